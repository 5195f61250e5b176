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
 * An exported briefing holds all that was marked in the article: every statement stands in the table under a
 * number of its own, with its actor, its kind and what it answers, and every quotation stands in an endnote to
 * the letter.
 */
export async function expectTraceable(path: string, { marked }: Article): Promise<void> {
  const { rows, endnotes } = await readDocx(path)
  // A row holds a statement on the left and one that answers it on the right, each behind its number.
  const entries = rows.flatMap((cells) =>
    [0, 2].map((at) => ({ number: (cells[at] ?? '').trim(), words: cells[at + 1] ?? '' })),
  )
  const entryOf = (quote: string) => {
    const found = entries.filter(({ number, words }) => /^\d[\d.]*$/.test(number) && words.includes(quote))
    expect(found.length, `“${quote}” stands once under a number`).toBe(1)
    return found[0] ?? { number: '', words: '' }
  }
  for (const { kind, actor, quote, to, scope } of marked.statements) {
    const whole = entryOf(quote).words
    expect(whole, `“${quote}” has its kind`).toMatch(KIND_WORDS[kind] ?? /^$/)
    expect(whole, `“${quote}” has its actor`).toContain(actor ?? 'Unattributed')
    if (scope) expect(whole, `“${quote}” has its scope`).toContain(scope)
    // A response names the number of what it answers.
    for (const target of marked.statements.filter(({ id }) => to?.includes(id))) {
      const { number } = entryOf(target.quote)
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
