import type { Citation } from '#domain/incident'
import { locate } from '#domain/quotation'
import { bookmarksIn, decodePart, parseXml, partsOf } from './read.ts'
import { asWritten } from './sanitise.ts'

/** What a .docx is held against. */
export interface Sources {
  readonly citations: readonly Citation[]
  /** The text of each source by the source's id. */
  readonly texts: ReadonlyMap<string, { readonly text: string; readonly sha256: string }>
}

/**
 * What became of a quotation in a .docx:
 * - `same`: it stands there as in its source, to the letter, under the normalisation of `asWritten`;
 * - `changed`: somebody changed it;
 * - `orphan`: the words are no longer found in their source, so that nothing can be said;
 * - `unknown`: no citation has this id.
 */
export type Fate = 'same' | 'changed' | 'orphan' | 'unknown'

export interface MatchedQuotation {
  /** The citation's id, as the file carries it. */
  readonly id: string
  readonly fate: Fate
  /** The words in the file; quotation marks around them are left as they are. */
  readonly found: string
  /** The source's words as they should stand there; null for an orphan and for the unknown. */
  readonly expected: string | null
}

/** Something of the library that a .docx holds, and the words that its bookmark spans. */
export interface Marked {
  /** The first letter of its kind, as `anchorOf` of the document room gives it. */
  readonly letter: string
  readonly id: string
  readonly words: string
}

/** The letter under which `anchorOf` files a passage of a source. */
const PASSAGE = 'p'

/**
 * Reads out of a .docx, also one that came back from a reader, what its bookmarks say about the library.
 * @throws where the file is no .docx or a part is not well formed.
 */
export function readMarks(docx: Uint8Array): Marked[] {
  const parts = partsOf(docx)
  const texts = ['word/document.xml', 'word/endnotes.xml'].flatMap((path) => parts.get(path) ?? [])
  return texts
    .flatMap((part) => bookmarksIn(parseXml(decodePart(part))))
    .flatMap(({ name, words }) => {
      const [, letter, hex] = /^([a-z])_([0-9a-f]{32})$/i.exec(name) ?? []
      return letter && hex ? [{ letter, id: idOf(hex), words }] : []
    })
}

const idOf = (hex: string) => hex.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

/** Holds every quotation in a .docx against the words of its source. @throws as `readMarks` does. */
export function matchQuotations(docx: Uint8Array, { citations, texts }: Sources): MatchedQuotation[] {
  const byId = new Map(citations.map((citation) => [citation.id, citation]))
  return readMarks(docx)
    .filter(({ letter }) => letter === PASSAGE)
    .map(({ id, words: found }) => {
      const citation = byId.get(id)
      if (!citation) return { id, fate: 'unknown', found, expected: null }
      const source = texts.get(citation.sourceId)
      const range = source ? locate(source.text, source.sha256, citation.quotation) : null
      if (!source || !range) return { id, fate: 'orphan', found, expected: null }
      const expected = asWritten(source.text.slice(range.start, range.end))
      const isSame = found === expected || found === `“${expected}”`
      return { id, fate: isSame ? 'same' : 'changed', found, expected }
    })
}
