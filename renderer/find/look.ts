import { createStore, useStore } from '#ui/store.ts'

/** What is looked for in the whole library, which result is chosen, and what was looked for before. */
export interface Look {
  readonly query: string
  readonly chosen: number
  /** The latest first. They are kept while the program runs, and no longer. */
  readonly recent: readonly string[]
}

const FIRST: Look = { query: '', chosen: 0, recent: [] }
const KEPT = 8

const store = createStore(FIRST)
const set = (change: Partial<Look>): void => store.set({ ...store.now(), ...change })

/** Looks for something else, from its first result on. */
export const setFind = (query: string): void => set({ query, chosen: 0 })

export const choose = (chosen: number): void => set({ chosen })

/** Keeps what is looked for among the recent searches: it led somewhere. */
export function remember(): void {
  const { query: typed, recent } = store.now()
  const query = typed.trim()
  if (query === '') return
  set({ recent: [query, ...recent.filter((one) => one !== query)].slice(0, KEPT) })
}

/** Forgets all: another library was opened. */
export const resetFind = (): void => set(FIRST)

/** The look, which outlives the screen: who comes back finds the results as they were. */
export const useFind = (): Look => useStore(store)
