import { useRef, useState } from 'react'

interface Chosen<Row> {
  /** Place of the chosen row; 0 where there is none. */
  readonly at: number
  readonly row: Row | undefined
  readonly choose: (id: string | null) => void
}

/**
 * Which row of a list is chosen. Where the chosen one goes away, the one in its place is chosen; where it
 * comes back by undo, it is chosen again.
 */
export function useChosen<Row extends { readonly id: string }>(
  rows: readonly Row[],
  first: string | null,
): Chosen<Row> {
  const [chosenId, setChosenId] = useState(first)
  const place = useRef(0)
  const found = rows.findIndex(({ id }) => id === chosenId)
  const at = found >= 0 ? found : Math.min(place.current, Math.max(0, rows.length - 1))
  place.current = at
  const choose = (id: string | null) => {
    if (id === null) place.current = 0
    setChosenId(id)
  }
  return { at, row: rows[at], choose }
}
