import { compareMarkings } from '#domain/marking'
import { locate } from '#domain/quotation'
import { inQuotes, shorten } from './language.ts'
import type { Rule } from './rule.ts'
import { placeOf } from './view.ts'

/** A judgement or statement that no words of a source bear out. */
export const withoutSource: Rule = {
  id: 'without source',
  title: 'Nothing quoted',
  why: 'A reader cannot follow a statement or judgement back to anybody’s words.',
  source: 'ICD 203, D.6.e(1); ICD 206',
  severity: 'error',
  find: ({ statements, outline }) => [
    ...outline.sections.flatMap((section) =>
      section.kind === 'key judgements'
        ? section.judgements
            .filter(({ notes }) => notes.length === 0)
            .map(({ judgement }) => ({
              words: `The judgement ${inQuotes(judgement.text)} rests on nothing that quotes a source`,
              place: placeOf(section.kind, judgement),
            }))
        : [],
    ),
    ...statements
      .filter(({ citations }) => citations.length === 0)
      .map((statement) => ({
        words: `The ${statement.kind === 'no comment' ? 'statement' : statement.kind} ${inQuotes(statement.proposition)} quotes no source`,
        place: placeOf('claims and denials', statement),
      })),
  ],
}

/** A quotation that is no longer where, or what, it was taken from. */
export const quotationLost: Rule = {
  id: 'quotation lost',
  title: 'Quotation without its place',
  why: 'The words are not found to the letter where they were taken from, so they cannot be quoted as the source’s.',
  source: 'House rule: every quotation equals the words of its source',
  severity: 'error',
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
        .map(({ citation, place }) => ({
          words: source
            ? `${inQuotes(citation.quotation.exact)} is not found in “${shorten(source.title, 60)}”`
            : `The source of ${inQuotes(citation.quotation.exact)} is not in the incident`,
          place,
        }))
    })
  },
}

/** A source that may be shared with fewer people than the briefing. */
export const stricterSource: Rule = {
  id: 'stricter source',
  title: 'Source marked more strictly than the briefing',
  why: 'What a source shares may be passed on only as far as its own marking allows.',
  source: 'TLP 2.0 (FIRST, 2022)',
  severity: 'error',
  find: ({ briefing, outline, placeOfSource }) => {
    const printed = [...outline.notes, ...outline.consulted].map(({ source }) => source)
    return [...new Set(printed)]
      .filter(({ marking }) => compareMarkings(marking, briefing.marking) > 0)
      .map((source) => ({
        words: `“${shorten(source.title, 80)}” is ${source.marking}, the briefing ${briefing.marking}`,
        place: placeOfSource(source.id),
      }))
  },
}
