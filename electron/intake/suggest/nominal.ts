import type { Draft } from './draft.ts'
import { NOUNS_OF_SAYING } from './lexicon/nouns.ts'
import { isPossessive, isSpeaker, nameIn, phraseAt, phraseBefore } from './noun-phrases.ts'
import type { Sentence } from './reading.ts'
import { tidy } from './spans.ts'

/** “Warsaw’s contention that …”, “the ministry’s reply – that it would …”: what a noun reports of its owner. */
export function nominalStatements(sentence: Sentence, index: number, taken: readonly Draft[]): Draft[] {
  const { tokens, quoted } = sentence
  return tokens.flatMap((token, at): Draft[] => {
    const meaning = NOUNS_OF_SAYING.get(token.word) ?? NOUNS_OF_SAYING.get(token.word.replace(/s$/, ''))
    if (!meaning || quoted.some(({ start, end }) => start < token.start && token.start < end)) return []
    let owner = at - 1
    while (owner > 0 && tokens[owner]!.pos === 'ADJ') owner -= 1
    let run = isPossessive(tokens[owner]) ? phraseBefore(tokens, owner) : null
    if (run && !isSpeaker(tokens, run)) return []
    let that = at + 1
    const from = run?.from ?? owner
    // “the assertion, made yesterday by X, that …”
    const by = run ? -1 : madeBy(sentence, at)
    if (!run && tokens[that]?.word === 'by') {
      // “a report by X that …”
      run = phraseAt(tokens, that + 1)
      if (!run || !isSpeaker(tokens, run)) return []
      that = run.to
    } else if (by > 0) {
      run = phraseAt(tokens, by)
      if (!run || !isSpeaker(tokens, run) || tokens[run.to]?.text !== ',') return []
      that = run.to + 1
    }
    // “the claim that …” names nobody.
    if (
      !run &&
      !(
        /^(?:the|an?)$/.test(tokens[owner]?.word ?? '') &&
        /^(?:claim|allegation|accusation|assertion)s?$/.test(token.word)
      )
    )
      return []
    if (/^[–—,-]$/.test(tokens[that]?.text ?? '')) that += 1
    // “Norland’s position is that …”
    if (/^(?:is|was|has|remains)$/.test(tokens[that]?.word ?? ''))
      that += tokens[that]!.word === 'has' ? 2 : 1
    // “Norland’s answer was a flat no”
    const isAnswer = run !== null && that > at + 1 && /^(?:answer|reply|response)$/.test(token.word)
    if (isAnswer && tokens[that]?.word !== 'that') that -= 1
    else if (tokens[that]?.word !== 'that') return []
    const stop = stopOf(sentence, that)
    const content = tidy(sentence, {
      start: tokens[that + 1]?.start ?? token.end,
      end: tokens[stop - 1]!.end,
    })
    const whole = tidy(sentence, { start: tokens[from]!.start, end: tokens[stop - 1]!.end })
    if (
      !content ||
      !whole ||
      taken.some(({ cue }) => cue && whole.outer.start <= cue.start && cue.end <= whole.outer.end)
    )
      return []
    const name = run && nameIn(tokens, run)
    const range = (from: number, to: number) => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end })
    return [
      {
        sentence: index,
        meaning,
        negated: false,
        word: token.word,
        actor: name && range(name.from, name.to),
        pronoun: false,
        phrase: run && range(run.from, run.to),
        cue: { start: token.start, end: token.end },
        quote: whole.outer,
        content: content.inner,
        rule: 'noun of saying',
        score: 0.6,
      },
    ]
  })
}

/** The token behind the “by” of “, made yesterday by X”; -1 where none stands behind a noun. */
function madeBy({ tokens }: Sentence, at: number): number {
  if (
    tokens[at + 1]?.text !== ',' ||
    !/^(?:made|voiced|put|repeated|raised)$/.test(tokens[at + 2]?.word ?? '')
  )
    return -1
  const by = tokens.findIndex(({ word }, index) => index > at + 2 && index < at + 7 && word === 'by')
  return by > 0 ? by + 1 : -1
}

/** The end of the clause that begins with “that”: a dash, a semicolon or a comma behind at least four words. */
function stopOf({ tokens, quoted }: Sentence, that: number): number {
  for (let at = that + 3; at < tokens.length; at += 1) {
    const { text, start } = tokens[at]!
    if (quoted.some((span) => span.start <= start && start < span.end)) continue
    if (/^[–—;]$/.test(text) || (text === ',' && at > that + 4)) return at
  }
  return tokens.length
}
