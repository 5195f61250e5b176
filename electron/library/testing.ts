import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, onTestFinished } from 'vitest'
import { Refusal } from '#contract/errors'
import type { CheckReport } from '#contract/library'
import { createActor } from './actors.ts'
import { checking } from './check.ts'
import { fileFault } from './file-store.ts'
import { historyState, undo } from './history.ts'
import { createIncident } from './incidents.ts'
import type { Library } from './library.ts'
import { createMark } from './marks.ts'
import { openLibrary, type OpenOptions } from './open.ts'
import { addSource } from './sources.ts'
import { updateStatement } from './statements.ts'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A folder that is gone after the tests of this file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-'))
  folders.push(folder)
  return folder
}

/** Opens a library and closes it when the test ends, unless the test did. */
export function open(folder: string, options: OpenOptions = {}): Library {
  const library = openLibrary(folder, options)
  onTestFinished(() => {
    if (library.db.open) library.close()
  })
  return library
}

/** A new library in a folder of its own. */
export const newLibrary = (options: OpenOptions = {}): Library =>
  open(join(temporaryFolder(), 'library'), { create: true, ...options })

/** A library whose clock is moved by hand. */
export function timed() {
  let time = Date.parse('2024-05-01T09:00:00.000Z')
  const library = newLibrary({ clock: () => new Date(time) })
  return { library, later: (seconds: number) => void (time += seconds * 1_000) }
}

const TEXT = 'The north said a drone fell. The south denied this.'

/** Puts an incident with a source, an actor and two statements into a library. */
export function fill(library: Library, title = 'Drone at the ferry') {
  const incidentId = createIncident(library, title)
  const bytes = new TextEncoder().encode(TEXT)
  const about = { title: 'Article', fileName: 'a.txt', mediaType: 'text/plain', published: '' }
  const { id: sourceId } = addSource(library, incidentId, { bytes, text: TEXT, ...about }, 'Import a.txt')
  const mark = (kind: 'claim' | 'denial', words: string, answers: string | null) => {
    const start = TEXT.indexOf(words)
    return createMark(library, { incidentId, kind, sourceId, start, end: start + words.length, answers }).id
  }
  const claimId = mark('claim', 'a drone fell', null)
  const denialId = mark('denial', 'The south denied this', claimId)
  const actor = { kind: 'state' as const, country: null, affiliationId: null, aliases: ['N'] }
  const actorId = createActor(library, { name: 'North', ...actor })
  updateStatement(library, claimId, { actorId })
  return { incidentId, sourceId, claimId, denialId, actorId }
}

/** Everything in a folder: names, times of change, contents. */
export function fingerprint(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  return Object.fromEntries(
    names.map((name) => {
      const stats = statSync(join(folder, name), { bigint: true })
      const content = stats.isFile() ? readFileSync(join(folder, name)) : ''
      return [
        name,
        `${stats.isFile() ? stats.mtimeNs : ''} ${createHash('sha256').update(content).digest('hex')}`,
      ]
    }),
  )
}

/** What is done in steps, in one go. */
function inOneGo<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const { value, done } = steps.next()
    if (done) return value as Result
  }
}

/** What is wrong with a kept file. */
export const keptFileFault = (folder: string, hash: string): string | null => inOneGo(fileFault(folder, hash))

/** Reads a library through. */
export const checkLibrary = (library: Library): CheckReport => inOneGo(checking(library))

/** The refusal that an action ends in. */
export function refusalOf(action: () => unknown): Refusal {
  try {
    action()
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  throw new Error('This was not refused')
}

/** All rows of a library's tables, for comparing. */
export function rowsOf({ db }: Library, tables: readonly string[]) {
  return Object.fromEntries(
    tables.map((table) => [table, db.prepare(`SELECT * FROM ${table} ORDER BY num`).all()]),
  )
}

/** Takes everything back. @returns how many steps that were. */
export function undoAll(library: Library): number {
  let steps = 0
  while (historyState(library).undo !== null) {
    undo(library)
    steps += 1
  }
  return steps
}
