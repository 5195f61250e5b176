import {
  keepPreviousData,
  QueryClient,
  useQueries,
  useQuery,
  type UseQueryResult,
} from '@tanstack/react-query'
import type { CallName, Input, Output } from '#contract/contract'
import type { EventPayload } from '#contract/events'
import { call } from './call.ts'
import { catchUp } from './fresh.ts'

/** Everything shown comes from the library and changes only by the library's events. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: Infinity, retry: false, refetchOnWindowFocus: false, networkMode: 'always' },
  },
})

/** The cache key of a call: its name, then its input. */
export const keyOf = <Name extends CallName>(name: Name, input: Input<Name>) => [name, input] as const

interface Options<Value, Shown> {
  readonly enabled?: boolean
  /** `always` reads it again whenever it comes on the screen: it grows by what is no change that is told. */
  readonly refetchOnMount?: 'always'
  /** What of the answer is shown: where that is as before, nothing is drawn anew. The same function each time. */
  readonly select?: (value: Value) => Shown
}

/** What a call answers, kept fresh by the library's events. While a new input loads, the old answer stays. */
export function useAnswer<Name extends CallName, Shown = Output<Name>>(
  name: Name,
  input: Input<Name>,
  options: Options<Output<Name>, Shown> = {},
): UseQueryResult<Shown> {
  return useQuery<Output<Name>, Error, Shown>({
    queryKey: keyOf(name, input),
    queryFn: () => call(name, input),
    placeholderData: keepPreviousData,
    ...options,
  })
}

/** What a call answers to each of some inputs, kept fresh in the same way; undefined until it is there. */
export function useAnswers<Name extends CallName>(
  name: Name,
  inputs: readonly Input<Name>[],
): readonly (Output<Name> | undefined)[] {
  const results = useQueries({
    queries: inputs.map((input) => ({ queryKey: keyOf(name, input), queryFn: () => call(name, input) })),
  })
  return results.map(({ data }) => data)
}

const ONE_INCIDENT: readonly CallName[] = ['incident.file']
const ONE_BRIEFING: readonly CallName[] = ['briefing.get', 'comment.list']
// What does not hang on which library is open.
const OF_THE_PROGRAM: readonly CallName[] = ['app.info', 'settings.get']
// What never changes once it is there.
const FIXED: readonly CallName[] = [
  'source.text',
  'source.pictureFacts',
  'file.bytes',
  'edition.document',
  ...OF_THE_PROGRAM,
]

// What takes long to work out is read again only once changes have rested, so that no save waits for it.
const PATIENT: readonly CallName[] = [
  'briefing.check',
  'origin.lookalikes',
  'origin.undecided',
  'suggestion.find',
  'suggestion.rejected',
]
/** How long they must have rested, in milliseconds. */
const REST = 500

/** How long changes are gathered before they are read again, in milliseconds: shorter than anybody notices. */
const BURST = 60

type Changed = EventPayload<'library.changed'>

/**
 * Gathers changes that come in a burst, so that each list is read again once for all of them. The first of
 * them starts the wait, so that a long burst is shown on its way too.
 * @returns what takes a change, and resolves as soon as it is read again.
 */
export function gatherChanges(
  tell: (changed: Changed) => Promise<unknown>,
): (changed: Changed) => Promise<unknown> {
  let waiting: Changed[] = []
  let told: Promise<unknown> = Promise.resolve()
  // An empty list says that all may have changed, and so it does for the whole burst.
  const together = (lists: (readonly string[])[]) =>
    lists.some((ids) => ids.length === 0) ? [] : [...new Set(lists.flat())]
  return (changed) => {
    if (waiting.push(changed) > 1) return told
    told = new Promise((resolve, reject) => {
      setTimeout(() => {
        const burst = waiting
        waiting = []
        const reading = tell({
          incidentIds: together(burst.map(({ incidentIds }) => incidentIds)),
          briefingIds: together(burst.map(({ briefingIds }) => briefingIds)),
        })
        reading.then(resolve, reject)
      }, BURST)
    })
    return told
  }
}

/** Reads again what hangs on a change. */
const readAgain = ({ incidentIds, briefingIds }: Changed): Promise<unknown> =>
  queryClient.invalidateQueries({
    predicate: ({ queryKey: [name, input] }) => {
      const { id } = (input ?? {}) as { id?: string }
      if ([...FIXED, ...PATIENT].includes(name as CallName)) return false
      if (ONE_INCIDENT.includes(name as CallName))
        return incidentIds.length === 0 || incidentIds.includes(id ?? '')
      if (ONE_BRIEFING.includes(name as CallName))
        return briefingIds.length === 0 || briefingIds.includes(id ?? '')
      return true
    },
  })

let resting: ReturnType<typeof setTimeout> | undefined

/** Reads again what waits until changes have rested, now or by then. */
export function readRested(rest = 0): void {
  clearTimeout(resting)
  resting = setTimeout(
    () =>
      void queryClient.invalidateQueries({
        predicate: ({ queryKey: [name] }) => PATIENT.includes(name as CallName),
      }),
    rest,
  )
}

/** Keeps every answer fresh: reads again what the library says has changed. Returns how to stop. */
export function followLibrary(): () => void {
  const gathered = gatherChanges(readAgain)
  const stops = [
    window.rapporteur.on('library.changed', (changed) => {
      catchUp(gathered(changed))
      readRested(REST)
    }),
    window.rapporteur.on('library.opened', () => {
      void queryClient.resetQueries({
        predicate: ({ queryKey: [name] }) => !OF_THE_PROGRAM.includes(name as CallName),
      })
    }),
  ]
  return () => stops.forEach((stop) => stop())
}
