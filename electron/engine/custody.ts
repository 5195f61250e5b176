import { canonicalJson, type CustodyEntry } from '#domain/custody'
import { custodyHead, custodyRows, enterWith, entryFrom } from '#library/custody/log'
import type { Library } from '#library/library'
import { writeWhole } from './export.ts'

const RULE =
  'Each sha256 is that of the UTF-8 of its entry without sha256, as canonical JSON (RFC 8785); before is the sha256 of the entry before, 64 zeros in the first.'

/**
 * Writes the whole custody log into a file, whole or not at all: as a table where its name ends in .csv, else as
 * JSON, from which the chain can be computed again.
 * @throws Refusal 'disk full' or 'cannot write'.
 */
export function exportCustody(library: Library, path: string): { readonly path: string } {
  const entries = [...custodyRows(library)].map(entryFrom)
  const log = {
    format: 'rapporteur custody log',
    version: 1,
    rule: RULE,
    head: custodyHead(library),
    entries,
  }
  const text = path.toLowerCase().endsWith('.csv') ? tableOf(entries) : `${JSON.stringify(log, null, 2)}\n`
  const details = { what: 'custody log', path, entries: entries.length }
  enterWith(library, { action: 'export', details }, () => writeWhole(path, new TextEncoder().encode(text)))
  return { path }
}

const COLUMNS = [
  'number',
  'time',
  'who',
  'program',
  'action',
  'sourceId',
  'file',
  'details',
  'before',
  'sha256',
] as const

/** The entries as comma-separated values (RFC 4180), with a byte order mark, by which spreadsheets know UTF-8. */
function tableOf(entries: readonly CustodyEntry[]): string {
  const rows = entries.map((entry) =>
    COLUMNS.map((column) => {
      const value = entry[column]
      return cell(value !== null && typeof value === 'object' ? canonicalJson(value) : String(value ?? ''))
    }),
  )
  return `\u{FEFF}${[[...COLUMNS], ...rows].map((row) => `${row.join(',')}\r\n`).join('')}`
}

/** A value of a table. What a spreadsheet would run as a formula gets an apostrophe before it. */
function cell(value: string): string {
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
