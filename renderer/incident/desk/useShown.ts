import { useEffect, useRef } from 'react'
import { focusField } from '#ui/focusField.ts'
import type { Desk, Tab } from './desk.ts'
import { entryOfCitation } from '#domain/citations'

/** What the way into an incident asks for. */
export interface Shown {
  /** Statement, evidence, context, judgement, question, source, quotation, or the incident itself. */
  readonly kind: string
  readonly id: string
  /** The field in it that is to be filled in; of a source also `words:START-END`, the words to go to. */
  readonly field: string | null
  /** The briefing whose checks led here. */
  readonly briefingId: string | null
}

/** What is written in its place and has no card: the tab where it stands. */
const WRITTEN_IN: Readonly<Record<string, Tab>> = { judgement: 'assessment', question: 'questions' }

/** Opens, once, the thing that was asked for by the way in: a search hit or finding leads to its place. */
export function useShown(desk: Desk | null, show: Shown | null): void {
  const shown = useRef<Shown | null>(null)
  const focusNext = useRef<Shown | null>(null)
  useEffect(() => {
    const before = shown.current
    if (!desk || !show || (before?.id === show.id && before.field === show.field)) return
    shown.current = show
    const { file } = desk
    const words = /^words:(\d+)-(\d+)$/.exec(show.field ?? '')
    if (show.kind === 'source' && words) {
      const range = { start: Number(words[1]), end: Number(words[2]) }
      desk.openSource(show.id, { kind: 'words', range })
    } else if (show.kind === 'source') {
      desk.openSource(show.id, show.field === null ? { kind: 'text' } : { kind: 'field', name: show.field })
    } else if (WRITTEN_IN[show.kind]) {
      focusNext.current = { ...show, field: show.field ?? 'text' }
      desk.turnTo('ledger')
      desk.setTab(WRITTEN_IN[show.kind]!)
    } else {
      const kind = show.kind === 'evidence' || show.kind === 'context' ? show.kind : 'statement'
      const entry =
        show.kind === 'quotation' ? entryOfCitation(file, show.id) : ({ kind, id: show.id } as const)
      if (!entry || show.kind === 'incident') return
      focusNext.current = { ...show, id: entry.id }
      desk.choose(entry, { edit: show.field !== null })
      desk.showWords(entry, { turn: show.kind === 'quotation' })
    }
  }, [desk, show])
  // Its card is drawn only after it was chosen, and its editor after that.
  useEffect(() => {
    const next = focusNext.current
    if (next === null) return
    const card = document.querySelector<HTMLElement>(`[data-entry="${next.id}"], [data-item="${next.id}"]`)
    if (!card) return
    if (next.field !== null) {
      // The editor takes the focus to its first field as it opens.
      if (focusField(card, next.field)) focusNext.current = null
      return
    }
    focusNext.current = null
    card.focus()
  })
}
