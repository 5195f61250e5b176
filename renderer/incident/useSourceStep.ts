import { useActions } from './desk.ts'

/** Turns to the next source or the one before, and goes on reading there; behind the last comes the first. */
export function useSourceStep(sourceId: string): (by: number) => void {
  const { current, openSource } = useActions()
  return (by) => {
    const { sources } = current().file
    const at = sources.findIndex(({ id }) => id === sourceId)
    const next = sources[(at + by + sources.length) % sources.length]
    if (next) openSource(next.id, { kind: 'text' })
  }
}
