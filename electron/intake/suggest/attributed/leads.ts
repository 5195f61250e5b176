import { JOINTS } from '#intake/suggest/lexicon/joints'
import { isNoun, isSpeaker, type Run } from '#intake/suggest/text/noun-phrases'
import type { Token } from '#intake/suggest/text/tokens'

const LONGEST = 14
/** A full name with its tail; “minister Karsten” has a title before it, “statement Norland” has none. */
const isName = ({ pos, text }: Token) => pos === 'PROPN' || /^[-.’']|^(?:al|bin|de|van|von)$/.test(text)

/**
 * The name at the end of a phrase of which the tagger makes one with a thing before it: “a statement | Norland”,
 * “response | Russia”; null where it is one phrase.
 */
export function nameBehindThing(tokens: readonly Token[], { from, to }: Run): Run | null {
  let at = to
  while (at > from && isName(tokens[at - 1]!)) at -= 1
  const head = tokens[at - 1]
  if (at === to || at === from || head?.pos !== 'NOUN' || !/^\p{Ll}/u.test(head.text)) return null
  const isTitle = isSpeaker(tokens, { from: at - 1, to: at }) && !/[^s]s$/.test(head.word)
  return isTitle ? null : { from: at, to }
}

/**
 * Where the words begin that lead to a subject: “In a statement | Norland said”, “Under pressure from allies | it said”;
 * the subject itself where none stand before it.
 */
export function leadBefore(tokens: readonly Token[], subject: number): number {
  let at = subject
  while (at > 0 && subject - at < LONGEST) {
    const end = isNoun(tokens[at - 1]) || tokens[at - 1]?.pos === 'NUM' ? at : 0
    if (end === 0) break
    let from = end - 1
    while (from > 0 && /^(?:NOUN|PROPN|ADJ|NUM|DET|PART)$/.test(tokens[from]!.pos)) from -= 1
    if (tokens[from]?.pos !== 'ADP' && !/^(?:before|after|since)$/.test(tokens[from]?.word ?? '')) break
    at = from
    const before = tokens[at - 1]
    if (!before || before.pos === 'PUNCT' || JOINTS.has(before.word)) return at
  }
  return subject
}
