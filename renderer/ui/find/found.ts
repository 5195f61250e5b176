import { createContext, use, useMemo } from 'react'
import type { Finder, Span } from '#domain/find'
import { locatePassage, type Passage } from '#domain/passage'

/** What is looked for on the screen, and the place that is looked at. */
export interface Found {
  readonly find: Finder
  readonly current: { readonly field: string; readonly at: number } | null
}

/** Set around all that can be searched, while something is looked for. */
export const FoundContext = createContext<Found | null>(null)

/** What is looked for, as one text of the screen sees it. */
export interface FoundHere {
  readonly find: Finder
  /** Which of its places is looked at, from 0; null where that is in another text. */
  readonly current: number | null
}

/** What is to be lit in the text with this name; null while nothing is looked for. */
export function useFound(field: string | undefined): FoundHere | null {
  const found = use(FoundContext)
  const find = found?.find
  const current = found?.current?.field === field ? (found?.current?.at ?? null) : null
  return useMemo(() => (find && field !== undefined ? { find, current } : null), [find, field, current])
}

/** Words of a text that there is something to say about. */
export interface Marked {
  /** The line where they stood. */
  readonly line: number
  readonly passage: Passage
  /** What there is to say, in a few words. */
  readonly title: string
}

/** Set around all texts with marked words: those words by the names of the texts. */
export const MarkedContext = createContext<ReadonlyMap<string, readonly Marked[]>>(new Map())

const NONE: readonly Marked[] = []

/** The marked words of the text with this name. */
export const useMarked = (field: string | undefined): readonly Marked[] =>
  use(MarkedContext).get(field ?? '') ?? NONE

/** A piece of a text: found, found and looked at, marked, or none of these. */
export interface Piece {
  readonly text: string
  readonly light: 'hit' | 'current' | 'marked' | null
  /** What there is to say about marked words. */
  readonly title?: string
}

interface Lit extends Span, Omit<Piece, 'text'> {}

/**
 * A text cut at the places that are found in it, line by line, and at the marked words; together the pieces are
 * the text. What is found goes before what is marked.
 */
export function piecesOf(text: string, found: FoundHere | null, marked: readonly Marked[] = []): Piece[] {
  const lit: Lit[] = found ? hitsIn(text, found) : []
  for (const { passage, title } of marked) {
    const place = locatePassage([text], passage, 0)
    if (place && !lit.some(({ start, end }) => start < place.end && place.start < end))
      lit.push({ start: place.start, end: place.end, light: 'marked', title })
  }
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end, ...piece } of lit.toSorted((a, b) => a.start - b.start)) {
    pieces.push({ text: text.slice(at, start), light: null }, { text: text.slice(start, end), ...piece })
    at = end
  }
  pieces.push({ text: text.slice(at), light: null })
  return pieces.filter((piece) => piece.text !== '')
}

function hitsIn(text: string, { find, current }: FoundHere): Lit[] {
  let start = 0
  const spans = text.split('\n').flatMap((line) => {
    const from = start
    start += line.length + 1
    return find(line).map((span) => ({ start: from + span.start, end: from + span.end }))
  })
  return spans.map((span, at) => ({ ...span, light: at === current ? 'current' : 'hit' }))
}
