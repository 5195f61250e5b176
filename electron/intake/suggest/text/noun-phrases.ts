import { CALENDAR, DOCUMENTS, PRONOUNS, SPEAKERS, TITLES } from '#intake/suggest/lexicon/speakers'
import type { Utf16Range } from '#domain/quotation'
import type { Token } from './tokens.ts'

/** Tokens `from` to `to` (exclusive) of one sentence. */
export interface Run {
  readonly from: number
  readonly to: number
}

/** Where some tokens stand in the text. */
export const rangeOf = (tokens: readonly Token[], { from, to }: Run): Utf16Range => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
})

const INSIDE = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'SYM', 'X'])
const BINDS = new Set(['of', 'for', 'at', 'from', 'in', 'with', 'to', 'on', 'near', 'within', 'inside'])
const OWN = new Set(['its', 'his', 'her', 'their', 'our', 'my', 'whose'])
const NAMELESS = new Set(['official', 'officials', 'source', 'sources', 'spokesman', 'officer', 'officers'])
const isCapital = (token: Token | undefined) => token !== undefined && /^\p{Lu}/u.test(token.text)
const isCalendar = ({ word, text, pos }: Token) =>
  CALENDAR.has(word) && (isUpper(text) || pos === 'NOUN' || pos === 'ADV')
const isUpper = (text: string) => /^\p{Lu}/u.test(text)
export const isNoun = (token: Token | undefined) =>
  token !== undefined && (token.pos === 'NOUN' || token.pos === 'PROPN' || SPEAKERS.has(token.word))
export const isPossessive = (token: Token | undefined) =>
  token?.word === "'s" || ((token?.word === "'" || token?.word === '’') && token.pos !== 'VERB')

/** “The Sunday Sentinel” */
const isTitleOfPaper = (tokens: readonly Token[], at: number) =>
  tokens[at - 1]?.text === 'The' &&
  /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '') &&
  !isCalendar(tokens[at + 1]!)
/** “24 May”, “in March”: months that are other words too. */
const isMonth = (tokens: readonly Token[], at: number) =>
  /^(?:May|March)$/.test(tokens[at]!.text) && /^(?:NUM|ADP)$/.test(tokens[at - 1]?.pos ?? '')

const isInside = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (!token || (isCalendar(token) && !isTitleOfPaper(tokens, at)) || /\d{4}-\d/.test(token.text))
    return false
  if (isMonth(tokens, at)) return false
  // “in 2019 Norland said”
  if (/^(?:19|20)\d\d$/.test(token.text) && tokens[at - 1]?.pos === 'ADP') return false
  // “Gran-of-four”
  if (token.word === 'of' && tokens[at - 1]?.text === '-' && tokens[at - 1]?.end === token.start) return true
  if (INSIDE.has(token.pos) || OWN.has(token.word) || isPossessive(token) || SPEAKERS.has(token.word))
    return true
  if (token.text === '-' || token.text === '–' || token.text === '&')
    return token.text === '&' || (tokens[at - 1]?.end === token.start && tokens[at + 1]?.start === token.end)
  if (token.text === '.')
    return /^\p{Lu}$/u.test(tokens[at - 1]?.text ?? '') || TITLES.has(tokens[at - 1]?.word ?? '')
  // A participle before its noun: “the ruling party”, “acting head”; a name that the tagger took for a verb.
  if (token.pos === 'VERB' || token.pos === 'ADV')
    return (
      (isCapital(token) && at > 0) ||
      (isNoun(tokens[at + 1]) &&
        /DET|ADJ|PART/.test(tokens[at - 1]?.pos ?? 'DET') &&
        /(?:ing|ed|ly|er|most|former|then|new|late|old|long|press)$/.test(token.word))
    )
  return false
}

/** The noun phrase that ends before a token; null where none stands there. */
export function phraseBefore(tokens: readonly Token[], end: number): Run | null {
  const last = tokens[end - 1]
  if (!last || end <= 0) return null
  if (last.pos === 'PRON' || PRONOUNS.has(last.word))
    return PRONOUNS.has(last.word) ? { from: end - 1, to: end } : null
  // “rebels in the east”
  const isQuarter = /^(?:north|south)?(?:east|west|north|south)$/.test(last.word)
  if (
    !isQuarter &&
    !isNoun(last) &&
    last.pos !== 'NUM' &&
    last.pos !== 'X' &&
    !isCapital(last) &&
    last.word !== '.'
  )
    return null
  let from = end
  for (let at = end - 1; at >= 0; at -= 1) {
    const token = tokens[at]!
    if (isInside(tokens, at)) {
      from = at
      if (token.pos === 'DET' || OWN.has(token.word)) {
        const before = tokens[at - 1]
        if (before && /^(?:and|or)$/.test(before.word) && joins(tokens, at - 1)) continue
        if (!bindsBefore(tokens, at)) break
        at -= 1
        from = at
      }
      continue
    }
    if (BINDS.has(token.word) && bindsBefore(tokens, at + 1)) {
      from = at
      continue
    }
    if ((token.word === 'and' || token.word === 'or') && joins(tokens, at)) {
      from = at
      continue
    }
    if (token.text === ',' && isListComma(tokens, at, end)) {
      from = at
      continue
    }
    break
  }
  while (from < end && !/NOUN|PROPN|ADJ|NUM|DET|PRON|X|VERB|ADV/.test(tokens[from]!.pos)) from += 1
  return from < end ? { from, to: end } : null
}

/** Whether a preposition before this token ties it to a noun before: “spokesman for | the ministry”. */
function bindsBefore(tokens: readonly Token[], at: number): boolean {
  const [preposition, noun] = [tokens[at - 1], tokens[at - 2]]
  if (!preposition || !BINDS.has(preposition.word) || !noun) return false
  if (/^(?:familiar|close|loyal|responsible|privy)$/.test(noun.word)) return true
  if (!isNoun(noun) || isCalendar(noun)) return false
  return (
    preposition.word === 'of' ||
    SPEAKERS.has(noun.word) ||
    TITLES.has(noun.word) ||
    /^(?:knowledge|command|charge|affairs)$/.test(noun.word)
  )
}

/** “Estonia and Latvia said”: a speaker before the “and”, with nothing before it of which it could be the object. */
function joins(tokens: readonly Token[], at: number): boolean {
  const left = phraseBefore(tokens, at)
  if (!left || !isSpeaker(tokens, left)) return false
  const before = tokens[left.from - 1]
  return !before || before.pos === 'PUNCT' || /^(?:both|that|while|but|as)$/.test(before.word)
}

/** A comma of “Estonia, Latvia and Lithuania”: an “and” stands behind, and a name before. */
function isListComma(tokens: readonly Token[], at: number, end: number): boolean {
  if (!tokens.slice(at + 1, end).some(({ word }) => word === 'and')) return false
  return tokens[at - 1]?.pos === 'PROPN' && isCapital(tokens[at + 1]) && tokens[at + 1]?.pos === 'PROPN'
}

/** The noun phrase that begins at a token; null where none does. */
export function phraseAt(tokens: readonly Token[], from: number): Run | null {
  const first = tokens[from]
  if (!first) return null
  if (PRONOUNS.has(first.word) && first.pos === 'PRON') return { from, to: from + 1 }
  let to = from
  while (to < tokens.length) {
    // “told parliament the evidence was …”: a second phrase begins.
    if (to > from && tokens[to]!.pos === 'DET' && isNoun(tokens[to - 1])) break
    if (isInside(tokens, to) || (tokens[to]!.pos === 'PROPN' && !isCalendar(tokens[to]!))) to += 1
    else if (
      to > from &&
      BINDS.has(tokens[to]!.word) &&
      bindsBefore(tokens, to + 1) &&
      isInside(tokens, to + 1)
    )
      to += 1
    else if (
      to > from &&
      tokens[to]!.word === 'and' &&
      isCapital(tokens[to - 1]) &&
      isCapital(tokens[to + 1])
    )
      to += 1
    else break
  }
  while (
    to > from &&
    /^(?:DET|ADP|CCONJ|PUNCT|PART)$/.test(tokens[to - 1]!.pos) &&
    !isPossessive(tokens[to - 1])
  )
    to -= 1
  return to > from && tokens.slice(from, to).some(isNoun) ? { from, to } : null
}

/** The noun on which a phrase turns: the last one before a preposition. */
export function headOf(tokens: readonly Token[], { from, to }: Run): Token | undefined {
  let head: Token | undefined
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]!
    if (token.pos === 'ADP' && BINDS.has(token.word) && head) break
    if (isNoun(token) || token.pos === 'PRON' || token.pos === 'NUM') head = token
    else if (isCapital(token) && token.pos !== 'DET' && at > from) head = token
  }
  return head
}

/** An office or body, in the singular or the plural. */
const speaks = (word: string) =>
  SPEAKERS.has(word) || TITLES.has(word) || (/[^s]s$/.test(word) && SPEAKERS.has(word.slice(0, -1)))

/** Whether a phrase names someone who can speak. */
export function isSpeaker(tokens: readonly Token[], run: Run): boolean {
  const head = headOf(tokens, run)
  if (!head || isCalendar(head)) return false
  if (run.to - run.from === 1 && PRONOUNS.has(head.word)) return true
  if (speaks(head.word)) return true
  if (/(?:men|man|women|woman|person|ist|ists|ian|ians)$/.test(head.word) && head.word.length > 5) return true
  return (
    isCapital(head) && (head.pos === 'PROPN' || run.to - run.from > 1 || head.start > (tokens[0]?.start ?? 0))
  )
}

export const isDocument = (tokens: readonly Token[], run: Run): boolean =>
  DOCUMENTS.has(headOf(tokens, run)?.word ?? '')

export const isPronoun = (tokens: readonly Token[], { from, to }: Run): boolean =>
  to - from === 1 && PRONOUNS.has(tokens[from]?.word ?? '')

const PORTFOLIO =
  /^(?:state|defen[cs]e|staff|war|energy|finance|justice|health|transport|agriculture|commerce)$/

/** The name alone, where it follows an office: “Defence Minister | Ilya Karsten”, “a spokesman, Colonel | Petar Anev”. */
export function nameIn(tokens: readonly Token[], run: Run): Run {
  const { from, to } = run
  let name = to
  while (name > from && isNamePart(tokens[name - 1]!)) name -= 1
  for (let at = to - 2; at >= name; at -= 1)
    if (TITLES.has(tokens[at]!.word) || NAMELESS.has(tokens[at]!.word)) {
      name = at + 1
      break
    }
  if (tokens[name]?.text === '.') name += 1
  // “Secretary of State | Mike Pompeo”
  if (
    tokens[name - 1]?.word === 'of' &&
    TITLES.has(tokens[name - 2]?.word ?? '') &&
    PORTFOLIO.test(tokens[name]?.word ?? '')
  )
    return name + 1 < to ? { from: name + 1, to } : run
  const before = tokens[name - 1]
  const titled =
    name > from &&
    before !== undefined &&
    (TITLES.has(before.word) || SPEAKERS.has(before.word) || before.text === '.')
  return titled && name < to && to - name <= 4 ? { from: name, to } : run
}

const isNamePart = ({ text, pos }: Token) =>
  (/^\p{Lu}/u.test(text) && pos !== 'DET' && pos !== 'PRON') ||
  /^(?:de|da|del|van|von|der|al|el|bin|ibn|la|le|-|\.)$/.test(text)

/** A phrase that is a person's or body's name and nothing else. */
export const isBareName = (tokens: readonly Token[], { from, to }: Run): boolean =>
  to > from && tokens.slice(from, to).every(isNamePart) && !CALENDAR.has(tokens[from]!.word)
