import type { Library, Row, Touched } from './library.ts'

/** What the rows of a change belong to, or those of them that are later than one: what shows it must be drawn anew. */
export function touchedBy(library: Library, num: number, since = 0): Touched {
  const rows = library
    .sql(
      `WITH image (table_name, value) AS (
         SELECT table_name, coalesce(after, before) FROM change_row
         WHERE change_num = ? AND num > ?
       )
       SELECT table_name, json_extract(value, '$.id') AS id, NULL AS incident_id FROM image
         WHERE table_name IN ('incident', 'actor', 'actor_alias', 'origin')
       UNION SELECT table_name, json_extract(value, '$.id'), json_extract(value, '$.incident_id') FROM image
         WHERE table_name = 'briefing'
       UNION SELECT 'briefing', json_extract(value, '$.briefing_id'), NULL FROM image
         WHERE table_name = 'briefing_comment'
       UNION SELECT 'part', NULL, json_extract(value, '$.incident_id') FROM image
         WHERE table_name NOT IN
           ('incident', 'actor', 'actor_alias', 'origin', 'briefing', 'briefing_comment', 'source', 'context',
            'source_picture', 'independent_pair')
       UNION SELECT table_name, NULL, link.incident_id FROM image
         JOIN incident_source AS link ON link.source_id = json_extract(value, '$.id')
         WHERE table_name = 'source'
       UNION SELECT table_name, NULL, link.incident_id FROM image
         JOIN incident_source AS link ON link.source_id = json_extract(value, '$.source_id')
         WHERE table_name = 'source_picture'
       UNION SELECT table_name, NULL, link.incident_id FROM image
         JOIN incident_source AS link ON link.source_id = json_extract(value, '$.source_id')
           OR link.source_id = json_extract(value, '$.other_id')
         WHERE table_name = 'independent_pair'
       UNION SELECT table_name, NULL, link.incident_id FROM image
         JOIN incident_context AS link ON link.context_id = json_extract(value, '$.id')
         WHERE table_name = 'context'`,
    )
    .all(num, since)
  if (rows.some((row) => ['actor', 'actor_alias', 'origin'].includes(String(row['table_name']))))
    return { incidentIds: [], briefingIds: [] }
  const incidentIds = rows.map((row) => (row['table_name'] === 'incident' ? row['id'] : row['incident_id']))
  const briefingIds = rows.filter((row) => row['table_name'] === 'briefing').map((row) => row['id'])
  return { incidentIds: distinct(incidentIds), briefingIds: distinct(briefingIds) }
}

export const distinct = (ids: readonly (Row[string] | undefined)[]) => [
  ...new Set(ids.filter((id) => id !== null && id !== undefined).map(String)),
]
