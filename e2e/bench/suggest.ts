import type { Article } from '#intake/suggest/corpus/corpus'
import type { Utf16Range } from '#domain/quotation'
import type { StatementSuggestion } from '#domain/suggestion'
import { suggestContext } from '#intake/suggest/contexts'
import { suggestDates } from '#intake/suggest/dates/dates'
import { suggestPlaces } from '#intake/suggest/places/places'
import { suggestStatements } from '#intake/suggest/suggest'
import { newTally, overlaps, pair, type Tally } from './measure.ts'

export const MEASURES = [
  'sentence',
  'cue',
  'actor',
  'content',
  'kind',
  'response',
  'context',
  'place',
  'date',
  'role',
] as const
export type Measure = (typeof MEASURES)[number]
export type Measured = Record<Measure, Tally> & { exact: Tally; ms: number; words: number }

export const nothing = (): Measured => ({
  ...(Object.fromEntries(MEASURES.map((measure) => [measure, newTally()])) as Record<Measure, Tally>),
  exact: newTally(),
  ms: 0,
  words: 0,
})

/**
 * Adds what is suggested of an article to the tallies. A statement is found where the quotations share at least half
 * of each; cue, actor, content and kind count among the statements that were found, and
 * what a date tells (its role) among the dates. An actor is right where the
 * words, or those that they stand for, are the annotated ones, and where both name nobody. A response counts where
 * both of its statements were found.
 * @returns what was missed and what was too much, in words.
 */
export function measureArticle(article: Article, total: Measured): string[] {
  const { text, statements, documentDate } = article
  const began = process.cpuUsage()
  const suggested = suggestStatements(text, { documentDate })
  const dates = suggestDates(text, { documentDate })
  const places = suggestPlaces(text)
  const contexts = suggestContext(text, { documentDate })
  const { user, system } = process.cpuUsage(began)
  total.ms += (user + system) / 1_000
  total.words += text.split(/\s+/).length

  const quotes = suggested.map(({ quote }) => quote)
  const annotated = statements.map(({ quote }) => quote)
  const found = pair(annotated, quotes, overlaps)
  count(total.sentence, found.filter((at) => at >= 0).length, quotes.length, annotated.length)
  count(total.exact, quotes.filter((quote) => isExact(text, quote)).length, quotes.length, quotes.length)
  const says: string[] = []
  for (const [at, statement] of statements.entries()) {
    const one = suggested[found[at] ?? -1]
    if (!one) {
      says.push(`missed   ${statement.kind}: ${statement.quote.text}`)
      continue
    }
    const wrong = (what: string, got: unknown, gold: unknown) =>
      says.push(`${what}: ${String(got)}, not ${String(gold)}: ${one.quote.exact}`)
    if (!same(total.cue, one.cue, statement.cue)) wrong('cue', one.cue?.text, statement.cue?.text)
    if (!sameActor(total.actor, one, statement))
      wrong(
        'actor',
        `${one.actor?.text} (${one.stands?.text})`,
        `${statement.actor?.text} (${statement.actorName?.text})`,
      )
    if (!same(total.content, one.content, statement.content))
      wrong('content', one.content.text, statement.content.text)
    count(total.kind, one.kind === statement.kind ? 1 : 0, 1, 1)
    if (one.kind !== statement.kind) wrong('kind', one.kind, statement.kind)
  }
  for (const [at, { quote, rule }] of suggested.entries())
    if (!found.includes(at)) says.push(`too much (${rule}): ${quote.exact}`)

  const links = suggested.flatMap(({ respondsTo }, from) => respondsTo.map(({ to }) => `${from}>${to}`))
  const index = new Map(statements.map(({ id }, at) => [id, found[at] ?? -1]))
  const gold = statements.flatMap(({ id, to }) => to.map((other) => `${index.get(id)}>${index.get(other)}`))
  const right = gold.filter((link) => links.includes(link))
  count(total.response, right.length, links.length, gold.length)
  for (const link of gold)
    if (!links.includes(link) && !link.includes('-1')) says.push(`no response: ${linkWords(link, suggested)}`)
  for (const link of links)
    if (!gold.includes(link)) says.push(`false response: ${linkWords(link, suggested)}`)

  const report = (
    what: string,
    tally: Tally,
    gold: readonly Spot[],
    got: readonly Spot[],
    agree: (one: Spot, other: Spot) => boolean,
  ): readonly number[] => {
    const hits = pair(gold, got, (one, other) => overlaps(one, other) && agree(one, other))
    count(tally, hits.filter((at) => at >= 0).length, got.length, gold.length)
    for (const [at, one] of gold.entries())
      if (hits[at] === -1) says.push(`missed   ${what}: ${one.text} [${one.value}]`)
    for (const [at, one] of got.entries())
      if (!hits.includes(at)) says.push(`too much ${what}: ${one.text} [${one.value}]`)
    return hits
  }
  const dated = report(
    'date',
    total.date,
    article.dates.map(({ quote, value, role }) => ({ ...quote, value: `${value} ${role}` })),
    dates.map((date) => ({ ...date, value: `${date.value} ${date.role}` })),
    (a, b) => a.value.split(' ')[0] === b.value.split(' ')[0],
  )
  for (const [at, { quote, role }] of article.dates.entries()) {
    const one = dates[dated[at] ?? -1]
    if (!one) continue
    count(total.role, one.role === role ? 1 : 0, 1, 1)
    if (one.role !== role) says.push(`role: ${one.role}, not ${role}: ${quote.text}`)
  }
  report(
    'place',
    total.place,
    article.places.map(({ quote, country }) => ({ ...quote, value: String(country) })),
    places.map((place) => ({ ...place, value: String(place.country) })),
    (a, b) => a.value === 'null' || a.value === b.value,
  )
  report(
    'context',
    total.context,
    article.context.map(({ quote, type }) => ({ ...quote, value: type.split(' ')[0]! })),
    contexts.map(({ quote, type }) => ({ ...quote, text: quote.exact, value: type.split(' ')[0]! })),
    (a, b) => a.value === b.value,
  )
  return says
}

type Spot = Utf16Range & { readonly text: string; readonly value: string }

function count(tally: Tally, hits: number, suggested: number, annotated: number): void {
  tally.hits += hits
  tally.suggested += suggested
  tally.annotated += annotated
}

/** Counts a part that may be absent on either side. */
function same(tally: Tally, one: Utf16Range | null, gold: Utf16Range | null): boolean {
  const hit = one !== null && gold !== null && overlaps(one, gold)
  count(tally, hit ? 1 : 0, one ? 1 : 0, gold ? 1 : 0)
  return hit || (one === null && gold === null)
}

function sameActor(tally: Tally, one: StatementSuggestion, gold: Article['statements'][number]): boolean {
  const ours = [one.actor, one.stands].filter((range) => range !== null)
  const theirs = [gold.actor, gold.actorName].filter((range) => range !== null && range !== undefined)
  const none = ours.length === 0 && theirs.length === 0
  const agree = ours.some((range) =>
    theirs.some((other) => overlaps(range, other) || range.text === other.text),
  )
  count(tally, none || agree ? 1 : 0, 1, 1)
  return none || agree
}

const isExact = (text: string, { exact, prefix, suffix, start, end }: StatementSuggestion['quote']) =>
  text.slice(start, end) === exact &&
  text.slice(0, start).endsWith(prefix) &&
  text.slice(end).startsWith(suffix)

const linkWords = (link: string, suggested: readonly StatementSuggestion[]) => {
  const [from = '', to = ''] = link.split('>')
  const words = (at: string) => suggested[Number(at)]?.quote.exact.slice(0, 90)
  return `${words(from)} → ${words(to)}`
}
