import { notifications } from '@mantine/notifications'
import type { EndedImport, ImportOutcome, ImportProgress } from '#contract/sources'
import { call, CallError } from '#api/call.ts'
import { showError } from '#api/change.ts'
import { whenFresh } from '#api/fresh.ts'
import { announce } from '#ui/announce.ts'
import { createStore, useStore } from '#ui/store.ts'
import { attentionOf, summaryWords, type Attention } from './report.ts'

/** A batch of files that is settled. */
export interface Ended {
  /** The id of its batch, or of the one in whose report a file was tried again. */
  readonly key: string
  /** Of all batches that it tells of. */
  readonly ids: readonly string[]
  readonly incidentId: string
  readonly outcomes: readonly ImportOutcome[]
  readonly attention: Attention
  /** True where the analyst went on to something else meanwhile: then nothing takes the screen away. */
  readonly worked: boolean
}

interface State {
  readonly running: readonly ImportProgress[]
  /** Ids of those that were asked to stop. */
  readonly stopping: ReadonlySet<string>
  readonly ended: readonly Ended[]
  /** The key of the report that is open. */
  readonly shown: string | null
}

const NONE: State = { running: [], stopping: new Set(), ended: [], shown: null }

// It lives as long as the window: files come in while other screens are open.
const store = createStore(NONE)
const arrivals = new Map<string, (ended: Ended) => void>()
/** The batches that come in, by their ids: those that were asked for here, and those of this page before it was loaded anew. */
const known = new Map<string, { worked: boolean; readonly isOwn: boolean }>()
/** The ids of those that were told to have ended, and of those whose report was taken. */
const over = new Set<string>()
const taken = new Set<string>()

const set = (next: Partial<State>): void => store.set({ ...store.now(), ...next })

/** What comes in, and what came in and is not looked at yet. */
export const useImports = (): State => useStore(store)

/** What comes in now. */
export const currentImports = (): State => store.now()

/** Forgets all: another library was opened. What a batch of the one before still answers is said, and not kept. */
export function resetImports(): void {
  known.clear()
  store.set(NONE)
}

/** Hears how far batches are, and whether the analyst does something else meanwhile. Returns how to stop. */
export function followImports(): () => void {
  const stops = [
    window.rapporteur.on('import.progress', hear),
    // An engine that died knows nothing of the batches that it had, and says no more of them.
    window.rapporteur.on('library.changed', ({ incidentIds, briefingIds }) => {
      if (incidentIds.length + briefingIds.length === 0 && store.now().running.length > 0) void catchUp()
    }),
  ]
  void catchUp({ worked: true })
  const work = (event: Event) => {
    if (event instanceof KeyboardEvent && /^(?:Control|Shift|Alt|Meta|Tab)$/.test(event.key)) return
    if (event.target instanceof Element && event.target.closest('[data-imports]')) return
    for (const one of known.values()) one.worked = true
  }
  window.addEventListener('keydown', work, true)
  window.addEventListener('pointerdown', work, true)
  return () => {
    stops.forEach((stop) => stop())
    window.removeEventListener('keydown', work, true)
    window.removeEventListener('pointerdown', work, true)
  }
}

function hear(progress: ImportProgress): void {
  const { id, state } = progress
  if (state === 'ended') {
    over.add(id)
    const { running, stopping } = store.now()
    set({
      running: running.filter((one) => one.id !== id),
      stopping: new Set([...stopping].filter((one) => one !== id)),
    })
    const isOwn = known.get(id)?.isOwn
    if (!isOwn) void catchUp()
    return
  }
  if (!known.has(id)) known.set(id, { worked: false, isOwn: false })
  const { running } = store.now()
  const at = running.findIndex((one) => one.id === id)
  set({ running: at < 0 ? [...running, progress] : running.with(at, progress) })
}

/**
 * Asks the engine for what comes in, and for the reports that were meant for this page before it was loaded anew.
 * @param worked whether the analyst has gone on to something else, where that is not known of a batch.
 */
async function catchUp({ worked = false } = {}): Promise<void> {
  const answer = await call('source.imports', {}).catch(() => null)
  if (!answer) return
  const running = answer.running.filter(({ id }) => !over.has(id))
  for (const { id } of running) if (!known.has(id)) known.set(id, { worked: false, isOwn: false })
  set({ running })
  await whenFresh()
  for (const report of answer.ended) takeReport(report, worked)
}

function takeReport({ id, incidentId, outcomes, error }: EndedImport, worked: boolean): void {
  const one = known.get(id)
  if (taken.has(id) || one?.isOwn) return
  known.delete(id)
  taken.add(id)
  if (!error) return end(id, incidentId, outcomes, null, one?.worked ?? worked)
  showError(new CallError(error))
  forget([id])
}

const forget = (ids: readonly string[]): void =>
  void call('source.forgetImports', { ids: [...ids] }).catch(() => undefined)

/**
 * Brings files into an incident. What became of them goes to the incident's screen where that is open, else it waits.
 * @param bring makes the call for a batch of this id; an empty answer says that nothing was chosen.
 * @param before the report in which a file is tried again.
 */
export async function startImport(
  incidentId: string,
  bring: (id: string) => Promise<readonly ImportOutcome[]>,
  before: Ended | null = null,
): Promise<void> {
  const id = crypto.randomUUID()
  const mine = { worked: false, isOwn: true }
  known.set(id, mine)
  taken.add(id)
  try {
    const outcomes = await bring(id)
    await whenFresh()
    if (outcomes.some(isOfOther) || known.get(id) !== mine) tellOfOther(outcomes)
    else if (outcomes.length > 0) end(id, incidentId, outcomes, before, before === null && mine.worked)
  } catch (error) {
    showError(error)
    forget([id])
    // Where the engine died nothing says that a batch has ended.
    void catchUp()
  }
  known.delete(id)
}

/** The answer may come before it is known here that another library is open. */
const isOfOther = ({ result }: ImportOutcome) =>
  result.status === 'left out' && result.why === 'library closed'

/** What became of files for a library that is not open any more: their incident cannot be shown here. */
function tellOfOther(outcomes: readonly ImportOutcome[]): void {
  if (outcomes.length === 0) return
  notifications.show({
    title: summaryWords(outcomes),
    message: 'Another library was opened meanwhile. What came in is in the one that was open before.',
    autoClose: 12_000,
    withBorder: true,
  })
}

function end(
  id: string,
  incidentId: string,
  outcomes: readonly ImportOutcome[],
  before: Ended | null,
  worked: boolean,
): void {
  const paths = new Set(outcomes.map(({ path }) => path))
  const all = [...(before?.outcomes.filter(({ path }) => !paths.has(path)) ?? []), ...outcomes]
  const attention = attentionOf(all, outcomes)
  const ids = [...(before?.ids ?? []), id]
  const ended = { key: before?.key ?? id, ids, incidentId, outcomes: all, attention, worked }
  announce(summaryWords(all))
  set({ ended: [...store.now().ended.filter(({ key }) => key !== ended.key), ended] })
  arrivals.get(incidentId)?.(ended)
}

/** Hears what came into an incident while its screen is open. Returns how to stop. */
export function onArrival(incidentId: string, hear: (ended: Ended) => void): () => void {
  arrivals.set(incidentId, hear)
  return () => {
    if (arrivals.get(incidentId) === hear) arrivals.delete(incidentId)
  }
}

/** Stops a batch after the file in hand. */
export function cancelImport(id: string): void {
  set({ stopping: new Set([...store.now().stopping, id]) })
  call('source.cancelImport', { id }).catch(showError)
}

/** Opens the report of a batch on the screen of its incident. */
export const showReport = (key: string): void => set({ shown: key })

/** Puts a report away for good. */
export function putAway(key: string): void {
  const { ended, shown } = store.now()
  forget(ended.find((one) => one.key === key)?.ids ?? [])
  set({ ended: ended.filter((one) => one.key !== key), shown: shown === key ? null : shown })
}
