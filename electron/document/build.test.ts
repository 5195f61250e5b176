import { describe, expect, test } from 'vitest'
import { composeBriefing } from '#briefing/compose'
import { briefingOn, buildFile } from '#briefing/fixture'
import { danube } from '#briefing/fixture-danube'
import { buildDocument } from './build.ts'
import { manifestOf } from './manifest.ts'
import type { Block, Document, Inline, Paragraph } from './model.ts'

const { briefing, file, pictureSha256 } = danube()
const document = buildDocument(composeBriefing(briefing, file), new Map([[pictureSha256, Uint8Array.of(1)]]))

/** Every inline in reading order. */
function inlines(blocks: readonly Block[]): Inline[] {
  const ofParagraph = ({ content }: Pick<Paragraph, 'content'>) => [...content]
  return blocks.flatMap((block): Inline[] => {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        return ofParagraph(block)
      case 'list':
        return block.items.flatMap(ofParagraph)
      case 'table':
        return [...(block.header ?? []), ...block.rows.flatMap(({ cells }) => cells)]
          .flat()
          .flatMap(ofParagraph)
      case 'figure':
        return [...block.caption]
      case 'contents':
        return []
    }
  })
}
const plain = (content: readonly Inline[]): string =>
  content
    .map((inline) =>
      inline.type === 'text'
        ? inline.text
        : inline.type === 'line break'
          ? '\n'
          : 'content' in inline
            ? plain(inline.content)
            : '',
    )
    .join('')
const wordsOf = ({ blocks }: Document) => plain(inlines(blocks))

test('notes are first mentioned in the order of their numbers, and each one is', () => {
  const mentioned = inlines(document.blocks).flatMap((inline) =>
    inline.type === 'notes' ? inline.numbers : [],
  )
  expect([...new Set(mentioned)]).toEqual(document.notes.map(({ number }) => number))
})

test('anchors are unique, short enough for Word, and every pointer leads to one', () => {
  const anchors = document.blocks
    .flatMap((block) =>
      block.type === 'list'
        ? block.items.map(({ anchor }) => anchor)
        : block.type === 'table'
          ? block.rows.flatMap(({ cells }) => cells.flat().map(({ anchor }) => anchor))
          : 'anchor' in block
            ? [block.anchor]
            : [],
    )
    .filter((anchor) => anchor !== null)
  expect(new Set(anchors).size).toBe(anchors.length)
  for (const anchor of anchors) expect(anchor).toMatch(/^[a-z]_\w{1,38}$/)
  for (const inline of inlines(document.blocks))
    if (inline.type === 'reference') expect(anchors).toContain(inline.to)
})

test('likelihood and confidence never share a sentence, and the analyst’s words stay', () => {
  const list = document.blocks.find((block) => block.type === 'list' && block.ordered)
  const items = list?.type === 'list' ? list.items.map(({ content }) => plain(content)) : []
  expect(items).toEqual([
    'It is highly likely that debris of at least one drone came down on Romanian soil near Plauru.\nConfidence in this judgement is moderate: an official find, but no independent examination so far.',
    'Realistic possibility: Romania’s first denial reflected what was known that morning and not a settled policy of silence.\nConfidence in this judgement is low: the timing fits, and nobody has described how the decision was taken.',
    'There is a remote chance that any ally will invoke Article 5 over this incident.\nConfidence in this judgement is high: no ally has spoken of an attack, and Washington defers to Bucharest.',
  ])
  expect(wordsOf(document)).toContain(
    'remote chance, ≤5 %; realistic possibility, 40–50 %; highly likely, 80–90 %.',
  )
})

test.each([
  ['remote', 'ICD 203', 'The chance is remote that x happens.'],
  ['almost no chance', 'ICD 203', 'There is almost no chance that x happens.'],
  ['roughly even odds', 'ICD 203', 'There are roughly even odds that x happens.'],
  ['even chance', 'NATO', 'There is an even chance that x happens.'],
  ['likely', 'NATO', 'It is likely that x happens.'],
  [null, 'NATO', 'x happens.'],
] as const)('“%s” leads into a judgement', (likelihood, scale, sentence) => {
  const build = buildFile('One')
  build.judgement({ text: 'x happens', likelihood, scale })
  expect(wordsOf(buildDocument(composeBriefing(briefingOn(build.file), build.file), new Map()))).toContain(
    sentence,
  )
})

describe('an empty incident', () => {
  const { file } = buildFile('Empty')
  const empty = buildDocument(composeBriefing(briefingOn(file), file), new Map())
  test('says what is not recorded and leaves unwritten prose out', () => {
    const words = wordsOf(empty)
    for (const what of ['judgements', 'statements', 'evidence', 'context', 'open questions', 'sources'])
      expect(words).toContain(`No ${what} recorded.`)
    expect(words).not.toContain('Outlook')
    expect(empty.blocks.filter(({ type }) => type === 'table')).toHaveLength(1)
  })
})

test('a draft says under its title that nobody has read it, and not what nobody could have recorded', () => {
  const build = buildFile('Draft')
  const source = build.source('Wire', 'alpha beta')
  for (const words of ['alpha', 'beta']) build.statement('claim', null, words, [build.cite(source, words)])
  const outline = composeBriefing(briefingOn(build.file), build.file)
  const words = (notice: string | null) => wordsOf(buildDocument(outline, new Map(), { notice }))
  const draft = words('Read by nobody')
  expect(draft).toMatch(/^Briefing · Draft · .*DraftRead by nobody/)
  expect(draft).not.toMatch(/No (judgements|evidence|context|open questions) recorded|not known|none set/)
  expect(draft).toContain('No date, grade or response is recorded for any of these statements.')
  expect(words(null)).toContain('No judgements recorded.')
})

test('that no source is graded is said once, and each grade beside its source', () => {
  const build = buildFile('Grades')
  const source = build.source('Wire', 'alpha beta gamma')
  const made = ['alpha', 'beta', 'gamma'].map((words) =>
    build.statement('claim', null, words, [build.cite(source, words)]),
  )
  const noted = () => {
    const made = buildDocument(composeBriefing(briefingOn(build.file), build.file), new Map())
    return { words: wordsOf(made), notes: made.notes.map(({ blocks }) => plain(blocks[0]?.content ?? [])) }
  }
  expect(noted().words).toContain('None of the sources is graded.')
  expect(noted().notes.join('\n')).not.toContain('graded')
  Object.assign(made[0]!, { credibility: '2' })
  expect(noted().words).toContain('A grade pairs the reliability')
  expect(noted().notes[1]).toBe('Wire (note 1). Not graded.')
})

test('a title in which nothing is to be seen is called untitled', () => {
  const build = buildFile('x')
  build.context('meeting', '\u200B', '2023', 'summary')
  const { blocks } = buildDocument(
    composeBriefing(briefingOn(build.file, { title: '\u0000' }), build.file),
    new Map(),
  )
  const all = blocks.flatMap((block) =>
    block.type === 'table' ? block.rows.flatMap(({ cells }) => cells.flat()) : [block],
  )
  const words = (role: Paragraph['role']) =>
    all.flatMap((block) => (block.type === 'paragraph' && block.role === role ? [plain(block.content)] : []))
  expect(words('title')).toEqual(['Untitled'])
  expect(words('card title')).toEqual(['Untitled'])
})

test('a figure is described by its caption where its own description shows nothing', () => {
  const blank = { ...file, evidence: file.evidence.map((each) => ({ ...each, alt: '\u0000 ' })) }
  const images = new Map([[pictureSha256, Uint8Array.of(1)]])
  const { blocks } = buildDocument(composeBriefing(briefing, blank), images)
  expect(blocks.find(({ type }) => type === 'figure')).toMatchObject({ alt: expect.stringMatching(/^\w/) })
})

test('a figure that shows a copy names the file that it was made of', () => {
  const original = 'ab'.repeat(32)
  const madeOf = { sha256: original, mediaType: 'image/webp' as const, size: 9, isOfSeveral: true }
  const evidence = file.evidence.map(({ attachment, ...item }) => ({
    ...item,
    attachment: attachment && { ...attachment, fileName: 'fire.webp', madeOf },
  }))
  const images = new Map([[pictureSha256, Uint8Array.of(1)]])
  const outline = composeBriefing(briefing, { ...file, evidence })
  expect(wordsOf(buildDocument(outline, images))).toContain(
    `File fire.webp, SHA-256 ${original}. Shown as a PNG made of the first of its pictures.`,
  )
  expect(manifestOf(outline).attachments).toMatchObject([
    { fileName: 'fire.webp', sha256: pictureSha256, madeOf: { mediaType: 'image/webp', sha256: original } },
  ])
})

test('a figure whose file is gone is said to be missing, with its hash', () => {
  const without = buildDocument(composeBriefing(briefing, file), new Map())
  expect(wordsOf(without)).toContain('The file izmail-fire.png is missing from the library.')
  expect(wordsOf(without)).toContain(`SHA-256 ${pictureSha256}`)
})

test('the drawing of the three clocks needs two days and keeps far-off dates out', () => {
  const figures = document.blocks.filter((block) => block.type === 'figure')
  const drawing = figures.at(-1)
  expect(drawing?.picture.format).toBe('svg')
  expect(drawing?.alt).toMatch(/^Three lanes from 3 Sep 2023 to 6 Sep 2023/)
  if (drawing?.picture.format === 'svg') expect(drawing.picture.svg).not.toMatch(/NaN|undefined|Infinity/)
})
