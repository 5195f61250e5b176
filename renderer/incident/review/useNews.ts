import { useEffect, useRef, useState } from 'react'
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
const isAsked = ({ textLength }: Pick<Source, 'textLength'>) => textLength > 0 && textLength <= LONG

/** Asks for the news of sources, a few at a time and the first ones first, for as long as somebody takes them. */
export async function* askNews(
  incidentId: string,
  sources: readonly Source[],
): AsyncGenerator<readonly (readonly [source: Source, news: SourceNews | null])[]> {
  const those = sources.filter(isAsked)
  for (let at = 0; at < those.length; at += NEWS_AT_ONCE) {
    const some = those.slice(at, at + NEWS_AT_ONCE)
    const sourceIds = some.map(({ id }) => id)
    const news = await call('suggestion.news', { incidentId, sourceIds }).catch(() => null)
    yield some.map((source, n) => [source, news?.[n] ?? null] as const)
  }
}

/**
 * What sources hold that nobody has looked at yet, as it was when they first came on the screen. It is asked of those
 * that are there now, a few at a time, and not of what has left again by then.
 */
export function useNews(incidentId: string, sources: readonly Source[]): News {
  const [known, setKnown] = useState(NONE)
  const work = useRef({ sources, told: new Set<string>(), isAsking: false, isGone: false })
  const key = sources.map(({ id }) => id).join(' ')
  useEffect(() => {
    const now = work.current
    now.isGone = false
    return () => {
      now.isGone = true
    }
  }, [])
  useEffect(() => {
    const now = work.current
    now.sources = sources
    const next = () =>
      now.sources.filter((one) => isAsked(one) && !now.told.has(one.id)).slice(0, NEWS_AT_ONCE)
    const ask = async () => {
      for (let some = next(); some.length > 0 && !now.isGone; some = next())
        for await (const answers of askNews(incidentId, some)) {
          for (const [{ id }] of answers) now.told.add(id)
          setKnown((before) => new Map([...before, ...answers.map(([{ id }, news]) => [id, news] as const)]))
        }
      now.isAsking = false
    }
    if (now.isAsking) return
    now.isAsking = true
    void ask()
    // oxlint-disable-next-line react/exhaustive-deps -- the same sources are asked once
  }, [incidentId, key])
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
