import { cuesOf, type Cue } from './cues.ts'
import type { Draft, Speaker } from './draft.ts'
import { phraseBefore, isSpeaker, nameIn, phraseAt } from './noun-phrases.ts'
import type { Sentence } from './reading.ts'
import { behindRecipient, contentBehind, isClauseAhead, isOnlyAdjunct, tidy } from './spans.ts'
import { subjectAfter, subjectBefore } from './subjects.ts'

/** A cue with its speaker and the side on which its content stands. */
interface Region {
  readonly cue: Pick<Cue, 'meaning' | 'negated' | 'from' | 'to'> & { readonly word: string }
  readonly speaker: Speaker | null
  /** First token of the clause. */
  readonly start: number
  /** Token behind the reporting words, the speaker behind the verb included. */
  readonly behind: number
  readonly side: 'ahead' | 'before' | 'none'
  readonly rule: string
  readonly score: number
}

const JOINTS = new Set([
  'and',
  'but',
  'while',
  'whereas',
  'although',
  'though',
  'as',
  'yet',
  'after',
  'because',
  'when',
  'or',
  'with',
  'even',
  'nor',
  'so',
])
const DOUBT = new Set(['if', 'whether', 'unless', 'lest'])

/** The attributed statements of one sentence, in the order of their reporting words. */
export function attribute(sentence: Sentence, index: number): Draft[] {
  const regions: Region[] = []
  const cues: (Cue | number)[] = [...cuesOf(sentence), ...accordingTo(sentence)]
  cues.sort((a, b) => (typeof a === 'number' ? a : a.from) - (typeof b === 'number' ? b : b.from))
  for (const cue of cues) {
    const region =
      typeof cue === 'number' ? according(sentence, cue, regions) : regionOf(sentence, cue, regions)
    if (region) regions.push(region)
  }
  return regions.flatMap(
    (region, at) => draftOf(sentence, index, region, regions[at - 1], regions[at + 1]) ?? [],
  )
}

function accordingTo({ tokens }: Sentence): number[] {
  return tokens.flatMap(({ word }, at) => (word === 'according' && tokens[at + 1]?.word === 'to' ? [at] : []))
}

function according(sentence: Sentence, at: number, regions: readonly Region[]): Region | null {
  const { tokens } = sentence
  const run = phraseAt(tokens, at + 2)
  if (!run) return null
  const name = nameIn(tokens, run)
  const ahead =
    tokens[at - 1]?.text !== ',' &&
    opensClause(sentence, at, regions) &&
    tokens.slice(run.to).some(({ text }) => text === ',')
  const cue = { meaning: 'claim' as const, negated: false, from: at, to: at + 2, word: 'according to' }
  const speaker = { name, phrase: run, pronoun: false }
  const comma = tokens.findIndex(({ text }, index) => index >= run.to && text === ',')
  const behind = ahead ? comma + 1 : run.to
  return {
    cue,
    speaker,
    start: at,
    behind,
    side: ahead ? 'ahead' : 'before',
    rule: 'according to',
    score: 0.9,
  }
}

/** Whether a clause of its own begins at a token. */
function opensClause({ tokens }: Sentence, at: number, regions: readonly Region[]): boolean {
  let before = tokens[at - 1]
  if (!before) return true
  if (/^["“‘«'(]$/.test(before.text)) before = tokens[at - 2]
  if (!before || /^[;:–—,.!?”"»’)]$/.test(before.text) || before.text === '-') return true
  if (JOINTS.has(before.word)) {
    const prior = tokens[at - 2]
    return regions.length === 0 || prior?.pos === 'PUNCT' || /^(?:and|but|while|whereas)$/.test(before.word)
  }
  return regions.length === 0 && before.word !== 'that' && !DOUBT.has(before.word)
}

function regionOf(sentence: Sentence, cue: Cue, regions: readonly Region[]): Region | null {
  const { tokens } = sentence
  const previous = regions.at(-1)
  const floor = previous ? Math.min(previous.behind, cue.from) : opening(sentence)
  const word = cue.frame.verb
  const behind = behindRecipient(sentence, cue.to, word)
  const base = { cue: { ...cue, word }, behind: behind < tokens.length ? behind : cue.to }
  if (cue.form === 'passive') return passive(sentence, cue, regions)
  if (cue.form === 'participle') {
    const joint = tokens[cue.from - 1]
    if (!joint || !(joint.text === ',' || /^(?:and|while|as|before|–|—)$/.test(joint.word))) return null
    const speaker = previous?.speaker ?? mainSubject(sentence, cue.from)
    if (!speaker || !fits(sentence, cue, false)) return null
    return { ...base, speaker, start: cue.from, side: 'ahead', rule: 'participle', score: 0.75 }
  }
  const inverted = inversion(sentence, cue)
  if (inverted)
    return {
      ...base,
      ...inverted,
      start: cue.from,
      side: 'before',
      rule: 'speaker behind the verb',
      score: 0.95,
    }
  const subject = subjectBefore(tokens, cue, floor)
  if (!subject) return shared(sentence, cue, regions)
  const { speaker, start, relative } = subject
  if (DOUBT.has(tokens[start - 1]?.word ?? '')) return null
  const antecedent = objectRelative(sentence, cue, start)
  if (antecedent !== null)
    return { ...base, speaker, start: antecedent, side: 'none', rule: 'relative clause', score: 0.75 }
  if (!relative && !opensClause(sentence, start, regions)) return null
  const post =
    isOnlyAdjunct(sentence, behindRecipient(sentence, cue.to, word)) && followsContent(sentence, start)
  if (post && canStandBehind(cue))
    return { ...base, speaker, start, side: 'before', rule: 'speaker behind the content', score: 0.95 }
  if (!fits(sentence, cue, true)) return null
  return {
    ...base,
    speaker,
    start,
    side: 'ahead',
    rule: relative ? 'relative clause' : 'speaker, verb, content',
    score: 0.9,
  }
}

const DATELINE =
  /^[\p{Lu}\p{M}’'., /-]{3,40}(?:,? \p{Lu}?\p{L}+\.? \d{1,2}(?:, \d{4})?)?\s*(?:\([^)]{2,40}\))?\s*(?:[–—]|-{1,2})\s+/u

/** The token behind a dateline (“KELMAR, March 20 (Agency) –”). */
function opening({ text, start, tokens }: Sentence): number {
  const length = DATELINE.exec(text)?.[0].length ?? 0
  return length === 0
    ? 0
    : Math.max(
        0,
        tokens.findIndex((token) => token.start >= start + length),
      )
}

/** Verbs that may stand behind what they report. */
const canStandBehind = ({ frame, meaning }: Cue) =>
  frame.rest === null && (meaning === 'claim' || meaning === 'confirmation' || meaning === 'suspicion')

/** “X denied the report and said that …”: a verb that shares its speaker with the one before. */
function shared(sentence: Sentence, cue: Cue, regions: readonly Region[]): Region | null {
  const joint = sentence.tokens[cue.from - 1]
  if (!joint || !/^(?:and|but|,|or|then|yet)$/.test(joint.word)) return null
  const previous = regions.at(-1)
  const speaker = previous ? previous.speaker : mainSubject(sentence, cue.from)
  if (!speaker || !fits(sentence, cue, false) || speaker.name.to > cue.from) return null
  return {
    cue: { ...cue, word: cue.frame.verb },
    behind: cue.to,
    speaker,
    start: cue.from,
    side: 'ahead',
    rule: 'shared speaker',
    score: 0.75,
  }
}

/** The subject with which a sentence begins, if it can speak. */
function mainSubject({ tokens }: Sentence, before: number): Speaker | null {
  for (let at = 0; at < Math.min(before, 12); at += 1) {
    const run = phraseAt(tokens, at)
    if (run && run.to < before && isSpeaker(tokens, run)) {
      const previous = tokens[at - 1]
      if (previous && previous.pos === 'ADP') continue
      return {
        name: nameIn(tokens, run),
        phrase: run,
        pronoun: tokens[run.from]!.pos === 'PRON' && run.to - run.from === 1,
      }
    }
    if (run) at = run.to - 1
  }
  return null
}

/** Whether what stands behind a verb is something that it reports. */
function fits(sentence: Sentence, cue: Cue, sure: boolean): boolean {
  const { takes } = cue.frame
  const rest = sentence.tokens[cue.to]
  if (
    /^(?:claim)$/.test(cue.frame.verb) &&
    /^(?:\d|the|at|more|some|several|dozens|hundreds|its|least)/.test(rest?.word ?? '')
  ) {
    const words = sentence.text.slice(rest!.start - sentence.start, rest!.start - sentence.start + 40)
    if (/\b(?:lives?|life|victims?|casualt)/i.test(words)) return false
  }
  if (/^(?:ask)$/.test(cue.frame.verb) && /^(?:about|if|whether|why|how|what)$/.test(rest?.word ?? ''))
    return false
  if (takes === 'that')
    return (
      rest?.word === 'that' ||
      (/^(?:on|in|last|this|earlier)$/.test(rest?.word ?? '') &&
        isClauseAhead(sentence, cue.to) &&
        sentence.tokens.slice(cue.to, cue.to + 8).some(({ word }) => word === 'that'))
    )
  if (takes === 'anything')
    return (
      rest !== undefined &&
      (cue.frame.rest !== null ||
        rest.pos !== 'PUNCT' ||
        /[:“"‘'«,]/.test(rest.text) ||
        cue.meaning === 'denial')
    )
  if (isClauseAhead(sentence, cue.to)) return true
  return (
    takes === 'clause or sure noun' && sure && rest !== undefined && !/^(?:PUNCT|ADP|ADV)$/.test(rest.pos)
  )
}

/** “…,” said X. */
function inversion(sentence: Sentence, cue: Cue): { speaker: Speaker; behind: number } | null {
  const { tokens } = sentence
  const before = tokens[cue.from - 1]
  if (!before || !/^[,”"’'»—–?!]$/.test(before.text) || cue.frame.rest !== null) return null
  const speaker = subjectAfter(tokens, cue.to)
  return speaker && !speaker.pronoun && isOnlyAdjunct(sentence, speaker.phrase.to)
    ? { speaker, behind: speaker.phrase.to }
    : null
}

const followsContent = ({ tokens }: Sentence, start: number) =>
  start >= 2 && /^[,”"’'»—–?!]$/.test(tokens[start - 1]!.text) && start > 2

/** “an allegation that X rejected”: where the thing begins that the verb is about; null where there is none. */
function objectRelative({ tokens }: Sentence, cue: Cue, start: number): number | null {
  const pronoun = tokens[start - 1]
  if (!pronoun || !/^(?:that|which)$/.test(pronoun.word)) return null
  const next = tokens[cue.to]
  if (next && !/^(?:PUNCT|ADP|ADV|NOUN|CCONJ)$/.test(next.pos)) return null
  if (next?.pos === 'PUNCT' && /[“"‘:]/.test(next.text)) return null
  const comma = /^[,–—]$/.test(tokens[start - 2]?.text ?? '')
  if (comma) return pronoun.word === 'which' ? start - 1 : null
  const noun = phraseBefore(tokens, start - 1)
  return noun && /^[,–—]$/.test(tokens[noun.from - 1]?.text ?? '') ? noun.from : null
}

/** “it was claimed by X that …”, “X was accused by Y of …”, “the report was denied by X”. */
function passive(sentence: Sentence, cue: Cue, regions: readonly Region[]): Region | null {
  const { tokens } = sentence
  const by = tokens.findIndex(({ word }, at) => at >= cue.to && at < cue.to + 8 && word === 'by')
  const run = by > 0 ? phraseAt(tokens, by + 1) : null
  const speaker =
    run && isSpeaker(tokens, run) ? { name: nameIn(tokens, run), phrase: run, pronoun: false } : null
  const base = { cue: { ...cue, word: cue.frame.verb }, speaker, score: speaker ? 0.85 : 0.6 }
  const it = tokens[cue.from - 1]?.word === 'it'
  if (it && (cue.meaning === 'claim' || cue.meaning === 'suspicion')) {
    const start = cue.from - 1
    const widened = { ...base, cue: { ...base.cue, from: start } }
    if (isOnlyAdjunct(sentence, speaker?.phrase.to ?? cue.to) && followsContent(sentence, start))
      return {
        ...widened,
        start,
        behind: speaker?.phrase.to ?? cue.to,
        side: 'before',
        rule: 'passive',
        score: base.score,
      }
    const behind = speaker && by === cue.to ? speaker.phrase.to : cue.to
    return opensClause(sentence, start, regions)
      ? { ...widened, start, behind, side: 'ahead', rule: 'passive' }
      : null
  }
  const subject = phraseBefore(tokens, cue.from)
  if (!subject || !opensClause(sentence, subject.from, regions)) return null
  const next = tokens[cue.to]?.word
  const isAccused =
    /^(?:accuse|allege|say|report|believe|suspect|claim|think|blame)$/.test(cue.frame.verb) &&
    /^(?:of|to|for|by)$/.test(next ?? '')
  const isNews = cue.meaning === 'claim' && !isAccused
  if (!speaker && (!isAccused || next === 'by')) return null
  if (isNews && !speaker) return null
  return {
    ...base,
    start: subject.from,
    behind: speaker && by === cue.to ? speaker.phrase.to : cue.to,
    side: 'none',
    rule: 'passive',
  }
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
    region.behind,
    next && next.start > region.behind ? beforeJoint(sentence, next.start) : tokens.length,
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
      : 0
    if (from === null || from >= region.start) return null
    const spoken = tidy(sentence, range(from, region.start))
    if (!spoken) return null
    const { content, end } = contentBehind(sentence, spoken, region.behind, stop)
    const whole = tidy(sentence, { start: Math.min(spoken.outer.start, cueRange.start), end })
    return whole && { ...base, content, quote: whole.outer }
  }
  const whole = tidy(sentence, range(region.start, Math.max(stop, cue.to)))
  if (!whole) return null
  if (side === 'none') {
    const told = rule === 'passive' ? tidy(sentence, range(region.start, cue.to)) : null
    return { ...base, content: told?.outer ?? whole.outer, quote: whole.outer }
  }
  const from = contentStart(sentence, region.behind, stop, cue.meaning)
  const spoken = from < stop ? tidy(sentence, range(from, stop)) : null
  return {
    ...base,
    content: spoken?.inner ?? whole.outer,
    quote: { start: whole.outer.start, end: Math.max(whole.outer.end, spoken?.outer.end ?? 0) },
  }
}

/** The end of the clause: a semicolon, or a comma before “where” or a remark on what was said, ends it. */
function clauseStop({ tokens, quoted }: Sentence, from: number, stop: number): number {
  for (let at = from + 2; at < stop; at += 1) {
    const { text, start } = tokens[at]!
    if (text !== ';' && text !== ',') continue
    if (quoted.some((span) => span.start <= start && start < span.end)) continue
    const next = tokens[at + 1]?.word ?? ''
    if (text === ';' || next === 'where' || next === 'citing') return at
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

/** Where the content begins behind reporting words: behind “reporters on Monday that”, “in a statement:”. */
function contentStart({ tokens }: Sentence, from: number, stop: number, meaning: string): number {
  const direct = meaning === 'claim' || meaning === 'confirmation' || meaning === 'suspicion'
  for (let at = from; at < Math.min(stop, from + 16); at += 1) {
    const { text, word, pos } = tokens[at]!
    if (word === 'that' && (pos !== 'DET' || at === from) && direct) return at + 1
    if (word === 'that' && at === from) return at + 1
    if (text === ':') return at + 1
    if (/^["“‘«„]$/.test(text))
      return direct && (tokens[at - 1]?.text === ',' || tokens[from]!.pos === 'ADP') ? at : from
    if (at > from && (pos === 'AUX' || pos === 'VERB')) break
    if (text === ',' && at === from) return at + 1
  }
  return from
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
