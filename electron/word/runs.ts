import { safeUrl } from '#document/address'
import { isEastAsian, startsRightToLeft, STRONG_RTL, wordsOf } from '#document/direction'
import type { Inline, TextRun as Words } from '#document/model'
import { field } from './fields.ts'
import { colourOf, TINT } from './house.ts'
import type { Pen } from './pen.ts'
import { runProperties, type Language, type RunForm } from './properties.ts'
import { excerpt } from './sanitise.ts'
import { STYLE_NOTE_MARK } from './styles.ts'
import { escapeXml } from './markup.ts'

export { startsRightToLeft, wordsOf }

/** Words in one form. Tabs and line feeds are elements in Word, not characters. */
export const run = (words: string, form: RunForm = {}): string =>
  `<w:r>${runProperties(form)}${textOf(words)}</w:r>`

const SIGNS: Readonly<Record<string, string>> = { '\n': '<w:br/>', '\t': '<w:tab/>' }

function textOf(words: string): string {
  if (!/[\n\t]/.test(words)) return `<w:t xml:space="preserve">${escapeXml(words)}</w:t>`
  return words
    .split(/([\n\t])/)
    .map((piece) => (piece === '' ? '' : (SIGNS[piece] ?? textOf(piece))))
    .join('')
}

export const TAB = run('\t')
const LINE_BREAK = run('\n')

/** Inlines as Word runs. */
export const inlineRuns = (content: readonly Inline[], pen: Pen): string =>
  content.map((inline) => inlineRun(inline, pen)).join('')

function inlineRun(inline: Inline, pen: Pen): string {
  switch (inline.type) {
    case 'text':
      return textRuns(inline, pen)
    case 'line break':
      return LINE_BREAK
    case 'notes':
      return noteRuns(inline.numbers, pen)
    case 'reference':
      return linkTo(inline.to, inline.content.map((words) => textRuns(words, pen)).join(''))
    case 'link':
      return linkRuns(inline, pen)
  }
}

/** Runs that lead to another place of the document. */
export const linkTo = (anchor: string, runs: string): string =>
  `<w:hyperlink w:history="1" w:anchor="${anchor}">${runs}</w:hyperlink>`

const RTL_STRETCH = new RegExp(`([${STRONG_RTL}](?:[^\\p{L}\\n\\t]*[${STRONG_RTL}\\p{M}])*)`, 'u')

function textRuns({ text, bold, italic, tone, language, tinted }: Words, { sanitiser }: Pen): string {
  const form: RunForm = { bold, italic, color: colourOf(tone), ...(tinted ? { fill: TINT } : {}) }
  return sanitiser
    .clean(text)
    .split(RTL_STRETCH)
    .map((stretch, at) => {
      if (stretch === '') return ''
      const rightToLeft = at % 2 === 1
      const tongue = language === null ? {} : { language: languageOf(language, rightToLeft) }
      return run(stretch, { ...form, ...tongue, rightToLeft })
    })
    .join('')
}

/** The attribute under which Word looks for the language of such a script. */
const languageOf = (language: string, rightToLeft: boolean): Language =>
  rightToLeft ? { bidi: language } : isEastAsian(language) ? { eastAsia: language } : { val: language }

const MARK: RunForm = { style: STYLE_NOTE_MARK }

/** The first mention holds the endnote; later ones are fields that point to it and show its number. */
function noteRuns(numbers: readonly number[], { noteAnchors, mentioned, bookmark }: Pen): string {
  return numbers
    .map((number, at) => {
      const anchor = noteAnchors.get(number)
      if (anchor === undefined) return ''
      // A number that stands alone at the head of a line is overlooked; long rows of numbers break here and there.
      const comma = at === 0 ? '' : run(at % 5 === 0 ? ', ' : ',\u00A0', MARK)
      if (mentioned.has(number)) return comma + field(`NOTEREF ${anchor} \\f \\h`, `${number}`, MARK)
      mentioned.add(number)
      const reference = `<w:r>${runProperties(MARK)}<w:endnoteReference w:id="${number}"/></w:r>`
      return comma + bookmark(anchor, reference)
    })
    .join('')
}

function linkRuns({ href, content }: Extract<Inline, { type: 'link' }>, pen: Pen): string {
  const target = safeUrl(href)
  const runs = content.map((words) => textRuns(words, pen)).join('')
  if (target === null) {
    pen.sanitiser.tell(`Left the address “${excerpt(href)}” as words: Word takes no such link.`)
    return runs
  }
  return `<w:hyperlink w:history="1" r:id="${pen.relationships.link(target)}">${runs}</w:hyperlink>`
}
