import { phraseAt, isSpeaker, type Run } from '#intake/suggest/text/noun-phrases'
import type { Sentence } from '#intake/suggest/text/reading'
import type { Token } from '#intake/suggest/text/tokens'

/** Words that name whose words something is, without a verb of saying: “according to X”, “in the view of X”. */
export interface Credit {
  /** Tokens of the credit without the name: “according to”, “in … ’s view”. */
  readonly from: number
  readonly to: number
  readonly name: Run
  /** The token behind all of it. */
  readonly behind: number
}

const TELLINGS =
  /^(?:words|view|opinion|eyes|telling|account|version|reading|reckoning|estimate|estimates|count|assessment|judge?ment|admission|retelling|narrative|calculations?|figures)$/
const AS_TOLD = /^(?:tells?|told|sees?|saw|puts?|had|has|have|would)$/

/** Every credit of a sentence, in order. */
export function creditsIn({ tokens }: Sentence): Credit[] {
  return tokens.flatMap(
    (_, at) =>
      accordingTo(tokens, at) ??
      wordsOf(tokens, at) ??
      theirWords(tokens, at) ??
      ownWords(tokens, at) ??
      asTold(tokens, at) ??
      [],
  )
}

/** “according to X”; “per X”, where a clause begins. */
function accordingTo(tokens: readonly Token[], at: number): Credit | null {
  const word = tokens[at]!.word
  const opens = at === 0 || tokens[at - 1]!.text === ','
  const length = word === 'according' && tokens[at + 1]?.word === 'to' ? 2 : word === 'per' && opens ? 1 : 0
  const them =
    /^(?:him|her|them|it|us|me)$/.test(tokens[at + length]?.word ?? '') &&
    tokens[at + length + 1]?.pos === 'PUNCT'
  const name =
    length === 0 ? null : them ? { from: at + length, to: at + length + 1 } : phraseAt(tokens, at + length)
  if (!name || (length === 1 && !isSpeaker(tokens, name))) return null
  return { from: at, to: at + length, name, behind: name.to }
}

/** “in the words of X”, “in the view of X”. */
function wordsOf(tokens: readonly Token[], at: number): Credit | null {
  const words = tokens.slice(at, at + 4).map(({ word }) => word)
  if (!/^(?:in|by|on)$/.test(words[0]!) || words[1] !== 'the' || words[3] !== 'of') return null
  if (!TELLINGS.test(words[2] ?? '')) return null
  const name = phraseAt(tokens, at + 4)
  return name && isSpeaker(tokens, name) ? { from: at, to: at + 4, name, behind: name.to } : null
}

/** “in its view”, “by his own account”, “by this version”: words of somebody named before. */
function theirWords(tokens: readonly Token[], at: number): Credit | null {
  if (!/^(?:in|by|on)$/.test(tokens[at]!.word)) return null
  const owner = tokens[at + 1]
  if (!owner || !/^(?:its|his|her|their|our|my|this|that)$/.test(owner.word)) return null
  const noun = tokens[at + 2]?.word === 'own' ? at + 3 : at + 2
  const whole = /^th(?:is|at)$/.test(owner.word)
  if (
    !TELLINGS.test(tokens[noun]?.word ?? '') ||
    (whole && !/^(?:version|account|telling|view|reading|reckoning)$/.test(tokens[noun]!.word))
  )
    return null
  // “in their eyes the fear was plain” goes on; a comma or the end tells that it is a credit.
  const next = tokens[noun + 1]
  if (next && next.pos !== 'PUNCT' && at > 0 && !/^(?:which|that|who)$/.test(tokens[at - 1]!.word))
    return null
  return {
    from: at,
    to: noun + 1,
    name: whole ? { from: at + 1, to: noun + 1 } : { from: at + 1, to: at + 2 },
    behind: noun + 1,
  }
}

/** “by the army’s account”, “in Norland’s view”. */
function ownWords(tokens: readonly Token[], at: number): Credit | null {
  if (!/^(?:in|by|on)$/.test(tokens[at]!.word)) return null
  const owner = tokens.findIndex(
    ({ word }, next) => next > at + 1 && next < at + 8 && /^(?:'s|')$/.test(word),
  )
  if (owner < 0) return null
  let noun = owner + 1
  if (tokens[noun]?.word === 'own') noun += 1
  if (!TELLINGS.test(tokens[noun]?.word ?? '')) return null
  const name = { from: at + 1, to: owner }
  const whole = phraseAt(tokens, at + 1)
  if (!whole || whole.to < owner || !isSpeaker(tokens, name)) return null
  return { from: at, to: at + 1, name, behind: noun + 1 }
}

/** “as the ministry tells it”. */
function asTold(tokens: readonly Token[], at: number): Credit | null {
  if (tokens[at]!.word !== 'as') return null
  const name = phraseAt(tokens, at + 1)
  if (!name || !AS_TOLD.test(tokens[name.to]?.word ?? '')) return null
  // “as some would have it”
  const it = tokens[name.to + 1]?.word === 'have' ? name.to + 2 : name.to + 1
  if (tokens[it]?.word !== 'it') return null
  return isSpeaker(tokens, name) ? { from: at, to: at + 1, name, behind: it + 1 } : null
}
