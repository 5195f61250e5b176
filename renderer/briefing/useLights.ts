import { useMemo } from 'react'
import type { SectionKind } from '#domain/briefing'
import { proseField } from '#domain/briefing-texts'
import type { Comment } from '#domain/comment'
import { locatePassage } from '#domain/passage'
import type { Light, Lights } from '#ui/editor/lightsPlugin.ts'
import { useFound, useMarked, type FoundHere, type Marked } from '#ui/find/found.ts'
import { openOnes, useComments } from './comments/useComments.ts'

/** What of a section's text is lit: what is found in it, what the open comments are about and what the checks mean. */
export function useLights(kind: SectionKind): Lights | undefined {
  const found = useFound(proseField(kind))
  const marked = useMarked(proseField(kind))
  const { all } = useComments()
  return useMemo(() => {
    const comments = openOnes(all).filter(({ section, passage }) => section === kind && passage)
    if (!found && comments.length + marked.length === 0) return undefined
    return (lines) => [
      ...underlined(lines, marked),
      ...noted(lines, comments),
      ...(found ? lit(lines, found) : []),
    ]
  }, [found, marked, all, kind])
}

const noted = (lines: readonly string[], comments: readonly Comment[]): Light[] =>
  comments.flatMap(({ passage }) => {
    const place = passage && locatePassage(lines, passage)
    return place ? [{ ...place, light: 'comment' }] : []
  })

const underlined = (lines: readonly string[], marked: readonly Marked[]): Light[] =>
  marked.flatMap(({ line, passage, title }) => {
    const place = locatePassage(lines, passage, line)
    return place ? [{ ...place, light: 'marked', title }] : []
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
