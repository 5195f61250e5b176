import type { Draft, Region } from '#intake/suggest/draft'
import { isSaid } from '#intake/suggest/kinds'
import { JOINTS } from '#intake/suggest/lexicon/joints'
import { CALENDAR } from '#intake/suggest/lexicon/speakers'
import type { Sentence } from '#intake/suggest/text/reading'
import { opening } from './clauses.ts'
import { regionsOf } from './regions.ts'
import { contentBehind, tidy } from '#intake/suggest/text/spans'
import type { Token } from '#intake/suggest/text/tokens'

/** The attributed statements of one sentence, in the order of their reporting words. */
export function attribute(sentence: Sentence, index: number): Draft[] {
  const regions = withoutInner(sentence, regionsOf(sentence))
  const cueOf = ({ cue }: Draft) =>
    cue ? sentence.text.slice(cue.start - sentence.start, cue.end - sentence.start) : ''
  return regions
    .flatMap((region, at) => draftOf(sentence, index, region, regions[at - 1], regions[at + 1]) ?? [])
    .filter((draft) => isSaid(draft, cueOf(draft)))
}

/** “Norland had denied it and called for calm, diplomats said”: of what ends with its speaker nothing inside counts. */
function withoutInner(sentence: Sentence, regions: readonly Region[]): readonly Region[] {
  const last = regions.at(-1)
  const before = regions.at(-2)
  if (!last || !before || last.rule !== 'speaker behind the content' || before.side === 'before')
    return regions
  const rest = sentence.tokens.slice(last.behind)
  if (
    afterJoint(sentence, before.behind, last.start) !== null ||
    rest.some(({ text }) => /^[,;:]$/.test(text))
  )
    return regions
  const from = afterJoint(sentence, 0, last.start) ?? 0
  const kept = regions.filter(({ start }) => start < from)
  return kept.length > 0 && from === 0 ? regions : [...kept, last]
}

function draftOf(
  sentence: Sentence,
  index: number,
  region: Region,
  previous?: Region,
  next?: Region,
): Draft | null {
  const { tokens } = sentence
  const { cue, speaker, side, rule, score } = region
  const range = (from: number, to: number) => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end })
  const cueRange = range(cue.from, cue.to)
  const stop = clauseStop(
    sentence,
    region,
    next && next.start > region.behind
      ? beforeJoint(sentence, Math.max(next.lead ?? next.start, region.behind))
      : tokens.length,
  )
  const base = {
    sentence: index,
    meaning: cue.meaning,
    negated: cue.negated,
    word: cue.word,
    actor: speaker && range(speaker.name.from, speaker.name.to),
    pronoun: speaker?.pronoun ?? false,
    phrase: speaker && range(speaker.phrase.from, speaker.phrase.to),
    cue: cueRange,
    rule,
    score,
  }
  if (side === 'before') {
    const from = previous
      ? previous.side === 'before'
        ? previous.behind
        : afterJoint(sentence, previous.behind, region.start)
      : opening(sentence)
    if (from === null || from >= region.start) return null
    const spoken = tidy(sentence, range(from, region.start))
    if (!spoken) return null
    const { content, end } = contentBehind(sentence, spoken, region.behind, stop)
    const whole = tidy(sentence, { start: Math.min(spoken.outer.start, cueRange.start), end })
    return whole && { ...base, content, quote: whole.outer }
  }
  const first = leadOf(sentence, region)
  const whole = tidy(sentence, range(first, Math.max(stop, cue.to)))
  if (!whole) return null
  if (side === 'none') return { ...base, content: whole.outer, quote: whole.outer }
  const from = contentStart(sentence, region.behind, stop, cue.meaning)
  const spoken = from < stop && !isMere(tokens, from, cue.meaning) ? tidy(sentence, range(from, stop)) : null
  // “In its account of the incident, Norland said …”: what is credited with nothing says nothing.
  if (rule === 'according to' && (!spoken || tokens[from]?.word === 'of')) return null
  return {
    ...base,
    content: spoken && !isEmpty(tokens.slice(from, stop)) ? spoken.inner : whole.outer,
    quote: { start: whole.outer.start, end: Math.max(whole.outer.end, spoken?.outer.end ?? 0) },
  }
}

/** “denied it”, “disputes this”, “said as much on Friday”: the matter stands elsewhere. */
const isEmpty = (tokens: readonly Token[]) =>
  tokens.every(
    (token) =>
      token.pos === 'PUNCT' ||
      CALENDAR.has(token.word) ||
      /^(?:it|this|that|them|these|those|so|one|both|as|much|everything|all|too|either)$/.test(token.word) ||
      /^(?:on|in|at|by|during|last|late|early|the|day|days|time|\d+)$/.test(token.word),
  )

/** Behind “referred questions to” and “has not responded” stands nothing that is asserted. */
const isMere = (tokens: readonly Token[], from: number, meaning: string) =>
  meaning === 'deferral' ||
  (meaning === 'no comment' && /^(?:to|details?|further|seeking)$/.test(tokens[from]?.word ?? ''))

/**
 * The end of the clause: a semicolon ends it, and a comma before “where”, before a remark on what was said, before
 * what the speaker does next (“maintains that it was a fraud, and relies on …”) or before another day.
 */
function clauseStop({ tokens, quoted }: Sentence, { cue, behind }: Region, stop: number): number {
  const isPresent = /[^s]s$/.test(tokens[cue.to - 1]?.word ?? '')
  for (let at = behind + 1; at < stop; at += 1) {
    const { text, start } = tokens[at]!
    // “disclaimed responsibility and sent the bill to its neighbour”
    if (
      tokens[at]!.word === 'and' &&
      tokens[at + 1]?.pos === 'VERB' &&
      /(?:ed|sent|took|went|made|gave|left|held|put|cut|withdrew)$/.test(tokens[at + 1]!.word) &&
      !isClause(tokens, behind, at)
    )
      return at
    if ((text !== ';' && text !== ',') || at < behind + 2) continue
    if (quoted.some((span) => span.start <= start && start < span.end)) continue
    const next = tokens[at + 1]?.word ?? ''
    if (text === ';' || next === 'where' || next === 'citing') return at
    const second = tokens[at + 2]
    const acts = second?.pos === 'VERB' && /[^s]s$/.test(second.word)
    if (next === 'and' && ((isPresent && acts) || isOtherDay(tokens, at + 2))) return at
    // “rejected the charge, and its ships left the port”: behind a mere thing a new clause begins.
    if (
      /^(?:and|but|while|whereas|although|though)$/.test(next) &&
      !isClause(tokens, behind, at) &&
      isClause(tokens, at + 3, stop)
    )
      return at
    if (
      /^(?:a|an)$/.test(next) &&
      /^(?:claim|statement|charge|allegation|accusation|version|assertion|denial|account)$/.test(
        tokens[at + 2]?.word ?? '',
      )
    )
      return at
  }
  return stop
}

const isClause = (tokens: readonly Token[], from: number, to: number) =>
  tokens
    .slice(from, to)
    .some(({ pos, word }) => pos === 'AUX' || (pos === 'VERB' && !word.endsWith('ing')) || word === 'that')

/** “Speaking on the radio, he said”: how somebody came to say it belongs to the quotation. */
function leadOf({ tokens }: Sentence, { start, lead, cue }: Region): number {
  // “To a remark about the family he declined to reply”
  if (lead === 0 && cue.meaning === 'no comment' && /^(?:to|on|about|of|as)$/.test(tokens[0]!.word)) return 0
  if (
    !/^(?:speaking|asked|pressed|writing|addressing|questioned|responding|reacting)$/.test(
      tokens[0]?.word ?? '',
    )
  )
    return start
  return tokens[start - 1]?.text === ',' ? 0 : start
}

/** “on Tuesday its minister …” */
const isOtherDay = (tokens: readonly Token[], at: number) =>
  tokens[at]?.word === 'on' && (tokens[at + 1]?.word ?? '').endsWith('day')

/** Where the content begins behind reporting words: behind “reporters on Monday that”, “in a statement:”. */
function contentStart({ tokens }: Sentence, from: number, stop: number, meaning: string): number {
  const direct = meaning === 'claim' || meaning === 'confirmation' || meaning === 'suspicion'
  if (tokens[from]?.text === ',') {
    // “reported, citing two officials, that”
    const close = tokens.findIndex(({ text }, at) => at > from && text === ',')
    if (close > 0 && close < from + 14 && tokens[close + 1]?.word === 'that') return close + 2
  }
  // “said on Friday she had opened a case”
  const dated = datedUpTo(tokens, from)
  if (
    direct &&
    dated > from &&
    /^(?:PRON|DET|PROPN|NOUN)$/.test(tokens[dated]?.pos ?? '') &&
    isClause(tokens, dated, stop) &&
    tokens[dated]!.word !== 'that'
  )
    return dated
  for (let at = from; at < Math.min(stop, from + 16); at += 1) {
    const { text, word, pos } = tokens[at]!
    const opens = pos !== 'DET' || at === from || /^(?:NOUN|PROPN|NUM|ADV)$/.test(tokens[at - 1]!.pos)
    if (word === 'that' && opens && direct) return at + 1
    if (word === 'that' && at === from) return at + 1
    if (text === ':') return at + 1
    if (/^["“‘«„]$/.test(text))
      return direct && (tokens[at - 1]?.text === ',' || tokens[from]!.pos === 'ADP') ? at : from
    if (at > from && (pos === 'AUX' || pos === 'VERB')) break
    if (text === ',' && at === from) return at + 1
  }
  return from
}

/** The token behind “on Friday”, “late on Monday evening”, “last week”, “yesterday”. */
function datedUpTo(tokens: readonly Token[], from: number): number {
  let at = from
  while (
    at < from + 4 &&
    (CALENDAR.has(tokens[at]?.word ?? '') || /^(?:on|late|early|last|this)$/.test(tokens[at]?.word ?? ''))
  )
    at += 1
  return at > from && CALENDAR.has(tokens[at - 1]!.word) ? at : from
}

function beforeJoint({ tokens }: Sentence, start: number): number {
  let stop = start
  while (stop > 0 && (JOINTS.has(tokens[stop - 1]!.word) || /^[,;:–—]$/.test(tokens[stop - 1]!.text)))
    stop -= 1
  return stop || start
}

/** The clause that begins behind an earlier statement of the sentence; null where none does. */
function afterJoint({ tokens }: Sentence, from: number, to: number): number | null {
  for (let at = to - 2; at > from; at -= 1) {
    const { text, word } = tokens[at]!
    if (text === ';' || (JOINTS.has(word) && /^[,–—]$/.test(tokens[at - 1]?.text ?? ''))) return at + 1
  }
  return null
}
