import type { SearchHit } from '#contract/search'

/** The screen, and on it the thing, that a hit is about. */
export function placeOfHit({ kind, id, incidentId, part, place }: SearchHit): string {
  if (kind === 'briefing') return `/briefing/${id}${part ? `/part/${encodeURIComponent(part)}` : ''}`
  if (incidentId === null) return '/'
  if (kind === 'incident') return `/incident/${incidentId}`
  const words = place ? `/words:${place.start}-${place.end}` : ''
  return `/incident/${incidentId}/${kind}/${id}${words}`
}

/** The words of a hit, without the signs that set apart what was looked for. */
export const plainWords = (text: string): string => text.replace(/[\uE000\uE001]/g, '')

/** What a kind of thing is called, one and many. */
export const FOUND_WORDS = {
  incident: ['Incident', 'Incidents'],
  statement: ['Statement', 'Statements'],
  quotation: ['Quotation', 'Quotations'],
  evidence: ['Evidence', 'Evidence'],
  judgement: ['Judgement', 'Judgements'],
  question: ['Open question', 'Open questions'],
  source: ['Source', 'Sources'],
  context: ['Context card', 'Context'],
  briefing: ['Briefing', 'Briefings'],
} as const satisfies Record<SearchHit['kind'], readonly [string, string]>
