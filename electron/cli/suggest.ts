import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { TextEncoding } from '#contract/sources'
import type { StatementSuggestion } from '#domain/suggestion'
import { readSourceFile } from '#engine/import'
import { readerHere } from '#engine/reader'
import type { Result } from './job.ts'
import { UsageError, type Arguments } from './usage.ts'

/** `suggest FILE [--date DAY] [--text]` */
export async function suggest(args: Arguments): Promise<Result> {
  const encoding = args.encoding === undefined ? null : TextEncoding.parse(args.encoding)
  const path = resolve(args.operands[0] ?? '')
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`suggest takes a file, and ${args.operands[0]} is a folder`)
  const { text, about } = (await readSourceFile(readerHere, path, encoding)).read
  if (args.text) return { text, data: { text } }
  if (text.trim() === '') return { text: 'There are no words in it.\n', data: [] }
  // The tagger takes a while to load; other commands do without it.
  const { suggestStatements } = await import('#intake/suggest/suggest')
  const suggested = suggestStatements(text, { documentDate: args.date ?? (about.published || null) })
  return { text: listOf(suggested), data: suggested.map(dataOf) }
}

/** As data: `respondsTo` holds indexes of this very list, offsets count UTF-16 units of the extracted text. */
const dataOf = ({ respondsTo, ...suggestion }: StatementSuggestion) => ({
  ...suggestion,
  respondsTo: respondsTo.map(({ to }) => to),
})

function listOf(suggested: readonly StatementSuggestion[]): string {
  const items = suggested.map(({ kind, actor, stands, quote, respondsTo, dates }, at) => {
    const who = actor === null ? 'nobody named' : stands ? `${actor.text} (${stands.text})` : actor.text
    const facts = [
      ...respondsTo.map(({ to, type }) => `${type ?? 'answers'} ${to + 1}`),
      ...dates.filter(({ value }) => value !== '').map(({ value, role }) => `${role} ${value}`),
    ]
    const head = [`${kind}, ${who}`, ...facts].join(' · ')
    return `${at + 1}. ${head}\n   ${quote.exact.replace(/\s+/g, ' ')}\n`
  })
  return `${items.join('')}${items.length > 0 ? '\n' : ''}${WARNING}\n`
}

const WARNING =
  'Proposals of the program, none of them reviewed. Some statements are always missed: read the text too.'
