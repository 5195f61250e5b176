import { beforeAll, describe, expect, test } from 'vitest'
import { composeBriefing } from '#briefing/compose'
import { briefingOn, buildFile } from '#briefing/fixture'
import { danube } from '#briefing/fixture-danube'
import { buildDocument } from '#document/build'
import { all, checkWord, wordsIn, type Checked, type Element } from './check.ts'
import { PIXEL } from './fixture-pixel.ts'
import { writeWord } from './write.ts'

const sample = danube()
const outline = composeBriefing(sample.briefing, sample.file)
const model = buildDocument(outline, new Map([[sample.pictureSha256, PIXEL]]))

let word: Checked
let body: Element
beforeAll(async () => {
  const { bytes, changes } = await writeWord(model)
  expect(changes).toEqual([])
  word = await checkWord(bytes)
  body = word.parts.get('word/document.xml') as Element
})

const rowsOf = (table: Element | undefined) =>
  all(table, 'w:tr').map((row) => all(row, 'w:tc').map((cell) => wordsIn(cell)))
const tableCalled = (title: string) =>
  all(body, 'w:tbl').find((table) => all(table, 'w:tblCaption')[0]?.attributes['w:val'] === title)

test('nothing in the file is broken, dangling or used twice', () => {
  expect(word.faults).toEqual([])
})

/** The statements of the table, left and right: the number and the paragraphs of each. */
const entriesOf = (table: Element | undefined) =>
  all(table, 'w:tr').flatMap((row) => {
    const cells = all(row, 'w:tc').map((cell) => all(cell, 'w:p').map(wordsIn))
    return [0, 2].flatMap((at) => {
      const number = cells[at]?.join() ?? ''
      return /^[\d.]+$/.test(number) ? [{ number, lines: cells[at + 1] ?? [] }] : []
    })
  })

test('the table holds every statement once, with its actor, its kind and what it answers', () => {
  const table = tableCalled('Claims and denials')
  expect(rowsOf(table)[0]).toEqual(['No.', 'Who says what', 'No.', 'Who answers, and which part of it'])
  const entries = entriesOf(table)
  expect(entries).toHaveLength(sample.file.statements.length)
  const marks = all(table, 'w:bookmarkStart').map((each) => each.attributes['w:name'] ?? '')
  for (const { id, kind, actorId, proposition } of sample.file.statements) {
    expect(marks.filter((name) => name === `s_${id.replaceAll('-', '')}`)).toHaveLength(1)
    const [entry, ...more] = entries.filter(({ lines }) => lines.some((line) => line.includes(proposition)))
    expect(more).toEqual([])
    const actor = sample.file.actors.find((each) => each.id === actorId)
    expect(entry?.lines[0]).toBe(actor?.name ?? 'Unattributed (the source’s own voice)')
    expect(entry?.lines[2]?.toLowerCase()).toMatch(new RegExp(`^${kind}`))
  }
  const of = (words: string) => entries.find(({ lines }) => lines.some((line) => line.includes(words)))?.lines
  const threat = of('direct military threat')?.join('\n')
  expect(threat).toMatch(
    /\nDisputes in part \(no\.\u00A01\): a direct military threat.*\nDoes not address: whether drones/,
  )
  expect(of('direct military threat')?.[1]).toBe('Romania · 4 Sep 2023 · grade\u00A0C3')
  expect(of('came down and exploded')?.join()).not.toContain('in no.')
  expect(of('Suspicion')?.[2]).toMatch(/^Suspicion, not stated as fact\. /)
})

test('an answer stands in the row of the statement that it answers, on whatever page that begins', () => {
  const table = tableCalled('Claims and denials')
  const rows = all(table, 'w:tr').map((row) => all(row, 'w:tc'))
  const numbers = rows.map((cells) => cells.map((cell) => wordsIn(cell)))
  const first = numbers.findIndex(([number]) => number === '1')
  expect(numbers[first]?.[2]).toBe('1.1')
  const merge = (cell: Element | undefined) => all(cell, 'w:vMerge').map((each) => each.attributes['w:val'])
  for (const [at, [left, , right]] of numbers.entries()) {
    if (at === 0 || left !== '' || right === '') continue
    const goesOn = merge(rows[at]?.[1])[0] === 'continue'
    const said = numbers[at]?.[1]
    expect(
      goesOn ? said === '' : said?.startsWith('On no.\u00A0'),
      `${right} stands beside what it answers`,
    ).toBe(true)
    if (goesOn) expect(['restart', 'continue']).toContain(merge(rows[at - 1]?.[1])[0])
  }
  expect(wordsIn(table as Element)).toContain('No response recorded.')
})

test('the header row repeats and no row is split', () => {
  const rows = all(tableCalled('Claims and denials'), 'w:tr')
  expect(rows.map((row) => all(row, 'w:tblHeader').length)).toEqual(rows.map((_, at) => (at === 0 ? 1 : 0)))
  expect(rows.every((row) => all(row, 'w:cantSplit').length === 1)).toBe(true)
})

test('every citation has one endnote with the source’s words to the letter, every source at least one', () => {
  const notes = all(word.parts.get('word/endnotes.xml'), 'w:endnote').filter(
    (each) => Number(each.attributes['w:id']) > 0,
  )
  const words = notes.map((note) => all(note, 'w:p').map((each) => all(each, 'w:t').map(wordsIn).join('')))
  const { statements, evidence, contexts, statusHistory, sources } = sample.file
  const citations = [...statements, ...evidence, ...contexts, ...statusHistory].flatMap(
    (each) => each.citations,
  )
  expect(citations).not.toHaveLength(0)
  for (const { sourceId, quotation } of citations) {
    expect(sample.texts.get(sourceId)).toContain(quotation.exact)
    const title = sources.find(({ id }) => id === sourceId)?.title ?? ''
    const own = words.filter(
      ([source, text]) => source?.startsWith(title) && bare(text) === bare(quotation.exact),
    )
    expect(own, quotation.exact).toHaveLength(1)
  }
  for (const { title } of sources)
    expect(
      words.some(([source]) => source?.startsWith(title)),
      title,
    ).toBe(true)
})
const bare = (text = '') => text.replace(/^“|”$/g, '').replace(/^“|”$/g, '')

test('a passage mentioned again points to its first note and shows its number', () => {
  const fields = all(body, 'w:instrText').map(({ children }) => children.join(''))
  expect(fields.filter((code) => code.startsWith(' NOTEREF ')).length).toBeGreaterThan(3)
})

test('header and footer of every page carry the marking as TLP 2.0 sets it', () => {
  expect(all(body, 'w:headerReference')).toHaveLength(1)
  expect(all(body, 'w:titlePg')).toHaveLength(0)
  for (const path of ['word/header1.xml', 'word/footer1.xml']) {
    const run = all(word.parts.get(path), 'w:r').find((each) => wordsIn(each) === 'TLP:AMBER')
    const form = (name: string, attribute = 'w:val') => all(run, name)[0]?.attributes[attribute]
    expect(form('w:color')).toBe('FFC000')
    expect(form('w:shd', 'w:fill')).toBe('000000')
    expect(Number(form('w:sz'))).toBeGreaterThanOrEqual(24)
    expect(all(word.parts.get(path), 'w:tab').some((each) => each.attributes['w:val'] === 'right')).toBe(true)
  }
  expect(wordsIn(word.parts.get('word/footer1.xml') as Element)).toContain('Page 1 of 1')
})

test('headings are heading styles in the analyst’s order, with Sources last', () => {
  const headings = all(body, 'w:p')
    .filter((each) => all(each, 'w:pStyle')[0]?.attributes['w:val'] === 'Heading1')
    .map(wordsIn)
  expect(headings).toEqual([
    'Bottom line',
    'Key judgements',
    'What happened',
    'Claims and denials',
    'Evidence',
    'Diplomatic context',
    'Timeline',
    'Open questions',
    'Outlook',
    'Sources',
  ])
})

test('properties, language and fonts are set', () => {
  const core = word.texts.get('docProps/core.xml') ?? ''
  expect(core).toContain('<dc:title>Drone debris on the Danube</dc:title>')
  expect(core).toContain('<dc:creator>South-east desk</dc:creator>')
  expect(core).toContain('<dc:language>en-GB</dc:language>')
  expect(core).toMatch(/<cp:keywords>Plauru.*Romania/)
  expect(core).toContain('2023-09-07T08:00:00Z')
  expect(word.texts.get('word/styles.xml')).toContain('<w:lang w:val="en-GB"')
  expect([...word.bytes.keys()].filter((path) => path.endsWith('.odttf'))).toHaveLength(5)
})

test('the figure has its number, caption and alternative text', () => {
  expect(all(body, 'wp:docPr')[0]?.attributes['descr']).toMatch(/^Night view across a river/)
  const captions = all(body, 'w:p').filter(
    (each) => all(each, 'w:pStyle')[0]?.attributes['w:val'] === 'Caption',
  )
  expect(captions.map(wordsIn)[0]).toMatch(/^Figure 1\. Column of fire/)
})

test('the same document gives the same bytes', async () => {
  const again = await writeWord(buildDocument(outline, new Map([[sample.pictureSha256, PIXEL]])))
  const { bytes } = await writeWord(model)
  expect(Buffer.from(again.bytes).equals(Buffer.from(bytes))).toBe(true)
})

test('an incident without anything in it says so, without empty tables', async () => {
  const { file } = buildFile('Nothing yet')
  const checked = await checkWord(
    (await writeWord(buildDocument(composeBriefing(briefingOn(file), file), new Map()))).bytes,
  )
  expect(checked.faults).toEqual([])
  const root = checked.parts.get('word/document.xml') as Element
  const words = all(root, 'w:p').map(wordsIn)
  expect(words).toContain('No statements recorded.')
  expect(words).toContain('No evidence recorded.')
  expect(all(root, 'w:tbl')).toHaveLength(1)
})

describe('hostile text', () => {
  const long = 'The river is long and the night is dark. '.repeat(2_500)
  const texts = {
    control: 'a\u0000b\u0007c\u001Fd\uFFFEe\uFFFFf',
    breaks: 'one\u000Btwo\u000Cthree\u2028four\u2029five\r\nsix\nseven\teight',
    surrogates: 'half \uD83D of an emoji, and a whole one 🛰️👩‍🚀',
    markup: '<w:p>&amp;</w:p> "quoted" \'single\' ]]>',
    arabic: 'قال المتحدث (2023) إن الطائرة سقطت in Romania هناك',
    hebrew: 'הדובר אמר 42 מילים',
    chinese: '外交部发言人表示，无人机落在罗马尼亚境内。',
    combining: 'e\u0301 n\u0303 \u202Eoverride\u202C z\u0351\u0352\u0353',
    long,
  }

  test('is written whole, in a file without faults, and what changed is told', async () => {
    const build = buildFile(`Title ${texts.control} ${texts.markup}`)
    const who = build.actor(texts.arabic.slice(0, 40))
    for (const text of Object.values(texts)) {
      const source = build.source(`Source ${text.slice(0, 50)}`.toWellFormed(), `>${text}<`, {
        language: 'ar',
      })
      build.statement('claim', who, text, [build.cite(source, text)])
      build.question(text, text)
      build.context('position', text.slice(0, 200), '2023', text)
      build.judgement({ text, likelihood: 'likely', confidence: 'low', confidenceReason: text })
    }
    const outline = composeBriefing(
      briefingOn(build.file, { keywords: texts.control, subtitle: texts.breaks }),
      build.file,
    )
    const { bytes, changes } = await writeWord(buildDocument(outline, new Map()))
    const checked = await checkWord(bytes)
    expect(checked.faults).toEqual([])
    expect(changes.some((change) => change.startsWith('Removed 5 control characters from “abcdef”'))).toBe(
      true,
    )
    expect(changes.some((change) => change.startsWith('Replaced 1 broken character'))).toBe(true)
    expect(changes.some((change) => change.startsWith('Turned 4 page or line separators'))).toBe(true)
    const quoted = all(checked.parts.get('word/endnotes.xml'), 'w:p').map(wordsIn)
    const kept = { ...texts, control: 'abcdef', breaks: 'one\ntwo\nthree\nfour\nfive\nsix\nseven\teight' }
    const broken = kept.surrogates.replace('\uD83D o', '\uFFFD o')
    for (const text of Object.values({ ...kept, surrogates: broken })) expect(quoted).toContain(`“${text}”`)
  })

  test('Arabic and Hebrew run from right to left', async () => {
    const build = buildFile('Languages')
    build.question(texts.arabic)
    const outline = composeBriefing(briefingOn(build.file), build.file)
    const checked = await checkWord((await writeWord(buildDocument(outline, new Map()))).bytes)
    const paragraph = all(checked.parts.get('word/document.xml'), 'w:p').find(
      (each) => wordsIn(each) === texts.arabic,
    )
    expect(all(paragraph, 'w:bidi')).toHaveLength(1)
    const runs = all(paragraph, 'w:r').map((run) => [wordsIn(run), all(run, 'w:rtl').length] as const)
    expect(runs.find(([words]) => words.includes('قال'))?.[1]).toBe(1)
    expect(runs.find(([words]) => words.includes('in Romania'))?.[1]).toBe(0)
  })
})

test('a picture that lies about its type is left out, and the analyst is told', async () => {
  const lying = buildDocument(
    outline,
    new Map([[sample.pictureSha256, new TextEncoder().encode('RIFFxxxxWEBP')]]),
  )
  const { bytes, changes } = await writeWord(lying)
  expect(changes).toEqual(['Left out the picture of figure 1: its file is no whole PNG or JPEG.'])
  expect((await checkWord(bytes)).faults).toEqual([])
})

test('an address that Word does not bear stays as words, and the analyst is told', async () => {
  const build = buildFile('Long address')
  build.source('Source', 'text', { url: `https://example.org/${'long/'.repeat(600)}` })
  const { bytes, changes } = await writeWord(
    buildDocument(composeBriefing(briefingOn(build.file), build.file), new Map()),
  )
  expect(changes).toEqual([
    'Left the address “https://example.org/long/long/long/long/long/lo…” as words: Word takes no such link.',
  ])
  const checked = await checkWord(bytes)
  expect(checked.faults).toEqual([])
  expect(all(checked.parts.get('word/endnotes.xml'), 'w:hyperlink')).toHaveLength(0)
})

test('the base of the note and link styles stands in the file', () => {
  const styles = all(word.parts.get('word/styles.xml'), 'w:style').map((each) => each.attributes['w:styleId'])
  expect(styles).toContain('DefaultParagraphFont')
})

test('three hundred statements are written within seconds', async () => {
  const build = buildFile('Three hundred')
  const who = build.actor('A ministry')
  const source = build.source('Chronicle', Array.from({ length: 300 }, (_, at) => `[thing ${at}]`).join(' '))
  const claims = Array.from({ length: 300 }, (_, at) =>
    build.statement(at % 2 === 0 ? 'claim' : 'denial', who, `thing ${at}`, [
      build.cite(source, `[thing ${at}]`),
    ]),
  )
  for (const [at, claim] of claims.entries()) {
    const answer = claims[at + 1]
    if (at % 2 === 0 && answer) build.answer(answer, claim, 'denies', { scope: `thing ${at}` })
  }
  const outline = composeBriefing(briefingOn(build.file), build.file)
  const { bytes } = await writeWord(buildDocument(outline, new Map()))
  const checked = await checkWord(bytes)
  expect(checked.faults).toEqual([])
  expect(all(checked.parts.get('word/document.xml'), 'w:endnoteReference')).toHaveLength(300)
}, 20_000)
