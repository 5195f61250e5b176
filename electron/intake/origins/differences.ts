import { diffArrays } from 'diff'
import type { ComparedRow, Run } from '#contract/origins'
import { alignParagraphs } from './align.ts'

/** Unchanged paragraphs in a row beyond this many are only counted. */
const UNCHANGED = 2
/** Rows that are shown at most: nobody reads on through a text that is all different. */
const MOST_ROWS = 400
/** Beyond so many words, or so many changes of words, a paragraph counts as written anew. */
const MOST_WORDS = 6_000
const MOST_EDITS = 1_500

/** Scripts without spaces are compared by their characters. */
const WORDS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{N}\p{M}’']+|\s+|./gsu

/**
 * Where a text differs from an earlier one, in the order of the later: paragraphs are set beside each other first,
 * wherever they stand, and compared word by word then.
 */
export function differences(before: string, after: string): { rows: ComparedRow[]; cut: boolean } {
  const [old, now] = [paragraphsOf(before), paragraphsOf(after)]
  const rows = collapse(
    alignParagraphs(old, now).flatMap((pair): ComparedRow[] => {
      const text = pair.after === null ? '' : (now[pair.after] ?? '')
      const was = pair.before.map((at) => old[at] ?? '').join('\n')
      if (pair.after === null) return [{ kind: 'gone', text: was }]
      if (pair.before.length === 0) return [{ kind: 'new', text }]
      if (was === text) return [{ kind: 'same', text, moved: pair.moved }]
      return [{ kind: 'changed', runs: runsOf(was, text), moved: pair.moved }]
    }),
  )
  return { rows: rows.slice(0, MOST_ROWS), cut: rows.length > MOST_ROWS }
}

const paragraphsOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

function runsOf(before: string, after: string): Run[] {
  const [old, now] = [before.match(WORDS) ?? [], after.match(WORDS) ?? []]
  const anew: Run[] = [
    { kind: 'gone', text: before },
    { kind: 'new', text: after },
  ]
  if (old.length > MOST_WORDS || now.length > MOST_WORDS) return anew
  const changes = diffArrays(old, now, { maxEditLength: MOST_EDITS })
  if (!changes) return anew
  const runs = changes.map(({ added, removed, value }): Run => {
    const kind = added ? 'new' : removed ? 'gone' : 'same'
    return { kind, text: value.join('') }
  })
  return joinAcrossGaps(runs)
}

/** Changes with nothing but a space between them are one change, what is gone before what is new. */
function joinAcrossGaps(runs: readonly Run[]): Run[] {
  const joined: Run[] = []
  let [gone, added] = ['', '']
  const flush = () => {
    if (gone !== '') joined.push({ kind: 'gone', text: gone })
    if (added !== '') joined.push({ kind: 'new', text: added })
    ;[gone, added] = ['', '']
  }
  for (const [at, { kind, text }] of runs.entries()) {
    const between = gone !== '' && added !== '' && at < runs.length - 1
    if (kind === 'gone') gone += text
    else if (kind === 'new') added += text
    else if (between && text.trim() === '') [gone, added] = [gone + text, added + text]
    else {
      flush()
      joined.push({ kind, text })
    }
  }
  flush()
  return joined
}

/** Leaves a paragraph on either side of each change and counts the others. */
function collapse(rows: readonly ComparedRow[]): ComparedRow[] {
  const quiet = (row: ComparedRow | undefined) => row?.kind === 'same' && !row.moved
  const shown: ComparedRow[] = []
  for (let at = 0; at < rows.length;) {
    let end = at
    while (quiet(rows[end])) end += 1
    if (end - at > UNCHANGED) {
      const [head, tail] = [at === 0 ? 0 : 1, end === rows.length ? 0 : 1]
      shown.push(...rows.slice(at, at + head))
      shown.push({ kind: 'left out', paragraphs: end - at - head - tail })
      shown.push(...rows.slice(end - tail, end))
    } else shown.push(...rows.slice(at, end))
    const row = rows[end]
    if (row) shown.push(row)
    at = end + 1
  }
  return shown
}
