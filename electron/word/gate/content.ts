import type { BriefingOutline } from '#briefing/outline'
import { anchorOf } from '#document/make'
import type { Citation, IncidentFile } from '#domain/incident'
import { matchQuotations, readMarks } from '#word/quotations'
import { asWritten } from '#word/sanitise'
import type { SeededBriefing } from './seeded-briefing.ts'

/** Every citation that an incident file holds. */
export const citationsOf = ({ statements, evidence, contexts, statusHistory }: IncidentFile): Citation[] =>
  [statements, evidence, contexts, statusHistory].flatMap((things) =>
    things.flatMap(({ citations }) => citations),
  )

/**
 * What a reader could not trace: something chosen that is not in the file under its id, or a quotation
 * that is not its source's words to the letter.
 */
export function contentFaults(
  bytes: Uint8Array,
  outline: BriefingOutline,
  { file, texts }: SeededBriefing,
): string[] {
  const marks = new Set(readMarks(bytes).map(({ letter, id }) => `${letter}_${id.replaceAll('-', '')}`))
  const lost = chosenIn(outline).filter((anchor) => !marks.has(anchor))
  return [
    ...lost.map((anchor) => `${anchor} is chosen and not in the file`),
    ...quotationFaults(bytes, outline, file, texts),
  ]
}

/** The anchors of all that the outline chose. A judgement without words is no judgement yet. */
function chosenIn({ sections, notes, consulted }: BriefingOutline): string[] {
  const chosen = sections.flatMap((section): string[] => {
    switch (section.kind) {
      case 'claims and denials':
        return section.rows.map(({ statement }) => anchorOf('statement', statement.id))
      case 'evidence':
        return section.items.map(({ evidence }) => anchorOf('evidence', evidence.id))
      case 'key judgements':
        return section.judgements
          .filter(({ judgement }) => asWritten(judgement.text).trim() !== '')
          .map(({ judgement }) => anchorOf('judgement', judgement.id))
      case 'diplomatic context':
        return section.cards.map(({ context }) => anchorOf('context', context.id))
      default:
        return []
    }
  })
  const quoted = [...notes, ...consulted].flatMap(({ id, quotation }) => [
    anchorOf('note', id),
    ...(quotation === null ? [] : [anchorOf('passage', id)]),
  ])
  return [...chosen, ...quoted]
}

function quotationFaults(
  bytes: Uint8Array,
  { notes }: BriefingOutline,
  file: IncidentFile,
  texts: SeededBriefing['texts'],
): string[] {
  const exact = new Map(notes.map(({ id, quotation }) => [id, asWritten(quotation?.exact ?? '')]))
  return matchQuotations(bytes, { citations: citationsOf(file), texts }).flatMap(({ id, fate, found }) => {
    if (fate === 'same') return []
    // An orphan has lost its source, not its words.
    const words = exact.get(id)
    if (fate === 'orphan' && (found === words || found === `“${words}”`)) return []
    return [`The quotation ${id} is ${fate}: ${JSON.stringify(found.slice(0, 80))}`]
  })
}
