import type { SimilarStatement } from '#contract/search'
import type { StatementKind } from '#domain/kinds'
import { fold, WORD } from '#domain/spelling'
import type { Library, Row } from '#library/library'
import { count, requireRow } from '#library/rows'

/** How many are shown, how many of each sort are looked at, and how many shared words are named. */
const SHOWN = 30
const LOOKED_AT = 200
const NAMED = 5

/** What a likeness counts. All words of the statement, shared, would be WORDS. */
const WORDS = 4
const SAME_PLACE = 1.5
const SAME_ACTOR = 1.5
const SAME_KIND = 0.5
/** Words that weigh less than this share of the statement's own are no reason by themselves. */
const LEAST_WORDS = 0.15

/** A word in more than one in so many statements says nothing about any of them. */
const COMMON = 5
const FEW = 20
const SHORTEST = 3
const EMPTY_WORDS = new Set(
  (
    'the and that this with from for are was were has have had been being not but its their his her they them who ' +
    'which what when where will would could should can may might must into over under about after before than then ' +
    'there here said says any all some such also only other more most out off does did because while between during'
  ).split(' '),
)

interface Weighed {
  readonly word: string
  readonly weight: number
}

/**
 * The words of a statement and what each tells: the inverse document frequency of Spärck Jones (1972), so that a
 * rare word weighs more. What nearly every statement has weighs nothing.
 */
function weigh(library: Library, proposition: string): Weighed[] {
  const all = count(library, 'SELECT count(*) AS count FROM statement')
  return [...new Set((proposition.match(WORD) ?? []).map(fold))]
    .filter((word) => word.length >= SHORTEST && !EMPTY_WORDS.has(word))
    .map((word) => {
      const having = count(
        library,
        'SELECT count(*) AS count FROM statement_search WHERE statement_search MATCH ?',
        `proposition : "${word}"`,
      )
      const tells = all < FEW || having * COMMON <= all
      return { word, weight: tells ? Math.log(1 + all / Math.max(1, having)) : 0 }
    })
    .filter(({ weight }) => weight > 0)
}

const CANDIDATE = `
  SELECT s.num, s.id, s.incident_id, i.title AS incident_title, s.kind, s.actor_id, actor.name AS actor, s.said,
    s.proposition, i.place_name, i.country
  FROM statement AS s JOIN incident AS i ON i.id = s.incident_id LEFT JOIN actor ON actor.id = s.actor_id`

/**
 * The statements of other incidents that share words, the actor or the place with this one, the likest first, with
 * what they share. That both are claims is no reason by itself.
 */
export function similarTo(library: Library, statementId: string): SimilarStatement[] {
  requireRow(library, 'statement', statementId, 'statement')
  const own = library.sql(`${CANDIDATE} WHERE s.id = ?`).get(statementId)!
  const weighed = weigh(library, String(own['proposition']))
  const whole = weighed.reduce((sum, { weight }) => sum + weight, 0)
  const values = {
    incident: own['incident_id'],
    words: weighed.map(({ word }) => `"${word}"`).join(' OR '),
    actor: own['actor_id'],
    place: own['place_name'],
    country: own['country'],
    limit: LOOKED_AT,
  }
  const look = (sql: string) => library.sql(`${CANDIDATE} ${sql}`).all(values)
  const elsewhere = 's.incident_id <> :incident'
  const candidates = new Map<unknown, Row>()
  for (const row of [
    ...(weighed.length > 0
      ? look(`JOIN statement_search AS hit ON hit.rowid = s.num
          WHERE hit.statement_search MATCH ('proposition : (' || :words || ')') AND ${elsewhere}
          ORDER BY hit.rank, s.num LIMIT :limit`)
      : []),
    ...look(`WHERE s.actor_id = :actor AND ${elsewhere} ORDER BY s.num DESC LIMIT :limit`),
    ...(own['place_name'] === ''
      ? []
      : look(`WHERE s.incident_id IN (
          SELECT id FROM incident WHERE place_name = :place COLLATE NOCASE AND country IS :country
        ) AND ${elsewhere} ORDER BY s.num DESC LIMIT :limit`)),
  ])
    candidates.set(row['num'], row)
  return [...candidates.values()]
    .map((row) => compare(own, row, weighed, whole))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || Number(a.row['num']) - Number(b.row['num']))
    .slice(0, SHOWN)
    .map(({ row, why }) => ({
      id: String(row['id']),
      incidentId: String(row['incident_id']),
      incidentTitle: String(row['incident_title']),
      kind: row['kind'] as StatementKind,
      actor: row['actor'] === null ? null : String(row['actor']),
      said: String(row['said']),
      proposition: String(row['proposition']),
      why,
    }))
}

function compare(own: Row, row: Row, weighed: readonly Weighed[], whole: number) {
  const written = new Map((String(row['proposition']).match(WORD) ?? []).map((word) => [fold(word), word]))
  const shared = weighed.filter(({ word }) => written.has(word))
  const share = whole > 0 ? shared.reduce((sum, { weight }) => sum + weight, 0) / whole : 0
  const samePlace =
    own['place_name'] !== '' &&
    fold(String(own['place_name'])) === fold(String(row['place_name'])) &&
    own['country'] === row['country']
  const sameActor = own['actor_id'] !== null && own['actor_id'] === row['actor_id']
  const sameKind = own['kind'] === row['kind']
  const tells = share >= LEAST_WORDS || samePlace || sameActor
  const score = tells
    ? share * WORDS + (samePlace ? SAME_PLACE : 0) + (sameActor ? SAME_ACTOR : 0) + (sameKind ? SAME_KIND : 0)
    : 0
  const words = shared
    .toSorted((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
    .slice(0, NAMED)
    .map(({ word }) => written.get(word)!)
  return {
    row,
    score,
    why: {
      place: samePlace ? String(row['place_name']) : null,
      actor: sameActor ? String(row['actor']) : null,
      kind: sameKind ? (row['kind'] as StatementKind) : null,
      words,
    },
  }
}
