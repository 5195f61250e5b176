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
import { emblem } from './fixture-templates.ts'

/** A template as Word leaves it after years of use in an office: every habit of Word's that we have met. */

const WORD_2010 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
const WPS = 'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
const VML = 'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'

const BY = 'w:author="A clerk" w:date="2021-03-04T10:00:00Z"'
const inserted = (id: number, inner: string) => `<w:ins w:id="${id}" ${BY}>${inner}</w:ins>`
const deleted = (id: number, words: string) =>
  `<w:del w:id="${id}" ${BY}><w:r><w:delText xml:space="preserve">${words}</w:delText></w:r></w:del>`
const reformatted = (id: number) => `<w:rPrChange w:id="${id}" ${BY}><w:rPr><w:i/></w:rPr></w:rPrChange>`

const themeColour = (name: string, hex: string) => `<a:${name}><a:srgbClr val="${hex}"/></a:${name}>`
const themeFont = (name: string, face: string) =>
  `<a:${name}><a:latin typeface="${face}"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`
const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
const THEME = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office of the Secretary"><a:themeElements><a:clrScheme name="House"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>${[
  ['dk2', '1F2A44'],
  ['lt2', 'EEECE1'],
  ['accent1', '5B2C6F'],
  ['accent2', 'C0504D'],
  ['accent3', '9BBB59'],
  ['accent4', '8064A2'],
  ['accent5', '4BACC6'],
  ['accent6', 'F79646'],
  ['hlink', '0000FF'],
  ['folHlink', '800080'],
]
  .map(([name = '', hex = '']) => themeColour(name, hex))
  .join(
    '',
  )}</a:clrScheme><a:fontScheme name="House">${themeFont('majorFont', 'Liberation Serif')}${themeFont('minorFont', 'Liberation Sans')}</a:fontScheme><a:fmtScheme name="House"><a:fillStyleLst>${FILL.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${`<a:ln w="9525">${FILL}</a:ln>`.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${FILL.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`

const MAJOR = '<w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/>'
const ACCENT = '<w:color w:val="5B2C6F" w:themeColor="accent1"/>'
const heading = (level: number, halfPoints: number) =>
  style(
    `Heading${level}`,
    `heading ${level}`,
    `<w:pPr><w:keepNext/><w:numPr><w:ilvl w:val="${level - 1}"/><w:numId w:val="1"/></w:numPr><w:spacing w:before="280" w:after="80"/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr>${MAJOR}<w:b/>${ACCENT}<w:sz w:val="${halfPoints}"/></w:rPr>`,
  )

/** A text box as Word writes it: for itself, and in VML for the Word before it. */
const textBox = (inner: string) =>
  `<w:r><mc:AlternateContent ${MC}><mc:Choice ${WPS} Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" relativeHeight="251659264" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="page"><wp:posOffset>5040000</wp:posOffset></wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>1400000</wp:posOffset></wp:positionV><wp:extent cx="1800000" cy="700000"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/><wp:docPr id="7" name="Text Box 7"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1800000" cy="700000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></wps:spPr><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape ${VML} id="Box7" style="position:absolute;width:142pt;height:55pt" filled="f" stroked="f"><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`

/** A watermark as Word puts it into headers. */
const watermark = `<w:r><w:pict><v:shapetype ${VML} id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e"/><v:shape ${VML} id="PowerPlusWaterMarkObject1" o:spid="_x0000_s2049" type="#_x0000_t136" style="position:absolute;margin-left:0;margin-top:0;width:400pt;height:100pt;rotation:315;z-index:-251657216;mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin" o:allowincell="f" fillcolor="silver" stroked="f"><v:fill opacity=".5"/><v:textpath style="font-family:&quot;Liberation Sans&quot;;font-size:1pt" string="HOUSE COPY"/></v:shape></w:pict></w:r>`

const CONTENTS = control(
  'Contents',
  `${para('Contents', '<w:pStyle w:val="TOCHeading"/>')}${para(field('TOC \\o "1-2" \\h', 'Old chapter 3'))}`,
  '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>',
)

export const wordLike: Fixture = {
  mainType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml',
  styles: [
    defaults('Liberation Sans', 21).replace(
      /<w:rFonts [^>]*>/,
      '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>',
    ),
    '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="0" w:defUnhideWhenUsed="0" w:defQFormat="0" w:count="376"><w:lsdException w:name="Normal" w:uiPriority="0" w:qFormat="1"/></w:latentStyles>',
    style('Normal', 'Normal', '', '', ' w:default="1"'),
    style('Title', 'Title', `<w:rPr>${MAJOR}${ACCENT}<w:sz w:val="48"/></w:rPr>`),
    heading(1, 30),
    heading(2, 25),
    style('TOCHeading', 'TOC Heading', '', 'Heading1'),
    style('Header', 'header', ''),
    style('Footer', 'footer', '<w:rPr><w:sz w:val="16"/></w:rPr>'),
    `<w:style w:type="character" w:styleId="PlaceholderText"><w:name w:val="Placeholder Text"/><w:rPr><w:color w:val="808080"/></w:rPr></w:style>`,
    `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`,
  ].join(''),
  // The headings of many houses are numbered by their styles.
  numbering: `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${[1, 2]
    .map(
      (level) =>
        `<w:lvl w:ilvl="${level - 1}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Heading${level}"/><w:lvlText w:val="${level === 1 ? '%1' : '%1.%2'}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="567" w:hanging="567"/></w:pPr></w:lvl>`,
    )
    .join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
  settings: [
    '<w:zoom w:percent="120"/><w:attachedTemplate r:id="rId1"/><w:trackRevisions/><w:defaultTabStop w:val="709"/>',
    '<w:hyphenationZone w:val="425"/><w:characterSpacingControl w:val="doNotCompress"/>',
    '<w:compat><w:useFELayout/><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="12"/></w:compat>',
    '<w:docVars><w:docVar w:name="Desk" w:val="4"/></w:docVars><w:rsids><w:rsidRoot w:val="00A10001"/></w:rsids>',
    '<w:themeFontLang w:val="en-GB"/><w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1" w:accent2="accent2" w:accent3="accent3" w:accent4="accent4" w:accent5="accent5" w:accent6="accent6" w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/>',
  ].join(''),
  settingsLinks: [['rId1', 'attachedTemplate', 'file:///S:/Templates/Office%202009.dot', 'External']],
  theme: THEME,
  body: [
    para(
      control(
        'Title',
        run('[Title]', '<w:rStyle w:val="PlaceholderText"/>'),
        '<w:showingPlcHdr/><w:dataBinding w:xpath="/ns1:coreProperties[1]/ns0:title[1]" w:storeItemID="{6C3C8BC8-F283-45AE-878A-BAB7291924A1}"/><w:text/>',
      ),
      '<w:pStyle w:val="Title"/>',
    ),
    para(
      `${run('Our ref: ', '<w:b/>')}${deleted(11, 'OLD/')}${inserted(12, run('OS/{{inci'))}${run('dent}}', `<w:b/>${reformatted(13)}`)}${run(' · ')}${control('Classification date', run('choose a date'), '<w:date><w:dateFormat w:val="d MMMM yyyy"/><w:lid w:val="en-GB"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date>')}`,
    ),
    CONTENTS,
    '<w:altChunk r:id="chunk1"/>',
    control(
      'briefing',
      para('Click here to write.'),
      '<w15:repeatingSection xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"/>',
    ),
    `<w:p w:rsidR="00A10001" ${WORD_2010} w14:paraId="11111111" w14:textId="77777777"><w:commentRangeStart w:id="0"/>${run('Distribution list B')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>`,
    section(
      ['header first header1', 'header default header2', 'footer first footer1', 'footer default footer2'],
      `${A4}${margins(1900, 1300, 1300, 1500)}<w:cols w:space="708"/><w:titlePg/><w:docGrid w:linePitch="360"/>`,
    ),
  ].join(''),
  links: [['chunk1', 'aFChunk', 'afchunk.html']],
  lines: {
    header1: {
      xml: `${para(`${picture('rId1', 720000, 720000)}${run('   Office of the Secretary', '<w:b/><w:sz w:val="28"/>')}${textBox(para(run('Desk {{from}}')) + para(run('house.example')))}`)}${para('')}`,
      links: [['rId1', 'image', 'media/emblem.png']],
    },
    header2: {
      xml: para(
        `${watermark}${field('STYLEREF Title', 'Old title')}${run('\t')}`.replace(
          '\t</w:t>',
          '</w:t><w:tab/>',
        ),
        '<w:pStyle w:val="Header"/>',
      ),
    },
    footer1: { xml: para(run('Office of the Secretary · Quay 1'), '<w:pStyle w:val="Footer"/>') },
    footer2: {
      xml: control(
        'Page numbers',
        para(
          `${run('Page ')}${field('PAGE', '2')}${run(' of ')}${field('NUMPAGES', '9')}`,
          '<w:pStyle w:val="Footer"/><w:jc w:val="center"/>',
        ),
        '<w:docPartObj><w:docPartGallery w:val="Page Numbers (Bottom of Page)"/><w:docPartUnique/></w:docPartObj>',
      ),
    },
  },
  types: '<Default Extension="html" ContentType="text/html"/>',
  parts: {
    'word/afchunk.html': '<p>Pasted from elsewhere</p>',
    'word/media/emblem.png': emblem('#5B2C6F'),
  },
}
