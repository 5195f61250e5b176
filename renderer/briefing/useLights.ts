import { useMemo } from 'react'
import type { SectionKind } from '#domain/briefing'
import { proseField } from '#domain/briefing-texts'
import { locatePassage, type Comment } from '#domain/comment'
import type { Light, Lights } from '#ui/editor/lightsPlugin.ts'
import { useFound, type FoundHere } from '#ui/find/found.ts'
import { openOnes, useComments } from './comments/useComments.ts'

/** What of a section's text is lit: what is found in it, and what the open comments are about. */
export function useLights(kind: SectionKind): Lights | undefined {
  const found = useFound(proseField(kind))
  const { all } = useComments()
  return useMemo(() => {
    const comments = openOnes(all).filter(({ section, passage }) => section === kind && passage)
    if (!found && comments.length === 0) return undefined
    return (lines) => [...noted(lines, comments), ...(found ? lit(lines, found) : [])]
  }, [found, all, kind])
}

const noted = (lines: readonly string[], comments: readonly Comment[]): Light[] =>
  comments.flatMap(({ passage }) => {
    const place = passage && locatePassage(lines, passage)
    return place ? [{ ...place, light: 'comment' }] : []
  })

function lit(lines: readonly string[], { find, current }: FoundHere): Light[] {
  let count = 0
  return lines.flatMap((text, line) =>
    find(text).map(({ start, end }): Light => {
      const light = count === current ? 'current' : 'hit'
      count += 1
      return { line, start, end, light }
    }),
  )
}
