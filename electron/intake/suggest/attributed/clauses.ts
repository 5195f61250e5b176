import type { Region } from '#intake/suggest/draft'
import { CONDITIONS, GOES_SAYING, JOINTS, SAYS_BY_DOING } from '#intake/suggest/lexicon/joints'
import { datelineLength } from '#intake/suggest/text/dateline'
import type { Sentence } from '#intake/suggest/text/reading'
import type { Token } from '#intake/suggest/text/tokens'

/** The token behind a dateline (“KELMAR, March 20 (Agency) –”). */
export function opening({ text, start, tokens }: Sentence): number {
  const length = datelineLength(text)
  return length === 0
    ? 0
    : Math.max(
        0,
        tokens.findIndex((token) => token.start >= start + length),
      )
}

/** Whether a clause of its own begins at a token. */
export function opensClause({ tokens }: Sentence, at: number, regions: readonly Region[]): boolean {
  let before = tokens[at - 1]
  if (!before) return true
  if (/^["“‘«'(]$/.test(before.text)) before = tokens[at - 2]
  if (!before || /^[;:–—,.!?”"»’)]$/.test(before.text) || before.text === '-') return true
  if (JOINTS.has(before.word)) {
    const prior = tokens[at - 2]
    // “a day after Norland had said”
    const later =
      /^(?:after|before)$/.test(before.word) &&
      /^(?:day|days|hours?|weeks?|months?|years?|minutes)$/.test(prior?.word ?? '')
    return (
      regions.length === 0 ||
      later ||
      prior?.pos === 'PUNCT' ||
      /^(?:and|but|while|whereas)$/.test(before.word)
    )
  }
  return regions.length === 0 && before.word !== 'that' && !CONDITIONS.has(before.word)
}

/** Where the clause around a token begins: behind an earlier statement or a joint with a comma, or with the sentence. */
export function clauseOf(sentence: Sentence, at: number, regions: readonly Region[]): number {
  const { tokens } = sentence
  const said = regions.at(-1)
  const floor = said?.behind ?? opening(sentence)
  for (let from = at - 1; from > floor; from -= 1) {
    const { text, word } = tokens[from - 1]!
    if (/^[;:]$/.test(text)) return from
    // Behind another statement only the clause counts: “… and was sent home in what X called a gesture”.
    if (said && (text === ',' || (word === 'and' && /^(?:VERB|AUX)$/.test(tokens[from]!.pos)))) return from
  }
  return floor
}

/** “…, denying it”, “joined Norland in condemning it”, “came away claiming that”: whether a participle hangs on what stands before. */
export function joinsParticiple(tokens: readonly Token[], at: number): boolean {
  const joint = tokens[at - 1]
  if (!joint) return false
  if (joint.text === ',' || /^(?:and|while|as|before|–|—)$/.test(joint.word)) return true
  for (let from = at - 1; from >= Math.max(0, at - 10); from -= 1) {
    const { text, word } = tokens[from]!
    if (/^[,;:]$/.test(text)) return false
    if (/^(?:in|by)$/.test(joint.word) ? SAYS_BY_DOING.has(word) : at - from < 5 && GOES_SAYING.has(word))
      return true
  }
  return false
}
