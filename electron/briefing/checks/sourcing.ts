import type { UnconfirmedField } from '#domain/incident'
import { compareMarkings } from '#domain/marking'
import { locate } from '#domain/quotation'
import { inQuotes, shorten } from './language.ts'
import type { Rule } from './rule.ts'
import { placeOf } from './view.ts'

/** A judgement or statement that no words of a source bear out. */
export const withoutSource: Rule = {
  id: 'without source',
  find: ({ statements, outline, file }) => {
    const here = new Set(file.sources.map(({ id }) => id))
    return [
      ...outline.sections.flatMap((section) =>
        section.kind === 'key judgements'
          ? section.judgements
              .filter(({ notes }) => notes.length === 0)
              .map(({ judgement }) => ({
                words: `The judgement ${inQuotes(judgement.text)} rests on nothing that quotes a source`,
                place: placeOf(section.kind, judgement),
                field: { of: 'judgement', id: judgement.id, name: 'basis' } as const,
              }))
          : [],
      ),
      ...statements
        .filter(({ citations }) => !citations.some(({ sourceId }) => here.has(sourceId)))
        .map((statement) => ({
          words: `The ${statement.kind === 'no comment' ? 'statement' : statement.kind} ${inQuotes(statement.proposition)} quotes no source`,
          place: placeOf('claims and denials', statement),
          field: { of: 'statement', id: statement.id, name: 'quotations' } as const,
        })),
    ]
  },
}

/** A quotation that is no longer where, or what, it was taken from. */
export const quotationLost: Rule = {
  id: 'quotation lost',
  find: ({ cited, file, texts }) => {
    const sources = new Map(file.sources.map((source) => [source.id, source]))
    const all = cited.flatMap((one) => one.citations.map((citation) => ({ ...one, citation })))
    // Source after source, because a text is prepared anew whenever it is another than the last.
    const bySource = Map.groupBy(all, ({ citation }) => citation.sourceId)
    return [...bySource].flatMap(([sourceId, those]) => {
      const source = sources.get(sourceId)
      const text = texts.get(sourceId)
      return those
        .filter(
          ({ citation: { quotation } }) =>
            !source ||
            quotation.textSha256 !== source.textSha256 ||
            (text !== undefined && !locate(text, source.textSha256, quotation)),
        )
        .map(({ citation, place, kind }) => ({
          words: source
            ? `${inQuotes(citation.quotation.exact)} is not found in “${shorten(source.title, 60)}”`
            : `The source of ${inQuotes(citation.quotation.exact)} is not in the incident`,
          place,
          field: place.itemId === null ? null : { of: kind, id: place.itemId, name: 'quotations' },
        }))
    })
  },
}

/** A source that may be shared with fewer people than the briefing. */
export const stricterSource: Rule = {
  id: 'stricter source',
  find: ({ briefing, outline, placeOfSource }) => {
    const printed = [...outline.notes, ...outline.consulted].map(({ source }) => source)
    const stricter = [...new Set(printed)].filter(
      ({ marking }) => compareMarkings(marking, briefing.marking) > 0,
    )
    const marking = stricter.reduce(
      (strictest, one) => (compareMarkings(one.marking, strictest) > 0 ? one.marking : strictest),
      briefing.marking,
    )
    return stricter.map((source) => ({
      words: `“${shorten(source.title, 80)}” is ${source.marking}, the briefing ${briefing.marking}`,
      place: placeOfSource(source.id),
      field: { of: 'source', id: source.id, name: 'text' },
      fixes: [{ words: `Raise the briefing to ${marking}`, steps: [{ do: 'mark', marking }] }],
    }))
  },
}

/** What the list of sources prints of a source, and how it is called. */
const PRINTED = {
  title: 'title',
  author: 'author',
  publisher: 'publisher',
  published: 'date',
  url: 'web address',
} as const satisfies Partial<Record<UnconfirmedField, string>>

/** Facts of sources that only their files say. */
export const sourceUnconfirmed: Rule = {
  id: 'source unconfirmed',
  find: ({ outline, placeOfSource }) => {
    const sources = [...new Set([...outline.notes, ...outline.consulted].map(({ source }) => source))]
    return sources.flatMap(({ id, title, unconfirmed }) => {
      const facts = Object.entries(PRINTED).flatMap(([field, words]) => (field in unconfirmed ? [words] : []))
      if (facts.length === 0) return []
      const last = facts.pop()
      const listed = facts.length > 0 ? `${facts.join(', ')} and ${last}` : last
      const words = `The ${listed} of “${shorten(title, 80)}”, as its file says`
      return [{ words, place: placeOfSource(id), field: { of: 'source', id, name: 'confirm' } }]
    })
  },
}
