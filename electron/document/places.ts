import type { BriefingOutline } from '#briefing/outline'
import { dayWords } from '#domain/edtf-words'
import type { TextPlace } from '#domain/house-template'
import { dated, instantWords, sentenceCase } from './words.ts'

/** What the briefing puts into the named places of a house template; empty where it has nothing to say. */
export function placeWords({
  briefing,
  edition,
  incident,
  status,
}: BriefingOutline): Record<TextPlace, string> {
  return {
    title: briefing.title,
    subtitle: briefing.subtitle,
    to: briefing.to,
    from: briefing.from,
    date: dayWords(briefing.date),
    'cut-off': cutOffWords(briefing.cutOff),
    edition: edition ? `${edition.number}` : 'Draft',
    keywords: briefing.keywords,
    status: statusWords(status),
    incident: incident.title,
  }
}

/** The cut-off in words, also where none is set. */
export const cutOffWords = (cutOff: string | null): string =>
  cutOff === null ? 'none set' : instantWords(cutOff)

/** The status of the central claim in words, also where none is recorded. */
export const statusWords = (status: BriefingOutline['status']): string =>
  status === null ? 'no status recorded' : sentenceCase(dated(status.status, status.date))
