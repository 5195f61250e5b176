import { creditsIn, type Credit } from './according.ts'
import { cuesOf, type Cue } from './cues.ts'
import type { Region, Speaker } from './draft.ts'
import { CONDITIONS, GOES_SAYING, JOINTS, SAYS_BY_DOING } from './lexicon/joints.ts'
import { fits } from './complements.ts'
import { leadBefore } from './leads.ts'
import { passive } from './passive.ts'
import { isPronoun, isSpeaker, nameIn, phraseAt, phraseBefore } from './noun-phrases.ts'
import type { Sentence } from './reading.ts'
import { objectRelative, subjectRelative } from './relatives.ts'
import { behindRecipient, endsMainClause, followsContent, isOnlyAdjunct } from './spans.ts'
import { subjectAfter, subjectBefore } from './subjects.ts'
import type { Token } from './tokens.ts'

/** The reporting words of a sentence with their speakers, in order. Words inside of another's content have no region. */
export function regionsOf(sentence: Sentence): Region[] {
  const regions: Region[] = []
  const cues: (Cue | Credit)[] = [...cuesOf(sentence), ...creditsIn(sentence)]
  cues.sort((a, b) => a.from - b.from)
  for (const cue of cues) {
    const region = 'frame' in cue ? regionOf(sentence, cue, regions) : according(sentence, cue, regions)
    if (region) regions.push(region)
  }
  return regions
}

function according(sentence: Sentence, credit: Credit, regions: readonly Region[]): Region {
  const { tokens } = sentence
  const at = credit.from
  // “…, when, according to X, …”
  const inserted =
    tokens[at - 1]?.text === ',' &&
    JOINTS.has(tokens[at - 2]?.word ?? '') &&
    tokens[credit.behind]?.text === ','
  // “In its view the treaty is dead”
  const opens =
    at === opening(sentence) && tokens[at]!.word !== 'according' && tokens[credit.behind]?.text !== ','
  const ahead =
    inserted ||
    opens ||
    (tokens[at - 1]?.text !== ',' &&
      opensClause(sentence, at, regions) &&
      tokens.slice(credit.behind).some(({ text }) => text === ','))
  const cue = { meaning: 'claim' as const, negated: false, from: at, to: credit.to, word: 'according to' }
  const speaker = { name: nameIn(tokens, credit.name), phrase: credit.name, pronoun: false }
  const comma = tokens.findIndex(({ text }, index) => index >= credit.behind && text === ',')
  return {
    cue,
    speaker,
    start: at,
    behind: ahead && !opens ? comma + 1 : credit.behind,
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

function regionOf(sentence: Sentence, cue: Cue, regions: readonly Region[]): Region | null {
  const { tokens } = sentence
  const previous = regions.at(-1)
  const floor = previous ? Math.min(previous.behind, cue.from) : opening(sentence)
  const word = cue.frame.verb
  const behind = behindRecipient(sentence, cue.to, word)
  const base = { cue: { ...cue, from: cue.told, word }, behind: behind < tokens.length ? behind : cue.to }
  if (cue.form === 'passive') return passive(sentence, cue, (start) => opensClause(sentence, start, regions))
  if (cue.form === 'participle') {
    // “pointing to the treaty, it argues that …” tells on what it rests, and is no statement of its own.
    if (word === 'point') return null
    if (!joinsParticiple(tokens, cue.from)) return null
    const speaker = previous?.speaker ?? mainSubject(sentence, cue.from)
    if (!speaker || !fits(sentence, cue, false)) return null
    // Where the main clause says nothing itself it belongs to the statement: “went over to the attack, suggesting …”
    const isShort = !previous && cue.from - speaker.phrase.from < tokens.length - cue.from
    const start = isShort ? speaker.phrase.from : cue.from
    return { ...base, speaker, start, side: 'ahead', rule: 'participle', score: 0.75 }
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
  // “It underscores the need …” is the author’s voice: the affair speaks for nobody.
  if (
    speaker.pronoun &&
    cue.meaning === 'call' &&
    /^(?:underscore|underline|highlight|emphasi[sz]e|stress)$/.test(word) &&
    tokens[speaker.name.from]?.word === 'it'
  )
    return null
  if (CONDITIONS.has(tokens[start - 1]?.word ?? '')) return null
  // “test-fired what it called a satellite launcher”: the words stand for the thing that is told of.
  const opened = tokens[start - 1]?.word === 'what' ? clauseOf(sentence, start, regions) : start
  const antecedent = objectRelative(sentence, cue, start)
  if (antecedent !== null)
    return { ...base, speaker, start: antecedent, side: 'none', rule: 'relative clause', score: 0.75 }
  const told = subjectRelative(sentence, cue, start)
  if (told !== null && told >= floor)
    return {
      ...base,
      behind: tokens[cue.to]!.text === ',' ? cue.to + 1 : cue.to,
      speaker,
      start: told,
      side: 'ahead',
      rule: 'relative clause',
      score: 0.75,
    }
  // “an offer Norland says it is considering”
  if (subject.thing !== null)
    return { ...base, speaker, start: subject.thing, side: 'none', rule: 'relative clause', score: 0.7 }
  // “Does the ministry confirm that …?” says nothing; “…, as the navy says” does.
  if (start === 1 && /^(?:does|do|did|will|can|could|would|has|have|is|are|was|were)$/.test(tokens[0]!.word))
    return null
  if (
    tokens[start - 1]?.word === 'as' &&
    tokens[start - 2]?.text === ',' &&
    canStandBehind(cue) &&
    isOnlyAdjunct(sentence, cue.to)
  )
    return {
      ...base,
      speaker,
      start: start - 1,
      side: 'before',
      rule: 'speaker behind the content',
      score: 0.85,
    }
  const lead = leadBefore(tokens, start)
  if (!relative && opened === start && !opensClause(sentence, lead, regions)) return null
  const post =
    isOnlyAdjunct(sentence, behindRecipient(sentence, cue.to, word)) && followsContent(sentence, start)
  // “The damage had been minimal, he added: every system was working”
  const around = tokens[cue.to]?.text === ':' && cue.frame.rest === null && endsMainClause(sentence, start)
  if ((post || around) && canStandBehind(cue))
    return { ...base, speaker, start, side: 'before', rule: 'speaker behind the content', score: 0.95 }
  // “What it found is classified” tells of the thing only.
  if (opened !== start && opened === start - 1 && !isNaming(cue)) return null
  const ofThing = opened !== start && tokens[cue.to]?.pos === 'AUX'
  if (!ofThing && !fits(sentence, cue, true)) return null
  return {
    ...base,
    speaker,
    start: opened,
    lead: Math.min(lead, opened),
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

/** Where the clause around a token begins: behind an earlier statement or a joint with a comma, or with the sentence. */
function clauseOf(sentence: Sentence, at: number, regions: readonly Region[]): number {
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
function joinsParticiple(tokens: readonly Token[], at: number): boolean {
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

const isNaming = ({ frame }: Cue) => /^(?:call|describe|term|label|brand|dub)$/.test(frame.verb)

/** Verbs that may stand behind what they report. */
const canStandBehind = ({ frame, meaning }: Cue) =>
  (frame.rest === null || frame.verb === 'beg') &&
  (meaning === 'call' || meaning === 'claim' || meaning === 'confirmation' || meaning === 'suspicion')

/** “X denied the report and said that …”: a verb that shares its speaker with the one before. */
function shared(sentence: Sentence, cue: Cue, regions: readonly Region[]): Region | null {
  const joint = sentence.tokens[cue.from - 1]
  if (!joint || !/^(?:and|but|,|or|then|yet)$/.test(joint.word)) return null
  const previous = regions.at(-1)
  const speaker = previous
    ? (accused(sentence, previous) ?? previous.speaker)
    : mainSubject(sentence, cue.from)
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

/** “X was accused by Y of lying and denied it”: the one of whom a passive tells goes on. */
function accused({ tokens }: Sentence, { rule, cue }: Region): Speaker | null {
  if (rule !== 'passive') return null
  const run = phraseBefore(tokens, cue.from)
  if (!run || !isSpeaker(tokens, run)) return null
  return { name: nameIn(tokens, run), phrase: run, pronoun: isPronoun(tokens, run) }
}

/** The subject with which a sentence begins, if it can speak. */
function mainSubject(sentence: Sentence, before: number): Speaker | null {
  const { tokens } = sentence
  for (let at = opening(sentence); at < Math.min(before, 12); at += 1) {
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

/** “…,” said X. */
function inversion(sentence: Sentence, cue: Cue): { speaker: Speaker; behind: number } | null {
  const { tokens } = sentence
  const before = tokens[cue.from - 1]
  if (!before || !/^[,”"’'»—–?!]$/.test(before.text) || cue.frame.rest !== null) return null
  // “…, told state television”: those are told.
  if (/^(?:tell|inform|assure|remind|brief)$/.test(cue.frame.verb)) return null
  const speaker = subjectAfter(tokens, cue.to)
  return speaker && !speaker.pronoun && isOnlyAdjunct(sentence, speaker.phrase.to)
    ? { speaker, behind: speaker.phrase.to }
    : null
}
