import type { IncidentFile } from '#domain/incident'
import { MARK_KEYS, type MarkKind } from '#domain/kinds'
import type { TextRange } from '#ui/reader/selection.ts'
import { change } from '#api/change.ts'
import type { Entry } from '../desk/choice.ts'
import type { DeskActions } from '../desk/desk.ts'

/** What a key marks selected words as, in the order in which the keys are told. */
export const MARK_BY_KEY: ReadonlyMap<string, MarkKind> = new Map(
  Object.entries(MARK_KEYS).map(([kind, key]) => [key, kind as MarkKind]),
)

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
export async function markPassage(desk: DeskActions, kind: MarkKind, range: TextRange): Promise<void> {
  const { file, sourceId } = desk.current()
  if (sourceId === null) return
  const made = await change('mark.create', {
    incidentId: file.incident.id,
    sourceId,
    kind,
    ...range,
    answers: ANSWERING.includes(kind) ? likelyAnswered(file, desk.choice.now().entry) : null,
  })
  if (!made) return
  desk.reader.current?.release()
  desk.choose(made, { edit: true })
}

/** Adds selected words as one more quotation of the chosen entry. */
export async function addQuotation(desk: DeskActions, range: TextRange): Promise<void> {
  const { file, sourceId } = desk.current()
  const { entry } = desk.choice.now()
  if (sourceId === null || entry === null) return
  const added = await change('citation.add', {
    incidentId: file.incident.id,
    owner: entry,
    sourceId,
    ...range,
  })
  if (added) desk.reader.current?.release()
}
