import { v4 } from 'uuid'
import type { ImportOutcome, ImportProgress, TextEncoding } from '#contract/sources'
import type { Library } from '#library/library'
import { requireRow } from '#library/rows'
import { bringIn, type Surroundings } from './batch.ts'
import { standing } from './progress.ts'

/** Files and folders that are to be brought into an incident. */
export interface ImportOrder {
  readonly incidentId: string
  readonly paths: readonly string[]
  readonly encoding: TextEncoding | null
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
}

/**
 * @param library the one that is open. @throws Refusal 'no library'.
 */
export function openImports(
  library: () => Library,
  { tell, ...surroundings }: Surroundings & { readonly tell: (progress: ImportProgress) => void },
): Imports {
  const running = new Map<string, AbortController>()
  let last: Promise<unknown> = Promise.resolve()
  return {
    start: async (order) => {
      const into = library()
      requireRow(into, 'incident', order.incidentId, 'incident')
      const id = v4()
      const controller = new AbortController()
      running.set(id, controller)
      const named = { id, incidentId: order.incidentId }
      tell(standing(named, 'waiting'))
      const batch = { ...order, id, library: into, signal: controller.signal }
      const done = last
        .then(() => bringIn(batch, { tell, ...surroundings }))
        .finally(() => {
          running.delete(id)
          tell(standing(named, 'ended'))
        })
      last = done.catch(() => undefined)
      return done
    },
    cancel: (id) => running.get(id)?.abort(),
    cancelAll: () => {
      for (const controller of running.values()) controller.abort()
    },
  }
}
