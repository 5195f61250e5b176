import type { OutlineSection } from '#briefing/outline'
import { paragraph, quiet } from './make.ts'
import type { Block } from './model.ts'

/** Says in grey that a list of the incident file is empty. */
export const nothingRecorded = (what: string): Block => paragraph('body', [quiet(`No ${what} recorded.`)])

/** True for a part of which the incident file holds nothing, and the briefing says nothing of its own. */
export function holdsNothing(section: OutlineSection): boolean {
  if (section.prose.length > 0) return false
  switch (section.kind) {
    case 'key judgements':
      return section.judgements.length === 0
    case 'claims and denials':
      return section.rows.length + section.statuses.length === 0
    case 'position grid':
      return section.claims.length === 0
    case 'evidence':
      return section.items.length === 0
    case 'diplomatic context':
      return section.cards.length === 0
    case 'timeline':
      return section.moments.every(({ date, instant }) => date === '' && instant === null)
    case 'open questions':
      return section.questions.length === 0
    default:
      return false
  }
}
