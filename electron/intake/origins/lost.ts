import { quotationsOf } from '#intake/suggest/text/quotations'

/** Quoted words of fewer than this are a name or a term. */
const FEWEST_WORDS = 3
const MOST = 100

/** Words without what a change of type-setting changes: kind of quotation marks, spaces, capitals. */
const plain = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[“”„«»"‘’']/g, "'")
    .replace(/\s+/g, ' ')

/**
 * Quotations of a text that another one no longer holds, at most 100.
 * @param marked passages that the analyst has quoted from it.
 */
export function lostQuotations(
  before: string,
  after: string,
  marked: readonly string[],
): { words: string; marked: boolean }[] {
  const still = plain(after)
  const gone = (words: string) => !still.includes(plain(words).replace(/^[ ']+|[ ',.]+$/g, ''))
  const direct = before.split('\n').flatMap((line) =>
    quotationsOf(line, { start: 0, end: line.length })
      .map(({ inner }) => line.slice(inner.start, inner.end).trim())
      .filter((words) => words.split(/\s+/).length >= FEWEST_WORDS),
  )
  return [
    ...[...new Set(marked)].filter(gone).map((words) => ({ words, marked: true })),
    ...[...new Set(direct)].filter(gone).map((words) => ({ words, marked: false })),
  ].slice(0, MOST)
}
