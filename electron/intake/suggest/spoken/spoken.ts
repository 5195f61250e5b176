import type { Utf16Range } from '#domain/quotation'
import type { Draft } from '#intake/suggest/draft'
import {
  isDocument,
  isPronoun,
  isSpeaker,
  nameIn,
  phraseAt,
  type Run,
  rangeOf,
} from '#intake/suggest/text/noun-phrases'
import type { Sentence } from '#intake/suggest/text/reading'
import { tidy } from '#intake/suggest/text/spans'

/** Speech of which no verb of saying tells. */
export function spokenWithoutVerb(sentence: Sentence, index: number, last: Draft | undefined): Draft[] {
  const behind = spokenBehindColon(sentence, index, last)
  return behind.length > 0 ? behind : spokenBeforeSpeaker(sentence, index)
}

/** “‘They are fake,’ she shrugged”, “‘Never,’ thundered the mayor”: what stands behind a quotation tells who spoke. */
function spokenBeforeSpeaker(sentence: Sentence, index: number): Draft[] {
  const { tokens, quoted } = sentence
  const quote = quoted.find(({ end }) => end <= tokens.at(-1)!.end && end > tokens[0]!.start)
  const at = quote ? tokens.findIndex(({ start }) => start >= quote.end) : -1
  if (!quote || at < 3 || !/^[,!?…]$/.test(tokens[at - 2]!.text)) return []
  const inverted = tokens[at]!.pos === 'VERB' ? phraseAt(tokens, at + 1) : null
  const run = inverted ?? phraseAt(tokens, at)
  const verb = inverted ? tokens[at]! : run && tokens[run.to]
  if (
    !run ||
    !verb ||
    verb.pos !== 'VERB' ||
    !isSpeaker(tokens, run) ||
    !/^\p{Ll}+(?:ed|s)$/u.test(verb.text)
  )
    return []
  const next = tokens[inverted ? run.to : run.to + 1]
  if (next && !/^(?:ADP|ADV|PUNCT)$/.test(next.pos)) return []
  const content = tidy(sentence, quote)
  const end = inverted ? tokens[run.to - 1]!.end : verb.end
  const whole = tidy(sentence, { start: Math.min(quote.start, tokens[0]!.start), end })
  if (!content || !whole) return []
  const name = nameIn(tokens, run)
  return [
    draftOf(
      index,
      {
        actor: rangeOf(tokens, name),
        phrase: rangeOf(tokens, run),
        cue: { start: verb.start, end: verb.end },
        rule: 'speaker behind a quotation',
        score: 0.7,
        pronoun: isPronoun(tokens, name),
      },
      content.inner,
      { start: quote.start, end: whole.outer.end },
    ),
  ]
}

/** “The minister: ‘We did not’”, “she shrugged: ‘They are fake’”, “Then, more quietly: ‘Two are still there’”. */
function spokenBehindColon(sentence: Sentence, index: number, last: Draft | undefined): Draft[] {
  const { tokens, quoted } = sentence
  const at = tokens.findIndex(
    ({ text }, from) => text === ':' && /^["“‘«„]$/.test(tokens[from + 1]?.text ?? ''),
  )
  const quote = at < 0 ? undefined : quoted.find(({ start }) => start === tokens[at + 1]!.start)
  if (!quote || at > 24) return []
  const run = firstSpeaker(sentence, at)
  const goesOn = !run && last && /^(?:then|and|but|later|again|or)$/.test(tokens[0]!.word) ? last : null
  if (!run && !goesOn?.actor) return []
  const verb = tokens
    .slice(0, at)
    .findLast(({ pos, start }) => pos === 'VERB' && run && start >= tokens[run.to - 1]!.end)
  const content = tidy(sentence, { start: quote.start, end: Math.min(quote.end, tokens.at(-1)!.end) })
  const whole = tidy(sentence, { start: goesOn ? quote.start : tokens[0]!.start, end: quote.end })
  if (!content || !whole) return []
  const name = run && nameIn(tokens, run)
  return [
    draftOf(
      index,
      {
        actor: name ? rangeOf(tokens, name) : goesOn!.actor,
        phrase: run ? rangeOf(tokens, run) : goesOn!.phrase,
        cue: verb ? { start: verb.start, end: verb.end } : null,
        rule: 'speech behind a colon',
        score: 0.7,
        pronoun: name ? isPronoun(tokens, name) : goesOn!.pronoun,
      },
      content.inner,
      whole.outer,
    ),
  ]
}

/** Who can speak, before the colon; the first such phrase that no preposition governs. */
function firstSpeaker({ tokens }: Sentence, before: number): Run | null {
  for (let at = 0; at < before; at += 1) {
    const run = phraseAt(tokens, at)
    if (!run) continue
    if (
      run.to <= before &&
      tokens[at - 1]?.pos !== 'ADP' &&
      (isSpeaker(tokens, run) || isDocument(tokens, run))
    )
      return run
    at = run.to - 1
  }
  return null
}

type Known = Pick<Draft, 'actor' | 'phrase' | 'cue' | 'rule' | 'score'> & { readonly pronoun?: boolean }

const draftOf = (sentence: number, known: Known, content: Utf16Range, quote: Utf16Range): Draft => ({
  pronoun: false,
  ...known,
  sentence,
  meaning: 'claim',
  negated: false,
  word: 'say',
  content,
  quote,
})
