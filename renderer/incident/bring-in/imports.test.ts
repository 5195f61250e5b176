import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { EndedImport, ImportOutcome, ImportProgress } from '#contract/sources'
import {
  currentImports,
  followImports,
  onArrival,
  putAway,
  resetImports,
  showReport,
  startImport,
} from './imports.ts'

/** The engine as the page sees it. */
const engine = {
  running: [] as ImportProgress[],
  ended: [] as EndedImport[],
  forgotten: [] as string[],
  tell: undefined as unknown as (progress: ImportProgress) => void,
}

beforeEach(() => {
  Object.assign(engine, { running: [], ended: [], forgotten: [] })
  const answer = (value: unknown) => Promise.resolve({ ok: true, value })
  const heard: Record<string, (payload: never) => void> = {}
  engine.tell = (progress) => heard['import.progress']?.(progress as never)
  vi.stubGlobal('window', {
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    rapporteur: {
      on: (name: string, hear: (payload: never) => void) => {
        heard[name] = hear
        return () => delete heard[name]
      },
      'source.imports': () => answer({ running: engine.running, ended: engine.ended }),
      'source.forgetImports': ({ ids }: { ids: string[] }) => {
        engine.forgotten.push(...ids)
        return answer({})
      },
    },
  })
  // What is announced goes into the page.
  const element = () => ({ setAttribute: () => undefined, style: {} })
  vi.stubGlobal('document', { createElement: element, body: { append: () => undefined } })
  resetImports()
})
afterEach(() => vi.unstubAllGlobals())

const refused: ImportOutcome = {
  path: '/a.raw',
  fileName: 'a.raw',
  folder: '',
  result: { status: 'refused', error: { code: 'file unsupported', details: { file: 'a.raw' } } },
}

test('what became of files waits until it is put away, and goes to the screen of its incident', async () => {
  const arrived: string[] = []
  const stop = onArrival('incident', ({ incidentId }) => arrived.push(incidentId))
  await startImport('incident', async () => [refused])
  stop()
  await startImport('other', async () => [refused])
  expect(arrived).toEqual(['incident'])
  const [first, second] = currentImports().ended
  expect([first?.incidentId, second?.incidentId]).toEqual(['incident', 'other'])
  showReport(first!.key)
  putAway(first!.key)
  expect(currentImports()).toMatchObject({ ended: [second], shown: null })
})

test('another library knows nothing of what came into the one before, nor of what is still on its way', async () => {
  await startImport('incident', async () => [refused])
  showReport(currentImports().ended[0]!.key)
  const late = Promise.withResolvers<ImportOutcome[]>()
  const bringing = startImport('incident', () => late.promise)
  resetImports()
  expect(currentImports()).toMatchObject({ running: [], ended: [], shown: null })
  late.resolve([refused])
  await bringing
  expect(currentImports().ended).toEqual([])
  const closed: ImportOutcome = { ...refused, result: { status: 'left out', why: 'library closed' } }
  await startImport('incident', async () => [closed])
  expect(currentImports().ended).toEqual([])
})

const progress = (id: string, state: ImportProgress['state']): ImportProgress => ({
  ...{ id, incidentId: 'incident', state, done: 1, total: 2, fileName: 'a.txt' },
  ...{ bytesDone: 1, bytesTotal: 2, secondsLeft: null },
})
const report = (id: string): EndedImport => ({ id, incidentId: 'incident', outcomes: [refused], error: null })

test('a page that was loaded anew shows what comes in, takes its report once, and says when it is put away', async () => {
  engine.running = [progress('one', 'reading')]
  engine.ended = [report('earlier')]
  const arrived: [string, boolean][] = []
  const stopHearing = onArrival('incident', ({ key, worked }) => arrived.push([key, worked]))
  const stop = followImports()
  await vi.waitFor(() => expect(currentImports().ended.map(({ key }) => key)).toEqual(['earlier']))
  expect(currentImports().running.map(({ id }) => id)).toEqual(['one'])
  engine.tell({ ...progress('one', 'reading'), done: 2 })
  expect(currentImports().running).toMatchObject([{ id: 'one', done: 2 }])
  engine.ended = [report('earlier'), report('one')]
  engine.running = []
  engine.tell(progress('one', 'ended'))
  expect(currentImports().running).toEqual([])
  await vi.waitFor(() => expect(currentImports().ended.map(({ key }) => key)).toEqual(['earlier', 'one']))
  // What had ended before takes no screen away; what ends before the analyst's eyes does.
  expect(arrived).toEqual([
    ['earlier', true],
    ['one', false],
  ])
  putAway('one')
  expect(engine.forgotten).toEqual(['one'])
  stop()
  stopHearing()
})

test('the report of a batch that was asked for here comes with its answer, and not once more', async () => {
  const stop = followImports()
  await startImport('incident', async (id) => {
    engine.tell(progress(id, 'reading'))
    engine.ended = [report(id)]
    engine.tell(progress(id, 'ended'))
    return [refused]
  })
  engine.tell(progress('other', 'ended'))
  await vi.waitFor(() => expect(currentImports().ended).toHaveLength(1))
  expect(currentImports().running).toEqual([])
  stop()
})
