import { createContext, use } from 'react'
import type { Briefing } from '#domain/briefing'
import type { Edition, Staleness } from '#domain/edition'
import type { IncidentFile } from '#domain/incident'
import type { ReferenceChoice } from '#ui/editor/choices.ts'
import type { changesOf } from './useBriefing.ts'

/** What lies on the desk while a briefing is written. */
export interface Desk extends ReturnType<typeof changesOf> {
  readonly briefing: Briefing
  readonly file: IncidentFile
  /** What was issued of it, the latest first. */
  readonly editions: readonly Edition[]
  /** What of the latest edition is out of date. */
  readonly stale: Staleness
  /** What the text can refer to, labelled as in the document. */
  readonly references: readonly ReferenceChoice[]
}

export const DeskContext = createContext<Desk | null>(null)

/** The desk of the briefing screen. @throws Error outside of it. */
export function useDesk(): Desk {
  const desk = use(DeskContext)
  if (!desk) throw new Error('There is no desk here')
  return desk
}
