import { Refusal } from '#contract/errors'
import type { CheckProgress, CheckReport } from '#contract/library'
import { checking } from '#library/check'
import { enterAlone } from '#library/custody/opened'
import { custodyHead } from '#library/custody/log'
import type { Library } from '#library/library'

/** How long reading goes on before other calls get their turn, in milliseconds. */
const TURN = 30
/** How often a person is told how far it is, in milliseconds. */
const TOLD = 100

/** Reads a library through while everything else goes on. */
export interface Checks {
  /** @throws Refusal 'cancelled' where it was given up, begun anew, or another library was opened. */
  readonly run: (library: Library) => Promise<CheckReport>
  /** Gives up the one that is under way. */
  readonly cancel: () => void
}

/** @param tell hears how far a check is. */
export function openChecks(tell: (progress: CheckProgress) => void): Checks {
  let latest = 0
  return {
    run: async (library) => {
      const own = (latest += 1)
      const steps = checking(library)
      let [turn, told] = [performance.now(), 0]
      for (;;) {
        if (own !== latest || !library.db.open) throw new Refusal('cancelled')
        const { value, done } = steps.next()
        if (done) {
          enterVerified(library, value)
          return value
        }
        const now = performance.now()
        if (now - told >= TOLD) tell(value)
        if (now - told >= TOLD) told = now
        if (now - turn < TURN) continue
        await new Promise(setImmediate)
        turn = performance.now()
      }
    },
    cancel: () => void (latest += 1),
  }
}

function enterVerified(library: Library, { ok, problems, files }: CheckReport): void {
  const { number, sha256 } = custodyHead(library)
  const details = { ok, problems: problems.length, files, entries: number, head: sha256 }
  enterAlone(library, { action: 'verify', details })
}
