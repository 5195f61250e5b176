import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { EventPayload } from '#contract/events'
import { startEngine } from './client.ts'
import { openLibrary } from '#library/open'
import { temporaryFolder, valueOf, writeInto } from './testing.ts'

const URL_OF_WORKER = new URL('./testing-worker.ts', import.meta.url)

function start() {
  const folder = join(temporaryFolder(), 'library')
  const engine = startEngine(URL_OF_WORKER)
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

test('a worker that dies answers what waits, and the next one has the same library open', async () => {
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

  const waiting = engine.call('library.check', {})
  await workers[1]!.terminate()
  expect(await waiting).toEqual({ ok: false, error: { code: 'internal', details: {} } })
})
