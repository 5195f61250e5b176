import { byId, chainOf } from '#domain/actor'
import { edtfBounds } from '#domain/edtf'
import { ContextType, StatementKind } from '#domain/kinds'
import type { Filter, FilterName, FoundKind } from '#domain/search-query'
import { nameFitter } from '#domain/spelling'
import { listActors } from '#library/actors'
import type { Library, Row } from '#library/library'
import { countriesCalled } from './countries.ts'

type Values = Readonly<Record<string, string | null>>

/** A filter as SQL: a condition for each kind of thing that can meet it, with the values that they name. */
export interface Condition {
  readonly name: FilterName
  readonly text: string
  readonly sql: Partial<Record<FoundKind, string>>
  readonly values: Values
}

// The rows that a condition speaks of: i incident, s statement, c citation, e evidence, j judgement,
// o open question, src source, x context, b briefing.

const inList = (column: string, param: string) => `${column} IN (SELECT value FROM json_each(:${param}))`
const isOfIncident = {
  source: (condition: string) =>
    `EXISTS (SELECT 1 FROM incident_source AS link JOIN incident AS i ON i.id = link.incident_id
       WHERE link.source_id = src.id AND ${condition})`,
  context: (condition: string) =>
    `EXISTS (SELECT 1 FROM incident_context AS link JOIN incident AS i ON i.id = link.incident_id
       WHERE link.context_id = x.id AND ${condition})`,
}

/** A condition on an incident, for all that stands in it. */
const onIncident = (condition: string): Condition['sql'] => ({
  incident: condition,
  statement: condition,
  quotation: condition,
  evidence: condition,
  judgement: condition,
  question: condition,
  briefing: condition,
  source: isOfIncident.source(condition),
  context: isOfIncident.context(condition),
})

/** An incident has a statement that meets a condition; `statementsOf` gathers those that one statement must meet. */
const onStatement = (condition: string): Condition['sql'] => ({ statement: condition, quotation: condition })

/** What a filter asks of each kind of thing. A kind that it does not name has nothing that could meet it. */
export function conditionOf(library: Library, filter: Filter, at: number): Condition {
  const p = `f${at}`
  const { name, text } = filter
  const make = (sql: Condition['sql'], values: Values = {}): Condition => ({ name, text, sql, values })
  switch (filter.name) {
    case 'in':
      return make(Object.fromEntries(filter.kinds.map((kind) => [kind, 'TRUE'])))
    case 'kind': {
      const [said, types] = [listed(filter.kinds, StatementKind), listed(filter.kinds, ContextType)]
      return make(
        {
          ...(said && onStatement(inList('s.kind', p))),
          ...(types && { context: inList('x.type', `${p}x`) }),
        },
        { [p]: said, [`${p}x`]: types },
      )
    }
    case 'actor':
      return make(
        { ...onStatement(inList('s.actor_id', p)), evidence: inList('e.actor_id', p) },
        { [p]: speakersFor(library, filter.words) },
      )
    case 'place':
      return make(onIncident(`(${inList('i.place_name', p)} OR ${inList('i.country', `${p}c`)})`), {
        [p]: placesCalled(library, filter.words),
        [`${p}c`]: JSON.stringify(countriesCalled(filter.words)),
      })
    case 'status':
      return make(
        onIncident(
          inList(
            `(SELECT status FROM status_entry WHERE incident_id = i.id ORDER BY edtf_key(date) DESC, num DESC LIMIT 1)`,
            p,
          ),
        ),
        { [p]: JSON.stringify(filter.statuses) },
      )
    case 'marking':
      return make(
        {
          ...onIncident(inList('i.marking', p)),
          source: inList('src.marking', p),
          briefing: inList('b.marking', p),
        },
        { [p]: JSON.stringify(filter.markings) },
      )
    case 'date': {
      const touches = (date: string) => inList(date, p)
      return make(
        {
          incident: touches('i.date'),
          statement: touches('s.said'),
          quotation: touches(`coalesce(nullif(s.said, ''), src.published)`),
          evidence: touches('e.date'),
          source: touches('src.published'),
          context: touches('x.date'),
          briefing: touches('b.date'),
        },
        { [p]: datesWithin(library, filter.from, filter.to) },
      )
    }
    case 'source': {
      const cited = (key: string) =>
        `EXISTS (SELECT 1 FROM citation AS q WHERE q.${key} AND ${inList('q.source_id', p)})`
      return make(
        {
          incident: `EXISTS (SELECT 1 FROM incident_source AS link
            WHERE link.incident_id = i.id AND ${inList('link.source_id', p)})`,
          statement: cited('statement_id = s.id'),
          quotation: inList('src.id', p),
          evidence: cited('evidence_id = e.id'),
          source: inList('src.id', p),
          context: cited('context_id = x.id'),
        },
        { [p]: sourcesCalled(library, filter.words) },
      )
    }
    case 'grade':
      return gradeCondition(filter, p, make)
  }
}

/**
 * The credibility of a statement or evidence and the reliability of one of its sources. A source has no credibility, so that
 * half is not asked of it, and where only that half is asked, sources are left out.
 */
function gradeCondition(
  { reliability, credibility }: Extract<Filter, { readonly name: 'grade' }>,
  p: string,
  make: (sql: Condition['sql'], values: Values) => Condition,
): Condition {
  const of = (row: string) => inList(`${row}.reliability`, p)
  const credible = (row: string) => (credibility ? inList(`${row}.credibility`, `${p}c`) : 'TRUE')
  const said = credible('s')
  const cited = (key: string) =>
    reliability
      ? `EXISTS (SELECT 1 FROM citation AS q JOIN source AS qs ON qs.id = q.source_id
          WHERE q.${key} AND ${of('qs')})`
      : 'TRUE'
  return make(
    {
      statement: `${said} AND ${cited('statement_id = s.id')}`,
      evidence: `${credible('e')} AND ${cited('evidence_id = e.id')}`,
      quotation: `${said} AND ${reliability ? of('src') : 'TRUE'}`,
      source: reliability ? of('src') : 'FALSE',
    },
    { [p]: JSON.stringify(reliability ?? []), [`${p}c`]: JSON.stringify(credibility ?? []) },
  )
}

const listed = (kinds: readonly string[], of: { readonly options: readonly string[] }): string | null => {
  const own = kinds.filter((kind) => of.options.includes(kind))
  return own.length > 0 ? JSON.stringify(own) : null
}

// What is called so is looked up once, and not for each row that a filter meets.

/** All dates of the library, as they are written, that can mean a day between two others, both included. */
function datesWithin(library: Library, first: string | null, last: string | null): string {
  const dates = library.sql(
    `SELECT date FROM incident UNION SELECT said FROM statement UNION SELECT published FROM source
     UNION SELECT date FROM evidence UNION SELECT date FROM context UNION SELECT date FROM briefing`,
  )
  const isWithin = (date: string): boolean => {
    const { from, to } = edtfBounds(date)
    if (from === null && to === null) return false
    return (!last || !from || from <= last) && (!first || !to || to >= first)
  }
  return JSON.stringify(
    dates
      .all()
      .map(({ date }) => String(date))
      .filter(isWithin),
  )
}

/** The names of all places of incidents that are called so. */
function placesCalled(library: Library, words: string): string {
  const places = library.sql('SELECT DISTINCT place_name AS name FROM incident').all()
  const fits = nameFitter(words)
  return JSON.stringify(places.map(({ name }) => name).filter((name) => fits(String(name))))
}

/** The ids of all sources whose title, publisher, author or file is called so. */
function sourcesCalled(library: Library, words: string): string {
  const sources = library.sql('SELECT id, title, publisher, author, file_name FROM source').all()
  const fits = nameFitter(words)
  const isCalled = (row: Row) =>
    fits(`${row['title']} ${row['publisher']} ${row['author']} ${row['file_name']}`)
  return JSON.stringify(sources.filter(isCalled).map(({ id }) => id))
}

/** The ids of all actors who are called so, and of those who speak for them. */
function speakersFor(library: Library, words: string): string {
  const actors = listActors(library)
  const known = byId(actors)
  const fits = nameFitter(words)
  const called = new Set(
    actors.filter(({ name, aliases }) => [name, ...aliases].some(fits)).map(({ id }) => id),
  )
  const speakers = actors.filter(
    ({ id }) => called.has(id) || chainOf(known, id).some((above) => called.has(above.id)),
  )
  return JSON.stringify(speakers.map(({ id }) => id))
}

/**
 * What one kind of thing must meet; null where it cannot. An incident or a source meets a condition on statements
 * where one statement in it, or one that quotes it, meets all of them.
 */
export function requirementOf(conditions: readonly Condition[], kind: FoundKind): string[] | null {
  const own: string[] = []
  const ofStatement: string[] = []
  for (const { name, sql } of conditions) {
    const condition = sql[kind]
    const onStatements = sql.statement
    if (condition !== undefined) own.push(condition)
    else if (onStatements !== undefined && name !== 'in' && (kind === 'incident' || kind === 'source'))
      ofStatement.push(onStatements)
    else return null
  }
  if (ofStatement.length === 0) return own
  const met = ofStatement.map((condition) => `(${condition})`).join(' AND ')
  return [
    ...own,
    kind === 'incident'
      ? `EXISTS (SELECT 1 FROM statement AS s WHERE s.incident_id = i.id AND ${met})`
      : `EXISTS (SELECT 1 FROM citation AS cs JOIN statement AS s ON s.id = cs.statement_id
           WHERE cs.source_id = src.id AND ${met})`,
  ]
}
