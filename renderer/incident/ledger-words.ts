import type { Lack } from '#domain/ledger'
import type { IncidentFile, Response } from '#domain/incident'
import { USUAL_RESPONSE, type ResponseType, type StatementKind } from '#domain/kinds'

/** What is missing, said in the row itself. */
export const LACK_WORDS: Readonly<Record<Lack, string>> = {
  'no actor': 'nobody named',
  'no quotation': 'no quotation',
  'no response': 'no response',
  'no scope': 'scope not set: what exactly is rejected?',
  'one source': 'no second source',
  'one origin': '1 origin',
}

/** What a card says of its kind: a denial that disputes only a part says so. */
export function kindWords(kind: StatementKind, via: Response | null): string {
  return kind === 'denial' && via && via.type !== 'denies' ? via.type : kind
}

/** How a statement of another kind than denial answers, where its kind does not say it already. */
export function responseWords(kind: StatementKind, via: Response | null): string | null {
  return via === null || kind === 'denial' || via.type === USUAL_RESPONSE[kind] ? null : via.type
}

/** A scope within a sentence of ours: without a full stop of its own. */
export const scopePhrase = (scope: string): string => scope.trim().replace(/\.$/, '')

/** How a scope is introduced. */
export const SCOPE_WORDS: Readonly<Record<ResponseType, string>> = {
  denies: 'Denies',
  confirms: 'Confirms',
  'disputes in part': 'Disputes',
  defers: 'Defers on',
  qualifies: 'Qualifies',
  withdraws: 'Withdraws',
}

/** Who said a statement and a few of its words. */
export function shortName(file: IncidentFile, statementId: string): string {
  const statement = file.statements.find(({ id }) => id === statementId)
  if (!statement) return 'a statement'
  const actor = file.actors.find(({ id }) => id === statement.actorId)
  const words =
    statement.proposition.length > 60 ? `${statement.proposition.slice(0, 58)}…` : statement.proposition
  return `${actor?.name ?? 'source’s own voice'}: ${words}`
}
