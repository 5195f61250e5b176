import { useEffect, useState } from 'react'
import { call } from '#api/call.ts'
import { NEWS_AT_ONCE, type SourceNews } from '#contract/suggestions'
import type { Source } from '#domain/incident'
import { useDesk } from '../desk.ts'
import { sourcesBehind } from '../useSourceStep.ts'
import { isAsked } from './useNews.ts'
import type { Review } from './useReview.ts'

/** The source at which the review goes on, with what is open there. */
export interface NextOpen {
  readonly source: Source
  readonly news: SourceNews
}

/** Once nothing is open here, the next source that has something; null while that is sought, and where none has. */
export function useNextOpen({ source, filter, isReady, shown }: Review): NextOpen | null {
  const { file } = useDesk()
  const [next, setNext] = useState<NextOpen | null>(null)
  const isDone = isReady && filter === 'open' && shown.length === 0
  const { sources, incident } = file
  useEffect(() => {
    setNext(null)
    if (!isDone) return
    const gone = new AbortController()
    const seek = async () => {
      const those = sourcesBehind(sources, source.id).filter(isAsked)
      for (let at = 0; at < those.length; at += NEWS_AT_ONCE) {
        const some = those.slice(at, at + NEWS_AT_ONCE)
        const sourceIds = some.map(({ id }) => id)
        const all = await call('suggestion.news', { incidentId: incident.id, sourceIds }).catch(() => null)
        if (all === null || gone.signal.aborted) return
        const open = all.findIndex((news) => news !== null && news.open > 0)
        const [one, news] = [some[open], all[open]]
        if (one && news) return setNext({ source: one, news })
      }
    }
    void seek()
    return () => gone.abort()
  }, [isDone, sources, incident.id, source.id])
  return isDone ? next : null
}
