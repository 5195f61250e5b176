import type { Lack } from '#domain/ledger'
import type { Response } from '#domain/incident'
import type { ResponseType, StatementKind } from '#domain/kinds'

/** What is missing, said in the row itself. */
export const LACK_WORDS: Readonly<Record<Lack, string>> = {
  'no actor': 'nobody named',
  'no quotation': 'no quotation',
  'no response': 'no response',
  'no scope': 'scope not set: what exactly is rejected?',
  'one source': 'no second source',
  'one origin': '1 origin',
}

/** What a card says of its kind: `disputes in part` says more than `denial`. */
export function kindWords(kind: StatementKind, via: Response | null): string {
  if (via?.type === 'disputes in part') return 'disputes in part'
  if (via?.type === 'withdraws') return 'withdrawal'
  if (via?.type === 'qualifies') return `${kind}, qualifies`
  return kind
}

/** How a scope is introduced. */
export const SCOPE_WORDS: Readonly<Record<ResponseType, string>> = {
  denies: 'Denies',
  confirms: 'Confirms',
  'disputes in part': 'Disputes',
  defers: 'Defers on',
  qualifies: 'Qualifies',
  withdraws: 'Withdraws',
}
