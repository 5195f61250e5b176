import type { FindingField } from '#domain/finding'
import { inQuotes, shorten } from './language.ts'
import type { CheckView, Found, Rule } from './rule.ts'
import { placeOf } from './view.ts'

/** What has no date: the incident, what was said, put forward or held, and the sources. */
export const withoutDate: Rule = {
  id: 'without date',
  find: ({ file, statements, evidence, contexts, outline, placeOfSource }) => {
    const field = (of: FindingField['of'], id: string): FindingField => ({ of, id, name: 'date' })
    const sources = [...new Set([...outline.notes, ...outline.consulted].map(({ source }) => source))]
    const all: { readonly date: string; readonly found: Found }[] = [
      {
        date: file.incident.date,
        found: {
          words: `When “${shorten(file.incident.title, 80)}” happened`,
          place: { section: 'title block', itemId: null },
          field: field('incident', file.incident.id),
        },
      },
      ...statements.map((statement) => ({
        date: statement.said,
        found: {
          words: `When ${inQuotes(statement.proposition)} was said`,
          place: placeOf('claims and denials', statement),
          field: field('statement', statement.id),
        },
      })),
      ...evidence.map((item) => ({
        date: item.date,
        found: {
          words: `When the evidence ${inQuotes(item.description)} is from`,
          place: placeOf('evidence', item),
          field: field('evidence', item.id),
        },
      })),
      ...contexts.map((card) => ({
        date: card.date,
        found: {
          words: `When ${inQuotes(card.title)} was`,
          place: placeOf('diplomatic context', card),
          field: field('context', card.id),
        },
      })),
      ...sources.map(({ id, title, published }) => ({
        date: published,
        found: {
          words: `When the source “${shorten(title, 80)}” was published`,
          place: placeOfSource(id),
          field: field('source', id),
        },
      })),
    ]
    return all.filter(({ date }) => date === '').map(({ found }) => found)
  },
}

const figures = ({ evidence }: CheckView) => evidence.filter(({ attachment }) => attachment !== null)

/** A figure that does not say what it shows. */
export const withoutCaption: Rule = {
  id: 'without caption',
  find: (view) =>
    figures(view)
      .filter(({ caption }) => caption.trim() === '')
      .map((item) => ({
        words: inQuotes(item.description),
        place: placeOf('evidence', item),
        field: { of: 'evidence', id: item.id, name: 'caption' },
        fixes:
          item.description.trim() === ''
            ? []
            : [
                {
                  words: `Use ${inQuotes(item.description)} as the caption`,
                  steps: [{ do: 'evidence', id: item.id, patch: { caption: item.description } }],
                },
              ],
      })),
}

/** A figure that says nothing to those who cannot see it. */
export const withoutAlt: Rule = {
  id: 'without alt text',
  find: (view) =>
    figures(view)
      .filter(({ alt }) => alt.trim() === '')
      .map((item) => ({
        words: inQuotes(item.description || item.caption),
        place: placeOf('evidence', item),
        field: { of: 'evidence', id: item.id, name: 'alt' },
      })),
}
