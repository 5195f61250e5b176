import { createHash } from 'node:crypto'
import type { Suggestions } from '#domain/suggestion'
import { listActors } from '#library/actors'
import type { Library } from '#library/library'
import { requireRow } from '#library/rows'
import { sourceText } from '#library/sources'
import type { Reader, SuggestJob } from './reader.ts'

/** What is noticed in the text of a source. @throws Refusal 'not found', 'text too much', 'cancelled'. */
export type Suggester = (library: Library, sourceId: string) => Promise<Suggestions>

/** Texts whose proposals are kept for the session. */
const KEPT = 40

/**
 * Lets a reader look through the texts of sources, with the actors whom the library knows. What was found is kept
 * for the same text, date and actors.
 */
export function suggesterWith(reader: Pick<Reader, 'suggest'>): Suggester {
  const kept = new Map<string, Promise<Suggestions>>()
  return (library, sourceId) => {
    const { text, textSha256 } = sourceText(library, sourceId)
    const { published, language } = requireRow(library, 'source', sourceId, 'source')
    const actors = listActors(library).map(({ id, name, aliases }) => ({ id, name, aliases }))
    const options: Omit<SuggestJob, 'text'> = {
      language: String(language),
      documentDate: String(published) || null,
      actors,
    }
    const key = createHash('sha256')
      .update(JSON.stringify([textSha256, options]))
      .digest('hex')
    const found = kept.get(key) ?? reader.suggest({ text, ...options })
    // The latest stands last, and the first goes.
    kept.delete(key)
    kept.set(key, found)
    for (const [first] of kept) if (kept.size > KEPT) kept.delete(first)
    found.catch(() => kept.delete(key))
    return found
  }
}
