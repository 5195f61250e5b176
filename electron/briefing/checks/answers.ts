import { countOrigins, lacksOf, type Lack } from '#domain/ledger'
import { inQuotes } from './language.ts'
import type { CheckView, Found, Rule } from './rule.ts'
import { placeOf } from './view.ts'

/** The statements that lack something which the ledger too says in their row. */
function lacking(what: Lack, { file, statements }: CheckView): Found[] {
  const lacks = lacksOf(file)
  return statements
    .filter((statement) => lacks(statement).includes(what))
    .map((statement) => ({
      words: inQuotes(statement.proposition),
      place: placeOf('claims and denials', statement),
    }))
}

/** A claim or suspicion that stands alone, and nobody recorded that an answer was looked for. */
export const noResponse: Rule = {
  id: 'no response',
  title: 'No response, and no search for one recorded',
  why: 'A reader cannot tell whether nobody answered or nobody looked for an answer.',
  source: 'House rule: both sides are heard',
  severity: 'warning',
  find: (view) => lacking('no response', view),
}

/** A denial that does not say which part it rejects. */
export const noScope: Rule = {
  id: 'no scope',
  title: 'Denial without scope',
  why: 'A denial rejects an exact part of a claim. Without its scope it reads as if it rejected all.',
  source: 'House rule: a denial has a scope',
  severity: 'warning',
  find: (view) => lacking('no scope', view),
}

/** Credibility 1 where all quoted sources go back to one origin. */
export const unconfirmed: Rule = {
  id: 'unconfirmed 1',
  title: 'Credibility 1 without a second origin',
  why: '1 means confirmed by other independent sources. Several sources that carry one origin’s words are not independent.',
  source: 'AJP-2.1, credibility of information',
  severity: 'warning',
  find: ({ statements, evidence, file }) => {
    const alone = ({
      citations,
      credibility,
    }: Pick<(typeof statements)[number], 'citations' | 'credibility'>) =>
      credibility === '1' && countOrigins(file.sources, { citations }).origins < 2
    return [
      ...statements.filter(alone).map((statement) => ({
        words: inQuotes(statement.proposition),
        place: placeOf('claims and denials', statement),
      })),
      ...evidence.filter(alone).map((item) => ({
        words: inQuotes(item.description),
        place: placeOf('evidence', item),
      })),
    ]
  },
}
