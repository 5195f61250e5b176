import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createEngine } from '#engine/engine'
import { temporaryFolder, valueOf, writeInto } from '#engine/testing'

test('after a kill in the middle of a batch each file is in whole or not at all, and undo takes back what is in', async () => {
  const folder = temporaryFolder()
  const files = join(folder, 'files')
  mkdirSync(files)
  const textOf = (at: number) => `Text ${at} ${'x'.repeat(20_000)}`
  for (let at = 0; at < 2_000; at += 1) writeInto(files, `${at}.txt`, textOf(at))

  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'crash-importer.ts'), join(folder, 'library'), files],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  let said = 0
  child.stdout.on('data', (text: Buffer) => (said += text.length))
  await expect.poll(() => said, { timeout: 30_000 }).toBeGreaterThan(5)
  child.kill('SIGKILL')
  await once(child, 'close')

  const engine = createEngine()
  valueOf(await engine.open(join(folder, 'library'), { create: false }))
  const { id } = valueOf(await engine.call('incident.list', { query: '' }))[0]!
  const { sources } = valueOf(await engine.call('incident.file', { id }))
  expect(sources.length).toBeGreaterThan(0)
  expect(sources.length).toBeLessThan(2_000)
  for (const [at, source] of sources.entries()) {
    expect(source.fileName).toBe(`${at}.txt`)
    expect(valueOf(await engine.call('source.text', { id: source.id })).text).toBe(textOf(at))
  }
  expect(valueOf(await engine.call('library.check', {})).problems).toEqual([])
  expect(valueOf(await engine.call('history.undo', {})).label).toBe('Bring in files')
  expect(valueOf(await engine.call('incident.file', { id })).sources).toEqual([])
  await engine.close()
}, 90_000)
