import { useEffect, useRef } from 'react'

/**
 * An Enter that comes before what it is meant for: it is held until that is there, and lapses with any other key.
 * @param isOld true while what is shown is not yet what was asked for.
 * @param take does what Enter does, with what is there by then.
 */
export function useHeldEnter(
  isOld: boolean,
  take: () => void,
): { readonly hold: () => void; readonly drop: () => void } {
  const held = useRef(false)
  useEffect(() => {
    if (isOld || !held.current) return
    held.current = false
    take()
  })
  return { hold: () => (held.current = true), drop: () => (held.current = false) }
}
