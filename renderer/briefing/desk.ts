import { createContext, use } from 'react'
import type { Briefing } from '#domain/briefing'
import type { Edition, Staleness } from '#domain/edition'
import type { IncidentFile } from '#domain/incident'
import type { ReferenceChoice } from '#ui/editor/choices.ts'
import type { changesOf } from './useBriefing.ts'

/** What lies on the desk while a briefing is written. It stays the same while only words are written. */
export interface Desk extends ReturnType<typeof changesOf>, Pick<Briefing, 'id' | 'incidentId' | 'scale'> {
  /** The incident file; its stamp of the last change says nothing here. */
  readonly file: IncidentFile
  /** What was issued of it, the latest first. */
  readonly editions: readonly Edition[]
  /** What of the latest edition is out of date. */
  readonly stale: Staleness
  /** What the text can refer to, labelled as in the document. */
  readonly references: readonly ReferenceChoice[]
}

export const DeskContext = createContext<Desk | null>(null)
export const BriefingContext = createContext<Briefing | null>(null)

/** The desk of the briefing screen. @throws Error outside of it. */
export function useDesk(): Desk {
  const desk = use(DeskContext)
  if (!desk) throw new Error('There is no desk here')
  return desk
}

/**
 * The briefing on the desk as it is now. Who asks for it is drawn anew whenever a letter of it is saved: no
 * list and no item does. @throws Error outside of its screen.
 */
export function useOpenBriefing(): Briefing {
  const briefing = use(BriefingContext)
  if (!briefing) throw new Error('There is no briefing here')
  return briefing
}
