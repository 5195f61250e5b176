import { useEffect, useRef } from 'react'

const listeners = new Set<() => void>()

/** Tells all fields that the library has taken a step of undo or redo: what they show may be outdated. */
export function tellStepped(): void {
  for (const listener of [...listeners]) listener()
}

/** Hears of every step of undo and redo for as long as the component is shown. */
export function useStepped(hear: () => void): void {
  const latest = useRef(hear)
  latest.current = hear
  useEffect(() => {
    const listener = () => latest.current()
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }, [])
}
