import { v4 } from 'uuid'
import type { EndedImport, ImportOutcome, ImportProgress, TextEncoding } from '#contract/sources'
import { failureOf } from '#engine/failure'
import type { Library } from '#library/library'
import { requireRow } from '#library/rows'
import { bringIn, type Surroundings } from './batch.ts'
import { standing } from './progress.ts'

/** Files and folders that are to be brought into an incident. */
export interface ImportOrder {
  readonly incidentId: string
  readonly paths: readonly string[]
  readonly encoding: TextEncoding | null
  /** By which the batch is known; a new one where left out. */
  readonly id?: string | undefined
}

/** The batches of files that are being brought in: one after another, in the order in which they were asked for. */
export interface Imports {
  /**
   * @returns what became of each file, once all are settled.
   * @throws Refusal 'not found' where there is no such incident, or 'too many files'.
   */
  readonly start: (order: ImportOrder) => Promise<ImportOutcome[]>
  /** Ends a batch after the file in hand; what is in stays. */
  readonly cancel: (id: string) => void
  readonly cancelAll: () => void
  /** The batches of the open library: those that come in, and the reports of the latest that nobody has put away. */
  readonly now: () => { readonly running: ImportProgress[]; readonly ended: EndedImport[] }
  /** Forgets reports. */
  readonly forget: (ids: readonly string[]) => void
}

interface Running {
  readonly controller: AbortController
  readonly library: Library
  progress: ImportProgress
}

/** Reports that are kept: whoever has more of them unread has the incidents to look at. */
const KEPT = 8

/**
 * @param library the one that is open. @throws Refusal 'no library'.
 */
export function openImports(
  library: () => Library,
  { tell, ...surroundings }: Surroundings & { readonly tell: (progress: ImportProgress) => void },
): Imports {
  const running = new Map<string, Running>()
  let ended: { readonly library: Library; readonly report: EndedImport }[] = []
  let last: Promise<unknown> = Promise.resolve()
  const isOpen = (one: { readonly library: Library }) => surroundings.isOpen(one.library)
  return {
    start: async ({ id = v4(), ...order }) => {
      const into = library()
      requireRow(into, 'incident', order.incidentId, 'incident')
      const named = { id, incidentId: order.incidentId }
      const one = { controller: new AbortController(), library: into, progress: standing(named, 'waiting') }
      running.set(id, one)
      const hear = (progress: ImportProgress) => {
        one.progress = progress
        tell(progress)
      }
      const keep = (outcomes: ImportOutcome[], error: EndedImport['error']) => {
        ended = [...ended.filter(isOpen), { library: into, report: { ...named, outcomes, error } }].slice(
          -KEPT,
        )
      }
      hear(one.progress)
      const batch = { ...order, id, library: into, signal: one.controller.signal }
      const done = last
        .then(() => bringIn(batch, { tell: hear, ...surroundings }))
        .then((outcomes) => {
          keep(outcomes, null)
          return outcomes
        })
        .catch((error: unknown) => {
          keep([], failureOf(error, 'import'))
          throw error
        })
        .finally(() => {
          running.delete(id)
          tell(standing(named, 'ended'))
        })
      last = done.catch(() => undefined)
      return done
    },
    cancel: (id) => running.get(id)?.controller.abort(),
    cancelAll: () => {
      for (const { controller } of running.values()) controller.abort()
    },
    now: () => ({
      running: [...running.values()].filter(isOpen).map(({ progress }) => progress),
      ended: ended.filter(isOpen).map(({ report }) => report),
    }),
    forget: (ids) => {
      ended = ended.filter(({ report }) => !ids.includes(report.id))
    },
  }
}
