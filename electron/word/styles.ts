import {
  AlignmentType,
  BorderStyle,
  LevelFormat,
  LineRuleType,
  type IBaseParagraphStyleOptions,
  type IStylesOptions,
} from 'docx'
import type { INumberingOptions } from 'docx'
import type { ParagraphRole } from '#document/model'
import { ACCENT, INK, SANS, SERIF, SOFT } from './house.ts'

/** The id of the paragraph style of each role. */
export const STYLE_OF: Readonly<Record<ParagraphRole, string>> = {
  overline: 'Overline',
  title: 'Title',
  subtitle: 'Subtitle',
  lead: 'Lead',
  body: 'BodyText',
  'card label': 'CardLabel',
  'card title': 'CardTitle',
  detail: 'Detail',
  'small print': 'SmallPrint',
  caption: 'Caption',
  'table head': 'TableHead',
  'fact label': 'FactLabel',
  'table text': 'TableText',
  'table detail': 'TableDetail',
  note: 'EndnoteText',
}
export const STYLE_LIST = 'ListText'
export const STYLE_FIGURE = 'Figure'
export const STYLE_NOTE_MORE = 'EndnoteMore'
export const STYLE_NOTE_MARK = 'EndnoteReference'

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
const space = (before: number, after: number, line = 262) => ({
  spacing: { before, after, line, lineRule: LineRuleType.AUTO },
})

/** Every style of the document. */
export function houseStyles(language: string): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font: SERIF,
          size: 21,
          sizeComplexScript: 21,
          color: INK,
          language: { value: language, eastAsia: 'zh-CN', bidirectional: 'ar-SA' },
        },
        paragraph: { ...space(0, 0), widowControl: true } as Paragraph,
      },
      title: {
        run: serif(50, { bold: true, boldComplexScript: true }),
        paragraph: { ...space(0, 60, 252), keepNext: true, keepLines: true },
      },
      heading1: {
        next: 'BodyText',
        run: sans(25, { bold: true, boldComplexScript: true, color: ACCENT }),
        paragraph: { ...space(380, 110, 252), keepNext: true, keepLines: true, outlineLevel: 0 },
      },
      heading2: {
        next: 'BodyText',
        run: sans(21, { bold: true, boldComplexScript: true, color: INK }),
        paragraph: { ...space(240, 80, 252), keepNext: true, keepLines: true, outlineLevel: 1 },
      },
      caption: {
        next: 'BodyText',
        run: sans(17, { color: INK }),
        paragraph: { ...space(80, 120), keepLines: true },
      },
      endnoteText: {
        run: serif(18),
        paragraph: { ...space(80, 0, 252), indent: { left: 340, hanging: 340 }, keepLines: true },
      },
      endnoteReference: { run: { superScript: true } },
      hyperlink: { run: { color: ACCENT } },
    },
    // Word's own base of all character styles, which those above name.
    characterStyles: [{ id: 'DefaultParagraphFont', name: 'Default Paragraph Font' }],
    paragraphStyles: [
      style('Subtitle', 'Subtitle', serif(26, { color: SOFT }), { ...space(0, 140), keepNext: true }),
      style(
        'Overline',
        'Overline',
        sans(17, { bold: true, boldComplexScript: true, color: ACCENT, characterSpacing: 12 }),
        { ...space(0, 100), keepNext: true },
      ),
      style('Lead', 'Lead', serif(25), {
        ...space(0, 120, 288),
        indent: { left: 227 },
        border: { left: { style: BorderStyle.SINGLE, size: 18, color: ACCENT, space: 9 } },
        keepLines: true,
      }),
      style('BodyText', 'Body Text', serif(21), space(0, 120)),
      style('ListText', 'List Text', serif(21), space(0, 100)),
      style('CardLabel', 'Card Label', sans(16), { ...space(160, 10), keepNext: true }),
      style('CardTitle', 'Card Title', serif(22, { bold: true, boldComplexScript: true }), {
        ...space(0, 30),
        keepLines: true,
      }),
      style('Detail', 'Detail', sans(17), { ...space(0, 140), keepLines: true }),
      style('SmallPrint', 'Small Print', sans(15, { color: SOFT }), space(60, 120)),
      style('Figure', 'Figure', serif(21), { ...space(100, 0, 240), keepNext: true }),
      style(
        'TableHead',
        'Table Head',
        sans(16, { bold: true, boldComplexScript: true, color: SOFT }),
        space(0, 0, 252),
      ),
      style(
        'FactLabel',
        'Fact Label',
        sans(15, { bold: true, boldComplexScript: true, color: SOFT }),
        space(34, 0, 240),
      ),
      style('TableText', 'Table Text', serif(18), space(0, 20, 248)),
      style('TableDetail', 'Table Detail', sans(15, { color: SOFT }), space(0, 20, 252)),
      style(
        'EndnoteMore',
        'Endnote More',
        {},
        { ...space(20, 0, 252), indent: { left: 340, hanging: 0 } },
        'EndnoteText',
      ),
      style('Header', 'header', sans(16, { color: SOFT }), space(0, 0, 240)),
      style('Footer', 'footer', sans(16, { color: SOFT }), space(0, 0, 240)),
    ],
  }
}

export const NUMBERED = 'numbered'
export const BULLETED = 'bulleted'
const hanging = { paragraph: { indent: { left: 397, hanging: 397 } } }

/** The two lists of the house. */
export const HOUSE_LISTS: INumberingOptions = {
  config: [
    {
      reference: NUMBERED,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.START,
          style: { ...hanging, run: { bold: true, color: ACCENT } },
        },
      ],
    },
    {
      reference: BULLETED,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '–',
          alignment: AlignmentType.START,
          style: { ...hanging, run: { font: SERIF, color: SOFT } },
        },
      ],
    },
  ],
}
