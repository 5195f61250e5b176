import type { Lack } from '#domain/ledger'
import type { IncidentFile, Response } from '#domain/incident'
import { USUAL_RESPONSE, type ResponseType, type StatementKind } from '#domain/kinds'

/** What is missing, said in the row itself. */
export const LACK_WORDS: Readonly<Record<Exclude<Lack, 'one origin'>, string>> = {
  'no actor': 'nobody named',
  'no quotation': 'no quotation',
  'no response': 'no response',
  'answers nothing': 'answers nothing yet',
  'no scope': 'scope not set: what exactly is rejected?',
  'one source': 'no second source',
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

/** Statements that a list to choose from shows at once; the others are found by typing. */
export const MOST_CHOICES = 100

/** Who said a statement and a few of its words. */
export const shortName = (file: IncidentFile, statementId: string): string => shortNames(file)(statementId)

/** The short names of one file's statements; what tells them goes through the file only once. */
export function shortNames({
  statements,
  actors,
}: Pick<IncidentFile, 'statements' | 'actors'>): (statementId: string) => string {
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  const names = new Map(actors.map(({ id, name }) => [id, name]))
  return (statementId) => {
    const statement = byId.get(statementId)
    if (!statement) return 'a statement'
    const { proposition, actorId } = statement
    const words = proposition.length > 60 ? `${proposition.slice(0, 58)}…` : proposition
    return `${names.get(actorId ?? '') ?? 'source’s own voice'}: ${words}`
  }
}
