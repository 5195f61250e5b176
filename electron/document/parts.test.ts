import { describe, expect, test } from 'vitest'
import { composeBriefing } from '#briefing/compose'
import { briefingOn, buildFile, type Builder } from '#briefing/fixture'
import { danube } from '#briefing/fixture-danube'
import type { Briefing, Section, SectionKind } from '#domain/briefing'
import { sectionsFor } from '#domain/template'
import { buildDocument } from './build.ts'
import type { Block, Document, Inline, Paragraph, Table } from './model.ts'

const plain = (content: readonly Inline[]): string =>
  content
    .map((inline) =>
      inline.type === 'text' ? inline.text : 'content' in inline ? plain(inline.content) : '',
    )
    .join('')
const paragraphs = ({ blocks }: Document, role: Paragraph['role']) =>
  blocks.filter((block): block is Paragraph => block.type === 'paragraph' && block.role === role)
const tables = ({ blocks }: Document) => blocks.filter((block): block is Table => block.type === 'table')
const cellsOf = ({ rows }: Table) =>
  rows.map(({ cells }) => cells.map((cell) => cell.map((p) => plain(p.content))))
const anchorsIn = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.type === 'heading' && block.anchor !== null ? [block.anchor] : []))

/** A document of these parts alone. */
function documentOf(
  file: Builder['file'],
  kinds: readonly SectionKind[],
  more: { change?: Partial<Section>; texts?: Builder['texts']; template?: Briefing['template'] } = {},
): Document {
  const { change = {}, texts = new Map(), template = 'standard briefing' } = more
  const sections = sectionsFor('dossier').map((section) => ({
    ...section,
    ...change,
    included: kinds.includes(section.kind),
  }))
  return buildDocument(composeBriefing(briefingOn(file, { sections, template }), file), new Map(), { texts })
}

test('the contents name each part that follows, in order, and lead to it', () => {
  const { briefing, file } = danube()
  const sections = sectionsFor('dossier', briefing.sections)
  const document = buildDocument(composeBriefing({ ...briefing, sections }, file), new Map())
  const contents = document.blocks.find((block) => block.type === 'contents')
  const entries = contents?.type === 'contents' ? contents.entries : []
  const headings = document.blocks.flatMap((block) =>
    block.type === 'heading' && block.level === 1 ? [plain(block.content)] : [],
  )
  expect(entries.map(({ words }) => words)).toEqual(headings.filter((words) => words !== 'Contents'))
  expect(entries.map(({ words }) => words)).toEqual(
    expect.arrayContaining(['Positions', 'Annex: scales', 'Sources']),
  )
  for (const { to } of entries) expect(anchorsIn(document.blocks)).toContain(to)
})

test('parts that have nothing to show are left out, heading and all', () => {
  const { file } = danube()
  const document = documentOf(file, ['locator map', 'annex: source texts', 'alternatives and assumptions'])
  expect(anchorsIn(document.blocks)).toEqual(['h_sources'])
})

describe('the position grid', () => {
  const many = (count: number) => {
    const build = buildFile('Many')
    const [north, south] = [build.actor('North'), build.actor('South')]
    for (let at = 1; at <= count; at += 1) {
      const claim = build.statement('claim', north, `thing ${at}`, [])
      if (at % 2 === 0) build.answer(build.statement('denial', south, 'no', []), claim, 'disputes in part')
    }
    return build.file
  }

  test('has a row an actor and a word for what each does, with its number', () => {
    const [, grid] = tables(documentOf(many(2), ['position grid', 'claims and denials'])).slice(-2)
    expect(cellsOf(grid!)).toEqual([
      [['North'], ['claims'], ['claims']],
      [['South'], ['–'], ['disputes in part 2.1']],
    ])
  })

  test('is split where the claims do not fit side by side, all of them in one grid each', () => {
    const grids = tables(documentOf(many(13), ['position grid', 'claims and denials'])).slice(2)
    expect(grids.map(({ title }) => title)).toEqual([
      'Positions on claims 1 to 5',
      'Positions on claims 6 to 10',
      'Positions on claims 11 to 13',
    ])
    const heads = grids.flatMap(({ header }) => header?.slice(1).map(([p]) => plain(p?.content ?? [])) ?? [])
    expect(heads).toEqual(Array.from({ length: 13 }, (_, at) => `Claim ${at + 1}`))
  })

  test('says what its numbers mean where the table of claims is left out, and points nowhere', () => {
    const document = documentOf(many(13), ['position grid'])
    expect(paragraphs(document, 'small print').map(({ content }) => plain(content))[0]).toMatch(
      /^Claim 1: thing 1; Claim 2: thing 2;/,
    )
    const references = tables(document)
      .slice(1)
      .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flat().flatMap(({ content }) => content)))
      .filter(({ type }) => type === 'reference')
    expect(references).toEqual([])
  })
})

test('a long thread goes on in tables under headings of their own, each statement once, and each says what it answers', () => {
  const build = buildFile('Long')
  const [north, south] = [build.actor('North'), build.actor('South')]
  const claim = build.statement('claim', north, 'a drone fell', [])
  for (let at = 1; at <= 250; at += 1)
    build.answer(build.statement('denial', south, `denial ${at}`, []), claim, 'denies')
  const document = documentOf(build.file, ['claims and denials'])
  const parts = tables(document).filter(({ title }) => title.startsWith('Claims and denials'))
  expect(parts.map(({ title }) => title)).toEqual([
    'Claims and denials: Numbers 1 to 1.99',
    'Claims and denials: Numbers 1.100 to 1.199',
    'Claims and denials: Numbers 1.200 to 1.250',
  ])
  const labels = parts.flatMap((part) => cellsOf(part).map((cells) => cells[2]?.[0]))
  expect(labels).toEqual(Array.from({ length: 250 }, (_, at) => `1.${at + 1}`))
  expect(cellsOf(parts[1]!)[0]?.[1]).toEqual(['On no.\u00A01, North'])
})

describe('source texts', () => {
  const build = buildFile('Texts')
  const text = 'One two three.\r\n\r\nFour five\nsix «сім» eight.\n'
  const source = build.source('Text', text, { language: 'uk' })
  const [claim, other] = ['two three', 'three', 'Four five\nsix'].map((words) =>
    build.statement('claim', null, words, [build.cite(source, words)]),
  )
  const document = documentOf(build.file, ['claims and denials', 'annex: source texts'], {
    change: { order: [claim!.id, other!.id, source.id] },
    texts: build.texts,
  })
  const lines = paragraphs(document, 'source text')

  test('stand whole, paragraph by paragraph, in their own language', () => {
    const words = lines.map(({ content }) => {
      const tab = content.findIndex((inline) => inline.type === 'text' && inline.text === '\t')
      return content.slice(tab + 1)
    })
    expect(words.map(plain)).toEqual(text.split(/\r?\n/).filter((line) => line !== ''))
    for (const run of words.flat()) expect(run).toMatchObject({ language: 'uk' })
  })

  test('show each quoted passage, with the numbers of its notes in the margin', () => {
    const tinted = lines.map(({ content }) =>
      content.flatMap((inline) => (inline.type === 'text' && inline.tinted ? [inline.text] : [])).join(''),
    )
    expect(tinted).toEqual(['two three', 'Four five', 'six'])
    const margins = lines.map(({ content }) => plain(content).split('\t')[0])
    expect(margins).toEqual(['1, 2', '3', ''])
    const pointers = lines.flatMap(({ content }) =>
      content.flatMap((i) => (i.type === 'reference' ? [i.to] : [])),
    )
    expect(pointers).toEqual(document.notes.map(({ anchor }) => anchor))
  })

  test('carry the whole hash of the text', () => {
    expect(paragraphs(document, 'small print').map(({ content }) => plain(content))).toContain(
      `SHA-256 of the text ${source.textSha256}`,
    )
  })

  test('of a picture are none, and the hash is that of its file', () => {
    const { file, source: bringIn, texts } = buildFile('Picture')
    const originalSha256 = 'd'.repeat(64)
    const { id } = bringIn('Wing', '', { mediaType: 'image/webp', originalSha256 })
    const sheet = documentOf(file, ['annex: source texts'], { change: { order: [id] }, texts })
    const said = (role: Paragraph['role']) => paragraphs(sheet, role).map(({ content }) => plain(content))
    expect(said('small print')).toContain(`SHA-256 of the file ${originalSha256}`)
    expect(said('body')).toContain('This source has no text.')
  })
})

describe('a note', () => {
  const build = buildFile('Notes')
  const source = build.source('Wire', 'alpha beta gamma', { reliability: 'B', publisher: 'Agency' })
  const citation = build.cite(source, 'gamma')
  const lost = { ...citation, quotation: { ...citation.quotation, textSha256: 'f'.repeat(64) } }
  for (const [words, cited] of [
    ['alpha', build.cite(source, 'alpha')],
    ['beta', build.cite(source, 'beta')],
    ['gamma', lost],
  ] as const)
    build.statement('claim', null, words, [cited], { credibility: '2' })
  const notes = (template: Briefing['template']) =>
    documentOf(build.file, ['claims and denials'], { template }).notes.map(({ blocks }) =>
      blocks.map(({ content }) => plain(content)),
    )

  test('tells all of a source once, with its short hash, and then refers to that', () => {
    const [first, second] = notes('standard briefing')
    expect(first?.[0]).toBe(
      `Wire. Agency. Date of publication not known; captured 7 September 2023. TLP:CLEAR. SHA-256\u00A0${source.textSha256.slice(0, 12)}. B2: usually reliable; probably true.`,
    )
    expect(second).toEqual(['Wire (note 1). B2: usually reliable; probably true.', '“beta”'])
  })
  test('says where its words cannot be found any more', () => {
    expect(notes('standard briefing')[2]?.[0]).toContain('could not be found again in the source')
  })
  test('is shorter in a compact template, its quotation and grade as they were', () => {
    const [first, second] = notes('flash note')
    expect(first?.[0]).not.toContain('captured')
    expect(first?.[1]).toBe('“alpha”')
    expect(second).toEqual(['Wire (note 1). B2.', '“beta”'])
  })
})

test('the timeline keeps what happened, was said and was published apart under each date', () => {
  const { briefing, file } = danube()
  const document = buildDocument(composeBriefing(briefing, file), new Map())
  const timeline = tables(document).find(({ title }) => title === 'Timeline')
  const rows = cellsOf(timeline!)
  const at = rows.findIndex(([date]) => date?.[0] === '6 Sep 2023')
  expect(rows.slice(at, at + 3).map(([, clock]) => clock)).toEqual([['Happened'], ['Said'], ['Published']])
  expect(timeline?.rows[at + 1]?.continued).toEqual([0])
})

describe('statements in the timeline', () => {
  const timelineOf = (dates: readonly string[]) => {
    const build = buildFile('Days')
    const [north, south] = [build.actor('the north'), build.actor('South')]
    for (const [at, said] of dates.entries())
      build.statement(at % 2 === 0 ? 'claim' : 'denial', at % 2 === 0 ? north : south, `${at}`, [], { said })
    return documentOf(build.file, ['claims and denials', 'timeline'])
  }
  const rowsOf = (document: Document) =>
    cellsOf(tables(document).find(({ title }) => title === 'Timeline')!).map((cells) => cells.at(-1))

  test('are one entry where one actor says the same kind of thing on one day', () => {
    const document = timelineOf(['2023-09-04', '2023-09-04', '2023-09-04', '2023-09-05'])
    expect(rowsOf(document)).toEqual([
      ['Claim. The north, no.\u00A01, 3', 'Denial. South, no.\u00A02'],
      ['Denial. South, no.\u00A04'],
    ])
  })

  test('are named by their numbers where many of them have no date', () => {
    const document = timelineOf(['2023-09-04', '', '', '', ''])
    expect(rowsOf(document)).toEqual([['Claim. The north, no.\u00A01'], ['No.\u00A02, 3, 4, 5.']])
  })

  test('of which none has a date make no table', () => {
    const document = timelineOf(['', '', '', ''])
    expect(tables(document).map(({ title }) => title)).not.toContain('Timeline')
    expect(paragraphs(document, 'body').map(({ content }) => plain(content))).toContain(
      'None of the 4 statements has a date.',
    )
  })
})

test('the cards of the context carry date and kind beside them', () => {
  const { briefing, file } = danube()
  const document = buildDocument(composeBriefing(briefing, file), new Map())
  const cards = tables(document).find(({ title }) => title === 'Diplomatic context')
  expect(cellsOf(cards!)[0]?.[0]).toEqual(['4 April 1949', 'Treaty article'])
})
