import { useSyncExternalStore } from 'react'
import { NO_FACETS, type Facets } from './facets.ts'

/** How the analyst looks at the list of incidents. */
export interface Look {
  readonly query: string
  readonly facets: Facets
  /** The chosen incident; null before any was chosen. */
  readonly chosen: string | null
}

const FIRST: Look = { query: '', facets: NO_FACETS, chosen: null }

let look = FIRST
// Apart from the rest, so that nothing is drawn anew while the list scrolls.
let top = 0
const listeners = new Set<() => void>()

/** Changes the look. Another query or other facets make another list, which begins at its top. */
export function setLook(change: Partial<Look>): void {
  const narrowed = change.query !== undefined || change.facets !== undefined
  if (narrowed) top = 0
  look = { ...look, ...(narrowed ? { chosen: null } : {}), ...change }
  for (const listener of listeners) listener()
}

/** How the list is looked at now. */
export const currentLook = (): Look => look

/** How far the list is scrolled, in pixels. */
export const listTop = (): number => top

/** Keeps how far the list is scrolled, in pixels. */
export const keepListTop = (pixels: number): void => void (top = pixels)

/** Looks at the list as at first: another library was opened. */
export const resetLook = (): void => setLook(FIRST)

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** The look, which outlives the screen: who comes back to the library finds it as it was. */
export const useLook = (): Look => useSyncExternalStore(subscribe, currentLook)
