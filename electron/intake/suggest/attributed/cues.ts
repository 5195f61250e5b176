import type { Meaning } from '#intake/suggest/lexicon/meanings'
import { adverbialsBefore } from './adverbials.ts'
import { formsOf } from '#intake/suggest/lexicon/inflect'
import { framesBeforeThat, framesOf, type FormEntry, type Frame } from '#intake/suggest/lexicon/frames'
import type { Sentence } from '#intake/suggest/text/reading'
import { SPEAKERS } from '#intake/suggest/lexicon/speakers'
import { isPossessive } from '#intake/suggest/text/noun-phrases'
import type { Token } from '#intake/suggest/text/tokens'
import { groupBefore, isAuxiliary, type Group } from './verb-groups.ts'

export type CueForm = 'finite' | 'participle' | 'passive' | 'infinitive'

/** A verb that may report something, with its auxiliaries and what belongs to it. */
export interface Cue {
  readonly frame: Frame
  readonly meaning: Meaning
  readonly form: CueForm
  readonly negated: boolean
  /** Index of the verb itself. */
  readonly verb: number
  /** First token of the verb group, and the one behind its last. */
  readonly from: number
  /** First token of the reporting words: as `from`, but without “went on television to”. */
  readonly told: number
  readonly to: number
}

/** All verbs of a sentence that may report something, in order; quoted words report nothing. */
export function cuesOf(sentence: Sentence): Cue[] {
  const cues: Cue[] = []
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    const cue = cueAt(sentence, at)
    if (!cue) continue
    cues.push(cue)
    at = Math.max(at, cue.to - 1)
  }
  return cues
}

const NONE: FormEntry = { form: 'past', frames: [] }

function cueAt(sentence: Sentence, at: number): Cue | null {
  const { tokens } = sentence
  const token = tokens[at]!
  const unlisted =
    token.pos === 'VERB' &&
    tokens[at + 1]?.word === 'that' &&
    !/^(?:of|which|from|in)$/.test(tokens[at + 2]?.word ?? '')
      ? framesBeforeThat(token.word)
      : undefined
  const entry = framesOf(token.word) ?? (NAMING.has(token.word) ? NONE : unlisted)
  if (!entry || isQuoted(sentence, token) || isDescription(tokens, at)) return null
  const isVerb = isVerbHere(tokens, at)
  // “Prosecutors shot back that”: only what follows tells that it is a verb.
  if (!isVerb && !isPastBehindNoun(tokens, at, entry)) return null
  const group = groupBefore(tokens, at)
  group.negated ||= isNegativeSubject(tokens, group.from)
  const { form } = entry
  const forms: CueForm =
    form === 'ing'
      ? group.be
        ? 'finite'
        : 'participle'
      : (form === 'past' || form === 'participle') &&
          group.be &&
          token.word !== 'was' &&
          token.word !== 'were'
        ? 'passive'
        : group.infinitive
          ? 'infinitive'
          : 'finite'
  const what = named(tokens, at, group)
  if (what) return what
  const frames = unlisted ? [...entry.frames, ...unlisted.frames] : entry.frames
  for (const frame of frames) {
    if (!isVerb && frame.rest === null) continue
    if (frame.negated && !group.negated && !group.unsaid) continue
    const end = frame.rest === null ? token.end : restEnd(sentence, token.end, frame.rest)
    if (end === null) continue
    let to = at + 1
    while (to < tokens.length && tokens[to]!.start < end) to += 1
    // “was summoned and told that …”
    const wasTold = /^(?:told|informed|notified|assured)$/.test(token.word) && tokens[to]?.word === 'that'
    if (wasTold && forms === 'finite')
      return {
        frame,
        meaning: frame.meaning,
        form: 'passive',
        negated: group.negated,
        verb: at,
        from: group.from,
        told: group.told,
        to,
      }
    const formed = frame.negated && forms === 'passive' ? 'finite' : forms
    // “I can confirm”, “we must stress”: whoever speaks of themselves says it by saying so.
    const oneself = /^(?:i|we)$/.test(tokens[group.from - 1]?.word ?? '')
    if (group.doubtful && !oneself && !(group.negated || frame.meaning === 'no comment')) return null
    if (group.infinitive && !group.through && !group.unsaid) return null
    if (group.forced && frame.meaning !== 'confirmation') return null
    // “after Moscow failed to explain how” reports what was not done.
    if (group.failed && !/^(?:respond|reply|comment|answer|return)$/.test(frame.verb)) return null
    const negated = group.negated || group.unsaid
    return {
      frame,
      meaning: frame.meaning,
      form: formed,
      negated,
      verb: at,
      from: group.from,
      told: group.told,
      to,
    }
  }
  return null
}

/** Verbs that name a thing in somebody's words: “what X called a gesture of peace”, “what he sees as a breach”. */
const NAMING: ReadonlyMap<string, string> = new Map(
  [
    'call',
    'describe',
    'term',
    'label',
    'brand',
    'dub',
    'see',
    'regard',
    'view',
    'portray',
    'characterise',
    'characterize',
    'consider',
    'deem',
  ].flatMap((verb) => formsOf(verb).map(([form]): [string, string] => [form, verb])),
)

/** “in what X called a gesture of peace”: the words after the verb are X's. */
function named(tokens: readonly Token[], at: number, group: Group): Cue | null {
  const verb = NAMING.get(tokens[at]!.word)
  const next = tokens[at + 1]
  if (!verb || !next || group.infinitive || group.negated || group.doubtful) return null
  for (let from = group.from - 1; from >= Math.max(0, at - 9); from -= 1) {
    const { word, pos } = tokens[from]!
    if (word !== 'what' && !/^(?:NOUN|PROPN|DET|ADJ|PRON|PART|ADV|ADP|NUM)$/.test(pos)) return null
    if (word !== 'what') continue
    const to = next.word === 'as' ? at + 2 : at + 1
    if (/^(?:see|regard|view|portray)$/.test(verb) && to === at + 1) return null
    const frame = { verb, meaning: 'claim', rest: /(?:)/, negated: false, takes: 'anything' } as const
    return {
      frame,
      meaning: 'claim',
      form: 'finite',
      negated: false,
      verb: at,
      from: group.from,
      told: group.told,
      to,
    }
  }
  return null
}

function restEnd({ text, start }: Sentence, from: number, rest: RegExp): number | null {
  rest.lastIndex = from - start
  return rest.test(text) ? rest.lastIndex + start : null
}

const isQuoted = ({ quoted }: Sentence, token: Token) =>
  quoted.some(({ inner }) => inner.start <= token.start && token.end <= inner.end)

/** Whether a word that may be noun, adjective or verb is a verb where it stands. */
function isVerbHere(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at]!, tokens[at + 1]]
  if (token.word === 'states' && /^(?:DET|ADJ|NUM)$/.test(before?.pos ?? '')) return false
  if (after?.text === '-' && after.start === token.end) return false
  // “The United States”; a name is no verb.
  if (at > 0 && /^\p{Lu}\p{Ll}/u.test(token.text) && before?.pos !== 'PUNCT') return false
  if (before?.text === '-' && before.end === token.start) return false
  // “some suspect that”
  if (/^(?:some|many|several|few|most|others)$/.test(before?.word ?? ''))
    return after?.word === 'that' && !token.word.endsWith('s')
  if (
    isPossessive(before) ||
    before?.pos === 'DET' ||
    /^(?:its|his|her|their|our|my|whose|no)$/.test(before?.word ?? '')
  )
    return (
      before?.word === 'neither' ||
      before?.word === 'that' ||
      before?.word === 'who' ||
      before?.word === 'which' ||
      before?.word === 'all' ||
      before?.word === 'both'
    )
  if (token.pos === 'VERB' || token.pos === 'AUX') return !isAttribute(tokens, at)
  // “Moscow last night branded the accusation …”: a verb that the tagger took for an adjective.
  if (token.word.endsWith('ed') && /^(?:DET|PRON)$/.test(after?.pos ?? '') && before?.pos === 'NOUN')
    return true
  // “had at first put it down to …”, “has in the past accused …”
  const adverbials = adverbialsBefore(tokens, at, 0)
  if (adverbials < at && isAuxiliary(tokens[adverbials - 1])) return true
  // “Rebels in the east say they shot it down”
  if (/^sa(?:y|ys|id)$/.test(token.word) && /^(?:they|it|he|she|we|that)$/.test(after?.word ?? ''))
    return true
  if (before?.pos === 'ADJ' && token.pos === 'NOUN' && !SPEAKERS.has(before.word)) return false
  if (after?.word === 'that' || after?.text === ':') return before !== undefined && before.pos !== 'ADP'
  // In headlines and after names the tagger often takes “denies” and “says” for nouns.
  return (
    /(?:s|ed)$/.test(token.word) &&
    before !== undefined &&
    (before.pos === 'PROPN' || before.pos === 'PRON' || SPEAKERS.has(before.word)) &&
    after?.pos !== 'VERB' &&
    after?.pos !== 'AUX' &&
    after?.word !== 'of'
  )
}

/** A past tense that is no noun, behind a noun. */
const isPastBehindNoun = (tokens: readonly Token[], at: number, { form }: FormEntry) =>
  (form === 'past' || form === 'participle') &&
  tokens[at]!.pos === 'NOUN' &&
  /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? '')

/** “a senior officer posted in the sector told …”: a participle that tells who speaks. */
function isDescription(tokens: readonly Token[], at: number): boolean {
  if (!/(?:ed|held)$/.test(tokens[at]!.word) || tokens[at + 1]?.pos !== 'ADP') return false
  for (let next = at + 2; next < Math.min(tokens.length, at + 9); next += 1) {
    const { word, pos } = tokens[next]!
    if (/^(?:said|says|say|told|tells|tell)$/.test(word)) return true
    if (!/^(?:NOUN|PROPN|ADJ|DET|NUM|PART)$/.test(pos)) return false
  }
  return false
}

/** “the accused men”, “a reported strike”: a participle before the noun to which it belongs. */
const isAttribute = (tokens: readonly Token[], at: number) =>
  tokens[at - 1]?.pos === 'ADJ' && tokens[at + 1]?.pos === 'NOUN' && !SPEAKERS.has(tokens[at - 1]!.word)

/** “Neither side would say”, “nobody confirmed”, “no official has denied it”. */
function isNegativeSubject(tokens: readonly Token[], end: number): boolean {
  for (let at = end - 1; at >= Math.max(0, end - 8); at -= 1) {
    const { word, pos } = tokens[at]!
    if (/^(?:neither|no|nobody|none)$/.test(word))
      return !/^(?:fewer|less|longer|doubt|wonder|matter)$/.test(tokens[at + 1]?.word ?? '')
    if (!/^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(pos) && !/^(?:nor|of|'s|at|in|from|with)$/.test(word))
      return false
  }
  return false
}
