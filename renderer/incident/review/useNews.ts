import { useEffect, useMemo, useState } from 'react'
import { call } from '#api/call.ts'
import { NEWS_AT_ONCE, type SourceNews } from '#contract/suggestions'
import type { Source } from '#domain/incident'
import { isPicture } from '#domain/picture'
import { newsWords } from './words.ts'

/** What is known of a source: its news, or null where it has none to tell. */
export type News = ReadonlyMap<string, SourceNews | null>

const NONE: News = new Map()
/** Texts of more UTF-16 units are looked through only when they are opened. */
const LONG = 60_000

/** Whether a source is short enough to be looked through unasked. */
export const isAsked = ({ textLength }: Source) => textLength > 0 && textLength <= LONG

/**
 * What sources hold that nobody has looked at yet, as it is when they come on the screen: a few at a time, the first
 * ones first, until they leave it again.
 */
export function useNews(incidentId: string, sources: readonly Source[]): News {
  const [known, setKnown] = useState(NONE)
  const wanted = sources.filter(isAsked).map(({ id }) => id)
  const key = wanted.join(' ')
  const ids = useMemo(() => (key === '' ? [] : key.split(' ')), [key])
  useEffect(() => {
    const gone = new AbortController()
    const ask = async () => {
      for (let at = 0; at < ids.length && !gone.signal.aborted; at += NEWS_AT_ONCE) {
        const some = ids.slice(at, at + NEWS_AT_ONCE)
        const news = await call('suggestion.news', { incidentId, sourceIds: some }).catch(() => null)
        if (gone.signal.aborted) return
        setKnown((before) => new Map([...before, ...some.map((id, n) => [id, news?.[n] ?? null] as const)]))
      }
    }
    void ask()
    return () => gone.abort()
  }, [incidentId, ids])
  return known
}

/** What of a source is to be looked at, in words. */
export function newsOf(source: Source, news: News): string {
  if (isPicture(source.mediaType)) return 'a picture'
  if (source.textLength === 0) return 'no words in it'
  if (!isAsked(source)) return 'a long text'
  const known = news.get(source.id)
  if (known === undefined) return '…'
  return known === null ? 'could not be looked through' : newsWords(known)
}
