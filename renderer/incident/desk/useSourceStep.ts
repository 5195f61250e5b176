import type { Source } from '#domain/incident'
import { useActions } from './desk.ts'

/** The sources behind one, in their order; behind the last come those before it. */
export function sourcesBehind(sources: readonly Source[], id: string): readonly Source[] {
  const at = sources.findIndex((source) => source.id === id)
  return [...sources.slice(at + 1), ...sources.slice(0, Math.max(0, at))]
}

/**
 * Turns to the next source or the one before, and goes on reading there; behind the last comes the first.
 * @param reading whether sources without words are passed over.
 */
export function useSourceStep(sourceId: string, { reading = false } = {}): (by: -1 | 1) => void {
  const { current, openSource } = useActions()
  return (by) => {
    const others = sourcesBehind(current().file.sources, sourceId)
    const wanted = (source: Source) => !reading || source.textLength > 0
    const next = by > 0 ? others.find(wanted) : others.findLast(wanted)
    if (next) openSource(next.id, { kind: 'text' })
  }
}
