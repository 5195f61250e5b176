import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkLibrary } from './check.ts'
import { historyState } from './history.ts'
import { openLibrary } from './open.ts'
import { open, refusalOf, temporaryFolder } from './testing.ts'

/** Lets a process write into a library, kills it in the middle, and gives the ids that it said were saved. */
async function writeAndKill(folder: string, milliseconds: number): Promise<string[][]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'crash-writer.ts'), folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text))
  await once(child.stdout, 'data')
  await new Promise((resolve) => setTimeout(resolve, milliseconds))
  // While it lives, nobody else gets in.
  expect(refusalOf(() => openLibrary(folder)).code).toBe('library locked')
  child.kill('SIGKILL')
  await once(child, 'close')
  return said
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split(' '))
}

test('after a kill in the middle of writing, the library opens sound and all that was saved is there', async () => {
  const folder = join(temporaryFolder(), 'library')
  const saved: string[][] = []
  for (const milliseconds of [10, 60, 130]) {
    saved.push(...(await writeAndKill(folder, milliseconds)))
    const library = open(folder)
    expect(checkLibrary(library).problems).toEqual([])
    const links = library.db.prepare('SELECT incident_id, source_id FROM incident_source').raw().all()
    const there = new Set(links.map((link) => (link as string[]).join(' ')))
    expect(saved.filter((pair) => !there.has(pair.join(' ')))).toEqual([])
    // At most one more than it came to say of.
    expect(links.length - saved.length).toBeLessThanOrEqual(3)
    expect(historyState(library).undo).not.toBeNull()
    library.close()
  }
  expect(saved.length).toBeGreaterThan(5)
}, 60_000)
