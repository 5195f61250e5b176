import { Refusal } from '#contract/errors'
import type { Judgement, JudgementFields, QuestionFields } from '#domain/incident'
import { findTerm } from '#domain/likelihood'
import { isLinked } from './contexts.ts'
import { change } from './history.ts'
import type { Library } from './library.ts'
import {
  editKey,
  editLabel,
  insertRecord,
  insertRow,
  nextPosition,
  requireRow,
  updateRecord,
} from './rows.ts'

function requireTerm({ scale, likelihood }: Pick<JudgementFields, 'scale' | 'likelihood'>): void {
  if (likelihood !== null && !findTerm(scale, likelihood))
    throw new Refusal('invalid input', { reason: `“${likelihood}” is no term of the scale ${scale}` })
}

/** Makes a judgement at the end of an incident's list. @returns its id. */
export function createJudgement(library: Library, incidentId: string, fields: JudgementFields): string {
  requireTerm(fields)
  return change(library, 'New judgement', () => {
    requireRow(library, 'incident', incidentId, 'incident')
    const position = nextPosition(library, 'judgement', incidentId)
    return insertRecord(library, 'judgement', { incidentId, position, ...fields })
  })
}

/** Changes fields of a judgement. @throws Refusal 'invalid input' where the scale lacks the likelihood term. */
export function updateJudgement(library: Library, id: string, patch: Partial<JudgementFields>): void {
  const label = editLabel(patch, 'judgement', {
    likelihood: 'likelihood',
    confidence: 'confidence',
    confidenceReason: 'reason for the confidence',
  })
  const write = () => {
    const row = requireRow(library, 'judgement', id, 'judgement')
    const old = { scale: row['scale'], likelihood: row['likelihood'] } as JudgementFields
    requireTerm({ ...old, ...patch })
    updateRecord(library, 'judgement', row, patch)
  }
  change(library, label, write, editKey('judgement', id, patch, ['text', 'confidenceReason']))
}

/** Says on which statements, evidence and context a judgement rests, in this order. */
export function setBasis(library: Library, id: string, basis: Judgement['basis']): void {
  change(library, 'Set basis of judgement', () => {
    const incidentId = String(requireRow(library, 'judgement', id, 'judgement')['incident_id'])
    const there = library
      .sql(
        `SELECT coalesce(statement_id, evidence_id, context_id) AS id FROM judgement_basis
         WHERE judgement_id = ? ORDER BY position`,
      )
      .all(id)
    if (there.length === basis.length && basis.every((item, at) => item.id === there[at]?.['id'])) return
    library.sql('DELETE FROM judgement_basis WHERE judgement_id = ?').run(id)
    const named = new Map(basis.map((item) => [item.id, item]))
    for (const [position, item] of [...named.values()].entries()) {
      requireInIncident(library, incidentId, item)
      insertRow(library, 'judgement_basis', {
        incidentId,
        judgementId: id,
        position,
        [`${item.kind}Id`]: item.id,
      })
    }
  })
}

function requireInIncident(
  library: Library,
  incidentId: string,
  { kind, id }: Judgement['basis'][number],
): void {
  const what = { statement: 'statement', evidence: 'item of evidence', context: 'context card' }[kind]
  const row = requireRow(library, kind, id, what)
  const belongs = kind === 'context' ? isLinked(library, incidentId, id) : row['incident_id'] === incidentId
  if (!belongs) throw new Refusal('not found', { what })
}

/** Deletes a judgement. */
export function deleteJudgement(library: Library, id: string): void {
  change(library, 'Delete judgement', () => {
    requireRow(library, 'judgement', id, 'judgement')
    library.sql('DELETE FROM judgement WHERE id = ?').run(id)
  })
}

/** Makes a question at the end of an incident's list. @returns its id. */
export function createQuestion(library: Library, incidentId: string, fields: QuestionFields): string {
  return change(library, 'New question', () => {
    requireRow(library, 'incident', incidentId, 'incident')
    const position = nextPosition(library, 'question', incidentId)
    return insertRecord(library, 'question', { incidentId, position, ...fields })
  })
}

/** Changes fields of a question. */
export function updateQuestion(library: Library, id: string, patch: Partial<QuestionFields>): void {
  const label = editLabel(patch, 'question', { text: 'question', answered: '“answered”' })
  const write = () => {
    updateRecord(library, 'question', requireRow(library, 'question', id, 'question'), patch)
  }
  change(library, label, write, editKey('question', id, patch, ['text', 'wouldAnswer']))
}

/** Deletes a question. */
export function deleteQuestion(library: Library, id: string): void {
  change(library, 'Delete question', () => {
    requireRow(library, 'question', id, 'question')
    library.sql('DELETE FROM question WHERE id = ?').run(id)
  })
}
