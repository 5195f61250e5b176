import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { EventPayload } from '#contract/events'
import { startEngine } from './client.ts'
import { openLibrary } from '#library/open'
import { temporaryFolder, valueOf, writeInto } from './testing.ts'

const URL_OF_WORKER = new URL('./testing-worker.ts', import.meta.url)
const COMPOSER = new URL('./compose-worker.ts', import.meta.url).href

function start(composer = COMPOSER) {
  const folder = join(temporaryFolder(), 'library')
  const engine = startEngine(URL_OF_WORKER, { composer })
  onTestFinished(() => engine.close())
  return { engine, folder }
}

test('calls, events and bytes go through the worker as they are', async () => {
  const { engine, folder } = start()
  const events: EventPayload<'library.changed'>[] = []
  engine.onEvent((name, payload) => events.push({ name, ...payload } as never))
  expect(valueOf(await engine.open(folder, { create: true }))).toMatchObject({ folder, incidents: 0 })
  const { id } = valueOf(await engine.call('incident.create', { title: 'Drone' }))
  expect(await engine.call('incident.create', { title: '' })).toEqual({
    ok: false,
    error: { code: 'invalid input', details: { reason: 'A title is needed' } },
  })
  expect(events).toEqual([{ name: 'library.changed', incidentIds: [id], briefingIds: [] }])
  const briefing = valueOf(await engine.call('briefing.create', { incidentId: id }))
  const { bytes } = valueOf(await engine.call('briefing.render', briefing))
  expect(bytes).toBeInstanceOf(Uint8Array)
  expect(bytes.length).toBeGreaterThan(1_000)
  const path = writeInto(temporaryFolder(), 'a.txt', 'Text.')
  expect(valueOf(await engine.importFiles({ incidentId: id, paths: [path], encoding: null }))).toMatchObject([
    { result: { status: 'imported' } },
  ])
})

test('closing lets go of the library; what is asked after that is answered', async () => {
  const { engine, folder } = start()
  valueOf(await engine.open(folder, { create: true }))
  await engine.close()
  openLibrary(folder).close()
  expect(await engine.call('library.state', {})).toEqual({
    ok: false,
    error: { code: 'internal', details: {} },
  })
  await engine.close()
})

test('where the worker dies, the next one has the same library open', async () => {
  const workers: Worker[] = []
  const post = Worker.prototype.postMessage
  const spy = vi.spyOn(Worker.prototype, 'postMessage').mockImplementation(function (this: Worker, ...args) {
    if (!workers.includes(this)) workers.push(this)
    return post.apply(this, args)
  })
  onTestFinished(() => spy.mockRestore())
  const { engine, folder } = start()
  valueOf(await engine.open(folder, { create: true }))
  const { id } = valueOf(await engine.call('incident.create', { title: 'Drone' }))
  valueOf(await engine.setAuthor('Desk'))
  const reloaded = new Promise((resolve) => engine.onEvent((_, payload) => resolve(payload)))
  await workers[0]!.terminate()
  expect(await reloaded).toEqual({ incidentIds: [], briefingIds: [] })
  expect(valueOf(await engine.call('incident.list', { query: '' }))).toMatchObject([{ id, title: 'Drone' }])
  const briefing = valueOf(await engine.call('briefing.create', { incidentId: id }))
  expect(valueOf(await engine.call('briefing.get', briefing)).from).toBe('Desk')
})

test('what was asked before closing is done before the engine ends', async () => {
  const { engine, folder } = start()
  valueOf(await engine.open(folder, { create: true }))
  const { id: incidentId } = valueOf(await engine.call('incident.create', { title: 'First' }))
  const { id } = valueOf(await engine.call('briefing.create', { incidentId }))
  const path = join(temporaryFolder(), 'out.docx')
  const exported = engine.exportBriefing({ id, path })
  const made = Array.from({ length: 50 }, () => engine.call('incident.create', { title: 'Late' }))
  await engine.close()
  expect(valueOf(await exported).path).toBe(path)
  expect(existsSync(path)).toBe(true)
  expect((await Promise.all(made)).every(({ ok }) => ok)).toBe(true)
  const library = openLibrary(folder)
  onTestFinished(() => library.close())
  expect(library.db.prepare(`SELECT count(*) FROM incident WHERE title = 'Late'`).pluck().get()).toBe(50)
})

test('saves do not wait for a document, and closing does not wait for a preview', async () => {
  const endless = writeInto(
    temporaryFolder(),
    'composer.mjs',
    `import { parentPort } from 'node:worker_threads'
     parentPort.on('message', () => { for (;;); })`,
  )
  const { engine, folder } = start(pathToFileURL(endless).href)
  valueOf(await engine.open(folder, { create: true }))
  const { id: incidentId } = valueOf(await engine.call('incident.create', { title: 'First' }))
  const briefing = valueOf(await engine.call('briefing.create', { incidentId }))
  const rendered = engine.call('briefing.render', briefing)
  valueOf(await engine.call('incident.create', { title: 'Saved meanwhile' }))
  await engine.close()
  expect(await rendered).toEqual({ ok: false, error: { code: 'internal', details: {} } })
})

/** An engine of a stand-in worker, and a clock that is moved by hand. */
function startStandIn(code: string, options: object) {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  const path = writeInto(
    temporaryFolder(),
    'worker.mjs',
    `import { parentPort, workerData } from 'node:worker_threads'
     parentPort.on('message', ({ id, method }) => {
       const answer = () => parentPort.postMessage({ id, answer: { ok: true, value: method } })
       ${code}
     })`,
  )
  return startEngine(pathToFileURL(path), options)
}

test('a change that takes long is waited for, however long, before the engine is ended', async () => {
  const gate = new Int32Array(new SharedArrayBuffer(4))
  const engine = startStandIn(
    `if (method === 'call') Atomics.wait(workerData.gate, 0, 0)
     answer()
     if (method === 'close') parentPort.close()`,
    { gate },
  )
  const change = engine.call('incident.create', { title: 'Slow' })
  const closed = engine.close()
  await vi.advanceTimersByTimeAsync(3_600_000)
  Atomics.store(gate, 0, 1)
  Atomics.notify(gate, 0)
  expect(await change).toEqual({ ok: true, value: 'call' })
  await closed
})

test('a worker that dies answers what waits', async () => {
  const engine = startStandIn(`process.exit(1)`, {})
  expect(await engine.call('library.check', {})).toEqual({
    ok: false,
    error: { code: 'internal', details: {} },
  })
  await engine.close()
})

test('an engine that has let go of the library and does not end is ended', async () => {
  const engine = startStandIn(`answer(); setInterval(() => undefined, 1_000)`, {})
  let closed = false
  void engine.close().then(() => (closed = true))
  await vi.waitFor(() => {
    vi.advanceTimersByTime(10_000)
    expect(closed).toBe(true)
  })
})
