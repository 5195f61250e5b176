import type { OutlineStatement } from '#briefing/outline'
import { sourcesWords } from '#domain/ledger'

/** What every statement of a table lacks: it is said once, above them, and not in each row. */
export interface SharedLacks {
  readonly date: boolean
  readonly grade: boolean
  readonly response: boolean
}

export function sharedLacks(rows: readonly OutlineStatement[]): SharedLacks {
  const all = (lacks: (row: OutlineStatement) => boolean) => rows.length > 1 && rows.every(lacks)
  return {
    date: all(({ statement }) => statement.said === '' && statement.saidInstant === null),
    grade: all(({ grades }) => grades.length === 0),
    response:
      all(
        ({ opens, answeredBy, statement }) => opens && answeredBy.length === 0 && !statement.noResponseFound,
      ) && rows.some(({ lacks }) => lacks.includes('no response')),
  }
}

/** `No date, grade or response is recorded for any of these statements.`; null where nothing is lacking in all. */
export function sharedWords({ date, grade, response }: SharedLacks): string | null {
  const what = [...(date ? ['date'] : []), ...(grade ? ['grade'] : []), ...(response ? ['response'] : [])]
  const listed = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(what)
  return what.length === 0 ? null : `No ${listed} is recorded for any of these statements.`
}

/** What a reader would miss in this statement, in sentences; what all lack is left out. */
export function lackWords(row: OutlineStatement, shared: SharedLacks): string {
  const { lacks, quoted, opens, statement, answeredBy } = row
  const elsewhere = answeredBy.length > 0 && answeredBy.every(({ other }) => other.label === null)
  return [
    ...(lacks.includes('no quotation') ? ['No source quoted.'] : []),
    ...(lacks.includes('one origin') ? [`${sourcesWords(quoted)}.`] : []),
    ...(lacks.includes('no response') && opens && !shared.response ? ['No response recorded.'] : []),
    ...(elsewhere ? ['Answered by what this briefing leaves out.'] : []),
    ...(opens && answeredBy.length === 0 && statement.noResponseFound
      ? ['A response was looked for; none was found.']
      : []),
  ].join(' ')
}
