import {
  BorderStyle,
  LineRuleType,
  TabStopType,
  type IBaseParagraphStyleOptions,
  type IStylesOptions,
} from 'docx'
import { isEastAsian, isRightToLeft } from '#document/direction'
import type { ParagraphRole } from '#document/model'
import type { Design } from '#domain/template'
import { ACCENT, INK, SANS, SERIF, SOFT } from './house.ts'
import { indentOf, textWidth } from './page.ts'

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

type Run = NonNullable<IBaseParagraphStyleOptions['run']>
type Paragraph = NonNullable<IBaseParagraphStyleOptions['paragraph']>

const style = (id: string, name: string, run: Run, paragraph: Paragraph, basedOn = 'Normal') => ({
  id,
  name,
  basedOn,
  quickFormat: true,
  run,
  paragraph,
})
const sans = (size: number, more: Run = {}): Run => ({ font: SANS, size, sizeComplexScript: size, ...more })
const serif = (size: number, more: Run = {}): Run => ({ size, sizeComplexScript: size, ...more })
const BOLD = { bold: true, boldComplexScript: true } as const

/**
 * The document's language, at the script that it is written in; what stands in other scripts beside it is, as a
 * rule, the program's own English. Programs break lines by these.
 */
const languagesOf = (language: string) => ({
  value: isEastAsian(language) || isRightToLeft(language) ? 'en-GB' : language,
  eastAsia: isEastAsian(language) ? language : 'zh-CN',
  bidirectional: isRightToLeft(language) ? language : 'ar-SA',
})

/** Every style of the document, its sizes and spaces those of the design. */
export function houseStyles(language: string, design: Design): IStylesOptions {
  const { sizes, leading, step } = design
  /** Space before and after in steps, line spacing in 240ths. */
  const space = (before: number, after: number, line = leading) => ({
    spacing: {
      before: Math.round(before * step),
      after: Math.round(after * step),
      line: Math.round(line),
      lineRule: LineRuleType.AUTO,
    },
  })
  const tight = leading * 0.95
  const indent = (kind: ParagraphRole) => ({ indent: indentOf(kind, design) })
  return {
    default: {
      document: {
        run: {
          font: SERIF,
          size: sizes.body,
          sizeComplexScript: sizes.body,
          color: INK,
          language: languagesOf(language),
        },
        paragraph: { ...space(0, 0), widowControl: true } as Paragraph,
      },
      title: {
        run: serif(sizes.title, BOLD),
        paragraph: { ...space(0, 0.6, 216), keepNext: true, keepLines: true },
      },
      heading1: {
        next: 'BodyText',
        run: sans(sizes.heading, { ...BOLD, color: ACCENT }),
        paragraph: { ...space(3, 0.9, 240), keepNext: true, keepLines: true, outlineLevel: 0 },
      },
      heading2: {
        next: 'BodyText',
        run: sans(sizes.subheading, { ...BOLD, color: INK }),
        paragraph: { ...space(2.2, 0.6, 240), keepNext: true, keepLines: true, outlineLevel: 1 },
      },
      caption: {
        next: 'BodyText',
        run: sans(sizes.small + 1),
        paragraph: { ...space(0.6, 1.6, tight), ...indent('caption'), keepLines: true },
      },
      endnoteText: {
        run: serif(sizes.note),
        paragraph: { ...space(0.6, 0, tight), ...indent('note'), keepLines: true },
      },
      endnoteReference: { run: { superScript: true } },
      hyperlink: { run: { color: ACCENT } },
    },
    characterStyles: [
      // Word's own base of all character styles, which those above name.
      { id: 'DefaultParagraphFont', name: 'Default Paragraph Font' },
      {
        id: STYLE_NOTE_NUMBER,
        name: 'Endnote Number',
        basedOn: 'DefaultParagraphFont',
        run: { color: SOFT },
      },
    ],
    paragraphStyles: [
      style('Subtitle', 'Subtitle', serif(sizes.subtitle, { color: SOFT }), {
        ...space(0, 1.4, 240),
        keepNext: true,
      }),
      style('Overline', 'Overline', sans(sizes.small + 2, { ...BOLD, color: ACCENT, characterSpacing: 12 }), {
        ...space(0, 0.7, 240),
        keepNext: true,
      }),
      style('Lead', 'Lead', serif(sizes.lead), {
        ...space(0, 1, leading * 1.04),
        ...indent('lead'),
        border: { left: { style: BorderStyle.SINGLE, size: 18, color: ACCENT, space: 9 } },
        keepLines: true,
      }),
      style('BodyText', 'Body Text', serif(sizes.body), { ...space(0, 1), ...indent('body') }),
      style('Entry', 'Entry', serif(sizes.body), { ...space(0.3, 0.25), ...indent('entry'), keepNext: true }),
      style('ListText', 'List Text', serif(sizes.body), space(0, 0.8)),
      style(
        STYLE_CONTENTS,
        'toc 1',
        serif(sizes.body - 1),
        // Word puts its page numbers at the tab when it counts them.
        {
          ...space(0, 0.1),
          ...indent('body'),
          tabStops: [{ type: TabStopType.RIGHT, position: textWidth(design), leader: 'dot' }],
        } as Paragraph,
      ),
      style('CardTitle', 'Card Title', serif(sizes.table + 1, BOLD), {
        ...space(0, 0.2, tight),
        keepLines: true,
      }),
      style('Detail', 'Detail', sans(sizes.small + 1), {
        ...space(0, 1.2),
        ...indent('detail'),
        keepLines: true,
      }),
      style('SmallPrint', 'Small Print', sans(sizes.small, { color: SOFT }), {
        ...space(0.8, 1.2, tight),
        ...indent('small print'),
      }),
      style('Figure', 'Figure', serif(sizes.body), { ...space(1, 0, 240), keepNext: true }),
      style('TableHead', 'Table Head', sans(sizes.small, { ...BOLD, color: SOFT }), space(0.8, 0, 240)),
      style('FactLabel', 'Fact Label', sans(sizes.small, { ...BOLD, color: SOFT }), space(0.25, 0, 240)),
      style('TableText', 'Table Text', serif(sizes.table), space(0, 0.2, tight)),
      style('TableDetail', 'Table Detail', sans(sizes.small - 1, { color: SOFT }), space(0, 0.25, tight)),
      style('TableMark', 'Table Mark', sans(sizes.small), space(0.1, 0.1, tight)),
      style('SourceText', 'Source Text', serif(sizes.table), {
        ...space(0, 0.7),
        ...indent('source text'),
        tabStops: [{ type: TabStopType.LEFT, position: indentOf('source text', design).left }],
      } as Paragraph),
      style(
        STYLE_NOTE_MORE,
        'Endnote More',
        {},
        { ...space(0.1, 0, tight), indent: { ...indentOf('note', design), hanging: 0 } },
        'EndnoteText',
      ),
      style('Header', 'header', sans(16, { color: SOFT }), space(0, 0, 240)),
      style('Footer', 'footer', sans(16, { color: SOFT }), space(0, 0, 240)),
    ],
  }
}
