import { createContext, use, useMemo } from 'react'
import type { Finder } from '#domain/find'

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

/** A piece of a text: found, found and looked at, or neither. */
export interface Piece {
  readonly text: string
  readonly light: 'hit' | 'current' | null
}

/** A text cut at the places that are found in it, line by line; together the pieces are the text. */
export function piecesOf(text: string, { find, current }: FoundHere): Piece[] {
  const pieces: Piece[] = []
  let count = 0
  let end = 0
  let start = 0
  for (const line of text.split('\n')) {
    for (const span of find(line)) {
      pieces.push({ text: text.slice(end, start + span.start), light: null })
      end = start + span.end
      pieces.push({
        text: text.slice(start + span.start, end),
        light: count === current ? 'current' : 'hit',
      })
      count += 1
    }
    start += line.length + 1
  }
  pieces.push({ text: text.slice(end), light: null })
  return pieces.filter((piece) => piece.text !== '')
}
