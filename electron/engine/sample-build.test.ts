import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createEngine } from './engine.ts'
import { buildSampleLibrary } from './sample.ts'
import { PIXEL, temporaryFolder, valueOf, writeInto } from './testing.ts'

const SAMPLE = {
  actors: [
    { key: 'north', name: 'The north', kind: 'state', country: 'RO', aliases: ['N'] },
    { key: 'ministry', name: 'Ministry', kind: 'body', affiliation: 'north' },
  ],
  sources: [{ key: 'wire', file: 'wire.txt', title: 'Wire', origin: 'Agency', reliability: 'B' }],
  contexts: [{ key: 'treaty', type: 'agreement', title: 'The treaty' }],
  incidents: [
    {
      title: 'Ferry',
      date: '2024-04-29',
      sources: ['wire'],
      status: [
        {
          status: 'alleged',
          date: '2024-04-29',
          reason: 'r',
          quotes: [{ source: 'wire', exact: 'a drone' }],
        },
      ],
      statements: [
        { key: 's1', kind: 'claim', actor: 'ministry', quotes: [{ source: 'wire', exact: 'a drone fell' }] },
        { key: 's2', kind: 'denial', proposition: 'No', quotes: [{ source: 'wire', exact: 'denied' }] },
      ],
      responses: [{ from: 's2', to: 's1', type: 'denies', scope: 'that it fell' }],
      evidence: [
        { key: 'e1', kind: 'photo', description: 'd', image: 'a.png', against: ['s2'], for: ['s1'] },
      ],
      contexts: [{ context: 'treaty', quotes: [] }],
      judgements: [
        { key: 'j1', text: 'it fell', scale: 'NATO', likelihood: 'likely', basis: ['s1', 'e1', 'treaty'] },
      ],
      questions: [{ key: 'q1', text: 'Whose?' }],
      briefings: [
        {
          title: 'Brief',
          marking: 'TLP:GREEN',
          sections: {
            'bottom line': { prose: 'It **fell** [[s1]], *they* say.\n\n- one\n- two [[j1]]' },
            'claims and denials': { order: ['s2'], excluded: ['s1'] },
            outlook: { included: false },
          },
        },
      ],
    },
    { title: 'Second', sources: ['wire'], contexts: [{ context: 'treaty' }] },
  ],
}
type Sample = typeof SAMPLE

/** A folder with the data of a sample, changed by `edit`. */
function data(edit: (sample: Sample) => void = () => {}): string {
  const folder = temporaryFolder()
  const sample = structuredClone(SAMPLE)
  edit(sample)
  writeInto(folder, 'sample.json', JSON.stringify(sample))
  writeInto(folder, 'wire.txt', 'The north said a drone fell. The south denied it. The south is sure.')
  writeInto(folder, 'a.png', PIXEL)
  return folder
}

test('the data become a library like any other, with nothing to undo', async () => {
  const engine = createEngine({ checkOutput: true, sampleFolder: data() })
  const folder = join(temporaryFolder(), 'deep', 'sample')
  expect(valueOf(await engine.openSample(folder))).toMatchObject({
    isSample: true,
    incidents: 2,
    statements: 2,
  })
  expect(valueOf(await engine.call('library.check', {})).problems).toEqual([])
  expect(valueOf(await engine.call('history.state', {}))).toEqual({ undo: null, redo: null, undoStep: null })
  const [second, first] = valueOf(await engine.call('incident.list', { query: '' }))
  expect(second).toMatchObject({ title: 'Second' })
  const file = valueOf(await engine.call('incident.file', { id: first!.id }))
  expect(file).toMatchObject({
    statusHistory: [{ status: 'alleged', citations: [{ quotation: { exact: 'a drone' } }] }],
    sources: [{ title: 'Wire', reliability: 'B', fileName: 'wire.txt' }],
    origins: [{ name: 'Agency' }],
    actors: [{ name: 'Ministry' }, { name: 'The north', aliases: ['N'] }],
    statements: [{ proposition: 'a drone fell' }, { proposition: 'No' }],
    responses: [{ type: 'denies', scope: 'that it fell' }],
    evidence: [{ attachment: { fileName: 'a.png' }, bearings: [{ bearing: 'for' }, { bearing: 'against' }] }],
    contexts: [{ title: 'The treaty' }],
    judgements: [
      { likelihood: 'likely', basis: [{ kind: 'statement' }, { kind: 'evidence' }, { kind: 'context' }] },
    ],
    questions: [{ text: 'Whose?', answered: false }],
  })
  const [row] = valueOf(await engine.call('briefing.list', { incidentId: null }))
  const { sections } = valueOf(await engine.call('briefing.get', { id: row!.id }))
  const [s1, s2] = file.statements.map(({ id }) => id)
  expect(sections.find(({ kind }) => kind === 'bottom line')!.prose).toEqual([
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'It ' },
        { type: 'text', text: 'fell', bold: true },
        { type: 'text', text: ' ' },
        { type: 'reference', to: { kind: 'statement', id: s1 } },
        { type: 'text', text: ', ' },
        { type: 'text', text: 'they', italic: true },
        { type: 'text', text: ' say.' },
      ],
    },
    {
      type: 'list',
      ordered: false,
      items: [
        [{ type: 'text', text: 'one' }],
        [
          { type: 'text', text: 'two ' },
          { type: 'reference', to: { kind: 'judgement', id: file.judgements[0]!.id } },
        ],
      ],
    },
  ])
  expect(sections.find(({ kind }) => kind === 'claims and denials')).toMatchObject({
    order: [s2],
    excluded: [s1],
  })
  expect(sections.find(({ kind }) => kind === 'outlook')!.included).toBe(false)
  await engine.close()
})

test('a sample library that is there is opened as the user left it', async () => {
  const engine = createEngine({ sampleFolder: data() })
  const folder = join(temporaryFolder(), 'sample')
  valueOf(await engine.openSample(folder))
  valueOf(await engine.call('incident.create', { title: 'Mine' }))
  await engine.close()
  expect(valueOf(await engine.openSample(folder)).incidents).toBe(3)
  await engine.close()
})

test.each<[string, (sample: Sample) => void, RegExp]>([
  [
    'words that are not in the text',
    (s) => (s.incidents[0]!.statements![0]!.quotes[0]!.exact = 'two drones'),
    /does not stand/,
  ],
  [
    'words that are there twice',
    (s) => (s.incidents[0]!.statements![0]!.quotes[0]!.exact = 'The south'),
    /more than once/,
  ],
  ['a key that nothing has', (s) => (s.incidents[0]!.responses![0]!.to = 's9'), /Nothing has the key “s9”/],
  [
    'a key of another kind',
    (s) => (s.incidents[0]!.responses![0]!.to = 'north'),
    /of kind actor, not statement/,
  ],
  ['a key used twice', (s) => (s.incidents[0]!.statements![1]!.key = 's1'), /used twice/],
  ['a source that is not listed', (s) => (s.incidents[1]!.sources = ['none']), /no source “none”/],
  [
    'a card that is not listed',
    (s) => (s.incidents[0]!.contexts[0]!.context = 'none'),
    /no context card “none”/,
  ],
  [
    'a term of another scale',
    (s) => (s.incidents[0]!.judgements![0]!.likelihood = 'remote'),
    /invalid input/,
  ],
])('%s: no library is made', (_, edit, message) => {
  const parent = temporaryFolder()
  expect(() => buildSampleLibrary(join(parent, 'sample'), data(edit))).toThrow(message)
  expect(readdirSync(parent)).toEqual([])
})

test('a folder that holds other things gets no sample', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'mine.txt'), 'x')
  expect(() => buildSampleLibrary(folder, data())).toThrow('folder not empty')
  expect(readdirSync(folder)).toEqual(['mine.txt'])
  const empty = join(temporaryFolder(), 'empty')
  mkdirSync(empty)
  buildSampleLibrary(empty, data())
  expect(existsSync(join(empty, 'library.sqlite'))).toBe(true)
})
