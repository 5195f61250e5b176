import type { Draft } from '#intake/suggest/draft'
import type { Sentence } from '#intake/suggest/text/reading'
import { tidy } from '#intake/suggest/text/spans'

/** The rule of statements that nobody in the text makes. */
export const HEARSAY = 'hearsay'

/** Words by which an author asserts a thing without vouching for it, and names nobody who does. */
const RUMOUR =
  /\b(?:allegedly|reportedly|purportedly|supposedly|(?:is|are|was|were) (?:said|alleged|reported|rumou?red|understood|thought|believed) to(?= (?:be|have)\b)|unconfirmed reports (?:say|said|suggest|suggested|speak|spoke)|rumou?rs (?:say|said|suggest|suggested)|it (?:is|was|has been) (?:alleged|claimed|reported|rumou?red|understood)(?: that)?|it (?:has )?(?:since |later |also )?(?:emerged|transpired)(?: [^,]{3,30}?)? that)\b/iu
/** Calls in the author's own voice. */
const NEED =
  /\b(?:it|this|(?:the|this|that) (?:incident|attack|case|affair|episode|crisis|dispute)) (?:only )?(?:underscores?|underlines?|highlights?|shows?|demonstrates?) the (?:\w+ly )?(?:\w+ )?(?:need|importance|necessity)\b|\bit is (?:(?:\w+ly|more \w+ than ever|therefore|now) )?(?:crucial|essential|vital|imperative|critical|high time|urgent)\b(?= (?:for|that|to)\b)|\bthere is an? (?:urgent|pressing|clear) need\b/iu

/** Statements in the author's own voice: hearsay and calls. Sentences that hold attributed statements have none. */
export function authorStatements(sentence: Sentence, index: number): Draft[] {
  const { text, start, tokens } = sentence
  const hearsay = RUMOUR.exec(text)
  const need = NEED.exec(text)
  const found = need ?? hearsay
  if (
    !found ||
    sentence.quoted.some(({ inner }) => inner.start <= start + found.index && start + found.index < inner.end)
  )
    return []
  const cue = { start: start + found.index, end: start + found.index + found[0].length }
  const from = need ? cue.start : clauseStart(sentence, cue.start)
  const whole = tidy(sentence, { start: from, end: tokens.at(-1)?.end ?? sentence.end })
  if (!whole) return []
  return [
    {
      sentence: index,
      meaning: need ? 'call' : 'claim',
      negated: false,
      word: found[0].toLowerCase(),
      actor: null,
      pronoun: false,
      phrase: null,
      cue,
      quote: whole.outer,
      content: whole.outer,
      rule: need ? 'call in the author’s voice' : HEARSAY,
      score: need ? 0.5 : 0.7,
    },
  ]
}

/** Leaves out “It comes weeks after” and the like. */
function clauseStart({ text, start }: Sentence, cue: number): number {
  const before = text.slice(0, cue - start)
  const lead = /^(?:It (?:comes|came)|This (?:comes|came|follows)) [^,]{0,40}?\b(?:after|as|when)\s+/u.exec(
    before,
  )
  return start + (lead?.[0].length ?? 0)
}
