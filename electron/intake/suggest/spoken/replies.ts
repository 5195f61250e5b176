import type { Utf16Range } from '#domain/quotation'
import type { Draft } from '#intake/suggest/draft'
import type { Meaning } from '#intake/suggest/lexicon/meanings'
import { ASKED_OF, BARE_REPLIES, OF_A_MIND, toldBy } from '#intake/suggest/lexicon/replies'
import {
  isPossessive,
  isPronoun,
  isSpeaker,
  nameIn,
  phraseAt,
  phraseBefore,
  type Run,
  rangeOf,
} from '#intake/suggest/text/noun-phrases'
import type { Reading, Sentence } from '#intake/suggest/text/reading'
import { tidy } from '#intake/suggest/text/spans'
import type { Token } from '#intake/suggest/text/tokens'

const RULE = 'reply without a verb'
/** How long a question may be that only names who is asked, and what stands before a colon. */
const SHORT_QUESTION = 12
const LONGEST_LEAD = 22

interface Replier {
  readonly name: Utf16Range
  readonly phrase: Utf16Range
  readonly pronoun: boolean
}

/** Replies without a verb of saying: “And the company? No answer.”, “His verdict: …”, “From Norland, silence.” */
export function repliesWithoutVerb(
  reading: Reading,
  sentence: Sentence,
  index: number,
  last: Draft | undefined,
): Draft[] {
  return [
    () => behindQuestion(reading, sentence, index, last),
    () => behindColon(sentence, index),
    () => silenceFrom(sentence, index),
    () => behindQuotation(sentence, index),
  ].reduce<Draft[]>((found, rule) => (found.length > 0 ? found : rule()), [])
}

/** “And the company? Hung up when we called.”, “What do they mean by that? No answer.” */
function behindQuestion(
  reading: Reading,
  sentence: Sentence,
  index: number,
  last: Draft | undefined,
): Draft[] {
  const question = reading.sentences[index - 1]
  if (
    !question ||
    question.paragraph !== sentence.paragraph ||
    !question.text.endsWith('?') ||
    question.quoted.length > 0 ||
    question.tokens.length > SHORT_QUESTION
  )
    return []
  const quoted = sentence.quoted[0]
  const isQuotation = quoted?.start === sentence.start && quoted.end >= sentence.end - 1
  const bare = bareReply(sentence.text)
  const asked = askedOf(question)
  // Whoever is asked must be named by the question; silence may also be theirs of whom it goes on to speak.
  const who = asked ?? (bare?.meaning === 'no comment' ? goesOnOf(question, last) : null)
  const meaning = bare?.meaning ?? (isQuotation && asked ? 'claim' : null)
  const whole = tidy(sentence, sentence)
  if (!who || !meaning || !whole) return []
  const quote = { start: question.start, end: whole.outer.end }
  const cue = bare && { start: sentence.start, end: sentence.start + bare.length }
  return [draftOf(index, who, meaning, cue, quote, isQuotation ? whole.inner : quote)]
}

function bareReply(text: string): { readonly meaning: Meaning; readonly length: number } | null {
  for (const [meaning, pattern] of BARE_REPLIES) {
    const found = pattern.exec(text)
    if (found) return { meaning, length: found[0].trimEnd().length }
  }
  return null
}

/** “And the company?”: the only thing that a question names. */
function askedOf({ text, start, tokens }: Sentence): Replier | null {
  const lead = ASKED_OF.exec(text)![0].length
  const at = tokens.findIndex((token) => token.start >= start + lead)
  const run = phraseAt(tokens, at)
  if (!run) return null
  const rest = tokens.slice(run.to, -1)
  const isAll =
    rest.length === 0 || /^what (?:does|do|did|says?)/i.test(text.replace(/^(?:and|but|so) /i, ''))
  return isAll ? replier(tokens, run) : null
}

/** “What they mean by that? No answer.”: those who spoke last, by a pronoun. */
function goesOnOf({ tokens }: Sentence, last: Draft | undefined): Replier | null {
  const they = tokens.find(({ word }) => /^(?:they|he|she)$/.test(word))
  return they && last?.actor
    ? {
        name: { start: they.start, end: they.end },
        phrase: { start: they.start, end: they.end },
        pronoun: true,
      }
    : null
}

/** “His verdict: …”, “The answer from Norland was short: …”, “The experts are sure: …”. */
function behindColon(sentence: Sentence, index: number): Draft[] {
  const { tokens, text, start, quoted } = sentence
  const colon = tokens.findIndex(
    ({ text, start, end }, at) => text === ':' && tokens[at + 1]?.start !== end && !isWithin(quoted, start),
  )
  if (colon < 2 || colon > LONGEST_LEAD || colon > tokens.length - 3) return []
  const told = tellerBefore(tokens, colon) ?? minded(tokens, text.slice(0, tokens[colon]!.start - start))
  const content = tidy(sentence, { start: tokens[colon + 1]!.start, end: tokens.at(-1)!.end })
  const whole = tidy(sentence, { start: tokens[0]!.start, end: tokens.at(-1)!.end })
  if (!told || !content || !whole) return []
  const bare = bareReply(text.slice(tokens[colon + 1]!.start - start))
  return [draftOf(index, told.who, bare?.meaning ?? told.meaning, told.cue, whole.outer, content.inner)]
}

interface Told {
  readonly who: Replier
  readonly meaning: Meaning
  readonly cue: Utf16Range
}

/** A noun of saying with its owner as the subject before a colon. */
function tellerBefore(tokens: readonly Token[], colon: number): Told | null {
  for (let at = 1; at < Math.min(colon, 10); at += 1) {
    const meaning = toldBy(tokens[at]!.word)
    if (!meaning || (tokens[at]!.pos === 'VERB' && at < colon - 1) || !leadsTo(tokens, at, colon)) continue
    const who = ownerBefore(tokens, at) ?? ownerBehind(tokens, at, colon)
    if (who) return { who, meaning, cue: { start: tokens[at]!.start, end: tokens[at]!.end } }
  }
  return null
}

/** “The answer was short: …”, “his answer arrived late: ‘…’”, not “his answer arrived late: it had gone astray”. */
const leadsTo = (tokens: readonly Token[], at: number, colon: number): boolean =>
  /^["“‘«„]$/.test(tokens[colon + 1]!.text) ||
  tokens
    .slice(at + 1, colon)
    .every(({ pos, word }, next) => pos !== 'VERB' || READS.test(word) || at + 2 + next === colon)

const READS =
  /^(?:reads?|runs?|ran|goes|went|sounds?|sounded|remain(?:s|ed)?|stands?|stood|amount(?:s|ed)|boil(?:s|ed))$/

/** “his verdict”, “Norland’s official answer”. */
function ownerBefore(tokens: readonly Token[], at: number): Replier | null {
  let owner = at - 1
  // “one-word reply”
  const describes = ({ pos, text }: Token) => /^(?:ADJ|ADV|NUM|NOUN)$/.test(pos) || text === '-'
  while (owner > 0 && describes(tokens[owner]!) && owner > at - 6) owner -= 1
  const token = tokens[owner]!
  if (/^(?:his|her|its|their|our)$/.test(token.word))
    return {
      name: { start: token.start, end: token.end },
      phrase: { start: token.start, end: token.end },
      pronoun: true,
    }
  const run = isPossessive(token) ? phraseBefore(tokens, owner) : null
  return run && isSpeaker(tokens, run) ? replier(tokens, run) : null
}

/** “the answer from Norland”, “the verdict of the experts”. */
function ownerBehind(tokens: readonly Token[], at: number, colon: number): Replier | null {
  if (!/^(?:from|of|by)$/.test(tokens[at + 1]?.word ?? '')) return null
  const run = phraseAt(tokens, at + 2)
  return run && run.to <= colon && isSpeaker(tokens, run) ? replier(tokens, run) : null
}

/** “The experts are sure: …”. */
function minded(tokens: readonly Token[], lead: string): Told | null {
  const found = OF_A_MIND.exec(lead)
  const run = found && phraseAt(tokens, 0)
  if (!run || !isSpeaker(tokens, run)) return null
  const start = tokens[0]!.start + found.index
  return {
    who: replier(tokens, run),
    meaning: 'claim',
    cue: { start, end: start + found[0].trimEnd().length },
  }
}

/** “‘Ridiculous,’ was Velyte’s one-word reply”, “‘Never,’ came the answer from Norland”. */
function behindQuotation(sentence: Sentence, index: number): Draft[] {
  const { tokens, quoted, start } = sentence
  const first = quoted[0]
  if (first?.start !== start) return []
  const verb = tokens.findIndex((token) => token.start >= first.end)
  if (verb < 0 || !/^(?:was|is|were|are|came|comes|ran|runs|went|goes)$/.test(tokens[verb]!.word)) return []
  for (let at = verb + 1; at < Math.min(tokens.length, verb + 10); at += 1) {
    const meaning = toldBy(tokens[at]!.word)
    const who = meaning && (ownerBefore(tokens, at) ?? ownerBehind(tokens, at, tokens.length))
    const content = tidy(sentence, first)
    const whole = tidy(sentence, sentence)
    if (!meaning || !who || !content || !whole) continue
    const cue = { start: tokens[at]!.start, end: tokens[at]!.end }
    return [
      draftOf(index, who, bareReply(sentence.text)?.meaning ?? meaning, cue, whole.outer, content.inner),
    ]
  }
  return []
}

const FROM =
  /^(?:but |and )?(?:(?:not a (?:single )?word|no (?:\p{L}+ )?(?:word|comment|answer|reply|response|reaction|explanation)|(?:(?:\p{L}+ )?silence|nothing)(?: so far| yet)?)(?: (?:so far|yet|on (?:this|that|the matter)))? (?:from|at|in) (?=[^.,;:]{3,60}[.,;]?(?:\s|$)))/iu
const FROM_FIRST =
  /^(?:but |and )?from (?=[^.;:]{3,60},? (?:(?:there )?(?:came |is |was |comes )?(?:only |nothing but |still )?(?:no (?:\p{L}+ )?(?:word|comment|answer|reply|response|reaction)|silence|nothing|not a word))(?:[.,; ]|$))/iu

/** “Not a word from Norland.”, “From Norland, silence.” */
function silenceFrom(sentence: Sentence, index: number): Draft[] {
  const { text, start, tokens, quoted } = sentence
  const found = FROM.exec(text) ?? FROM_FIRST.exec(text)
  if (!found || quoted.length > 0) return []
  const at = tokens.findIndex((token) => token.start >= start + found[0].length)
  const run = phraseAt(tokens, at)
  const whole = tidy(sentence, sentence)
  if (!run || !whole || !isSpeaker(tokens, run)) return []
  const cue = FROM_FIRST.test(text)
    ? { start: tokens[run.to]?.start ?? start, end: whole.outer.end }
    : { start, end: start + found[0].trimEnd().length }
  if (cue.start >= cue.end) return []
  return [draftOf(index, replier(tokens, run), 'no comment', cue, whole.outer, whole.outer)]
}

const isWithin = (spans: readonly Utf16Range[], at: number) =>
  spans.some(({ start, end }) => start <= at && at < end)

function replier(tokens: readonly Token[], run: Run): Replier {
  const name = nameIn(tokens, run)
  return { name: rangeOf(tokens, name), phrase: rangeOf(tokens, run), pronoun: isPronoun(tokens, name) }
}

const draftOf = (
  sentence: number,
  { name, phrase, pronoun }: Replier,
  meaning: Meaning,
  cue: Utf16Range | null,
  quote: Utf16Range,
  content: Utf16Range,
): Draft => ({
  sentence,
  meaning,
  negated: false,
  word: 'say',
  actor: name,
  pronoun,
  phrase,
  cue,
  quote,
  content,
  rule: RULE,
  score: 0.7,
})
