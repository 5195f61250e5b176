import type { OutlineChange, OutlinePlace, OutlineSection } from '#briefing/outline'
import type { Difference, DifferenceKind, Turn } from '#domain/edition'
import { anchorOf, bold, lines, paragraph, pointer, quiet, row, text } from './make.ts'
import type { Block, Cell, Inline, Row } from './model.ts'
import { instantWords, sentenceCase } from './words.ts'

/** More than a reader takes in; the rest is counted. */
const MOST = 60

/** What is new, gone or otherwise since the edition before: a row each, which leads to the thing's place. */
export function changeBlocks({ since, changes }: Extract<OutlineSection, { kind: 'what changed' }>): Block[] {
  if (since === null || changes === null) return []
  const edition = `edition ${since.number}, issued ${instantWords(since.issuedAt)}`
  if (changes.length === 0)
    return [paragraph('body', [quiet(`Nothing in this briefing has changed since ${edition}.`)])]
  const shown = changes.slice(0, MOST)
  return [
    paragraph('detail', [text(`Since ${edition}:`)], { keepNext: true }),
    {
      type: 'table',
      title: 'What changed',
      description: `One row a thing that is new, gone or otherwise since edition ${since.number}: what it is, then how it was and is.`,
      look: 'cards',
      columns: [0.21, 0.79],
      header: null,
      rows: shown.map(changeRow),
    },
    ...(changes.length > MOST ? [paragraph('detail', [quiet(restWords(changes.slice(MOST)))])] : []),
  ]
}

function changeRow({ difference, at }: OutlineChange): Row {
  return row([[paragraph('table text', labelOf(difference, at))], aboutCell(difference)])
}

const LABELS: Readonly<Record<DifferenceKind, string>> = {
  'claim status': 'Claim status',
  incident: 'Incident',
  briefing: 'This briefing',
  text: 'Text',
  judgement: 'Judgement',
  statement: 'Statement',
  evidence: 'Evidence',
  context: 'Context',
  question: 'Question',
  source: 'Source',
}

function labelOf({ kind }: Difference, at: OutlinePlace | null): Inline[] {
  if (!at) return [text(LABELS[kind])]
  const to = anchorOf(at.kind, at.id)
  // A note is led to by its number alone, because some formats show nothing else.
  if (at.kind === 'note') return [text(`${LABELS[kind]}, note\u00A0`), pointer(to, at.label ?? '')]
  return [pointer(to, at.label === null ? LABELS[kind] : `${LABELS[kind]}\u00A0${at.label}`)]
}

const CHANGE_WORDS: Readonly<Record<Difference['change'], string>> = {
  new: 'New. ',
  gone: 'No longer in this briefing. ',
  changed: '',
}

function aboutCell({ kind, change, name, turns }: Difference): Cell {
  if (kind === 'text') return [paragraph('table text', [...lines(name), text(' was rewritten.')])]
  const [first] = turns
  if (kind === 'question' && first?.now === 'answered')
    return [paragraph('table text', [bold('Answered. '), ...lines(name)])]
  return [
    ...(name === '' ? [] : [paragraph('table text', [bold(CHANGE_WORDS[change]), ...lines(name)])]),
    ...turns.map((turn) => paragraph('table text', turnWords(turn))),
  ]
}

/** `Grade: was B2, is now C3.` */
function turnWords({ what, was, now }: Turn): Inline[] {
  const subject = sentenceCase(what)
  if (was === null || now === null) return [text(`${subject} changed.`)]
  // A word stands out; a whole sentence in bold would drown the page.
  return [text(`${subject}: was ${was}, is now `), now.startsWith('“') ? text(now) : bold(now), text('.')]
}

/** `And 12 more (statement 9, source 3).` */
function restWords(rest: readonly OutlineChange[]): string {
  const kinds = [...Map.groupBy(rest, ({ difference }) => difference.kind)]
  const counts = kinds.map(([kind, those]) => `${LABELS[kind].toLowerCase()} ${those.length}`)
  return `And ${rest.length} more (${counts.join(', ')}).`
}
