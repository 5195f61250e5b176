import { adverbialsBefore } from './adverbials.ts'
import type { Cue } from './cues.ts'
import type { Speaker } from '#intake/suggest/draft'
import { leadBefore, nameBehindThing } from './leads.ts'
import {
  headOf,
  isBareName,
  isPronoun,
  isSpeaker,
  isDocument,
  nameIn,
  phraseAt,
  phraseBefore,
  type Run,
} from '#intake/suggest/text/noun-phrases'
import { MUTE } from '#intake/suggest/lexicon/speakers'
import type { Token } from '#intake/suggest/text/tokens'

/** The speaker of a verb with the token at which its clause begins. */
export interface Subject {
  readonly speaker: Speaker
  readonly start: number
  /** Where the thing begins of which the speaker speaks at once (“an offer Norland says …”); null where none stands there. */
  readonly thing: number | null
  /** Index of the relative pronoun between speaker and verb; the quotation begins there. */
  readonly relative: boolean
}

const FARTHEST = 40
/** Verbs that only people and bodies do, whoever they are: “the truckers said”. */
const SAYING = new Set(
  `say tell deny insist allege complain accuse blame maintain attribute claim report announce declare confirm admit warn
  argue reject dismiss decline refuse demand urge condemn call acknowledge concede promise dispute reply retort`.split(
    /\s+/,
  ),
)
const isBreak = (token: Token | undefined) =>
  token !== undefined && (/^[,–—()]$/.test(token.text) || (token.text === '-' && token.pos === 'PUNCT'))

/** The speaker before a verb: “X said”, “X, who …, said”, “Its owner, X, said”. */
export function subjectBefore(tokens: readonly Token[], cue: Cue, floor: number): Subject | null {
  let end = cue.from
  // “Sweden, meanwhile, reported”, “the ministry on Monday denied”, “the ministry at first denied”.
  end = adverbialsBefore(tokens, end, floor)
  while (tokens[end - 1]?.pos === 'ADV') end -= 1
  end = adverbialsBefore(tokens, end, floor)
  while (tokens[end - 1]?.pos === 'ADV') end -= 1
  if (!isBreak(tokens[end - 1])) {
    const described = whoDescribed(tokens, end, floor)
    return described ?? subjectAt(tokens, phraseBefore(tokens, end), floor, cue)
  }
  const close = end - 1
  const bracket = tokens[close]!.text === ')' ? findOpening(tokens, close) : null
  if (bracket !== null) return subjectAt(tokens, phraseBefore(tokens, bracket), floor, cue)
  for (let open = close - 1, breaks = 0; open >= Math.max(floor, close - FARTHEST) && breaks < 4; open -= 1) {
    if (!isBreak(tokens[open])) continue
    breaks += 1
    const outer = phraseBefore(tokens, open)
    if (!outer || outer.from < floor) continue
    const describes = /^(?:an?|the|whose|who)$/.test(tokens[open + 1]?.word ?? '')
    if (
      !isSpeaker(tokens, outer) &&
      !(cue.meaning === 'claim' && isDocument(tokens, outer)) &&
      !(describes && SAYING.has(cue.frame.verb) && isOfKind(tokens, outer))
    )
      continue
    const inner = { from: open + 1, to: close }
    const named = nameIn(tokens, { from: inner.from, to: inner.to })
    const isName =
      isBareName(tokens, named) &&
      (named.from === inner.from || phraseBefore(tokens, close)?.from === inner.from)
    if (isName && !isBareName(tokens, outer) && phraseBefore(tokens, close)?.from === inner.from)
      return {
        speaker: speaker(tokens, named, { from: outer.from, to: close }),
        start: outer.from,
        relative: false,
        thing: null,
      }
    if (/^(?:and|but|or)$/.test(tokens[open + 1]?.word ?? '')) return null
    return speakerAt(tokens, outer)
  }
  return null
}

function findOpening(tokens: readonly Token[], close: number): number | null {
  for (let at = close - 1; at >= Math.max(0, close - FARTHEST); at -= 1)
    if (tokens[at]!.text === '(') return at
  return null
}

function subjectAt(tokens: readonly Token[], run: Run | null, floor: number, cue: Cue): Subject | null {
  if (!run || run.from < floor) return null
  const word = tokens[run.from]!.word
  if (isPronoun(tokens, run) && (word === 'which' || word === 'who')) {
    const comma = isBreak(tokens[run.from - 1]) ? run.from - 1 : run.from
    const antecedent = phraseBefore(tokens, comma)
    // “… was disputed by X, which said …”: the one who has just spoken goes on.
    const goesOn = comma < run.from && antecedent?.to === floor
    const speaks = (run: Run) =>
      isSpeaker(tokens, run) || (word === 'which' && cue.meaning === 'claim' && isDocument(tokens, run))
    if (!antecedent || (antecedent.from < floor && !goesOn) || !speaks(antecedent)) return null
    const found = speaker(tokens, nameIn(tokens, antecedent), antecedent)
    return comma === run.from
      ? { speaker: found, start: antecedent.from, relative: false, thing: null }
      : { speaker: found, start: run.from, relative: true, thing: null }
  }
  const own = nameBehindThing(tokens, run)
  if (own) {
    const leads = leadBefore(tokens, own.from) < own.from
    if (leads || tokens[run.from]!.pos === 'DET')
      return {
        speaker: speaker(tokens, nameIn(tokens, own), own),
        start: own.from,
        relative: false,
        thing: leads ? null : run.from,
      }
  }
  const outer = governedBy(tokens, run)
  if (outer === 'nobody') return null
  if (outer && outer.from >= floor) return speakerAt(tokens, outer)
  const canSpeak =
    isSpeaker(tokens, run) ||
    (isDocument(tokens, run) && cue.meaning === 'claim') ||
    (SAYING.has(cue.frame.verb) && isOfKind(tokens, run))
  if (!canSpeak) return null
  // “Its owner, Rosatom, …” has commas; “spokesman Petar Anev” has none.
  return speakerAt(tokens, run)
}

/** “The man who lives by the port said”: who is told of by a clause of its own. */
function whoDescribed(tokens: readonly Token[], end: number, floor: number): Subject | null {
  for (let at = end - 2; at > Math.max(floor, end - 14); at -= 1) {
    const { word, text } = tokens[at]!
    if (/^[,;:–—()]$/.test(text) || /^(?:and|but|that|which)$/.test(word)) return null
    if (word !== 'who' && word !== 'whose') continue
    if (word === 'who' && !/^(?:VERB|AUX|ADV|NOUN)$/.test(tokens[at + 1]!.pos)) return null
    const outer = phraseBefore(tokens, at)
    if (!outer || outer.from < floor || !isSpeaker(tokens, outer)) return null
    return speakerAt(tokens, outer)
  }
  return null
}

const GOVERNING =
  /^(?:in|on|at|from|with|to|near|within|inside|under|over|behind|outside|against|between|among|for|by|about|across|along|of|off|through)$/

/**
 * “A guard at the port said”, “a sign on the gate warned”: the noun before the preposition that governs a phrase; null
 * where none governs it, and nobody where that noun cannot speak.
 */
function governedBy(tokens: readonly Token[], run: Run): Run | 'nobody' | null {
  if (!GOVERNING.test(tokens[run.from - 1]?.word ?? '')) return null
  const noun = tokens[run.from - 2]
  // “officials briefed on the matter”, “a man living near the port”
  if (
    noun?.pos === 'VERB' &&
    (/(?:ed|ing)$/.test(noun.word) || /^(?:held|caught|born|brought|hurt|sent)$/.test(noun.word))
  ) {
    const outer = phraseBefore(tokens, run.from - 2)
    return outer && isSpeaker(tokens, outer) && !isPronoun(tokens, outer) ? outer : null
  }
  const named = noun?.pos === 'PROPN'
  if (noun?.pos !== 'NOUN' && !named) return null
  const outer = phraseBefore(tokens, run.from - 1)
  if (!outer) return null
  // “Rebels in the east said”, but “in Kessel on the coast residents said”
  if (named) return outer.from === 0 && isSpeaker(tokens, outer) ? outer : null
  return isSpeaker(tokens, outer) ? { from: outer.from, to: run.from - 1 } : 'nobody'
}

/** A phrase that speaks, from its beginning on. */
const speakerAt = (tokens: readonly Token[], run: Run): Subject => ({
  speaker: speaker(tokens, nameIn(tokens, run), run),
  start: run.from,
  relative: false,
  thing: null,
})

const speaker = (tokens: readonly Token[], name: Run, phrase: Run): Speaker => ({
  name,
  phrase,
  pronoun: isPronoun(tokens, name),
})

/** A noun with an article, a number or in the plural, not a thing that is only said to do something. */
const isOfKind = (tokens: readonly Token[], run: Run) => {
  const head = headOf(tokens, run)
  return (
    head !== undefined &&
    head.pos === 'NOUN' &&
    !MUTE.has(head.word) &&
    (run.to - run.from > 1 || head.word.endsWith('s'))
  )
}

/** The speaker behind a verb: “…,” said X. */
export function subjectAfter(tokens: readonly Token[], at: number): Speaker | null {
  const run = phraseAt(tokens, at)
  if (!run || !isSpeaker(tokens, run)) return null
  const name = nameIn(tokens, run)
  // “said a spokesman, Petar Anev”
  if (tokens[run.to]?.text === ',' && !isBareName(tokens, name)) {
    const next = phraseAt(tokens, run.to + 1)
    const named = next && nameIn(tokens, next)
    if (named && isBareName(tokens, named) && named.to - named.from >= 2)
      return speaker(tokens, named, { from: run.from, to: named.to })
  }
  return speaker(tokens, name, run)
}
