import { RANKED_LIMIT, type SearchAnswer, type SearchHit } from '#contract/search'
import { FOUND_KINDS, parseSearch, type FoundKind, type SearchQuery } from '#domain/search-query'
import type { Library } from '#library/library'
import { count } from '#library/rows'
import { conditionOf, requirementOf, type Condition } from './filters.ts'
import { KINDS } from './kinds.ts'
import { showHit } from './show.ts'
import { allOf, anyOf, otherNames, termsOf, type Term } from './terms.ts'

/** A query made ready for the database. */
export interface Asked {
  readonly terms: readonly Term[]
  readonly without: readonly Term[]
  readonly conditions: readonly Condition[]
}

/** What a query asks of this library: its words with all their spellings, its filters as conditions. */
export function askedOf(library: Library, { wanted, unwanted, filters }: SearchQuery): Asked {
  const others = wanted.length + unwanted.length > 0 ? otherNames(library) : () => null
  const conditions = filters.map((filter, at) => conditionOf(library, filter, at))
  return {
    terms: termsOf(wanted, others),
    without: termsOf(unwanted, others),
    conditions: joined(conditions),
  }
}

/** Several filters of one name ask for any of them. */
function joined(conditions: readonly Condition[]): Condition[] {
  return [...Map.groupBy(conditions, ({ name }) => name).values()].map((alike) => {
    const [first] = alike
    if (!first || alike.length === 1) return first!
    const kinds = FOUND_KINDS.flatMap((kind): [FoundKind, string][] => {
      const any = alike.flatMap(({ sql }) => sql[kind] ?? [])
      return any.length > 0 ? [[kind, `(${any.map((one) => `(${one})`).join(' OR ')})`]] : []
    })
    return {
      name: first.name,
      text: alike.map(({ text }) => text).join(' '),
      sql: Object.fromEntries(kinds),
      values: Object.assign({}, ...alike.map(({ values }) => values)) as Condition['values'],
    }
  })
}

interface Ranked {
  readonly kind: FoundKind
  readonly total: number
  /** The rows of the best. */
  readonly nums: readonly number[]
}

/** The best of one kind behind the first `from`, and how many there are in all. Among very many, or without words, the newest are. */
function rank(
  library: Library,
  { terms, without, conditions }: Asked,
  kind: FoundKind,
  limit: number,
  from: number,
): Ranked {
  const required = requirementOf(conditions, kind)
  if (required === null) return { kind, total: 0, nums: [] }
  const { index, from: table, num } = KINDS[kind]
  const clauses = [...required]
  if (without.length > 0)
    clauses.push(`${num} NOT IN (SELECT rowid FROM ${index} WHERE ${index} MATCH :without)`)
  const where = clauses.map((clause) => `(${clause})`).join(' AND ') || 'TRUE'
  const [row, hits] =
    terms.length === 0
      ? [num, `FROM ${table} WHERE ${where}`]
      : clauses.length === 0
        ? ['hit.rowid', `FROM ${index} AS hit WHERE hit.${index} MATCH :terms`]
        : [
            'hit.rowid',
            `FROM ${index} AS hit CROSS JOIN ${table} WHERE hit.${index} MATCH :terms AND ${num} = hit.rowid AND ${where}`,
          ]
  const values = {
    ...Object.assign({}, ...conditions.map((condition) => condition.values)),
    terms: allOf(terms),
    without: anyOf(without),
    limit,
    from,
  } as Readonly<Record<string, string | number | null>>
  const total = count(library, `SELECT count(*) AS count ${hits}`, values)
  const best = terms.length > 0 && total <= RANKED_LIMIT ? 'hit.rank,' : ''
  const nums = library
    .sql(`SELECT ${row} AS num ${hits} ORDER BY ${best} ${row} DESC LIMIT :limit OFFSET :from`)
    .all(values)
    .map((found) => Number(found['num']))
  return { kind, total, nums }
}

const rankAll = (library: Library, asked: Asked, limit: number, from = 0): Ranked[] =>
  FOUND_KINDS.map((kind) => rank(library, asked, kind, limit, from))

/**
 * Everything that holds all words of the query and meets its filters: for each kind how many there are and the
 * best of them, among which each kind gets its fair share of the limit where it has that many.
 * @param from how many of the best of each kind are passed over.
 */
export function search(library: Library, query: string, limit: number, from = 0): SearchAnswer {
  const parsed = parseSearch(query)
  const asked = askedOf(library, parsed)
  const asksNothing = asked.terms.length + asked.conditions.length === 0
  const ranked = asksNothing ? [] : rankAll(library, asked, limit, from)
  const shares = fairShares(
    ranked.map(({ nums }) => nums.length),
    limit,
  )
  const phrases = asked.terms.flatMap((term) => term.phrases)
  const groups = ranked
    .map(({ kind, total, nums }, at) => ({
      kind,
      total,
      hits: nums.slice(0, shares[at]).map((num): SearchHit => showHit(library, kind, num, phrases)),
    }))
    .filter(({ total }) => total > 0)
  return { groups, notes: [...parsed.notes], emptied: groups.length > 0 ? [] : emptiedBy(library, asked) }
}

/** The filters without which there would be something, and how much. */
function emptiedBy(library: Library, asked: Asked): SearchAnswer['emptied'] {
  return asked.conditions.flatMap(({ text }, at) => {
    const conditions = asked.conditions.filter((_, other) => other !== at)
    if (conditions.length + asked.terms.length === 0) return []
    const total = rankAll(library, { ...asked, conditions }, 1).reduce((sum, one) => sum + one.total, 0)
    return total > 0 ? [{ text, total }] : []
  })
}

/** Deals out a limit one by one to those that have something left. */
function fairShares(sizes: readonly number[], limit: number): number[] {
  const shares = sizes.map(() => 0)
  for (let left = limit; left > 0;) {
    const before = left
    for (const [at, size] of sizes.entries())
      if (left > 0 && (shares[at] ?? 0) < size) {
        shares[at] = (shares[at] ?? 0) + 1
        left -= 1
      }
    if (left === before) break
  }
  return shares
}
