import type { DateRole } from '#domain/suggestion'
import { dayOf, edtfOf, plusDays, type Day } from './calendar.ts'
import type { DateWords } from './date-words.ts'
import type { Draft } from '#intake/suggest/draft'
import type { Reading, Sentence } from '#intake/suggest/text/reading'
import type { Token } from '#intake/suggest/text/tokens'

/** What lies this many days before the document is background rather than the event. */
const BACKGROUND_DAYS = 45
const AHEAD =
  /\b(?:will|due to|scheduled|set to|next|plans? to|expected to|tomorrow|is to|are to|ahead of|expected)\b/i
/** How many sentences a quotation may run on behind the words that report it. */
const LONGEST_QUOTATION = 8

/** “Romania, which joined in 2007, said”: the clause is about the speaker, not about the saying. */
const ASIDE = /\b(?:who|whom|which|whose|where|when|after|before|since|in power|due|until)\b|,\s+\p{L}+ed\b/iu
/** Words before a date that name an event, which it then dates: “the attack on 4 May”. */
const EVENT =
  /\b(?:attacks?|strikes?|raids?|shellings?|bombings?|explosions?|blasts?|crash|incidents?|clash(?:es)?|incursions?|violations?|intrusions?|shootings?|killings?|collisions?|sinking|vote|elections?|talks|meetings?|summits?)\b[^.,;:]{0,60}$/iu
/** Verbs with which somebody speaks to others, also where no statement could be quoted. */
const SPEAKING = new Set(
  'summoned summons recalled protested lodged complained spoke spoken phoned telephoned talked wrote written replied responded answered announced declared apologised apologized expressed offered agreed told said repeated acknowledged issued addressed'.split(
    ' ',
  ),
)
/** The same in several words. */
const SPEAKS =
  /\b(?:called in|made public|claimed? responsibility|invited to the ministry|imposed sanctions|(?:were|are) (?:\p{L}+ )?reports that)\b/iu
/** A longer time that goes on while the text is written is no event's. */
const ONGOING = /\b(?:this|the) (?:week|month|year|season|spring|summer|autumn|winter)\b|^since\b|^as of\b/i
const EARLIER = /\bearlier\b/i

/**
 * What each date of a text tells: when the document was published, when something was said, when the event happened,
 * or else what that is seen against.
 * @param isPublished whether a date stands in a header.
 * @param today the day of the document; null where it is not known.
 */
export function rolesOf(
  reading: Reading,
  drafts: readonly Draft[],
  words: readonly DateWords[],
  isPublished: (date: DateWords) => boolean,
  today: Day | null,
): DateRole[] {
  const bySentence = Map.groupBy(drafts, ({ sentence }) => sentence)
  let at = 0
  const roles = words.map((date): DateRole => {
    while ((reading.sentences[at]?.end ?? Infinity) <= date.start) at += 1
    const near = Array.from({ length: LONGEST_QUOTATION }, (_, back) => bySentence.get(at - back) ?? [])
    const sentence = reading.sentences[at]
    if (isPublished(date)) return 'published'
    const far = isFarOff(date.value, today)
    if (sentence && isSaid(date, sentence, near.flat(), near[0] ?? [], far)) return 'said'
    return far || isBackground(date, reading.text, sentence) ? 'context' : 'happened'
  })
  return ofOneEvent(words, roles)
}

/**
 * Whether a date tells when somebody spoke.
 * @param near the statements that may run on into the sentence; `own` those of it.
 * @param far whether it is long ago or ahead: only a word of saying tells of such a day.
 */
function isSaid(
  date: DateWords,
  sentence: Sentence,
  near: readonly Draft[],
  own: readonly Draft[],
  far: boolean,
): boolean {
  if (far && date.value.length < 7) return false
  // “Thursday’s attacks” were on Thursday.
  if (/^['’]s\b/.test(sentence.text.slice(date.end - sentence.start))) return false
  if (/\bdated\s+$/.test(sentence.text.slice(0, date.start - sentence.start))) return true
  const draft = near.find(({ quote }) => quote.start <= date.start && date.end <= quote.end)
  const between = (from: number, to: number) =>
    sentence.text.slice(Math.max(0, from - sentence.start), Math.max(0, to - sentence.start))
  if (draft?.cue) {
    const { content, cue, actor } = draft
    const isIn = content.start <= date.start && date.end <= content.end
    if (!isIn) {
      const from = actor && actor.end <= date.start && date.end <= cue.start ? actor.end : null
      return from === null || !ASIDE.test(between(from, date.start))
    }
    return cue.end <= date.start && isOfCue(date, sentence, draft, between(cue.end, date.start))
  }
  if (draft) return false
  const follows = own.some(({ quote }) => date.end <= quote.start && quote.start - date.end < 12)
  return follows || (!far && own.length === 0 && speaksIn(date, sentence))
}

/**
 * “accused Sena on Tuesday of …”, “denied the claim on Monday”: a date behind the thing that is spoken of, without
 * a verb between them, belongs to the word of saying; not where it dates an event by its day, “the attack of 4 May”.
 */
function isOfCue(date: DateWords, sentence: Sentence, { cue }: Draft, between: string): boolean {
  if (between.length > 90 || /[,;:–—“”"]/.test(between)) return false
  const isVerb = sentence.tokens.some(
    ({ start, end, pos }) =>
      start >= (cue?.end ?? 0) && end <= date.start && (pos === 'VERB' || pos === 'AUX'),
  )
  if (isVerb || /\b(?:that|to|if|whether)\b/.test(between)) return false
  return date.relative || !EVENT.test(between)
}

/** Whether a sentence without a statement tells of speaking around the date. */
function speaksIn(date: DateWords, { start, text, tokens }: Sentence): boolean {
  const [from, to] = [date.start - start, date.end - start]
  const clauses = text.slice(0, from).split(CLAUSE)
  const before = clauses.findLast((words) => words.trim() !== '') ?? ''
  if (!date.relative && EVENT.test(before)) return false
  const behind = text.slice(to).split(CLAUSE)
  const after = behind.slice(0, from < 4 ? 2 : 1).join(', ')
  if (SPEAKS.test(before) || SPEAKS.test(after)) return true
  const [first, last] = [date.start - before.length - 2, date.end + after.length]
  return tokens.some(
    (token, at) =>
      token.start >= first && token.end <= last && isSpeaking(token, tokens[at - 1], tokens[at + 1]),
  )
}

const CLAUSE = /[,;:–—]\s/

/** A verb of speaking that is none of “the agreed ceasefire”, “issued passports”, “was told”. */
function isSpeaking(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (token.pos !== 'VERB' || !SPEAKING.has(token.word)) return false
  const isPassive = before?.pos === 'AUX' && /^(?:be|been|being|was|were|is|are)$/.test(before.word)
  const isOfNoun =
    (before?.pos === 'DET' || before?.pos === 'ADJ' || before?.pos === 'VERB') &&
    (after?.pos === 'NOUN' || after?.pos === 'ADJ')
  return !isOfNoun && (!isPassive || token.word === 'summoned')
}

/** What goes on while the text is written, or lies ahead. */
function isBackground({ start, end }: DateWords, text: string, sentence: Sentence | undefined): boolean {
  const words = text.slice(start, end)
  if (ONGOING.test(words) && !EARLIER.test(words)) return true
  return sentence !== undefined && AHEAD.test(sentence.text.slice(0, start - sentence.start))
}

/** Long before the document, or after it. */
function isFarOff(value: string, today: Day | null): boolean {
  if (today === null || value === '') return false
  const [from = '', to] = value.split('/')
  const earliest = edtfOf(plusDays(today, -BACKGROUND_DAYS))
  const now = edtfOf(today)
  if (from.slice(0, 10) > now.slice(0, from.length)) return true
  if (to !== undefined && to !== '' && from.length < 10) return true
  return from < earliest.slice(0, from.length)
}

/**
 * A text is about one event: what has another day than the first that is told of one is background to it, but for the
 * days that follow at once, over which an event may go on.
 */
function ofOneEvent(words: readonly DateWords[], roles: readonly DateRole[]): DateRole[] {
  let [from, to] = ['', '']
  return roles.map((role, at) => {
    const value = words[at]?.value ?? ''
    if (role !== 'happened' || value === '') return role
    const [begins, ends] = endsOf(value)
    if (from === '') {
      if (value.length >= 10) [from, to] = [begins, ends]
      return role
    }
    const next = dayOf(to)
    const last = next ? edtfOf(plusDays(next, 1)) : to
    const touches = begins <= last.slice(0, begins.length) && from.slice(0, ends.length) <= ends
    if (touches && ends.length >= 10 && ends > to) to = ends
    return touches ? 'happened' : 'context'
  })
}

const endsOf = (value: string): readonly [string, string] => {
  const [from = '', to = from] = value.split('/')
  return [from, to === '' ? '9999' : to]
}
