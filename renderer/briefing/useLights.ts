import { useMemo } from 'react'
import type { SectionKind } from '#domain/briefing'
import { proseField } from '#domain/briefing-texts'
import type { Light, Lights } from '#ui/editor/lightsPlugin.ts'
import { useFound } from '#ui/find/found.ts'

/** What of a section's text is lit: what is found in it. */
export function useLights(kind: SectionKind): Lights | undefined {
  const found = useFound(proseField(kind))
  return useMemo(() => {
    if (!found) return undefined
    return (lines) => {
      let count = 0
      return lines.flatMap((text, line) =>
        found.find(text).map(({ start, end }): Light => {
          const light = count === found.current ? 'current' : 'hit'
          count += 1
          return { line, start, end, light }
        }),
      )
    }
  }, [found])
}
