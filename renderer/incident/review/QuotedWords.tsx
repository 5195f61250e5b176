import type { Passage, StatementSuggestion } from '#domain/suggestion'
import classes from './Review.module.css'

/** The quotation with the words that name the speaker and those that report. */
export function QuotedWords({ suggestion }: { readonly suggestion: StatementSuggestion }) {
  const { quote, actor, cue } = suggestion
  const within = (part: Passage | null): part is Passage =>
    part !== null && part.start >= quote.start && part.end <= quote.end
  const parts = [
    { part: actor, name: classes.speaker },
    { part: cue, name: classes.cue },
  ].flatMap(({ part, name }) => (within(part) ? [{ ...part, name }] : []))
  parts.sort((a, b) => a.start - b.start)
  let at = quote.start
  const drawn = parts.flatMap(({ start, end, name }) => {
    if (start < at) return []
    const before = quote.exact.slice(at - quote.start, start - quote.start)
    const words = quote.exact.slice(start - quote.start, end - quote.start)
    at = end
    return [
      before,
      <span key={start} className={name}>
        {words}
      </span>,
    ]
  })
  return (
    <>
      {drawn}
      {quote.exact.slice(at - quote.start)}
    </>
  )
}
