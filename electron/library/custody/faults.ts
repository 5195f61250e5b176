import { NO_ENTRY, type CustodyEntry } from '#domain/custody'
import type { Library, Row } from '#library/library'
import { custodyHead, custodyRows, entryFrom, HEAD, hashOfEntry } from './log.ts'

/** How many faults of one kind are told one by one. */
const TOLD = 3
/** After how many entries a caller may look up. */
const PAGE = 500

/** What guards the log within the database. */
const GUARDS = ['custody_stays', 'custody_remains', 'custody_follows']

/**
 * Reads the custody log from its first entry to its last, and looks whether each is as it was written, follows on
 * the one before, and none is missing.
 * @yields how many entries were read since it last did.
 * @returns what is wrong, in words, the first broken entry first.
 */
export function* chainFaults(library: Library): Generator<number, string[]> {
  const faults: string[] = []
  const altered: { readonly number: number; readonly entry: CustodyEntry | null }[] = []
  let [expected, before, read]: [number, string | null, number] = [1, NO_ENTRY, 0]
  for (const row of custodyRows(library)) {
    const number = Number(row['number'])
    if (number > expected) {
      faults.push(missing(expected, number - 1))
      before = null
    }
    const entry = readEntry(row)
    const isWhole = entry !== null && hashOfEntry(entry) === entry.sha256
    if (!isWhole) altered.push({ number, entry })
    else if (before !== null && entry.before !== before)
      faults.push(
        `Entry ${number} of the custody log does not follow on the one before it: that one was exchanged or written anew.`,
      )
    // Behind an entry that was changed, the next one tells nothing more.
    before = isWhole ? entry.sha256 : null
    expected = number + 1
    read += 1
    if (read % PAGE === 0) yield PAGE
  }
  yield read % PAGE
  return [
    ...some(alteredWords(altered)),
    ...some(faults),
    ...tailFaults(library),
    ...guardFaults(library),
    ...strangeSources(library),
  ]
}

function readEntry(row: Row): CustodyEntry | null {
  try {
    return entryFrom(row)
  } catch {
    return null
  }
}

const missing = (from: number, to: number) =>
  from === to
    ? `Entry ${from} of the custody log is missing.`
    : `Entries ${from} to ${to} of the custody log are missing.`

/** Whether an entry that does not match was edited, or only stands in another's place. */
function alteredWords(altered: readonly { number: number; entry: CustodyEntry | null }[]): string[] {
  const numbers = altered.map(({ number }) => number)
  return altered.map(({ number, entry }, at) => {
    // Only the first are told, so only they are looked into.
    const places = at < TOLD ? [...numbers, number - 1, number + 1] : []
    const own = places.find((place) => entry && hashOfEntry({ ...entry, number: place }) === entry.sha256)
    return own === undefined
      ? `Entry ${number} of the custody log was changed after it was written.`
      : `Entry ${number} of the custody log was written as entry ${own}: entries were put in another order.`
  })
}

const some = (faults: readonly string[]) =>
  faults.length <= TOLD
    ? faults
    : [
        ...faults.slice(0, TOLD),
        `After that, ${faults.length - TOLD} more entries of the custody log are not in order.`,
      ]

/** Whether the log ends where the library noted that it does. */
function tailFaults(library: Library): string[] {
  const last = custodyHead(library)
  const noted = library.sql('SELECT value FROM library_info WHERE name = ?').get(HEAD)?.['value']
  const [number = '', sha256 = ''] = String(noted ?? '').split(' ')
  if (!/^\d+$/.test(number)) return ['The library’s own note of where the custody log ends is missing.']
  const until = Number(number)
  if (last.number < until) return [`The custody log is cut short: ${missing(last.number + 1, until)}`]
  if (last.number > until)
    return [`The custody log goes on after entry ${until}, which the library noted as its last one.`]
  return last.sha256 === sha256
    ? []
    : [`The last entry of the custody log, ${until}, is another one than the library noted.`]
}

/** Whether the database still keeps entries from being changed. */
function guardFaults(library: Library): string[] {
  const there = new Set(
    library
      .sql(`SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'custody'`)
      .all()
      .map(({ name }) => name),
  )
  return GUARDS.every((guard) => there.has(guard))
    ? []
    : ['What keeps entries of the custody log from being changed was taken out of the database.']
}

/** Sources that the log does not know, or knows with another file or other words. */
function strangeSources(library: Library): string[] {
  return library
    .sql(
      `SELECT title, known FROM (
         SELECT source.num, title,
           count(custody.number) AS known,
           total(file = original_sha256
             AND CASE WHEN json_valid(details) THEN details ->> '$.textSha256' END = text_sha256) AS fitting
         FROM source LEFT JOIN custody
           ON custody.source_id = source.id AND action IN ('import', 'there before')
         GROUP BY source.num
       ) WHERE fitting = 0 ORDER BY num`,
    )
    .all()
    .map(({ title, known }) =>
      known === 0
        ? `The custody log does not say how “${title}” came in.`
        : `By the custody log, “${title}” came in as another file or with other words.`,
    )
}
