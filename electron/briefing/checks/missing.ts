import type { SectionKind } from '#domain/briefing'
import { inQuotes, shorten } from './language.ts'
import type { CheckView, Found, Rule } from './rule.ts'
import { placeOf } from './view.ts'

/** What has no date: the incident, what was said, put forward or held, and the sources. */
export const withoutDate: Rule = {
  id: 'without date',
  title: 'No date',
  why: 'What has no date stands at the end of the timeline, and a reader cannot tell what was known when.',
  source: 'House rule: happened, said and published are kept apart',
  severity: 'hint',
  find: (view) => {
    const { file, statements, evidence, contexts, outline, placeOfSource } = view
    const undated = <Item extends { readonly id: string }>(
      items: readonly Item[],
      section: SectionKind,
      dateOf: (item: Item) => string,
      wordsOf: (item: Item) => string,
    ): Found[] =>
      items
        .filter((item) => dateOf(item) === '')
        .map((item) => ({ words: wordsOf(item), place: placeOf(section, item) }))
    const sources = [...new Set([...outline.notes, ...outline.consulted].map(({ source }) => source))]
    return [
      ...(file.incident.date === '' ? [incidentUndated(view)] : []),
      ...undated(
        statements,
        'claims and denials',
        ({ said }) => said,
        ({ proposition }) => `When ${inQuotes(proposition)} was said`,
      ),
      ...undated(
        evidence,
        'evidence',
        ({ date }) => date,
        ({ description }) => `When the evidence ${inQuotes(description)} is from`,
      ),
      ...undated(
        contexts,
        'diplomatic context',
        ({ date }) => date,
        ({ title }) => `When ${inQuotes(title)} was`,
      ),
      ...sources
        .filter(({ published }) => published === '')
        .map(({ id, title }) => ({
          words: `When the source “${shorten(title, 80)}” was published`,
          place: placeOfSource(id),
        })),
    ]
  },
}

const incidentUndated = ({ file }: CheckView): Found => ({
  words: `When “${shorten(file.incident.title, 80)}” happened`,
  place: { section: 'title block', itemId: null },
})

const figures = ({ evidence }: CheckView) => evidence.filter(({ attachment }) => attachment !== null)

/** A figure that does not say what it shows. */
export const withoutCaption: Rule = {
  id: 'without caption',
  title: 'Figure without a caption',
  why: 'A reader must know what a figure shows without looking for it in the text.',
  source: 'House rule: every figure has a caption',
  severity: 'hint',
  find: (view) =>
    figures(view)
      .filter(({ caption }) => caption.trim() === '')
      .map((item) => ({ words: inQuotes(item.description), place: placeOf('evidence', item) })),
}

/** A figure that says nothing to those who cannot see it. */
export const withoutAlt: Rule = {
  id: 'without alt text',
  title: 'Figure without alt text',
  why: 'A reader who cannot see the figure learns nothing from it.',
  source: 'WCAG 2.2, 1.1.1',
  severity: 'warning',
  find: (view) =>
    figures(view)
      .filter(({ alt }) => alt.trim() === '')
      .map((item) => ({
        words: inQuotes(item.description || item.caption),
        place: placeOf('evidence', item),
      })),
}
