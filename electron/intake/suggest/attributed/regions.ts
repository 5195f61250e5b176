import { creditsIn, type Credit } from './according.ts'
import { clauseOf, joinsParticiple, opening, opensClause } from './clauses.ts'
import { credited } from './credited.ts'
import { cuesOf, type Cue } from './cues.ts'
import type { Region, Speaker } from '#intake/suggest/draft'
import { CONDITIONS } from '#intake/suggest/lexicon/joints'
import { fits } from './complements.ts'
import { leadBefore } from './leads.ts'
import { MANNERS } from '#intake/suggest/lexicon/verbs'
import { passive } from './passive.ts'
import {
  headOf,
  isPronoun,
  isSpeaker,
  nameIn,
  phraseAt,
  phraseBefore,
} from '#intake/suggest/text/noun-phrases'
import type { Sentence } from '#intake/suggest/text/reading'
import { objectRelative, subjectRelative } from './relatives.ts'
import { behindRecipient, endsMainClause, followsContent, isOnlyAdjunct } from '#intake/suggest/text/spans'
import { subjectAfter, subjectBefore } from './subjects.ts'

/** The reporting words of a sentence with their speakers, in order. Words inside of another's content have no region. */
export function regionsOf(sentence: Sentence): Region[] {
  const regions: Region[] = []
  const cues: (Cue | Credit)[] = [...cuesOf(sentence), ...creditsIn(sentence)]
  cues.sort((a, b) => a.from - b.from)
  for (const cue of cues) {
    const region = 'frame' in cue ? regionOf(sentence, cue, regions) : credited(sentence, cue, regions)
    if (region) regions.push(region)
  }
  return regions
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
  // “A court in Norwich heard that …”: others only hear of it.
  if (
    word === 'hear' &&
    !/^(?:court|tribunal|jury|inquest|inquiry|hearing|judges?|panel|commission|committee)$/.test(
      headOf(tokens, subject.speaker.phrase)?.word ?? '',
    )
  )
    return null
  // “We asked the ministry” is the author's own question.
  if (tokens[cue.verb]!.word === 'asked' && /^(?:i|we)$/.test(tokens[subject.speaker.name.from]?.word ?? ''))
    return null
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
  // “hit out at what he termed …” is part of what is told already.
  if (opened !== start && previous && opened === previous.behind) return null
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
  // “Belhan, he wrote, set fire to its own depot”
  const inserted =
    start === 2 &&
    tokens[1]!.text === ',' &&
    tokens[cue.to]?.text === ',' &&
    /^(?:NOUN|PROPN)$/.test(tokens[0]!.pos)
  const post =
    inserted ||
    (isOnlyAdjunct(sentence, behindRecipient(sentence, cue.to, word)) && followsContent(sentence, start))
  // “The damage had been minimal, he added: every system was working”
  const around = tokens[cue.to]?.text === ':' && cue.frame.rest === null && endsMainClause(sentence, start)
  if ((post || around) && canStandBehind(cue) && isToldSo(sentence, cue, start))
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

const isNaming = ({ frame }: Cue) => /^(?:call|describe|term|label|brand|dub)$/.test(frame.verb)

/** “the crowd laughed” tells of speech only where something is quoted. */
const isToldSo = ({ tokens, quoted }: Sentence, { frame, to }: Cue, start: number) =>
  !MANNERS.has(frame.verb) ||
  quoted.some(({ end }) => end <= tokens[start]!.start && end >= (tokens[start - 2]?.start ?? 0)) ||
  quoted.some((span) => span.start >= tokens[to - 1]!.end)

/** Verbs that may stand behind what they report. */
const canStandBehind = ({ frame, meaning }: Cue) =>
  (frame.rest === null || /^(?:beg|shoot|fire|snap|hit|go|point)$/.test(frame.verb)) &&
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

/** Whether a clause or a quotation stands before a token. */
const saysSomething = ({ tokens, quoted }: Sentence, before: number) =>
  quoted.some(({ end }) => end <= tokens[before]!.start) ||
  tokens.slice(0, before).some(({ pos }) => pos === 'VERB' || pos === 'AUX') ||
  before < 4

/** “…,” said X. */
function inversion(sentence: Sentence, cue: Cue): { speaker: Speaker; behind: number } | null {
  const { tokens } = sentence
  const before = tokens[cue.from - 1]
  if (!before || !/^[,”"’'»—–?!]$/.test(before.text) || cue.frame.rest !== null) return null
  // “Norland, it emerged, had warned its allies”, “Ruzhyk, in power since May, mocked its leaders”
  if (cue.from < cue.verb || !saysSomething(sentence, cue.from)) return null
  // “…, told state television”: those are told.
  if (/^(?:tell|inform|assure|remind|brief)$/.test(cue.frame.verb)) return null
  const speaker = subjectAfter(tokens, cue.to)
  // “sighed a minister who would not be named”
  const described = /^(?:who|whose)$/.test(tokens[speaker?.phrase.to ?? 0]?.word ?? '')
  return speaker && !speaker.pronoun && (described || isOnlyAdjunct(sentence, speaker.phrase.to))
    ? { speaker, behind: speaker.phrase.to }
    : null
}
