import type { Database } from 'better-sqlite3'
import type { Section } from '#domain/briefing'
import { edtfSortKey } from '#domain/edtf'
import { proseLines } from '#domain/prose-lines'
import { spellingsOf } from '#domain/spelling'

/** The words of each part of a briefing, from its column `sections`. */
export const sectionTexts = (sections: string): { readonly kind: Section['kind']; readonly text: string }[] =>
  (JSON.parse(sections) as Section[]).map(({ kind, prose }) => ({ kind, text: proseLines(prose).join('\n') }))

const proseWords = (sections: string) =>
  sectionTexts(sections)
    .map(({ text }) => text)
    .filter(Boolean)
    .join('\n')

/** What the SQL of this room calls beyond what SQLite knows, on a connection. */
export function addFunctions(db: Database): void {
  const add = (name: string, call: (...values: never[]) => unknown) =>
    db.function(name, { deterministic: true }, call as (...values: unknown[]) => unknown)
  // Dates sort by what they mean: spring 2023 lies before November 2023.
  add('edtf_key', (date: unknown) => edtfSortKey(String(date)))
  // The triggers of the search indexes call these two.
  add('spellings', spellingsOf)
  add('prose_words', proseWords)
}
