import type { FoundKind } from '#domain/search-query'

interface Found {
  /** Its full-text index, whose rows are its rows. */
  readonly index: string
  /** Its table with what its filters look at, under the short names of `filters.ts`. */
  readonly from: string
  readonly num: string
  /**
   * What a hit shows, for one row `:num`: the columns of `SearchHit`, and texts in columns `text1`, `text2` …, the
   * most telling first.
   */
  readonly shown: string
}

/** Everything that can be found. */
export const KINDS: Readonly<Record<FoundKind, Found>> = {
  incident: {
    index: 'incident_search',
    from: 'incident AS i',
    num: 'i.num',
    shown: `SELECT id, id AS incident_id, title, date, summary AS text1, place_name AS text2
      FROM incident WHERE num = :num`,
  },
  statement: {
    index: 'statement_search',
    from: 'statement AS s JOIN incident AS i ON i.id = s.incident_id',
    num: 's.num',
    shown: `SELECT s.id, s.incident_id, i.title, i.title AS incident_title, s.said AS date, s.kind AS mark,
        actor.name AS actor, s.proposition AS text1
      FROM statement AS s JOIN incident AS i ON i.id = s.incident_id LEFT JOIN actor ON actor.id = s.actor_id
      WHERE s.num = :num`,
  },
  quotation: {
    index: 'citation_search',
    from: `citation AS c JOIN source AS src ON src.id = c.source_id JOIN incident AS i ON i.id = c.incident_id
      LEFT JOIN statement AS s ON s.id = c.statement_id`,
    num: 'c.num',
    shown: `SELECT c.id, c.incident_id, src.title, i.title AS incident_title, actor.name AS actor, c.exact AS text1,
        CASE WHEN s.said <> '' THEN s.said ELSE src.published END AS date,
        CASE WHEN s.id IS NOT NULL THEN s.kind WHEN c.evidence_id IS NOT NULL THEN 'evidence'
          WHEN c.context_id IS NOT NULL THEN 'context' END AS mark
      FROM citation AS c JOIN source AS src ON src.id = c.source_id JOIN incident AS i ON i.id = c.incident_id
        LEFT JOIN statement AS s ON s.id = c.statement_id LEFT JOIN actor ON actor.id = s.actor_id
      WHERE c.num = :num`,
  },
  evidence: {
    index: 'evidence_search',
    from: 'evidence AS e JOIN incident AS i ON i.id = e.incident_id',
    num: 'e.num',
    shown: `SELECT e.id, e.incident_id, i.title, i.title AS incident_title, e.date, 'evidence' AS mark,
        actor.name AS actor, e.description AS text1, e.caption AS text2, e.alt AS text3
      FROM evidence AS e JOIN incident AS i ON i.id = e.incident_id LEFT JOIN actor ON actor.id = e.actor_id
      WHERE e.num = :num`,
  },
  judgement: {
    index: 'judgement_search',
    from: 'judgement AS j JOIN incident AS i ON i.id = j.incident_id',
    num: 'j.num',
    shown: `SELECT j.id, j.incident_id, i.title, i.title AS incident_title, j.likelihood,
        j.text AS text1, j.confidence_reason AS text2
      FROM judgement AS j JOIN incident AS i ON i.id = j.incident_id WHERE j.num = :num`,
  },
  question: {
    index: 'question_search',
    from: 'question AS o JOIN incident AS i ON i.id = o.incident_id',
    num: 'o.num',
    shown: `SELECT o.id, o.incident_id, i.title, i.title AS incident_title, o.text AS text1,
        o.would_answer AS text2
      FROM question AS o JOIN incident AS i ON i.id = o.incident_id WHERE o.num = :num`,
  },
  source: {
    index: 'source_search',
    from: 'source AS src',
    num: 'src.num',
    shown: `SELECT src.id, link.incident_id, src.title, i.title AS incident_title, src.published AS date,
        src.publisher AS actor, text AS text1, src.publisher AS text2
      FROM source AS src JOIN source_text ON source_text.sha256 = src.text_sha256
        LEFT JOIN incident_source AS link ON link.source_id = src.id LEFT JOIN incident AS i ON i.id = link.incident_id
      WHERE src.num = :num ORDER BY link.num LIMIT 1`,
  },
  context: {
    index: 'context_search',
    from: 'context AS x',
    num: 'x.num',
    shown: `SELECT x.id, link.incident_id, x.title, i.title AS incident_title, x.date, 'context' AS mark,
        x.summary AS text1
      FROM context AS x LEFT JOIN incident_context AS link ON link.context_id = x.id
        LEFT JOIN incident AS i ON i.id = link.incident_id
      WHERE x.num = :num ORDER BY link.num LIMIT 1`,
  },
  briefing: {
    index: 'briefing_search',
    from: 'briefing AS b JOIN incident AS i ON i.id = b.incident_id',
    num: 'b.num',
    shown: `SELECT b.id, b.incident_id, b.title, i.title AS incident_title, b.date, b.sections,
        b.subtitle AS text1, b.recipient AS text2, b.sender AS text3, b.keywords AS text4
      FROM briefing AS b JOIN incident AS i ON i.id = b.incident_id WHERE b.num = :num`,
  },
}
