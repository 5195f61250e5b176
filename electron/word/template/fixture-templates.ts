import { Resvg } from '@resvg/resvg-js'
import {
  A4,
  control,
  defaults,
  field,
  margins,
  para,
  picture,
  run,
  section,
  style,
  type Fixture,
} from './fixture-package.ts'

export const emblem = (colour: string) =>
  new Uint8Array(
    new Resvg(
      `<svg xmlns="http://www.w3.org/2000/svg" width="240" height="240"><circle cx="120" cy="120" r="112" fill="none" stroke="${colour}" stroke-width="14"/><path d="M60 150 L120 50 L180 150 Z" fill="${colour}"/><rect x="60" y="165" width="120" height="16" fill="${colour}"/></svg>`,
    )
      .render()
      .asPng(),
  )

const colour = (hex: string) => `<w:color w:val="${hex}"/>`
const size = (halfPoints: number) => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`
const NORMAL = style('Normal', 'Normal', '', '', ' w:default="1"')
const headings = (hex: string, font = '') =>
  [
    style(
      'Title',
      'Title',
      `<w:pPr><w:spacing w:after="120"/></w:pPr><w:rPr>${font}<w:b/>${colour(hex)}${size(44)}</w:rPr>`,
    ),
    style(
      'Heading1',
      'heading 1',
      `<w:pPr><w:keepNext/><w:spacing w:before="320" w:after="80"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr>${font}<w:b/>${colour(hex)}${size(28)}</w:rPr>`,
    ),
    style(
      'Heading2',
      'heading 2',
      `<w:pPr><w:keepNext/><w:spacing w:before="200" w:after="60"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr>${font}<w:b/>${colour(hex)}${size(24)}</w:rPr>`,
    ),
  ].join('')

/** A ministry's letterhead: emblem and name above, address below, no place for anything. */
export const letterhead: Fixture = {
  styles: `${defaults('Carlito', 22)}${NORMAL}${headings('7A1F2B')}${style('Header', 'header', `<w:rPr>${size(18)}</w:rPr>`)}${style('Footer', 'footer', `<w:rPr>${colour('666666')}${size(16)}</w:rPr>`)}`,
  body: `${para('Type your letter here. This text only shows what a letter looks like.')}${section(['header default header1', 'footer default footer1'], A4 + margins(2600, 1300, 1700, 1300))}`,
  lines: {
    header1: {
      xml: `${para(`${picture('rId1', 540000, 540000)}${run('   Ministry of River Affairs', `<w:b/>${colour('7A1F2B')}${size(30)}`)}`)}${para('Office of the Secretary · Quay 1, Harbour Town', `<w:pBdr><w:bottom w:val="single" w:sz="8" w:space="4" w:color="7A1F2B"/></w:pBdr>`)}${para('')}`,
      links: [['rId1', 'image', 'media/emblem.png']],
    },
    footer1: {
      xml: para(
        `${run('Ministry of River Affairs · river.example · page ')}${field('PAGE', '1')}`,
        '<w:pStyle w:val="Footer"/><w:jc w:val="center"/>',
      ),
    },
  },
  parts: { 'word/media/emblem.png': emblem('#7A1F2B') },
}

/** A report with a first page of its own, and left and right pages. */
export const variants: Fixture = {
  styles: `${defaults('Liberation Serif', 23)}${NORMAL}${headings('1B5E20', '<w:rFonts w:ascii="Liberation Sans" w:hAnsi="Liberation Sans" w:cs="Liberation Sans"/>')}${style('Header', 'header', `<w:rPr>${size(18)}</w:rPr>`)}`,
  settings: '<w:mirrorMargins/><w:defaultTabStop w:val="708"/><w:evenAndOddHeaders/>',
  body: `${para('')}${section(
    [
      'header default header1',
      'header even header2',
      'header first header3',
      'footer default footer1',
      'footer even footer2',
    ],
    `${A4}${margins(1700, 1400, 1700, 1900)}<w:titlePg/>`,
  )}`,
  lines: {
    header1: { xml: para('Danube Observatory', '<w:pStyle w:val="Header"/><w:jc w:val="right"/>') },
    header2: { xml: para('Reports and papers', '<w:pStyle w:val="Header"/>') },
    header3: {
      xml: `${para(picture('rId9', 900000, 900000), '<w:jc w:val="center"/>')}${para('DANUBE OBSERVATORY', '<w:jc w:val="center"/>')}`,
      links: [['rId9', 'image', '/word/media/emblem.png']],
    },
    footer1: { xml: para(field('PAGE', '1'), '<w:jc w:val="right"/>') },
    footer2: { xml: para(field('PAGE', '2')) },
  },
  parts: { 'word/media/emblem.png': emblem('#1B5E20') },
}

const cell = (width: number, inner: string) =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${inner}</w:tc>`

/** A memorandum with content controls for its head, its body and something that only the house knows. */
export const controls: Fixture = {
  styles: `${defaults('Liberation Sans', 20)}${NORMAL}${headings('0B3D91')}${style('BodyText', 'Body Text', '<w:pPr><w:spacing w:after="140"/></w:pPr>')}${style('Caption', 'caption', `<w:rPr><w:i/>${colour('0B3D91')}${size(17)}</w:rPr>`)}`,
  body: [
    para('MEMORANDUM', '<w:spacing w:after="240"/><w:jc w:val="center"/>'),
    control(
      'Title',
      para(run('Click to enter a title', '<w:rStyle w:val="PlaceholderText"/>'), '<w:pStyle w:val="Title"/>'),
      '<w:showingPlcHdr/><w:dataBinding w:xpath="/x" w:storeItemID="{00000000-0000-0000-0000-000000000001}"/>',
    ),
    `<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/><w:tblBorders><w:bottom w:val="single" w:sz="6" w:space="0" w:color="0B3D91"/></w:tblBorders><w:tblCaption w:val="Head"/><w:tblDescription w:val="Who it is for and from"/></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="7000"/></w:tblGrid>${(
      [
        ['For', 'to'],
        ['From', 'from'],
        ['Date', 'Publish Date'],
        ['Information as of', 'cut-off'],
        ['File no.', 'file number'],
      ] as const
    )
      .map(
        ([label, tag]) =>
          `<w:tr>${cell(2000, para(run(label, '<w:b/>')))}${cell(7000, para(control(tag, run('…'))))}</w:tr>`,
      )
      .join('')}</w:tbl>`,
    control('Body', para('The memorandum goes here.')),
    para('Distribution: as agreed.', '<w:spacing w:before="480"/>'),
    section(['footer default footer1'], A4 + margins(1440, 1440, 1440, 1440)),
  ].join(''),
  lines: { footer1: { xml: control('marking', para('TLP')) + para('Memorandum', '<w:jc w:val="center"/>') } },
}

/** Placeholders as Word leaves them: spread over runs, with marks of spelling between; bookmarks beside them. */
export const placeholders: Fixture = {
  styles: `${defaults('Liberation Serif', 24)}${NORMAL}${headings('333333')}`,
  body: [
    para(
      `${run('Subject: {{')}<w:proofErr w:type="spellStart"/>${run('ti', '<w:b/>')}${run('tle', '<w:b/>')}<w:proofErr w:type="spellEnd"/>${run('}} (edition {{Edition}})')}`,
    ),
    para(
      `${run('For ')}<w:bookmarkStart w:id="0" w:name="to"/>${run('the reader', '<w:i/>')}<w:bookmarkEnd w:id="0"/>${run(', on {{date}}; keywords: {{ keywords }}; {{reference}}')}`,
    ),
    para('{{body}}'),
    para('Signed for the desk', '<w:spacing w:before="400"/>'),
    section(
      ['header default header1'],
      '<w:pgSz w:w="12240" w:h="15840"/>' + margins(1440, 1200, 1440, 1200),
    ),
  ].join(''),
  lines: {
    header1: {
      xml: para(
        `${run('{{inci')}${run('dent}}')}<w:r><w:tab/></w:r>${run('{{status}}')}`,
        '<w:tabs><w:tab w:val="right" w:pos="9840"/></w:tabs>',
      ),
    },
  },
}

/** A small bulletin: landscape, in columns. */
export const bulletin: Fixture = {
  styles: `${defaults('Liberation Sans Narrow', 19)}${NORMAL}${headings('8A4B08')}`,
  body: `${para('')}${section(
    ['header default header1', 'footer default footer1'],
    `<w:pgSz w:w="11906" w:h="8391" w:orient="landscape"/>${margins(1100, 700, 900, 700)}<w:cols w:num="2" w:space="500"/>`,
  )}`,
  lines: {
    header1: { xml: para('Harbour bulletin') },
    footer1: { xml: para('') },
  },
}

/** A template of Word's German version: other ids, the same names; lists with styles of their own. */
export const german: Fixture = {
  mainType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml',
  styles: [
    defaults('Carlito', 22),
    style(
      'Standard',
      'Normal',
      '<w:pPr><w:jc w:val="both"/></w:pPr><w:rPr><w:lang w:val="de-DE"/></w:rPr>',
      '',
      ' w:default="1"',
    ),
    style('Titel', 'Title', `<w:rPr>${colour('004B87')}${size(52)}</w:rPr>`, 'Standard'),
    style('Untertitel', 'Subtitle', `<w:rPr><w:i/>${size(26)}</w:rPr>`, 'Standard'),
    style(
      'berschrift1',
      'heading 1',
      `<w:pPr><w:keepNext/><w:spacing w:before="360" w:after="120"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/>${colour('004B87')}${size(30)}</w:rPr>`,
      'Standard',
    ),
    style(
      'berschrift2',
      'heading 2',
      `<w:pPr><w:keepNext/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/>${size(24)}</w:rPr>`,
      'berschrift1',
    ),
    style('Beschriftung', 'caption', `<w:rPr><w:b/>${size(18)}</w:rPr>`, 'Standard'),
    style('Endnotentext', 'endnote text', `<w:rPr>${size(18)}</w:rPr>`, 'Standard'),
    style(
      'Aufzhlungszeichen',
      'List Bullet',
      '<w:pPr><w:numPr><w:numId w:val="7"/></w:numPr><w:contextualSpacing/></w:pPr>',
      'Standard',
    ),
    style(
      'Listennummer',
      'List Number',
      '<w:pPr><w:numPr><w:numId w:val="8"/></w:numPr></w:pPr>',
      'Standard',
    ),
    style('Kopfzeile', 'header', `<w:rPr>${size(18)}</w:rPr>`, 'Standard'),
    style('Fuzeile', 'footer', `<w:rPr>${size(18)}</w:rPr>`, 'Standard'),
    // A style that has the id of one of ours and another name.
    style('Lead', 'Leitsatz', `<w:rPr><w:i/></w:rPr>`, 'Standard'),
    '<w:style w:type="character" w:default="1" w:styleId="Absatz-Standardschriftart"><w:name w:val="Default Paragraph Font"/></w:style>',
    `<w:style w:type="character" w:styleId="Endnotenzeichen"><w:name w:val="endnote reference"/><w:basedOn w:val="Absatz-Standardschriftart"/><w:rPr>${colour('004B87')}<w:vertAlign w:val="superscript"/></w:rPr></w:style>`,
  ].join(''),
  numbering: [
    '<w:abstractNum w:abstractNumId="4"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="Aufzhlungszeichen"/><w:lvlText w:val="▪"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="357" w:hanging="357"/></w:pPr></w:lvl></w:abstractNum>',
    '<w:abstractNum w:abstractNumId="5"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Listennummer"/><w:lvlText w:val="(%1)"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="500" w:hanging="500"/></w:pPr></w:lvl></w:abstractNum>',
    '<w:num w:numId="7"><w:abstractNumId w:val="4"/></w:num><w:num w:numId="8"><w:abstractNumId w:val="5"/></w:num>',
  ].join(''),
  body: `${para('Hier steht der Text.')}${section(['header default header1', 'footer default footer1'], A4 + margins(1800, 1134, 1134, 1418))}`,
  lines: {
    header1: { xml: para('Lagezentrum', '<w:pStyle w:val="Kopfzeile"/>') },
    footer1: { xml: para(`${run('Seite ')}${field('PAGE', '1')}`, '<w:pStyle w:val="Fuzeile"/>') },
  },
}

/** All of them, by name. */
export const FIXTURES: Readonly<Record<string, Fixture>> = {
  letterhead,
  variants,
  controls,
  placeholders,
  bulletin,
  german,
}
