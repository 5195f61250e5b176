import { beforeAll, describe, expect, test } from 'vitest'
import { composeBriefing } from '#briefing/compose'
import { briefingOn, buildFile } from '#briefing/fixture'
import { danube } from '#briefing/fixture-danube'
import { buildDocument } from '#document/build'
import { anchorOf } from '#document/make'
import { sectionsFor } from '#domain/template'
import { all, checkWord, wordsIn, type Checked, type Element } from './check.ts'
import { PIXEL } from './fixture-pixel.ts'
import { attributesOf } from './read.ts'
import { writeWord } from './write.ts'

const sample = danube()
const sections = sectionsFor('dossier', sample.briefing.sections)
const outline = composeBriefing({ ...sample.briefing, template: 'dossier', sections }, sample.file)

let word: Checked
let body: Element
beforeAll(async () => {
  const document = buildDocument(outline, new Map([[sample.pictureSha256, PIXEL]]))
  word = await checkWord((await writeWord(document)).bytes)
  body = word.parts.get('word/document.xml') as Element
})

const styleOf = (paragraph: Element) => all(paragraph, 'w:pStyle')[0]?.attributes['w:val']
const bookmarksIn = (element: Element | undefined) =>
  all(element, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'] ?? '')
const linksIn = (element: Element | undefined) =>
  all(element, 'w:hyperlink').map(({ attributes }) => attributes['w:anchor'] ?? '')
/** The notes to which an element leads: where it holds one, and where it points to one. */
const notesIn = (element: Element | undefined) => [
  ...all(element, 'w:endnoteReference'),
  ...all(element, 'w:instrText').filter(({ children }) => children.join('').includes('NOTEREF')),
]

describe('a reader who cannot see the pages', () => {
  test('walks by headings that skip no level, each a heading to Word', () => {
    const styles = all(word.parts.get('word/styles.xml'), 'w:style')
    const level = (id = '') => {
      const style = styles.find(({ attributes }) => attributes['w:styleId'] === id)
      const [outline] = all(style, 'w:outlineLvl')
      return outline ? Number(outline.attributes['w:val']) : null
    }
    const levels = all(body, 'w:p').flatMap((each) => level(styleOf(each)) ?? [])
    expect(new Set(levels)).toEqual(new Set([0, 1]))
    expect(levels[0]).toBe(0)
    for (const [at, each] of levels.entries()) expect(each - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1)
  })

  test('follows the contents by links, each to its own heading', () => {
    const entries = all(body, 'w:p').filter((each) => styleOf(each) === 'TOC1')
    const headings = all(body, 'w:p').filter((each) => styleOf(each) === 'Heading1')
    for (const entry of entries) {
      const heading = headings.find((each) => bookmarksIn(each).includes(linksIn(entry)[0] ?? ''))
      expect(heading && wordsIn(heading)).toBe(wordsIn(entry))
    }
    expect(entries).toHaveLength(headings.length - 1)
  })

  test('hears what each table is, and its header again on every page', () => {
    const tables = all(body, 'w:tbl')
    const headless = tables.filter((table) => all(table, 'w:tblHeader').length === 0)
    const title = (table: Element | undefined) => all(table, 'w:tblCaption')[0]?.attributes['w:val']
    expect(headless.map(title)).toEqual(['About this briefing'])
    for (const table of tables) {
      expect(title(table)?.trim()).not.toBe('')
      expect(all(table, 'w:tblDescription')[0]?.attributes['w:val']?.length).toBeGreaterThan(20)
      if (headless.includes(table)) continue
      const rows = all(table, 'w:tr').map((row) => all(row, 'w:tblHeader').length)
      expect(rows[0]).toBe(1)
      expect(rows.filter((header) => header > 0)).toHaveLength(1)
      expect(all(table, 'w:tblLook')[0]?.attributes['w:firstRow']).toBe('1')
    }
  })

  test('hears what each figure shows, in other words than its number', () => {
    const drawings = all(body, 'w:drawing')
    expect(drawings.length).toBeGreaterThan(1)
    for (const drawing of drawings) {
      const [alt = ''] = all(drawing, 'wp:docPr').map(({ attributes }) => attributes['descr'] ?? '')
      expect(alt.length).toBeGreaterThan(20)
      expect(alt).not.toMatch(/^Figure \d+$/)
    }
  })

  test('hears it in the order in which it stands: nothing floats, nothing stands in boxes or columns', () => {
    for (const name of ['wp:anchor', 'w:framePr', 'w:txbxContent', 'w:cols', 'v:shape', 'w:tblpPr'])
      expect(all(body, name), name).toEqual([])
  })

  test('meets no empty paragraph', () => {
    const cells = all(body, 'w:tc').filter((cell) => all(cell, 'w:p').length > 1)
    const empty = [...cells, ...all(body, 'w:body')]
      .flatMap(({ children }) => children.filter((child) => typeof child !== 'string'))
      .filter((child) => child.name === 'w:p' && all(child, 'w:r').length === 0)
    expect(empty).toEqual([])
  })
})

test('words in another language than the document’s say so, each under the attribute of its script', async () => {
  const build = buildFile('Languages')
  const texts = {
    uk: 'уламки впали на берег',
    ar: 'سقطت الطائرة هناك',
    'zh-CN': '无人机落在境内',
    'en-US': 'debris fell',
  }
  for (const [language, text] of Object.entries(texts)) {
    const source = build.source(language, text, { language })
    build.statement('claim', null, language, [build.cite(source, text)])
  }
  const document = buildDocument(composeBriefing(briefingOn(build.file), build.file), new Map())
  const checked = await checkWord((await writeWord(document)).bytes)
  const runs = all(checked.parts.get('word/endnotes.xml'), 'w:r')
  const languages = Object.values(texts).map((text) => {
    const own = runs.filter((run) => wordsIn(run) !== '' && text.includes(wordsIn(run)))
    return own.flatMap((run) => all(run, 'w:lang').map(({ attributes }) => attributes))
  })
  expect(languages).toEqual([[{ 'w:val': 'uk' }], [{ 'w:bidi': 'ar' }], [{ 'w:eastAsia': 'zh-CN' }], []])
  expect(attributesOf(all(checked.parts.get('word/styles.xml'), 'w:docDefaults')[0]!, ['w:val'])).toContain(
    'en-GB',
  )
})

describe('what a statement rests on is a link away', () => {
  const rowOf = (anchor: string) => all(body, 'w:tr').find((row) => bookmarksIn(row).includes(anchor))
  const paragraphOf = (anchor: string) =>
    all(body, 'w:p').find((paragraph) => bookmarksIn(paragraph).includes(anchor))

  test('each statement with a source leads to its notes', () => {
    const cited = sample.file.statements.filter(({ citations }) => citations.length > 0)
    expect(cited.length).toBeGreaterThan(3)
    for (const { id } of cited) expect(notesIn(rowOf(anchorOf('statement', id))).length).toBeGreaterThan(0)
  })

  test('each judgement leads to the notes of what it rests on', () => {
    const judgements = outline.sections.flatMap((section) =>
      section.kind === 'key judgements' ? section.judgements : [],
    )
    expect(judgements.length).toBeGreaterThan(0)
    for (const { judgement, notes } of judgements)
      expect(notesIn(paragraphOf(anchorOf('judgement', judgement.id)))).toHaveLength(notes.length)
  })

  test('each figure is named where its evidence stands, which leads to its notes', () => {
    const shown = sample.file.evidence.filter(({ attachment }) => attachment !== null)
    expect(shown.length).toBeGreaterThan(0)
    for (const { id, citations } of shown) {
      const evidence = paragraphOf(anchorOf('evidence', id))
      expect(linksIn(evidence)).toContain(anchorOf('figure', id))
      expect(notesIn(evidence)).toHaveLength(citations.length)
    }
  })
})
