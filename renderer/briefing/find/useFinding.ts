import { createContext, use, useDeferredValue, useMemo, useState } from 'react'
import { change } from '#api/change.ts'
import { beginTypingAnew } from '#api/fieldUndo.ts'
import { saveAll } from '#api/saving.ts'
import { tellStepped } from '#api/steps.ts'
import type { Briefing } from '#domain/briefing'
import { briefingTexts, findHits, type BriefingText, type FoundHit } from '#domain/briefing-texts'
import { finderOf, type Query } from '#domain/find'
import type { IncidentFile } from '#domain/incident'
import type { Found } from '#ui/find/found.ts'

/** What was looked for last; it stays while the window is open. */
let lastQuery: Query = { words: '', matchCase: false, wholeWords: false, exact: false }
let lastBy = ''

const NO_TEXTS: readonly BriefingText[] = []

/** Find and replace in one briefing. */
export interface Finding {
  readonly opened: 'find' | 'replace' | null
  readonly query: Query
  readonly by: string
  readonly hits: readonly FoundHit[]
  /** Which of the hits is looked at, from 0; -1 where there is none. */
  readonly at: number
  /** Opens the bar; looks first at the words given, and at what comes at or after a place. */
  readonly open: (how: 'find' | 'replace', words: string, from: BriefingText['place']) => void
  readonly close: () => void
  readonly setQuery: (query: Query) => void
  readonly setBy: (by: string) => void
  /** Looks at the next hit, or the one before; from the last to the first again. */
  readonly step: (by: 1 | -1) => void
  /** Replaces the hit that is looked at, or all. @returns at how many places, or null where it was refused. */
  readonly replace: (which: 'this' | 'all') => Promise<number | null>
}

/** Which hit is looked at: the one itself, or what has taken its place, or the first from a part of the page on. */
type Looked =
  | { readonly hit: Pick<FoundHit, 'field' | 'at'> | null; readonly at: number }
  | { readonly from: BriefingText['place'] }

function placeOf(looked: Looked, hits: readonly FoundHit[], texts: readonly BriefingText[]): number {
  if ('from' in looked) {
    const begin = texts.findIndex(({ place }) => place === looked.from)
    const before = new Set(texts.slice(0, Math.max(0, begin)).map(({ field }) => field))
    const first = hits.findIndex(({ field }) => !before.has(field))
    return hits.length === 0 ? -1 : Math.max(0, first)
  }
  const same = hits.findIndex((hit) => isHit(hit, looked.hit))
  return same >= 0 ? same : Math.min(looked.at, hits.length - 1)
}

const isHit = (a: Pick<FoundHit, 'field' | 'at'>, b: Pick<FoundHit, 'field' | 'at'> | null) =>
  b !== null && a.field === b.field && a.at === b.at

/** The state of find and replace, and what it lights on the screen. */
export function useFinding(
  briefing: Briefing,
  file: IncidentFile,
): {
  readonly finding: Finding
  readonly found: Found | null
} {
  const [opened, setOpened] = useState<Finding['opened']>(null)
  const [query, setQuery] = useState(lastQuery)
  const [by, setBy] = useState(lastBy)
  const [looked, look] = useState<Looked>({ hit: null, at: 0 })
  // Typing goes first: what it finds may come a moment later.
  const wanted = useDeferredValue(query)
  const find = useMemo(() => finderOf(wanted), [wanted])
  const texts = useMemo(
    () => (opened === null ? NO_TEXTS : briefingTexts(briefing, file)),
    [opened, briefing, file],
  )
  const hits = useMemo(() => (find ? findHits(texts, find) : []), [texts, find])
  const at = placeOf(looked, hits, texts)
  const current = hits[at] ?? null
  const found = useMemo<Found | null>(
    () => (opened !== null && find ? { find, current } : null),
    [opened, find, current],
  )
  const lookAt = (next: number) => look({ hit: hits[next] ?? null, at: next })

  const replace = async (which: 'this' | 'all'): Promise<number | null> => {
    // What is still being typed is searched too.
    if (!(await saveAll())) return null
    const only = which === 'all' ? null : current && { field: current.field, at: current.at }
    if (which === 'this' && !only) return 0
    const done = await change('briefing.replace', { id: briefing.id, query, by, only })
    if (!done) return null
    // The fields show what the library has now, and undo in them does not bring the old words back.
    tellStepped()
    beginTypingAnew()
    // What was written may hold the words again; the next one stands behind it.
    if (which === 'this') look({ hit: null, at: at + (finderOf(query)?.(by).length ?? 0) })
    return done.count
  }
  return {
    found,
    finding: {
      ...{ opened, query, by, hits, at, replace },
      open: (how, words, from) => {
        if (words !== '') setQuery({ ...query, words })
        setOpened(how)
        look({ from })
      },
      close: () => setOpened(null),
      setQuery: (next) => {
        lastQuery = next
        setQuery(next)
        if (current) look({ from: current.place })
      },
      setBy: (next) => {
        lastBy = next
        setBy(next)
      },
      step: (step) => hits.length > 0 && lookAt((at + step + hits.length) % hits.length),
    },
  }
}

export const FindingContext = createContext<Finding | null>(null)

/** Find and replace of the briefing that is open. @throws Error outside of it. */
export function useFind(): Finding {
  const finding = use(FindingContext)
  if (!finding) throw new Error('Nothing can be searched here')
  return finding
}
