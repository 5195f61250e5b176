import type { Utf16Range } from '#domain/quotation'
import type { SuggestedQuote } from '#domain/suggestion'

/** How much of the text a selector keeps on each side, in UTF-16 units. */
const CONTEXT_LENGTH = 32

/** A selector in UTF-16 units; what it keeps around the passage never cuts a character in two. */
export function quoteOf(text: string, { start, end }: Utf16Range): SuggestedQuote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start).replace(/^[\uDC00-\uDFFF]/, ''),
    suffix: text.slice(end, end + CONTEXT_LENGTH).replace(/[\uD800-\uDBFF]$/, ''),
    start,
    end,
  }
}
