import { expect } from 'playwright/test'
import type { Article } from './article.ts'
import { readDocx } from './docx.ts'

const KIND_WORDS: Readonly<Record<string, RegExp>> = {
  claim: /claim/i,
  denial: /den(ial|ies)/i,
  confirmation: /confirm/i,
  deferral: /defer/i,
  suspicion: /suspicion|suspect/i,
  call: /call/i,
}

/**
 * An exported briefing holds all that was marked in the article: every statement is a row of a table with
 * its actor, its kind and what it answers, and every quotation stands in an endnote to the letter.
 */
export async function expectTraceable(path: string, { marked }: Article): Promise<void> {
  const { rows, endnotes } = await readDocx(path)
  const rowOf = (quote: string) => {
    const found = rows.filter((cells) => cells.some((cell) => cell.includes(quote)))
    expect(found.length, `“${quote}” has exactly one row`).toBe(1)
    return found[0] ?? []
  }
  for (const { kind, actor, quote, to, scope } of marked.statements) {
    const whole = rowOf(quote).join('\n')
    expect(whole, `“${quote}” has its kind`).toMatch(KIND_WORDS[kind] ?? /^$/)
    expect(whole, `“${quote}” has its actor`).toContain(actor ?? 'Unattributed')
    if (scope) expect(whole, `“${quote}” has its scope`).toContain(scope)
    // A response names the number of the row that it answers.
    for (const target of marked.statements.filter(({ id }) => to?.includes(id))) {
      const number = (rowOf(target.quote)[0] ?? '').trim()
      expect(whole, `“${quote}” names what it answers`).toMatch(
        new RegExp(`no\\.\\s${number.replaceAll('.', '\\.')}(?![.\\d]*\\d)`, 'i'),
      )
    }
  }
  const quotes = [...marked.statements, ...marked.evidence, ...marked.context].map(({ quote }) => quote)
  for (const quote of quotes)
    expect(
      endnotes.some((note) => note.includes(quote)),
      `“${quote}” is quoted to the letter in an endnote`,
    ).toBe(true)
}
