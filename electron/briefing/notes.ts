import type { Citation, IncidentFile, Source, Statement } from '#domain/incident'
import type { OutlineNote } from './outline.ts'

/** Numbers the passages that a briefing quotes in the order in which they are first mentioned. */
export interface NoteBook {
  /** The notes of these citations; the same passage under the same grade is one note however often it is cited. */
  readonly cite: (
    citations: readonly Citation[],
    credibility: Statement['credibility'],
  ) => readonly OutlineNote[]
  /** One note for each source that no note has quoted so far. */
  readonly consult: () => readonly OutlineNote[]
  /** All notes so far. */
  readonly notes: () => readonly OutlineNote[]
  /** Notes of this source so far. */
  readonly ofSource: (sourceId: string) => readonly OutlineNote[]
}

/**
 * Opens an empty note book.
 * @param drop hears of every citation that cannot be kept, in words.
 */
export function openNoteBook(
  { sources, origins }: Pick<IncidentFile, 'sources' | 'origins'>,
  drop: (what: string) => void,
): NoteBook {
  const sourceOf = new Map(sources.map((source) => [source.id, source]))
  const originOf = new Map(origins.map(({ id, name }) => [id, name]))
  const notes: OutlineNote[] = []
  const byPassage = new Map<string, OutlineNote>()
  const add = (
    id: string,
    source: Source,
    quotation: OutlineNote['quotation'],
    credibility: OutlineNote['credibility'],
  ): OutlineNote => {
    const note: OutlineNote = {
      id,
      number: notes.length + 1,
      source,
      origin: source.originId === null ? null : (originOf.get(source.originId) ?? null),
      quotation,
      orphan: quotation !== null && quotation.textSha256 !== source.textSha256,
      credibility,
    }
    if (note.orphan)
      drop(
        `A quotation no longer matches its source and says so in its note: “${cut(quotation?.exact ?? '')}”`,
      )
    notes.push(note)
    return note
  }
  const cite: NoteBook['cite'] = (citations, credibility) => {
    const cited = citations.flatMap(({ id, sourceId, quotation }) => {
      const source = sourceOf.get(sourceId)
      if (!source) {
        drop(`A quotation was left out because its source is not in the incident: “${cut(quotation.exact)}”`)
        return []
      }
      const passage = JSON.stringify([sourceId, quotation.start, quotation.exact, credibility])
      const note = byPassage.get(passage) ?? add(id, source, quotation, credibility)
      byPassage.set(passage, note)
      return [note]
    })
    return [...new Set(cited)]
  }
  return {
    cite,
    consult: () => {
      const quoted = new Set(notes.map(({ source }) => source.id))
      return sources.filter(({ id }) => !quoted.has(id)).map((source) => add(source.id, source, null, null))
    },
    notes: () => [...notes],
    ofSource: (sourceId) => notes.filter(({ source }) => source.id === sourceId),
  }
}

const cut = (text: string) => (text.length > 60 ? `${text.slice(0, 57).toWellFormed()}…` : text)
