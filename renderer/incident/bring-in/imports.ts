import { notifications } from '@mantine/notifications'
import type { ImportOutcome, ImportProgress } from '#contract/sources'
import { call } from '#api/call.ts'
import { showError } from '#api/change.ts'
import { announce } from '#ui/announce.ts'
import { createStore, useStore } from '#ui/store.ts'
import { attentionOf, summaryWords, type Attention } from './report.ts'

/** A batch of files that is settled. */
export interface Ended {
  readonly key: number
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
  readonly shown: number | null
}

const NONE: State = { running: [], stopping: new Set(), ended: [], shown: null }

// It lives as long as the window: files come in while other screens are open.
const store = createStore(NONE)
const arrivals = new Map<string, (ended: Ended) => void>()
/** One object for each batch that was asked for here. */
const asked = new Set<{ worked: boolean }>()
let lastKey = 0

const set = (next: Partial<State>): void => store.set({ ...store.now(), ...next })

/** What comes in, and what came in and is not looked at yet. */
export const useImports = (): State => useStore(store)

/** What comes in now. */
export const currentImports = (): State => store.now()

/** Forgets all: another library was opened. What a batch of the one before still answers is said, and not kept. */
export function resetImports(): void {
  asked.clear()
  store.set(NONE)
}

/** Hears how far batches are, and whether the analyst does something else meanwhile. Returns how to stop. */
export function followImports(): () => void {
  const stop = window.rapporteur.on('import.progress', (progress) => {
    const { running } = store.now()
    const others = running.filter(({ id }) => id !== progress.id)
    if (progress.state === 'ended') return set({ running: others })
    const at = running.findIndex(({ id }) => id === progress.id)
    set({ running: at < 0 ? [...others, progress] : running.with(at, progress) })
  })
  const work = (event: Event) => {
    if (event instanceof KeyboardEvent && /^(?:Control|Shift|Alt|Meta|Tab)$/.test(event.key)) return
    if (event.target instanceof Element && event.target.closest('[data-imports]')) return
    for (const one of asked) one.worked = true
  }
  window.addEventListener('keydown', work, true)
  window.addEventListener('pointerdown', work, true)
  return () => {
    stop()
    window.removeEventListener('keydown', work, true)
    window.removeEventListener('pointerdown', work, true)
  }
}

/**
 * Brings files into an incident. What became of them goes to the incident's screen where that is open, else it waits.
 * @param bring makes the call; an empty answer says that nothing was chosen.
 * @param before the report in which a file is tried again.
 */
export async function startImport(
  incidentId: string,
  bring: () => Promise<readonly ImportOutcome[]>,
  before: Ended | null = null,
): Promise<void> {
  const mine = { worked: false }
  asked.add(mine)
  try {
    const outcomes = await bring()
    if (outcomes.some(isOfOther) || !asked.has(mine)) tellOfOther(outcomes)
    else if (outcomes.length > 0) end(incidentId, outcomes, before, before === null && mine.worked)
  } catch (error) {
    showError(error)
  }
  asked.delete(mine)
  // Where the engine died nothing says that a batch has ended.
  if (asked.size === 0) set({ running: [], stopping: new Set() })
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
  incidentId: string,
  outcomes: readonly ImportOutcome[],
  before: Ended | null,
  worked: boolean,
): void {
  const paths = new Set(outcomes.map(({ path }) => path))
  const all = [...(before?.outcomes.filter(({ path }) => !paths.has(path)) ?? []), ...outcomes]
  const attention = attentionOf(all, outcomes)
  const ended = { key: before?.key ?? (lastKey += 1), incidentId, outcomes: all, attention, worked }
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
export const showReport = (key: number): void => set({ shown: key })

/** Puts a report away for good. */
export function putAway(key: number): void {
  const { ended, shown } = store.now()
  set({ ended: ended.filter((one) => one.key !== key), shown: shown === key ? null : shown })
}
