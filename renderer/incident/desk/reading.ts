import type { ReaderHandle } from '#ui/reader/Reader.tsx'
import type { TextRange } from '#ui/reader/selection.ts'
import { createStore, type Store } from '#ui/store.ts'

/** Where a source is to be gone to. */
export type Place =
  /** Where its reading was left; takes the focus. */
  | { readonly kind: 'text' }
  /** Words to select; takes the focus. */
  | { readonly kind: 'words'; readonly range: TextRange }
  /** A quotation to bring into sight; `front` also where something else stands before it. */
  | { readonly kind: 'quotation'; readonly id: string; readonly front: boolean }
  /** A field of what is known of it; takes the focus. */
  | { readonly kind: 'field'; readonly name: string }

/** Which source is read, and where the reading goes next. */
export interface Reading {
  /** The source that was asked for; null before any was. It may come into the file only later. */
  readonly sourceId: string | null
  /** Waits until its source stands ready, or any where none is named; null once somebody has gone there. */
  readonly next: { readonly sourceId: string | null; readonly place: Place } | null
}

export type ReadingStore = Store<Reading>

/** A desk at which no source was asked for. */
export const createReading = (): ReadingStore => createStore<Reading>({ sourceId: null, next: null })

/** Asks for a source and, if given, for a place in it; what was asked for before and is not reached is let go. */
export const askFor = (reading: ReadingStore, sourceId: string, place: Place | null): void =>
  reading.set({ sourceId, next: place && { sourceId, place } })

/** Goes on in whatever lies open, unless a source is awaited: then in that. */
export const goOn = (reading: ReadingStore): void => {
  const now = reading.now()
  reading.set({ ...now, next: { sourceId: now.next?.sourceId ?? null, place: { kind: 'text' } } })
}

/** Lets go of a place that nobody has gone to yet: the analyst has turned to something else. */
export const letGo = (reading: ReadingStore): void => {
  const now = reading.now()
  if (now.next) reading.set({ ...now, next: null })
}

/**
 * Goes where the reading goes next, once.
 * @param open the source that stands ready.
 * @param go returns false where it cannot yet: then the place goes on waiting.
 */
export function takePlace(reading: ReadingStore, open: string, go: (place: Place) => boolean): void {
  const { next } = reading.now()
  if (next && (next.sourceId ?? open) === open && go(next.place) && reading.now().next === next)
    letGo(reading)
}

/** True where a place can be gone to only in a pane that stands in front: what is behind takes no focus. */
export const needsFront = (place: Place): boolean => place.kind !== 'quotation' || place.front

/** Goes to a place in a text. @returns false where there is no text yet, or the place is none of its own. */
export function goInText(reader: ReaderHandle | null, place: Place): boolean {
  if (reader === null || place.kind === 'field') return false
  if (place.kind === 'text') reader.focus()
  else if (place.kind === 'words') reader.select(place.range)
  else reader.show(place.id)
  return true
}
