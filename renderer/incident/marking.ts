import type { IncidentFile } from '#domain/incident'
import type { MarkKind } from '#domain/kinds'
import type { TextRange } from '#ui/reader/selection.ts'
import { change } from '#api/change.ts'
import type { Desk, Entry } from './desk.ts'

/** Kinds that, marked while a statement is chosen, answer it or bear on it. */
const ANSWERING: readonly MarkKind[] = ['denial', 'confirmation', 'deferral', 'evidence', 'no comment']

/**
 * What newly marked words most likely answer: the chosen statement or, where that one is an answer
 * itself, the statement that it answers.
 */
export function likelyAnswered(file: IncidentFile, entry: Entry | null): string | null {
  const chosen = entry?.kind === 'statement' ? file.statements.find(({ id }) => id === entry.id) : undefined
  if (!chosen) return null
  if (!ANSWERING.includes(chosen.kind)) return chosen.id
  return file.responses.find(({ fromId }) => fromId === chosen.id)?.toId ?? null
}

/** Makes an entry out of selected words and opens it for editing. */
export async function markPassage(desk: Desk, kind: MarkKind, range: TextRange): Promise<void> {
  if (desk.sourceId === null) return
  const made = await change('mark.create', {
    incidentId: desk.file.incident.id,
    sourceId: desk.sourceId,
    kind,
    ...range,
    answers: ANSWERING.includes(kind) ? likelyAnswered(desk.file, desk.entry) : null,
  })
  if (!made) return
  desk.reader.current?.release()
  desk.choose(made, { edit: true })
}

/** Adds selected words as one more quotation of the chosen entry. */
export async function addQuotation(desk: Desk, range: TextRange): Promise<void> {
  if (desk.sourceId === null || desk.entry === null) return
  const added = await change('citation.add', {
    incidentId: desk.file.incident.id,
    owner: desk.entry,
    sourceId: desk.sourceId,
    ...range,
  })
  if (added) desk.reader.current?.release()
}
