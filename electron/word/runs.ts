import {
  BookmarkEnd,
  BookmarkStart,
  EndnoteReferenceRun,
  ExternalHyperlink,
  InternalHyperlink,
  ShadingType,
  Tab,
  TextRun,
  type IRunOptions,
  type ParagraphChild,
} from 'docx'
import type { Anchor, Inline, TextRun as Words } from '#document/model'
import { field } from './fields.ts'
import { colourOf, TINT } from './house.ts'
import { excerpt, type Sanitiser } from './sanitise.ts'
import { STYLE_NOTE_MARK } from './styles.ts'

/** What the pieces of one document share while it is written. */
export interface Pen {
  readonly sanitiser: Sanitiser
  /** The anchor of each note by its number. */
  readonly noteAnchors: ReadonlyMap<number, Anchor>
  /** Notes whose first mention is written. */
  readonly mentioned: Set<number>
  readonly bookmark: (anchor: Anchor, children: readonly ParagraphChild[]) => ParagraphChild[]
}

/** Wraps children in bookmarks with ids of this document, not of the process. */
export function bookmarker(): Pen['bookmark'] {
  let last = 0
  return (anchor, children) => {
    last += 1
    return [
      new BookmarkStart(anchor, last) as unknown as ParagraphChild,
      ...children,
      new BookmarkEnd(last) as unknown as ParagraphChild,
    ]
  }
}

const STRONG_RTL = '\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}'
const RTL_STRETCH = new RegExp(`([${STRONG_RTL}](?:[^\\p{L}\\n\\t]*[${STRONG_RTL}\\p{M}])*)`, 'u')
const FIRST_STRONG = new RegExp(`([${STRONG_RTL}])|\\p{L}`, 'u')

/** True where the first letter of a text is of a script that runs from right to left. */
export const startsRightToLeft = (text: string): boolean => FIRST_STRONG.exec(text)?.[1] !== undefined

/** The words of inlines, for finding their direction. */
export const wordsOf = (content: readonly Inline[]): string =>
  content
    .map((inline) =>
      inline.type === 'text'
        ? inline.text
        : inline.type === 'link' || inline.type === 'reference'
          ? inline.content.map(({ text }) => text).join('')
          : '',
    )
    .join('')

/** Inlines as Word runs. */
export function inlineRuns(content: readonly Inline[], pen: Pen): ParagraphChild[] {
  return content.flatMap((inline): ParagraphChild[] => {
    switch (inline.type) {
      case 'text':
        return textRuns(inline, pen)
      case 'line break':
        return [new TextRun({ break: 1 })]
      case 'notes':
        return noteRuns(inline.numbers, pen)
      case 'reference':
        return [
          new InternalHyperlink({
            anchor: inline.to,
            children: inline.content.flatMap((words) => textRuns(words, pen)),
          }),
        ]
      case 'link':
        return linkRuns(inline, pen)
    }
  })
}

function textRuns(words: Words, { sanitiser }: Pen): TextRun[] {
  const { bold, italic, tone, language, tinted } = words
  const color = colourOf(tone)
  const form: IRunOptions = {
    ...(bold ? { bold, boldComplexScript: bold } : {}),
    ...(italic ? { italics: italic, italicsComplexScript: italic } : {}),
    ...(color === undefined ? {} : { color }),
    ...(tinted ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: TINT } } : {}),
  }
  return sanitiser
    .clean(words.text)
    .split(RTL_STRETCH)
    .flatMap((stretch, at) => {
      if (stretch === '') return []
      const rightToLeft = at % 2 === 1
      const tongue = language === null ? {} : { language: languageOf(language, rightToLeft) }
      return brokenRuns(stretch, { ...form, ...tongue, ...(rightToLeft ? { rightToLeft } : {}) })
    })
}

/** The attribute under which Word looks for the language of such a script. */
const languageOf = (language: string, rightToLeft: boolean) =>
  rightToLeft
    ? { bidirectional: language }
    : /^(zh|ja|ko)\b/.test(language)
      ? { eastAsia: language }
      : { value: language }

/** Tabs and line feeds are elements in Word, not characters. */
function brokenRuns(text: string, form: IRunOptions): TextRun[] {
  return text
    .split(/([\n\t])/)
    .flatMap((piece) =>
      piece === ''
        ? []
        : piece === '\n'
          ? [new TextRun({ ...form, break: 1 })]
          : piece === '\t'
            ? [new TextRun({ ...form, children: [new Tab()] })]
            : [new TextRun({ ...form, text: piece })],
    )
}

/** The first mention holds the endnote; later ones are fields that point to it and show its number. */
function noteRuns(numbers: readonly number[], { noteAnchors, mentioned, bookmark }: Pen): ParagraphChild[] {
  const mark = { style: STYLE_NOTE_MARK }
  return numbers.flatMap((number, at) => {
    const anchor = noteAnchors.get(number)
    if (anchor === undefined) return []
    // A number that stands alone at the head of a line is overlooked; long rows of numbers break here and there.
    const comma = at === 0 ? [] : [new TextRun({ ...mark, text: at % 5 === 0 ? ', ' : ',\u00A0' })]
    if (mentioned.has(number)) return [...comma, ...field(`NOTEREF ${anchor} \\f \\h`, `${number}`, mark)]
    mentioned.add(number)
    return [...comma, ...bookmark(anchor, [new EndnoteReferenceRun(number) as unknown as ParagraphChild])]
  })
}

function linkRuns({ href, content }: Extract<Inline, { type: 'link' }>, pen: Pen): ParagraphChild[] {
  const runs = content.flatMap((words) => textRuns(words, pen))
  const target = safeUrl(href)
  if (target === null)
    pen.sanitiser.tell(`Left the address “${excerpt(href)}” as words: Word takes no such link.`)
  return target === null ? runs : [new ExternalHyperlink({ link: target, children: runs })]
}

/** Word calls a file damaged that holds a longer address. */
const LONGEST_ADDRESS = 2_083
/** Hosts that browsers take and Office does not: `a..b`, `*.example.org`. */
const HOST = /^(?:\[[\da-f:.]+\]|[\w-]+(?:\.[\w-]+)*\.?)?$/i

/**
 * A link that may stand in a document: http, https or mailto, well formed (RFC 3986), no longer than Word
 * bears; else null.
 */
export function safeUrl(href: string): string | null {
  const url = URL.canParse(href) ? new URL(href) : null
  if (!url || !['http:', 'https:', 'mailto:'].includes(url.protocol)) return null
  if (!HOST.test(url.hostname)) return null
  const target = url.href.replace(/[^\w\-.~:/?#[\]@!$&'()*+,;=%]/g, encodeURIComponent)
  return target.length <= LONGEST_ADDRESS ? target : null
}
