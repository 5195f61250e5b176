import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, onTestFinished } from 'vitest'
import type { EngineCallName, Input, Output } from '#contract/contract'
import { Refusal } from '#contract/errors'
import type { EventPayload } from '#contract/events'
import type { IncidentFile } from '#domain/incident'
import { createEngine, type EngineOptions } from './engine.ts'
import { valueOf } from './failure.ts'

export { valueOf }

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

export const ARTICLE = `Border villages report an explosion

The ministry of the north said on Monday that a drone fell on its side of the river.
The south denied this. “Nothing fell on their soil,” its spokesman said.
Photographs show a crater near the ferry landing. 🛩️ The river treaty of 1996 binds both.
`

/** A clock that stands until it is moved. */
export function handClock(start = '2024-05-01T09:00:00.000Z') {
  let time = Date.parse(start)
  return {
    now: () => new Date(time),
    /** Moves on by seconds; more than three end what edits of one field join. */
    forward: (seconds: number) => {
      time += seconds * 1_000
    },
  }
}

/** An engine with an empty library in a folder of its own, whose answers are checked too. */
export async function openEngine(options: Omit<EngineOptions, 'clock' | 'checkOutput'> = {}) {
  const folder = temporaryFolder()
  const clock = handClock()
  const engine = createEngine({ clock: clock.now, checkOutput: true, ...options })
  onTestFinished(() => engine.close())
  const changed: EventPayload<'library.changed'>[] = []
  engine.onEvent((name, payload) => {
    if (name === 'library.changed') changed.push(payload as EventPayload<'library.changed'>)
  })
  valueOf(await engine.open(join(folder, 'library'), { create: true }))
  /** Calls as the screen does, each a moment after the last. */
  const call = async <Name extends EngineCallName>(name: Name, input: Input<Name>): Promise<Output<Name>> => {
    clock.forward(10)
    return valueOf(await engine.call(name, input))
  }
  return { engine, call, clock, changed, folder }
}

/** The code with which a call is refused, and its details. */
export async function refusal(
  action: Promise<unknown>,
): Promise<{ code: string; [detail: string]: unknown }> {
  const error: unknown = await action.then(
    () => null,
    (error: unknown) => error,
  )
  if (error instanceof Refusal) return { code: error.code, ...error.details }
  throw new Error('This was not refused', { cause: error })
}

/** An engine with one incident and one source in it. */
export async function openIncident(options: Parameters<typeof openEngine>[0] = {}) {
  const opened = await openEngine(options)
  const { id: incidentId } = await opened.call('incident.create', { title: 'Drone at the ferry' })
  const { id: sourceId } = await opened.call('source.paste', { incidentId, title: 'Article', text: ARTICLE })
  /** Where words stand in the article. */
  const at = (words: string) => {
    const start = ARTICLE.indexOf(words)
    if (start < 0) throw new Error(`“${words}” is not in the article`)
    return { sourceId, start, end: start + words.length }
  }
  const mark = (kind: Input<'mark.create'>['kind'], words: string, answers: string | null = null) =>
    opened.call('mark.create', { incidentId, kind, ...at(words), answers })
  const file = () => opened.call('incident.file', { id: incidentId })
  return { ...opened, incidentId, sourceId, at, mark, file }
}

/** Writes a file into a folder. @returns its path. */
export function writeInto(folder: string, name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** A PNG of one pixel. */
export const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

type Call = Awaited<ReturnType<typeof openEngine>>['call']

/** Everything that a screen could show of a library. */
export async function world(call: Call) {
  const incidents = await call('incident.list', { query: '' })
  const briefings = await call('briefing.list', { incidentId: null })
  const files = await Promise.all(incidents.map(({ id }) => call('incident.file', { id })))
  return {
    incidents,
    files,
    lookalikes: await Promise.all(files.map((file) => lookalikesIn(call, file))),
    undecided: await Promise.all(incidents.map(({ id }) => call('origin.undecided', { incidentId: id }))),
    actors: await call('actor.list', {}),
    contexts: await call('context.list', {}),
    briefings: await Promise.all(briefings.map(({ id }) => call('briefing.get', { id }))),
    comments: await Promise.all(briefings.map(({ id }) => call('comment.list', { id }))),
    houseTemplates: await call('house.list', {}),
    check: await call('library.check', {}),
  }
}

/** The lookalikes of all sources of an incident, in their order. */
export const lookalikesIn = async (call: Call, { incident, sources }: IncidentFile) =>
  (
    await Promise.all(
      sources.map(({ id }) => call('origin.lookalikes', { incidentId: incident.id, sourceId: id })),
    )
  ).flat()

/**
 * Makes a change and expects that it is one step called `label`, that undo brings everything back as it
 * was, that redo does it again to the letter, and that the library is sound at each point.
 * @returns what the change gave.
 */
export async function undoable<Result>(
  call: Call,
  label: string,
  act: () => Promise<Result>,
): Promise<Result> {
  const before = await world(call)
  const result = await act()
  const after = await world(call)
  expect(after).not.toEqual(before)
  expect(await call('history.state', {})).toMatchObject({ undo: label, redo: null })
  expect((await call('history.undo', {})).label).toBe(label)
  expect(await world(call)).toEqual(before)
  expect((await call('history.state', {})).redo).toBe(label)
  expect((await call('history.redo', {})).label).toBe(label)
  expect(await world(call)).toEqual(after)
  expect(after.check.problems).toEqual([])
  return result
}

/** An id that nothing has. */
export const NOBODY = '01900000-0000-7000-8000-000000000000'
