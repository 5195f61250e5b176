import { safeUrl } from '#document/address'
import type { Anchor, Inline, TextRun } from '#document/model'
import { excerpt, type Sanitiser } from '#document/sanitise'
import { escapeWords, guardLines } from './escape.ts'

/** What the pieces of one document share while it is written. */
export interface Pen {
  readonly sanitiser: Sanitiser
  /** The places that something in the document leads to. */
  readonly targets: ReadonlySet<Anchor>
  /** The numbers of the notes by their anchors. */
  readonly notes: ReadonlyMap<Anchor, number>
  /** True inside a note, where a mention of another note is its plain number. */
  readonly inNote: boolean
}

/** Inlines as a block of lines; a line break is a backslash at the end of its line. */
export const linesOf = (content: readonly Inline[], pen: Pen): string =>
  guardLines(inlinesOf(content, pen)).replaceAll('\n', '\\\n')

/** Inlines on one line, as a heading, a caption or the cell of a table takes them. */
export const lineOf = (content: readonly Inline[], pen: Pen): string =>
  guardLines(inlinesOf(content, pen).replaceAll('\n', '<br>'))

/** A place that links lead to, where there are any. */
export const placeOf = (anchor: Anchor | null, { targets, notes }: Pen): string =>
  anchor !== null && targets.has(anchor) && !notes.has(anchor) ? `<a id="${anchor}"></a>` : ''

function inlinesOf(content: readonly Inline[], pen: Pen): string {
  const pieces = content.map((inline): readonly [plain: string, form: TextRun | null] => {
    switch (inline.type) {
      case 'text':
        return [escapeWords(pen.sanitiser.clean(inline.text)), inline]
      case 'line break':
        return ['\n', null]
      case 'notes':
        return [inline.numbers.map((number) => mention(number, pen)).join(pen.inNote ? ', ' : ''), null]
      case 'reference':
        return [referenceOf(inline, pen), null]
      case 'link':
        return [linkOf(inline, pen), null]
    }
  })
  const isFormed = (at: number) => {
    const form = pieces[at]?.[1]
    return form?.bold === true || form?.italic === true
  }
  return pieces
    .map(([plain, form], at) => {
      if (form === null) return plain
      const stars =
        !isFormed(at - 1) &&
        !isFormed(at + 1) &&
        standsFree(plain, pieces[at - 1]?.[0].at(-1) ?? '', pieces[at + 1]?.[0].at(0) ?? '')
      return formed(plain, form, stars)
    })
    .join('')
    .replace(/^\n+|\n+$/g, '')
}

const mention = (number: number, { inNote }: Pen) => (inNote ? `${number}` : `[^${number}]`)

const plainWords = (content: readonly TextRun[], { sanitiser }: Pen) =>
  content.map(({ text }) => escapeWords(sanitiser.clean(text).replaceAll('\n', ' '))).join('')

function referenceOf({ to, content }: Extract<Inline, { type: 'reference' }>, pen: Pen): string {
  const number = pen.notes.get(to)
  if (number !== undefined) return mention(number, pen)
  const words = plainWords(content, pen)
  return pen.targets.has(to) ? `[${words}](#${to})` : words
}

function linkOf({ href, content }: Extract<Inline, { type: 'link' }>, pen: Pen): string {
  const words = plainWords(content, pen)
  const target = safeUrl(href)
  if (target === null)
    pen.sanitiser.tell(`Left the address “${excerpt(href)}” as words: it is no web or mail address.`)
  return target === null ? words : `[${words}](<${target}>)`
}

/** Words in their form, between stars or in tags. */
function formed(words: string, form: TextRun, stars: boolean): string {
  const inner = words.trim()
  if (inner === '') return words
  const wrap = (given: string, mark: string, tag: string) =>
    stars ? `${mark}${given}${mark}` : `<${tag}>${given}</${tag}>`
  const italic = form.italic ? wrap(inner, '*', 'em') : inner
  const bold = form.bold ? wrap(italic, '**', 'strong') : italic
  const tinted = form.tinted ? `<mark>${bold}</mark>` : bold
  // Blanks stand outside, where stars bear them.
  return words.replace(inner, () => tinted)
}

const LETTER = /[\p{L}\p{N}]/u
const BLANK = /^\s?$/

/** Stars are seen as such only with a letter inside or a blank outside of them, and on one line. */
function standsFree(words: string, before: string, after: string): boolean {
  const inner = words.trim()
  const opens = LETTER.test(inner.at(0) ?? '') || /^\s/.test(words) || BLANK.test(before)
  const closes = LETTER.test(inner.at(-1) ?? '') || /\s$/.test(words) || BLANK.test(after)
  return opens && closes && !inner.includes('\n') && before !== '*' && after !== '*' && before !== '\\'
}
