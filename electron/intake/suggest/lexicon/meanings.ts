import type { StatementKind } from '#domain/kinds'

/** What a reporting word means. A withdrawal has no kind of statement of its own. */
export type Meaning = StatementKind | 'withdrawal'
