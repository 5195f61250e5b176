import type { ParagraphRole } from '#document/model'
import type { Design } from '#domain/template'
import { ACCENT, INK, SANS, SERIF, SOFT } from './house.ts'
import { insetOf, textWidth } from './page.ts'
import { paragraphProperties, runProperties, type ParagraphForm, type RunForm } from './properties.ts'
import { valued, WORD_SPACES, XML_HEAD } from './markup.ts'

/** The id of the paragraph style of each role. */
export const STYLE_OF: Readonly<Record<ParagraphRole, string>> = {
  overline: 'Overline',
  title: 'Title',
  subtitle: 'Subtitle',
  lead: 'Lead',
  body: 'BodyText',
  entry: 'Entry',
  'card title': 'CardTitle',
  detail: 'Detail',
  'small print': 'SmallPrint',
  caption: 'Caption',
  'table head': 'TableHead',
  'fact label': 'FactLabel',
  'table text': 'TableText',
  'table detail': 'TableDetail',
  'table mark': 'TableMark',
  'source text': 'SourceText',
  note: 'EndnoteText',
}
export const STYLE_HEADING: Readonly<Record<1 | 2, string>> = { 1: 'Heading1', 2: 'Heading2' }
export const STYLE_LIST = 'ListText'
export const STYLE_FIGURE = 'Figure'
export const STYLE_CONTENTS = 'TOC1'
export const STYLE_NOTE_MORE = 'EndnoteMore'
export const STYLE_NOTE_MARK = 'EndnoteReference'
export const STYLE_NOTE_NUMBER = 'EndnoteNumber'
export const STYLE_LINK = 'Hyperlink'

/** A style by its id, the name under which Word knows it, and the style of what is typed after it. */
interface Style {
  readonly id: string
  readonly name: string
  readonly run: RunForm
  readonly paragraph: ParagraphForm
  readonly basedOn?: string
  readonly next?: string
}

const style = (
  id: string,
  name: string,
  run: RunForm,
  paragraph: ParagraphForm,
  more: Pick<Style, 'basedOn' | 'next'> = {},
): Style => ({ id, name, run, paragraph, ...more })
const serif = (size: number, more: RunForm = {}): RunForm => ({ size, ...more })
const sans = (size: number, more: RunForm = {}): RunForm => ({ font: SANS, size, ...more })

/** How far the numbers of notes hang before their words, and those in the margin of a source text. */
const NOTE_INDENT = 397
const MARGIN_INDENT = 794

/** The part with every style of a document, its sizes and spaces those of the design. */
export function stylesXml(language: string, design: Design): string {
  const base = runProperties({
    font: SERIF,
    color: INK,
    size: design.sizes.body,
    language: { val: language, eastAsia: 'zh-CN', bidi: 'ar-SA' },
  })
  const lines = paragraphProperties({
    widowControl: true,
    spacing: { before: 0, after: 0, line: design.leading },
  })
  return [
    `${XML_HEAD}<w:styles ${WORD_SPACES}>`,
    `<w:docDefaults><w:rPrDefault>${base}</w:rPrDefault><w:pPrDefault>${lines}</w:pPrDefault></w:docDefaults>`,
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
    ...paragraphStyles(design).map(paragraphStyleXml),
    characterStyleXml(STYLE_NOTE_MARK, 'endnote reference', { superscript: true }),
    characterStyleXml(STYLE_NOTE_NUMBER, 'Endnote Number', { color: SOFT }),
    characterStyleXml(STYLE_LINK, 'Hyperlink', { color: ACCENT }),
    '</w:styles>',
  ].join('')
}

const paragraphStyleXml = ({ id, name, run, paragraph, basedOn = 'Normal', next }: Style): string =>
  `<w:style w:type="paragraph" w:styleId="${id}">${valued('name', name)}${valued('basedOn', basedOn)}${
    next ? valued('next', next) : ''
  }<w:qFormat/>${paragraphProperties(paragraph)}${runProperties(run)}</w:style>`

const characterStyleXml = (id: string, name: string, run: RunForm): string =>
  `<w:style w:type="character" w:styleId="${id}">${valued('name', name)}${valued('basedOn', 'DefaultParagraphFont')}${runProperties(run)}</w:style>`

function paragraphStyles(design: Design): Style[] {
  const { sizes, leading, step } = design
  /** Space before and after in steps, line spacing in 240ths. */
  const space = (before: number, after: number, line = leading) => ({
    spacing: {
      before: Math.round(before * step),
      after: Math.round(after * step),
      line: Math.round(line),
    },
  })
  const tight = leading * 0.95
  const inset = insetOf(design)
  const column = { indent: { left: inset, hanging: 0 } }
  /** What hangs out of the column; where there is no room for it, the words give way. */
  const hang = (hanging: number) => ({ left: Math.max(inset, hanging), hanging })
  const keep = { keepNext: true, keepLines: true }
  const then = { next: 'BodyText' }
  return [
    style('Title', 'Title', serif(sizes.title, { bold: true }), { ...space(0, 0.6, 216), ...keep }),
    style('Subtitle', 'Subtitle', serif(sizes.subtitle, { color: SOFT }), {
      ...space(0, 1.4, 240),
      keepNext: true,
    }),
    style('Overline', 'Overline', sans(sizes.small + 2, { bold: true, color: ACCENT, spacing: 12 }), {
      ...space(0, 0.7, 240),
      keepNext: true,
    }),
    style(
      'Heading1',
      'heading 1',
      sans(sizes.heading, { bold: true, color: ACCENT }),
      { ...space(3, 0.9, 240), ...keep, outlineLevel: 0 },
      then,
    ),
    style(
      'Heading2',
      'heading 2',
      sans(sizes.subheading, { bold: true, color: INK }),
      { ...space(2.2, 0.6, 240), ...keep, outlineLevel: 1 },
      then,
    ),
    style('Lead', 'Lead', serif(sizes.lead), {
      ...space(0, 1, leading * 1.04),
      indent: { left: Math.max(inset, 227), hanging: 0 },
      rule: { size: 18, color: ACCENT, space: 9 },
      keepLines: true,
    }),
    style('BodyText', 'Body Text', serif(sizes.body), { ...space(0, 1), ...column }),
    style('Entry', 'Entry', serif(sizes.body), { ...space(0.3, 0.25), ...column, keepNext: true }),
    style('ListText', 'List Text', serif(sizes.body), space(0, 0.8)),
    // Word puts its page numbers at the tab when it counts them.
    style(STYLE_CONTENTS, 'toc 1', serif(sizes.body - 1), {
      ...space(0, 0.1),
      ...column,
      tabs: [{ to: 'right', at: textWidth(design), dotted: true }],
    }),
    style('CardTitle', 'Card Title', serif(sizes.table + 1, { bold: true }), {
      ...space(0, 0.2, tight),
      keepLines: true,
    }),
    style('Detail', 'Detail', sans(sizes.small + 1), { ...space(0, 1.2), ...column, keepLines: true }),
    style('SmallPrint', 'Small Print', sans(sizes.small, { color: SOFT }), {
      ...space(0.8, 1.2, tight),
      ...column,
    }),
    style('Figure', 'Figure', serif(sizes.body), { ...space(1, 0, 240), keepNext: true }),
    style(
      'Caption',
      'caption',
      sans(sizes.small + 1),
      { ...space(0.6, 1.6, tight), ...column, keepLines: true },
      then,
    ),
    style('TableHead', 'Table Head', sans(sizes.small, { bold: true, color: SOFT }), space(0.4, 0, 240)),
    style('FactLabel', 'Fact Label', sans(sizes.small, { bold: true, color: SOFT }), space(0.25, 0, 240)),
    style('TableText', 'Table Text', serif(sizes.table), space(0, 0.2, tight)),
    style('TableDetail', 'Table Detail', sans(sizes.small - 1, { color: SOFT }), space(0, 0.25, tight)),
    style('TableMark', 'Table Mark', sans(sizes.small), space(0.1, 0.1, tight)),
    style('SourceText', 'Source Text', serif(sizes.table), {
      ...space(0, 0.7),
      indent: hang(MARGIN_INDENT),
      tabs: [{ to: 'left', at: hang(MARGIN_INDENT).left }],
    }),
    style('EndnoteText', 'endnote text', serif(sizes.note), {
      ...space(0.6, 0, tight),
      indent: hang(NOTE_INDENT),
      keepLines: true,
    }),
    style(
      STYLE_NOTE_MORE,
      'Endnote More',
      {},
      { ...space(0.1, 0, tight), indent: { left: hang(NOTE_INDENT).left, hanging: 0 } },
      { basedOn: 'EndnoteText' },
    ),
    style('Header', 'header', sans(16, { color: SOFT }), space(0, 0, 240)),
    style('Footer', 'footer', sans(16, { color: SOFT }), space(0, 0, 240)),
  ]
}
