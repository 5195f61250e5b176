import type { Suggestions } from '#domain/suggestion'
import { listActors } from '#library/actors'
import { sha256 } from '#library/file-store'
import type { Library } from '#library/library'
import { requireRow } from '#library/rows'
import { sourceText } from '#library/sources'
import type { Reader, SuggestJob } from './reader.ts'

/** What is noticed in the text of a source. @throws Refusal 'not found', 'text too much', 'cancelled'. */
export type Suggester = (library: Library, sourceId: string) => Promise<Suggestions>

/** Texts whose proposals are kept for the session: more than are looked over at once. */
const KEPT = 160

/**
 * Lets a reader look through the texts of sources, with the actors whom the library knows. What was found is kept
 * for the same text, date and actors.
 */
export function suggesterWith(reader: Pick<Reader, 'suggest'>): Suggester {
  const kept = new Map<string, Promise<Suggestions>>()
  return (library, sourceId) => {
    const { published, language, text_sha256: textSha256 } = requireRow(library, 'source', sourceId, 'source')
    const actors = listActors(library).map(({ id, kind, name, aliases }) => ({ id, kind, name, aliases }))
    const options: Omit<SuggestJob, 'text'> = {
      language: String(language),
      documentDate: String(published) || null,
      actors,
    }
    const key = sha256(JSON.stringify([textSha256, options]))
    const found = kept.get(key) ?? reader.suggest({ text: sourceText(library, sourceId).text, ...options })
    // The latest stands last, and the first goes.
    kept.delete(key)
    kept.set(key, found)
    for (const [first] of kept) if (kept.size > KEPT) kept.delete(first)
    found.catch(() => kept.delete(key))
    return found
  }
}
