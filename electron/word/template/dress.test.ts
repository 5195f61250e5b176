import { strFromU8, strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { buildDocument } from '#document/build'
import { wordsIn, type Element } from '#word/check'
import { openXmlFaults } from '#word/gate/open-xml'
import { readMarks } from '#word/quotations'
import { writeWord } from '#word/write'
import { A4, control, fileOfParts, margins, para, partsOfFixture, section } from './fixture-package.ts'
import {
  bulletin,
  controls,
  FIXTURES,
  german,
  letterhead,
  placeholders,
  variants,
} from './fixture-templates.ts'
import { wordLike } from './fixture-word.ts'
import { readTemplate } from './read.ts'
import {
  bodyOf,
  images,
  linesOf,
  of,
  ofLibreOffice,
  outline,
  sample,
  targetsOf,
  value,
  written,
} from './testing.ts'

const marking = sample.briefing.marking

const TEMPLATES = {
  ...FIXTURES,
  'of Word': wordLike,
  'of LibreOffice, a document': ofLibreOffice('docx'),
  'of LibreOffice, a template': ofLibreOffice('dotx'),
}

describe.each(Object.entries(TEMPLATES))('in the template %s', (_, fixture) => {
  test('a briefing is without faults for us and for the Open XML SDK, and the same bytes each time', async () => {
    const { bytes, word } = await written(fixture)
    expect(word.faults).toEqual([])
    expect(await openXmlFaults(bytes)).toEqual([])
    const again = (await written(fixture)).bytes
    expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true)
  }, 60_000)

  test('every page has its marking above and below, on the right and in twelve points', async () => {
    const { word } = await written(fixture)
    const [first] = of(bodyOf(word), 'w:sectPr')
    const targets = targetsOf(word, 'word/document.xml')
    const kinds = ['default', ...(of(first, 'w:titlePg').length > 0 ? ['first'] : [])]
    if (
      of(word.parts.get('word/settings.xml'), 'w:evenAndOddHeaders').some((each) => value(each) !== 'false')
    )
      kinds.push('even')
    for (const name of ['w:headerReference', 'w:footerReference'])
      for (const kind of kinds) {
        const reference = of(first, name).find(({ attributes }) => attributes['w:type'] === kind)
        const root = word.parts.get(targets.get(reference?.attributes['r:id']) ?? '')
        const line = of(root, 'w:p').find((paragraph) => wordsIn(paragraph).includes(marking))
        const run = of(line, 'w:r').find((each) => wordsIn(each) === marking)
        expect(Number(value(of(run, 'w:sz')[0]))).toBeGreaterThanOrEqual(24)
        const isRight = value(of(line, 'w:jc')[0]) === 'right' || of(line, 'w:tab').length > 0
        expect(isRight).toBe(true)
      }
  })

  test('everything that leads back to the library is marked as without it', async () => {
    const { bytes } = await written(fixture)
    const own = await writeWord(buildDocument(outline, images))
    expect(readMarks(bytes)).toEqual(readMarks(own.bytes))
  })
})

test('a letterhead gives its picture, its page and its colour; its sample text is named and left out', async () => {
  const { word, report } = await written(letterhead)
  const pictures = [...word.bytes.keys()].filter((path) => path.startsWith('word/media/house'))
  expect(pictures).toEqual(['word/media/house1.png'])
  expect(of(bodyOf(word), 'w:pgMar')[0]?.attributes).toMatchObject({ 'w:top': '2600', 'w:left': '1300' })
  expect(wordsIn(bodyOf(word))).not.toContain('Type your letter')
  expect(report.unused).toEqual([expect.stringContaining('Type your letter here.')])
  expect(report.used.join('\n')).toContain('A4 upright')
  const overline = of(word.parts.get('word/styles.xml'), 'w:style').find(
    ({ attributes }) => attributes['w:styleId'] === 'Overline',
  )
  expect(value(of(overline, 'w:color')[0])).toBe('7A1F2B')
  expect(of(overline, 'w:rFonts')).toEqual([])
})

test('the theme of a template takes the place of ours, and names its fonts', async () => {
  const font = (name: string) => `<a:latin typeface="${name}"/><a:ea typeface=""/><a:cs typeface=""/>`
  const colours = [
    'dk1',
    'lt1',
    'dk2',
    'lt2',
    'accent1',
    'accent2',
    'accent3',
    'accent4',
    'accent5',
    'accent6',
    'hlink',
    'folHlink',
  ]
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
  const line = `<a:ln>${fill}</a:ln>`
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>'
  const theme = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="House"><a:themeElements><a:clrScheme name="House">${colours.map((name) => `<a:${name}><a:srgbClr val="123456"/></a:${name}>`).join('')}</a:clrScheme><a:fontScheme name="House"><a:majorFont>${font('House Display')}</a:majorFont><a:minorFont>${font('House Text')}</a:minorFont></a:fontScheme><a:fmtScheme name="House"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`
  const { word, report, bytes } = await written({ ...letterhead, theme })
  expect(word.faults).toEqual([])
  expect(await openXmlFaults(bytes)).toEqual([])
  expect(word.texts.get('word/theme/theme1.xml')).toContain('House Display')
  expect(report.used).toContain('Its theme, with House Display and House Text.')
})

test('nothing of our own type goes with a template', async () => {
  const { word } = await written(letterhead)
  expect([...word.bytes.keys()].filter((path) => path.startsWith('word/fonts/'))).toEqual([])
  for (const part of word.texts.values()) expect(part).not.toMatch(/Source Serif|"Inter"/)
})

test('first, left and right pages keep their own lines; the page that has none gets the marking alone', async () => {
  const { word } = await written(variants)
  const words = linesOf(word).map(([, root]) =>
    of(root, 'w:p')
      .map((each) => wordsIn(each).trim())
      .join('|'),
  )
  expect(words).toContain(`Danube Observatory|${marking}`)
  expect(words.filter((each) => each === marking)).toHaveLength(1)
  expect(of(word.parts.get('word/settings.xml'), 'w:mirrorMargins')).toHaveLength(1)
})

test('content controls are filled; what they say is not said again; one that is not known stays and is named', async () => {
  const { word, report } = await written(controls)
  const words = wordsIn(bodyOf(word))
  const titles = of(bodyOf(word), 'w:p').filter((each) => value(of(each, 'w:pStyle')[0]) === 'Title')
  expect(titles.map(wordsIn)).toEqual([outline.briefing.title])
  expect(words).toMatch(/^MEMORANDUM/)
  expect(words).toMatch(/Distribution: as agreed\.\s*$/)
  expect(words).not.toContain('Click to enter')
  expect(of(bodyOf(word), 'w:sdt').map((each) => value(of(each, 'w:tag')[0]))).toEqual(['file number'])
  expect(report.unused).toEqual([expect.stringContaining('“file number”')])
  // The house has a place for the marking: no second line beside it.
  const [footer] = linesOf(word).filter(([path]) => path.includes('footer'))
  expect(wordsIn(footer?.[1] as Element).split(marking)).toHaveLength(2)
})

test('placeholders and bookmarks are filled in the text and in the header', async () => {
  const { word, report } = await written(placeholders)
  const words = wordsIn(bodyOf(word))
  expect(words).toContain(`Subject: ${outline.briefing.title} (edition Draft)`)
  expect(words).toContain(`For ${outline.briefing.to}, on 7 September 2023`)
  expect(words).toContain('{{reference}}')
  expect(words).not.toContain('{{body}}')
  expect(report.unused).toEqual([expect.stringContaining('“reference”')])
  const [header] = linesOf(word).filter(([path]) => path.includes('header'))
  expect(wordsIn(header?.[1] as Element)).toContain(outline.incident.title)
})

test('columns that are too narrow for tables are left out and named', async () => {
  const { word, report } = await written(bulletin)
  expect(of(bodyOf(word), 'w:cols')).toEqual([])
  expect(report.unused).toEqual([expect.stringContaining('2 columns')])
  const wide = bulletin.body.replace('w:w="11906" w:h="8391"', 'w:w="16838" w:h="11906"')
  const { word: landscape } = await written({ ...bulletin, body: wide })
  expect(of(bodyOf(landscape), 'w:cols')).toHaveLength(1)
  const widths = of(bodyOf(landscape), 'w:tblW').map(({ attributes }) => Number(attributes['w:w']))
  expect(Math.max(...widths)).toBe((16_838 - 1_400 - 500) / 2)
})

test('a German template gives its styles under their own ids, and its lists, each counted from one', async () => {
  const { word } = await written(german)
  const used = new Set(of(bodyOf(word), 'w:pStyle').map(value))
  for (const id of [
    'Titel',
    'Untertitel',
    'berschrift1',
    'Beschriftung',
    'Aufzhlungszeichen',
    'Listennummer',
  ])
    expect(used).toContain(id)
  // One of its styles has the id of one of ours: ours gives way.
  expect(used).toContain('RapporteurLead')
  const numbered = of(bodyOf(word), 'w:p').filter((each) => value(of(each, 'w:pStyle')[0]) === 'Listennummer')
  const lists = [...new Set(numbered.map((each) => value(of(each, 'w:numId')[0])))]
  expect(lists.length).toBeGreaterThan(1)
  for (const id of lists) {
    const number = of(word.parts.get('word/numbering.xml'), 'w:num').find(
      ({ attributes }) => attributes['w:numId'] === id,
    )
    expect(value(of(number, 'w:abstractNumId')[0])).toBe('5')
    expect(value(of(number, 'w:startOverride')[0])).toBe('1')
  }
  expect(word.texts.get('word/styles.xml')).not.toContain('de-DE')
})

describe('the text of a template', () => {
  const last = section([], A4 + margins(1000, 1000, 1000, 1000))

  test('with other places than “body” stays before the briefing', async () => {
    const { word } = await written({ body: para('About {{title}}') + para('') + last })
    expect(wordsIn(bodyOf(word))).toMatch(new RegExp(`^About ${outline.briefing.title}\n`))
  })

  test('that is a cover page stays, and the sample text behind it goes', async () => {
    const cover = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Cover Pages"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>${para('A COVER')}${para('<w:r><w:br w:type="page"/></w:r>')}</w:sdtContent></w:sdt>`
    const { word, report } = await written({ body: cover + para('Sample') + last })
    expect(wordsIn(bodyOf(word))).toMatch(/^A COVER/)
    expect(wordsIn(bodyOf(word))).not.toContain('Sample')
    expect(report.used).toContain('Its cover page.')
  })

  test('keeps its sections: the briefing has the page on which it stands', async () => {
    const first = `<w:p><w:pPr>${section(['header default header1'], A4 + margins(4000, 3000, 4000, 3000))}</w:pPr></w:p>`
    const body = para('Cover of {{title}}') + first + control('body', para('…')) + last
    const { word } = await written({ body, lines: { header1: { xml: para('House') } } })
    expect(of(bodyOf(word), 'w:sectPr')).toHaveLength(2)
    const widths = of(bodyOf(word), 'w:tblW').map(({ attributes }) => Number(attributes['w:w']))
    expect(Math.max(...widths)).toBe(11_906 - 2_000)
    expect(word.faults.filter((fault) => fault !== 'A paragraph is empty')).toEqual([])
  })
})

test('a template whose files call the namespaces otherwise is read as any other', async () => {
  const parts = partsOfFixture(placeholders)
  const xml = strFromU8(parts.get('word/document.xml') ?? new Uint8Array())
  const other = xml
    .replaceAll('<w:', '<ns0:')
    .replaceAll('</w:', '</ns0:')
    .replaceAll(' w:', ' ns0:')
    .replace('xmlns:w=', 'xmlns:ns0=')
  const template = readTemplate(fileOfParts(parts.set('word/document.xml', strToU8(other))))
  const { bytes } = await writeWord(buildDocument(outline, images, { given: template.given }), template)
  expect(Buffer.from(bytes).equals(Buffer.from((await written(placeholders)).bytes))).toBe(true)
})
