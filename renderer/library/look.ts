import { createStore, useStore } from '#ui/store.ts'
import { NO_FACETS, type Facets } from './facets.ts'

/** How the analyst looks at the list of incidents. */
export interface Look {
  readonly query: string
  readonly facets: Facets
  /** The chosen incident; null before any was chosen. */
  readonly chosen: string | null
}

const FIRST: Look = { query: '', facets: NO_FACETS, chosen: null }

const store = createStore(FIRST)
// Apart from the rest, so that nothing is drawn anew while the list scrolls.
let top = 0

/** Changes the look. Another query or other facets make another list, which begins at its top. */
export function setLook(change: Partial<Look>): void {
  const narrowed = change.query !== undefined || change.facets !== undefined
  if (narrowed) top = 0
  store.set({ ...store.now(), ...(narrowed ? { chosen: null } : {}), ...change })
}

/** How the list is looked at now. */
export const currentLook = (): Look => store.now()

/** How far the list is scrolled, in pixels. */
export const listTop = (): number => top

/** Keeps how far the list is scrolled, in pixels. */
export const keepListTop = (pixels: number): void => void (top = pixels)

/** Looks at the list as at first: another library was opened. */
export const resetLook = (): void => setLook(FIRST)

/** The look, which outlives the screen: who comes back to the library finds it as it was. */
export const useLook = (): Look => useStore(store)
