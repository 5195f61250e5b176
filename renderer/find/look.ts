import { useSyncExternalStore } from 'react'

/** What is looked for in the whole library, which result is chosen, and what was looked for before. */
export interface Look {
  readonly query: string
  readonly chosen: number
  /** The latest first. They are kept while the program runs, and no longer. */
  readonly recent: readonly string[]
}

const FIRST: Look = { query: '', chosen: 0, recent: [] }
const KEPT = 8

let look = FIRST
const listeners = new Set<() => void>()

function set(next: Look): void {
  look = next
  for (const listener of listeners) listener()
}

/** Looks for something else, from its first result on. */
export const setFind = (query: string): void => set({ ...look, query, chosen: 0 })

export const choose = (chosen: number): void => set({ ...look, chosen })

/** Keeps what is looked for among the recent searches: it led somewhere. */
export function remember(): void {
  const query = look.query.trim()
  if (query === '') return
  set({ ...look, recent: [query, ...look.recent.filter((one) => one !== query)].slice(0, KEPT) })
}

/** Forgets all: another library was opened. */
export const resetFind = (): void => set(FIRST)

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** The look, which outlives the screen: who comes back finds the results as they were. */
export const useFind = (): Look => useSyncExternalStore(subscribe, () => look)
