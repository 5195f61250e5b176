import { useEffect, useState } from 'react'
import { call } from '#api/call.ts'
import type { SourceNews } from '#contract/suggestions'
import type { Source } from '#domain/incident'
import { useDesk } from '../desk.ts'
import { sourcesBehind } from '../useSourceStep.ts'
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
    let gone = false
    const seek = async () => {
      for (const one of sourcesBehind(sources, source.id)) {
        if (one.textLength === 0) continue
        const answer = await call('suggestion.news', { incidentId: incident.id, sourceIds: [one.id] }).catch(
          () => null,
        )
        if (answer === null || gone) return
        const [news] = answer
        if (news && news.open > 0) return setNext({ source: one, news })
      }
    }
    void seek()
    return () => void (gone = true)
  }, [isDone, sources, incident.id, source.id])
  return isDone ? next : null
}
