import { useEffect, useRef } from 'react'
import type { Desk } from './desk.ts'
import { entryOfCitation } from './marks.ts'

/** Opens, once, the thing that was asked for by the way in: a search hit leads to its place. */
export function useShown(
  desk: Desk | null,
  show: { readonly kind: string; readonly id: string } | null,
): void {
  const shown = useRef<string | null>(null)
  useEffect(() => {
    if (!desk || !show || shown.current === show.id) return
    shown.current = show.id
    const { file } = desk
    if (show.kind === 'source') desk.openSource(show.id)
    else {
      const entry =
        show.kind === 'quotation'
          ? entryOfCitation(file, show.id)
          : ({ kind: 'statement', id: show.id } as const)
      if (!entry) return
      desk.choose(entry)
      desk.showWords(entry, { turn: show.kind === 'quotation' })
    }
  }, [desk, show])
}
