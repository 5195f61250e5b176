import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { expect, onTestFinished, test, vi } from 'vitest'
import { Refusal } from '#contract/errors'
import { composerInThread } from './compose-thread.ts'
import type { CheckJob, ComposeJob } from './composer.ts'
import { refusal, temporaryFolder, writeInto } from './testing.ts'

/** A composer whose worker says what it was given, and dies of a job that is titled so. */
function start() {
  const path = writeInto(
    temporaryFolder(),
    'worker.mjs',
    `import { parentPort } from 'node:worker_threads'
     parentPort.on('message', ({ id, method, args: [{ briefing, images, off }] }) => {
       if (method === 'check') {
         const found = [briefing.title, ...off]
         return parentPort.postMessage({ id, answer: { ok: true, value: found } })
       }
       if (briefing.title === 'dies') process.exit(1)
       const changes = [briefing.title, ...[...images.values()].map((image) => image.length)]
       parentPort.postMessage({ id, answer: { ok: true, value: { bytes: new Uint8Array([7]), changes } } })
     })`,
  )
  const composer = composerInThread(pathToFileURL(path))
  onTestFinished(() => composer.close())
  const done: string[] = []
  const make = async (purpose: 'preview' | 'export', id: string, title: string, images = new Map()) => {
    const job = { briefing: { id, title }, file: {}, images, missing: [] } as unknown as ComposeJob
    const made = await composer.compose(job, purpose)
    done.push(`${purpose} ${title}`)
    return made
  }
  const check = async (title: string, off: string[] = []) => {
    const found = await composer.check({ briefing: { id: 'a', title }, off } as unknown as CheckJob)
    done.push(`check ${title}`)
    return found
  }
  return { composer, make, check, done }
}

test('only the newest of the previews that wait is made, and it answers the older ones too', async () => {
  const { make, done } = start()
  const running = make('preview', 'a', '1')
  const older = make('preview', 'a', '2')
  const other = make('preview', 'b', 'b')
  const newest = make('preview', 'a', '3')
  expect((await running).changes).toEqual(['1'])
  expect((await older).changes).toEqual(['3'])
  expect((await newest).changes).toEqual(['3'])
  expect((await other).changes).toEqual(['b'])
  expect(done).not.toContain('preview 2 of a')
  // Each has bytes of its own, which can be handed on.
  expect((await older).bytes.buffer).not.toBe((await newest).bytes.buffer)
  expect((await older).bytes).toEqual((await newest).bytes)
})

test('exports come before previews, in their order, and none is left out', async () => {
  const { make, done } = start()
  await Promise.all([
    make('preview', 'a', '1'),
    make('preview', 'a', '2'),
    make('export', 'a', '3'),
    make('export', 'a', '4'),
    make('preview', 'a', '5'),
  ])
  expect(done.filter((name) => name.startsWith('export'))).toEqual(['export 3', 'export 4'])
  expect(done.indexOf('export 4')).toBeLessThan(done.indexOf('preview 5'))
})

test('checks come last; the newest answers the older ones that ran by the same rules', async () => {
  const { make, check, done } = start()
  const running = make('preview', 'b', '0')
  const [older, other, newest] = [check('1'), check('2', ['no scope']), check('3')]
  const preview = make('preview', 'a', '4')
  expect(await older).toEqual(['3'])
  expect(await newest).toEqual(['3'])
  expect(await other).toEqual(['2', 'no scope'])
  await Promise.all([running, preview])
  expect(done.slice(0, 2)).toEqual(['preview 0', 'preview 4'])
})

test('images go along', async () => {
  const { make } = start()
  const images = new Map([['x', new Uint8Array([1, 2, 3])]])
  expect((await make('export', 'a', 't', images)).changes).toEqual(['t', 3])
})

test('a thread that dies costs one document; the next has a new one', async () => {
  const { make } = start()
  const dead = refusal(make('preview', 'a', 'dies'))
  const next = make('export', 'a', 'next')
  expect(await dead).toEqual({ code: 'internal' })
  expect((await next).changes).toEqual(['next'])
})

test('exports that are given up are refused at once, and one that has not begun is never made', async () => {
  const { make, composer, done } = start()
  const controller = new AbortController()
  const give = async (title: string) => {
    const job = { briefing: { id: 'a', title }, file: {}, images: new Map(), missing: [] }
    await composer.compose(job as unknown as ComposeJob, 'export', controller.signal)
    done.push(title)
  }
  // The second would end the thread.
  const given = [give('begun'), give('dies')].map(refusal)
  const next = make('export', 'b', 'next')
  controller.abort(new Refusal('cancelled'))
  expect(await Promise.all([...given, refusal(give('late'))])).toEqual(
    Array.from({ length: 3 }, () => ({ code: 'cancelled' })),
  )
  expect((await next).changes).toEqual(['next'])
  expect(done).toEqual(['export next'])
})

test('closing ends the thread at once and refuses what waits', async () => {
  const { composer, make } = start()
  const ended = vi.spyOn(Worker.prototype, 'terminate')
  onTestFinished(() => ended.mockRestore())
  const waiting = [refusal(make('preview', 'a', '1')), refusal(make('export', 'a', '2'))]
  await composer.close()
  expect(await Promise.all(waiting)).toEqual([{ code: 'internal' }, { code: 'internal' }])
  expect(ended).toHaveBeenCalledTimes(1)
  expect(await refusal(make('export', 'a', '3'))).toEqual({ code: 'internal' })
})
