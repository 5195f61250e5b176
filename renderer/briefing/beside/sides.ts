import type { Place } from '../place.ts'

/** Where both sides were when they were last swapped; each side asks once for its own. */
let places: { written: Place | null; read: Place | null } = { written: null, read: null }

/** Remembers, before two briefings change sides, where the one that will be written and the one that will be read are. */
export function keepPlaces(written: Place | null, read: Place | null): void {
  places = { written, read }
}

/** Where a side was before the swap; null where there was none, or it was asked before. */
export function takePlace(side: 'written' | 'read'): Place | null {
  const place = places[side]
  places = { ...places, [side]: null }
  return place
}

/** The part of the text that stands at the top of the side that is read. */
export function placeAtTop(scroller: HTMLElement | null): Place | null {
  if (!scroller) return null
  const { top } = scroller.getBoundingClientRect()
  const parts = [...scroller.querySelectorAll<HTMLElement>('[data-part]')]
  const at = parts.findLast((part) => part.getBoundingClientRect().top <= top + 60) ?? parts[0]
  return (at?.dataset.part as Place | undefined) ?? null
}
