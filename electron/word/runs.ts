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
import { safeUrl } from '#document/address'
import { startsRightToLeft, STRONG_RTL, wordsOf } from '#document/direction'
import type { Anchor, Inline, TextRun as Words } from '#document/model'
import { field } from './fields.ts'
import { colourOf, TINT } from './house.ts'
import { excerpt, type Sanitiser } from './sanitise.ts'
import { STYLE_NOTE_MARK } from './styles.ts'

export { safeUrl, startsRightToLeft, wordsOf }

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

const RTL_STRETCH = new RegExp(`([${STRONG_RTL}](?:[^\\p{L}\\n\\t]*[${STRONG_RTL}\\p{M}])*)`, 'u')

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
