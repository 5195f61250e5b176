import { safeUrl } from '#document/address'
import { startsRightToLeft, wordsOf } from '#document/direction'
import type { Anchor, Inline, TextRun } from '#document/model'
import { excerpt, type Sanitiser } from '#document/sanitise'
import { attributes, escapeHtml } from './escape.ts'

/** What the pieces of one document share while it is written. */
export interface Pen {
  readonly sanitiser: Sanitiser
  /** Every place of the document that a link can lead to. */
  readonly places: ReadonlySet<Anchor>
  /** The anchors of the notes by number. */
  readonly notes: ReadonlyMap<number, Anchor>
  /** Places that are written: an id stands once. */
  readonly written: Set<Anchor>
  /** Notes whose first mention is written; their way back leads there. */
  readonly mentioned: Set<number>
}

/** The place of the first mention of a note. */
export const mentionOf = (number: number): string => `mention_${number}`

/** The id of a place, where it is the first of that name. */
export function idOf(anchor: Anchor | null, { written }: Pen): string | null {
  if (anchor === null || written.has(anchor)) return null
  written.add(anchor)
  return anchor
}

/** An element around inlines, with its direction where that is not left to right. */
export const element = (
  tag: string,
  given: Readonly<Record<string, string | number | null>>,
  content: readonly Inline[],
  pen: Pen,
): string =>
  `<${tag}${attributes({ ...given, dir: startsRightToLeft(wordsOf(content)) ? 'rtl' : null })}>${inlinesOf(content, pen)}</${tag}>`

export const inlinesOf = (content: readonly Inline[], pen: Pen): string =>
  content
    .map((inline) => {
      switch (inline.type) {
        case 'text':
          return textOf(inline, pen)
        case 'line break':
          return '<br>'
        case 'notes':
          return mentionsOf(inline.numbers, pen)
        case 'reference': {
          const words = inline.content.map((run) => textOf(run, pen)).join('')
          return pen.places.has(inline.to) ? `<a${attributes({ href: `#${inline.to}` })}>${words}</a>` : words
        }
        case 'link':
          return linkOf(inline, pen)
      }
    })
    .join('')

/** Controls of direction, which must not reach beyond their words. */
const BIDI = /[\u202A-\u202E\u2066-\u2069]/

function textOf({ text, bold, italic, tone, language, tinted }: TextRun, { sanitiser }: Pen): string {
  const words = escapeHtml(sanitiser.clean(text)).replaceAll('\n', '<br>')
  if (words === '') return ''
  const form = tone === null ? null : `tone-${tone.replace(' ', '-')}`
  const tag = BIDI.test(words) ? 'bdi' : 'span'
  const plain =
    tag === 'bdi' || form !== null || language !== null
      ? `<${tag}${attributes({ class: form, lang: language })}>${words}</${tag}>`
      : words
  const leaning = italic ? `<em>${plain}</em>` : plain
  const heavy = bold ? `<strong>${leaning}</strong>` : leaning
  return tinted ? `<mark>${heavy}</mark>` : heavy
}

function mentionsOf(numbers: readonly number[], { notes, mentioned }: Pen): string {
  const links = numbers.flatMap((number) => {
    const anchor = notes.get(number)
    if (anchor === undefined) return []
    const first = !mentioned.has(number)
    mentioned.add(number)
    const id = first ? mentionOf(number) : null
    return `<a${attributes({ id, href: `#${anchor}`, role: 'doc-noteref', 'aria-label': `Note ${number}` })}>${number}</a>`
  })
  return links.length === 0 ? '' : `<sup class="mentions">${links.join(', ')}</sup>`
}

function linkOf({ href, content }: Extract<Inline, { type: 'link' }>, pen: Pen): string {
  const words = content.map((run) => textOf(run, pen)).join('')
  const target = safeUrl(href)
  if (target === null) {
    pen.sanitiser.tell(`Left the address “${excerpt(href)}” as words: it is no web or mail address.`)
    return words
  }
  return `<a${attributes({ href: target, rel: 'noreferrer', class: 'address' })}>${words}</a>`
}
