import { useEffect, useRef } from 'react'
import type { Desk } from './desk.ts'
import { entryOfCitation } from './marks.ts'

/** Opens, once, the thing that was asked for by the way in: a search hit leads to its place. */
export function useShown(
  desk: Desk | null,
  show: { readonly kind: string; readonly id: string } | null,
): void {
  const shown = useRef<string | null>(null)
  const focusNext = useRef<string | null>(null)
  useEffect(() => {
    if (!desk || !show || shown.current === show.id) return
    shown.current = show.id
    const { file } = desk
    if (show.kind === 'source') {
      desk.openSource(show.id)
      desk.readNext.current = true
      desk.reader.current?.focus()
    } else {
      const kind = show.kind === 'evidence' ? 'evidence' : 'statement'
      const entry =
        show.kind === 'quotation' ? entryOfCitation(file, show.id) : ({ kind, id: show.id } as const)
      if (!entry) return
      focusNext.current = entry.id
      desk.choose(entry)
      desk.showWords(entry, { turn: show.kind === 'quotation' })
    }
  }, [desk, show])
  // Its card is drawn only after it was chosen.
  useEffect(() => {
    if (focusNext.current === null) return
    const card = document.querySelector<HTMLElement>(`[data-entry="${focusNext.current}"]`)
    if (!card) return
    focusNext.current = null
    card.focus()
  })
}
