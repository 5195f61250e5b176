import { useEffect, useRef } from 'react'
import { useDesk } from './desk.ts'
import { needsFront, takePlace, type Place } from './reading.ts'

/**
 * Goes where the reading goes next, as soon as the source that is drawn here stands ready and its pane in front.
 * @param go is asked whenever a place was asked for or this is drawn anew, until it has gone there and returns true.
 */
export function useReadNext(go: (place: Place) => boolean): void {
  const { reading, reader, sourceId, pane, bothFit } = useDesk()
  const attempt = () => {
    if (sourceId === null) return
    takePlace(reading, sourceId, (place) => {
      if ((needsFront(place) && pane !== 'source') || !go(place)) return false
      // The ledger from which it was asked for stands behind now, and with it the focus.
      if (needsFront(place) && !bothFit && place.kind === 'quotation') reader.current?.focus()
      return true
    })
  }
  const latest = useRef(attempt)
  useEffect(() => {
    latest.current = attempt
    attempt()
  })
  useEffect(() => reading.listen(() => latest.current()), [reading])
}
