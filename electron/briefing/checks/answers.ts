import { lacksOf, originCounter, type Lack } from '#domain/ledger'
import { CREDIBILITY_WORDS } from '#domain/grade'
import type { Evidence, Statement } from '#domain/incident'
import { inQuotes } from './language.ts'
import type { CheckView, Rule } from './rule.ts'
import { placeOf } from './view.ts'

/** The statements that lack something which the ledger too says in their row. */
function lacking(what: Lack, { file, statements }: CheckView): Statement[] {
  const lacks = lacksOf(file)
  return statements.filter((statement) => lacks(statement).includes(what))
}

const about = (statement: Statement) => ({
  words: inQuotes(statement.proposition),
  place: placeOf('claims and denials', statement),
})

/** A claim or suspicion that stands alone, and nobody recorded that an answer was looked for. */
export const noResponse: Rule = {
  id: 'no response',
  find: (view) =>
    lacking('no response', view).map((statement) => ({
      ...about(statement),
      field: { of: 'statement', id: statement.id, name: 'text' },
      fixes: [
        {
          words: 'Record that a response was looked for and none was found',
          steps: [{ do: 'statement', id: statement.id, patch: { noResponseFound: true } }],
        },
      ],
    })),
}

/** A denial that does not say which part it rejects. */
export const noScope: Rule = {
  id: 'no scope',
  find: (view) =>
    lacking('no scope', view).map((statement) => ({
      ...about(statement),
      field: { of: 'statement', id: statement.id, name: 'scope' },
    })),
}

const BACK_TO_2 = `Take it back to 2, ${CREDIBILITY_WORDS[2]}`

/** Credibility 1 where all quoted sources go back to one origin. */
export const unconfirmed: Rule = {
  id: 'unconfirmed 1',
  find: ({ statements, evidence, file }) => {
    const countIn = originCounter(file.sources)
    const alone = ({ citations, credibility }: Pick<Statement | Evidence, 'citations' | 'credibility'>) =>
      credibility === '1' && countIn({ citations }).origins < 2
    return [
      ...statements.filter(alone).map((statement) => ({
        ...about(statement),
        field: { of: 'statement', id: statement.id, name: 'credibility' } as const,
        fixes: [
          {
            words: BACK_TO_2,
            steps: [{ do: 'statement' as const, id: statement.id, patch: { credibility: '2' as const } }],
          },
        ],
      })),
      ...evidence.filter(alone).map((item) => ({
        words: inQuotes(item.description),
        place: placeOf('evidence', item),
        field: { of: 'evidence', id: item.id, name: 'credibility' } as const,
        fixes: [
          {
            words: BACK_TO_2,
            steps: [{ do: 'evidence' as const, id: item.id, patch: { credibility: '2' as const } }],
          },
        ],
      })),
    ]
  },
}
