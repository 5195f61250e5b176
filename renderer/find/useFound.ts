import { useCallback, useMemo, useState } from 'react'
import type { SearchAnswer, SearchHit } from '#contract/search'
import { parseSearch } from '#domain/search-query'
import { useAnswer, useAnswers } from '#api/queries.ts'
import { pageOf, pagesBehindFirst } from './pages.ts'

/** What can be chosen: a hit, or all of a kind. */
export type Row =
  | { readonly type: 'hit'; readonly hit: SearchHit }
  | { readonly type: 'more'; readonly kind: SearchHit['kind']; readonly total: number }

type Group = SearchAnswer['groups'][number]

/** What was found. Of several kinds the best are rows; where there is one kind alone, all of it. */
export interface Found {
  /** Undefined while nothing is asked or nothing has been answered yet. */
  readonly answer: SearchAnswer | undefined
  /** The kind that is alone. */
  readonly only: Group | undefined
  /** Rows in all, also those that are not read yet. */
  readonly count: number
  /** Undefined where it is not read yet. */
  readonly rowAt: (index: number) => Row | undefined
  /** True while the answer is of an earlier question. */
  readonly isOld: boolean
  /** Reads the rows that are in sight. */
  readonly onSight: (first: number, last: number) => void
}

/** How many results are shown of all kinds together, and how many of one alone are read at once. */
const OF_ALL = 36
const OF_ONE = 100

/** What is found in the library, as far as it is looked at. @param chosen the row that the keys have gone to. */
export function useFound(query: string, chosen: number): Found {
  const isAsked = query.trim() !== ''
  const limit = limitOf(query)
  const { data, isPlaceholderData, isPending } = useAnswer(
    'search.find',
    { query, limit },
    { enabled: isAsked },
  )
  const answer = isAsked ? data : undefined
  const isOld = isAsked && (isPlaceholderData || isPending)
  const only = answer?.groups.length === 1 ? answer.groups[0] : undefined
  const [inSight, setInSight] = useState<readonly number[]>([])
  const onSight = useCallback(
    (first: number, last: number) => {
      const now = [pageOf(first, limit), pageOf(last, limit)]
      setInSight((before) => (before.join() === now.join() ? before : now))
    },
    [limit],
  )
  const pages =
    only && !isOld ? pagesBehindFirst([...inSight, Math.min(chosen, only.total - 1)], only.total, limit) : []
  const more = useAnswers(
    'search.find',
    pages.map((from) => ({ query, limit, from })),
  )
  const rows = useMemo(() => (answer ? rowsOf(answer) : []), [answer])
  const rowAt = (index: number): Row | undefined => {
    if (!only || index < limit) return rows[index]
    const from = pageOf(index, limit)
    const hit = more[pages.indexOf(from)]?.groups[0]?.hits[index - from]
    return hit && { type: 'hit', hit }
  }
  return { answer, only, count: only ? only.total : rows.length, rowAt, isOld, onSight }
}

/** The rows of an answer, kind after kind. */
const rowsOf = ({ groups }: SearchAnswer): Row[] =>
  groups.flatMap(({ kind, total, hits }): Row[] => [
    ...hits.map((hit): Row => ({ type: 'hit', hit })),
    ...(total > hits.length && groups.length > 1 ? [{ type: 'more', kind, total } as const] : []),
  ])

/** Where only one kind is asked for, more of it is read at once. */
function limitOf(query: string): number {
  const kinds = parseSearch(query).filters.flatMap((filter) => (filter.name === 'in' ? filter.kinds : []))
  return new Set(kinds).size === 1 ? OF_ONE : OF_ALL
}
