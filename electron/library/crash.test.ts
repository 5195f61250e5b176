import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listBriefings } from './briefings.ts'
import { editionDocument, editionSnapshot, listEditions } from './editions.ts'
import { historyState } from './history.ts'
import { openLibrary } from './open.ts'
import { checkLibrary, open, refusalOf, temporaryFolder } from './testing.ts'

/** Lets a process write into a library, kills it in the middle, and gives the ids that it said were saved. */
async function writeAndKill(
  writer: 'crash-writer.ts' | 'crash-issuer.ts',
  folder: string,
  milliseconds: number,
): Promise<string[][]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, writer), folder], {
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
    saved.push(...(await writeAndKill('crash-writer.ts', folder, milliseconds)))
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

test('a kill in the middle of issuing leaves a whole edition or none', async () => {
  const folder = join(temporaryFolder(), 'library')
  let said = 0
  for (const milliseconds of [5, 40, 90]) {
    said = Number((await writeAndKill('crash-issuer.ts', folder, milliseconds)).at(-1)?.[0])
    const library = open(folder)
    const editions = listEditions(library, listBriefings(library, null)[0]!.id)
    // Each that it said of is there, and at most the one that it had no time to say of.
    expect([said, said + 1]).toContain(editions.length)
    expect(editions.map(({ number }) => number)).toEqual(editions.map((_, at) => editions.length - at))
    for (const { id, number, author } of editions) {
      expect(new TextDecoder().decode(editionDocument(library, id))).toMatch(
        new RegExp(`^Edition ${number} x+$`),
      )
      expect(editionSnapshot(library, id).briefing.title).toBe('Ferry')
      expect(author).toBe(`Clerk ${number}`)
    }
    expect(checkLibrary(library).problems).toEqual([])
    library.close()
  }
  expect(said).toBeGreaterThan(2)
}, 60_000)
