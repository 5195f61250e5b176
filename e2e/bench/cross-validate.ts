import type { Article } from '#intake/suggest/corpus/corpus'
import { readText } from '#intake/suggest/text/reading'
import { linkResponses, type Scales } from '#intake/suggest/answers/responses'
import { annotatedIn, choicesIn, suggestedIn, type Statements } from './choices.ts'
import { fit } from './fit.ts'
import { figures, newTally, type Tally } from './measure.ts'

/** The first article of each group; those of one group have one writer. */
const GROUPS = [1, 52, 61, 70, 79, 100, 105, 110, 115]
/** The least shares of belief that are tried. */
const LEASTS = [0.16, 0.18, 0.2, 0.22, 0.24, 0.26, 0.28, 0.3]
const ROUNDS = 2
const MIDDLE = 0.22

/**
 * Weights for these articles. What was read before tells much of the next answer, but is not always right: so they are
 * fitted a second time with what the first ones take each statement for, beside what it is.
 */
export function fitted(articles: readonly Article[]): Readonly<Record<string, number>> {
  const known = articles.flatMap((article) => choicesIn(article))
  let weights = fit(known)
  for (let round = 1; round < ROUNDS; round += 1) {
    const taken = articles.flatMap((article) => choicesIn(article, { weights, least: MIDDLE }))
    weights = fit([...known, ...taken], weights)
  }
  return weights
}

/** What weights find in the articles of a group when they are fitted to all others, a line for each least share. */
export function crossValidate(articles: readonly Article[]): readonly string[] {
  const groupOf = ({ name }: Article) => GROUPS.findLastIndex((first) => first <= parseInt(name, 10))
  const weights = GROUPS.map((_, group) => fitted(articles.filter((article) => groupOf(article) !== group)))
  return ([suggestedIn, annotatedIn] as const).flatMap((statements) =>
    LEASTS.map((least) => {
      const [kind, response] = [newTally(), newTally()]
      for (const article of articles)
        measureLinks(
          article,
          statements(article),
          { weights: weights[groupOf(article)]!, least },
          kind,
          response,
        )
      const { precision, recall, f1 } = figures(response)
      const of = statements === suggestedIn ? 'suggested' : 'annotated'
      return `// ${of} statements, least share ${least.toFixed(2)}: kind ${figures(kind).recall.toFixed(3)}, response ${[precision, recall, f1].map((figure) => figure.toFixed(3)).join(' ')}`
    }),
  )
}

function measureLinks(
  { text, statements }: Article,
  { found, at }: Statements,
  scales: Scales,
  kind: Tally,
  response: Tally,
): void {
  const linked = linkResponses(readText(text), found, scales)
  const index = new Map(statements.map(({ id }, n) => [id, at[n]!]))
  for (const [n, statement] of statements.entries()) {
    if (at[n] === -1) continue
    kind.annotated += 1
    if (linked[at[n]!]!.kind === statement.kind) kind.hits += 1
  }
  const links = new Set(linked.flatMap(({ respondsTo }, from) => respondsTo.map(({ to }) => `${from}>${to}`)))
  const gold = statements.flatMap(({ id, to }) => to.map((other) => `${index.get(id)}>${index.get(other)}`))
  response.suggested += links.size
  response.annotated += gold.length
  response.hits += gold.filter((link) => links.has(link)).length
}
