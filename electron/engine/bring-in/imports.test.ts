import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { v4 } from 'uuid'
import { expect, test } from 'vitest'
import type { ImportOutcome, ImportProgress } from '#contract/sources'
import { PAGE } from '#intake/files/fixtures'
import { readerHere, type Reader } from '#engine/reader'
import { openIncident, undoable, valueOf, writeInto } from '#engine/testing'

/** An engine that stops at each page until it is let go on, with what it tells of batches. */
async function openBatches() {
  const held = new Map<string, PromiseWithResolvers<void>>()
  const hold = (fileName: string) => {
    const waiting = held.get(fileName) ?? Promise.withResolvers<void>()
    held.set(fileName, waiting)
    return waiting
  }
  const inHand: string[] = []
  const reader: Reader = {
    ...readerHere,
    read: async (job) => {
      inHand.push(job.fileName)
      if (job.fileName.endsWith('.html')) await hold(job.fileName).promise
      return readerHere.read(job)
    },
  }
  const opened = await openIncident({ reader })
  const { engine, incidentId, folder } = opened
  const told: ImportProgress[] = []
  engine.onEvent((name, payload) => {
    if (name === 'import.progress') told.push(payload as ImportProgress)
  })
  mkdirSync(join(folder, 'Ferry'))
  const write = (name: string, content: string | Uint8Array = `Words of ${name}`) =>
    writeInto(join(folder, 'Ferry'), name, content)
  const bring = async (...paths: string[]) =>
    valueOf(await engine.importFiles({ incidentId, paths, encoding: null }))
  const reads = (fileName: string) => expect.poll(() => inHand).toContain(fileName)
  const letGo = (fileName: string) => hold(fileName).resolve()
  const titles = async () => (await opened.file()).sources.map(({ fileName }) => fileName)
  return { ...opened, told, write, bring, reads, letGo, titles, ferry: join(folder, 'Ferry'), inHand }
}

const states = (outcomes: readonly ImportOutcome[]) =>
  outcomes.map(({ fileName, result }) => [
    fileName,
    result.status === 'left out'
      ? result.why
      : result.status === 'refused'
        ? result.error.code
        : result.status,
  ])

test('a folder comes in as one step of undo, whatever is refused in it', async () => {
  const { call, write, bring, ferry, file } = await openBatches()
  for (const at of [1, 2, 3, 4]) write(`${at}.txt`)
  write('photo.raw', 'x')
  write('.DS_Store', 'x')
  const outcomes = await undoable(call, 'Bring in files', () => bring(ferry))
  expect(states(outcomes)).toEqual([
    ['1.txt', 'imported'],
    ['2.txt', 'imported'],
    ['3.txt', 'imported'],
    ['4.txt', 'imported'],
    ['photo.raw', 'file unsupported'],
    ['.DS_Store', 'hidden'],
  ])
  expect(outcomes.every(({ folder }) => folder === 'Ferry')).toBe(true)
  expect((await file()).sources).toHaveLength(5)
})

test('what is done while files come in is a step of its own between them', async () => {
  const { call, write, bring, reads, letGo, titles, incidentId } = await openBatches()
  const bringing = bring(write('1.txt'), write('2.txt'), write('3.html', PAGE), write('4.txt'))
  await reads('3.html')
  await call('incident.update', { id: incidentId, patch: { title: 'Renamed' } })
  letGo('3.html')
  await bringing
  const undo = async () => (await call('history.undo', {})).label
  expect(await undo()).toBe('Bring in files')
  expect(await titles()).toEqual(['', '1.txt', '2.txt'])
  expect(await undo()).toBe('Edit title')
  expect(await undo()).toBe('Bring in files')
  expect(await titles()).toEqual([''])
  await call('history.redo', {})
  expect(await titles()).toEqual(['', '1.txt', '2.txt'])
  expect((await call('library.check', {})).problems).toEqual([])
})

test('what is done and undone while files come in does not part them', async () => {
  const { call, write, bring, reads, letGo, titles, incidentId } = await openBatches()
  const bringing = bring(write('1.txt'), write('2.html', PAGE), write('3.txt'))
  await reads('2.html')
  await call('incident.update', { id: incidentId, patch: { title: 'Renamed' } })
  expect((await call('history.undo', {})).label).toBe('Edit title')
  letGo('2.html')
  await bringing
  expect(await titles()).toEqual(['', '1.txt', '2.html', '3.txt'])
  expect((await call('history.undo', {})).label).toBe('Bring in files')
  expect(await titles()).toEqual([''])
  await call('history.redo', {})
  expect(await titles()).toEqual(['', '1.txt', '2.html', '3.txt'])
  expect((await call('library.check', {})).problems).toEqual([])
})

test('undo on the way takes back what came in and ends the batch, and the next goes on', async () => {
  const { call, write, bring, reads, letGo, titles } = await openBatches()
  const bringing = bring(write('1.txt'), write('2.html', PAGE), write('3.txt'))
  const next = bring(write('4.txt'))
  await reads('2.html')
  expect((await call('history.undo', {})).label).toBe('Bring in files')
  letGo('2.html')
  expect(states(await bringing)).toEqual([
    ['1.txt', 'imported'],
    ['2.html', 'taken back'],
    ['3.txt', 'taken back'],
  ])
  expect(states(await next)).toEqual([['4.txt', 'imported']])
  expect(await titles()).toEqual(['', '4.txt'])
})

test('what undo took back on the way is redone', async () => {
  const { call, write, bring, reads, letGo, titles } = await openBatches()
  const bringing = bring(write('1.txt'), write('2.html', PAGE))
  await reads('2.html')
  await call('history.undo', {})
  letGo('2.html')
  await bringing
  expect(await titles()).toEqual([''])
  await call('history.redo', {})
  expect(await titles()).toEqual(['', '1.txt'])
  expect((await call('library.check', {})).problems).toEqual([])
})

test('progress goes from the first file to the last and ends', async () => {
  const { write, bring, told, incidentId, reads, letGo } = await openBatches()
  const bringing = bring(write('1.html', PAGE), write('2.txt', 'abc'))
  await reads('1.html')
  await new Promise((resolve) => setTimeout(resolve, 150))
  letGo('1.html')
  await bringing
  const [{ id }] = told as [ImportProgress]
  expect(told.every((one) => one.id === id && one.incidentId === incidentId)).toBe(true)
  expect(told.map(({ state }) => state)).toEqual(
    expect.arrayContaining(['waiting', 'looking', 'reading', 'ended']),
  )
  expect(told.at(0)?.state).toBe('waiting')
  expect(told.at(-1)?.state).toBe('ended')
  expect(told.find(({ done }) => done === 1)).toMatchObject({
    state: 'reading',
    total: 2,
    bytesDone: Buffer.byteLength(PAGE),
    bytesTotal: Buffer.byteLength(PAGE) + 3,
    secondsLeft: null,
  })
})

test('who asks anew is told what comes in now and what came in, until that is put away', async () => {
  const { engine, call, write, bring, reads, letGo, incidentId, folder } = await openBatches()
  const bringing = bring(write('1.txt'), write('2.html', PAGE))
  const id = v4()
  const next = engine.importFiles({ incidentId, paths: [write('3.txt')], encoding: null, id })
  await reads('2.html')
  const before = await call('source.imports', {})
  expect(before.running).toMatchObject([{ state: 'reading' }, { id, incidentId, state: 'waiting' }])
  expect(before.ended).toEqual([])
  letGo('2.html')
  const [outcomes] = await Promise.all([bringing, next])
  const { running, ended } = await call('source.imports', {})
  expect(running).toEqual([])
  expect(ended).toMatchObject([{ id: before.running[0]!.id, outcomes, error: null }, { id }])
  await call('source.forgetImports', { ids: [ended[0]!.id] })
  expect((await call('source.imports', {})).ended).toEqual([ended[1]])
  // The reports of one library are none of another's.
  valueOf(await engine.open(join(folder, 'other'), { create: true }))
  expect(await call('source.imports', {})).toEqual({ running: [], ended: [] })
})

test('two batches go one after another, and both are known from the start', async () => {
  const { write, bring, told, reads, letGo, titles, inHand } = await openBatches()
  const first = bring(write('1.html', PAGE), write('2.txt'))
  const second = bring(write('3.txt'), write('4.txt'))
  await reads('1.html')
  expect(new Set(told.map(({ id }) => id)).size).toBe(2)
  expect(inHand).toEqual(['1.html'])
  letGo('1.html')
  await Promise.all([first, second])
  expect(await titles()).toEqual(['', '1.html', '2.txt', '3.txt', '4.txt'])
})

test('a cancelled batch stops after the file in hand; what is in stays, and the next batch goes on', async () => {
  const { engine, write, bring, told, reads, letGo, titles } = await openBatches()
  const first = bring(write('1.txt'), write('2.html', PAGE), write('3.txt'))
  const second = bring(write('4.txt'), write('5.txt'))
  await reads('2.html')
  const id = told[0]!.id
  valueOf(await engine.cancelImport(id))
  letGo('2.html')
  expect(states(await first)).toEqual([
    ['1.txt', 'imported'],
    ['2.html', 'imported'],
    ['3.txt', 'cancelled'],
  ])
  await second
  expect(await titles()).toEqual(['', '1.txt', '2.html', '4.txt', '5.txt'])
})

test('a batch that is cancelled before its turn brings nothing in', async () => {
  const { engine, write, bring, told, reads, letGo, ferry } = await openBatches()
  const first = bring(write('1.html', PAGE))
  await reads('1.html')
  const second = bring(ferry)
  await expect.poll(() => new Set(told.map(({ id }) => id)).size).toBe(2)
  valueOf(await engine.cancelImport(told.at(-1)!.id))
  letGo('1.html')
  await first
  expect(states(await second)).toEqual([['Ferry', 'cancelled']])
})

test('when another library is opened meanwhile, the rest says so and goes into neither', async () => {
  const { engine, write, bring, reads, letGo, folder, call } = await openBatches()
  const bringing = bring(write('1.txt'), write('2.html', PAGE), write('3.txt'))
  await reads('2.html')
  valueOf(await engine.open(join(folder, 'other'), { create: true }))
  letGo('2.html')
  expect(states(await bringing)).toEqual([
    ['1.txt', 'imported'],
    ['2.html', 'library closed'],
    ['3.txt', 'library closed'],
  ])
  expect((await call('library.check', {})).sources).toBe(0)
  valueOf(await engine.open(join(folder, 'library'), { create: false }))
  expect(await call('library.check', {})).toMatchObject({ ok: true, sources: 2 })
})

test('when the incident is deleted meanwhile, the rest says so', async () => {
  const { write, bring, reads, letGo, call, incidentId } = await openBatches()
  const bringing = bring(write('1.txt'), write('2.html', PAGE), write('3.txt'))
  await reads('2.html')
  await call('incident.delete', { id: incidentId })
  letGo('2.html')
  expect(states(await bringing).slice(1)).toEqual([
    ['2.html', 'incident gone'],
    ['3.txt', 'incident gone'],
  ])
})
