import { useEffect, useState } from 'react'
import type { SourceNews } from '#contract/suggestions'
import type { Source } from '#domain/incident'
import { useDesk } from '../desk/desk.ts'
import { sourcesBehind } from '../desk/useSourceStep.ts'
import { askNews } from './useNews.ts'
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
      for await (const some of askNews(incident.id, sourcesBehind(sources, source.id))) {
        if (gone.signal.aborted) return
        for (const [one, news] of some) if (news && news.open > 0) return setNext({ source: one, news })
      }
    }
    void seek()
    return () => gone.abort()
  }, [isDone, sources, incident.id, source.id])
  return isDone ? next : null
}
