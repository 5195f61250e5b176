import type { Meaning } from './lexicon/meanings.ts'
import { framesBeforeThat, framesOf, type Frame } from './lexicon/frames.ts'
import type { Sentence } from './reading.ts'
import { CALENDAR, SPEAKERS } from './lexicon/speakers.ts'
import { isNoun, isPossessive } from './noun-phrases.ts'
import type { Token } from './tokens.ts'

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
  readonly to: number
}

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re", 'am'])
const HAVE = new Set(['has', 'have', 'had', 'having', "'ve", "'d"])
const DO = new Set(['do', 'does', 'did'])
const NOT = new Set(['not', "n't", 'never', 'neither', 'nor', 'cannot', 'no-one'])
/** Verbs through which another one is said: “went on to say”, “sought to deny”, “appeared to confirm”. */
const THROUGH = new Set(
  'quick keen careful eager pains went goes go going continued continues continue appeared appears seemed seems moved rushed hastened sought seeks came tried took used proceeded chose'.split(
    ' ',
  ),
)
/** Verbs whose infinitive was not said. */
const UNSAID = new Set(
  'refused refuses refuse declined declines decline failed fails fail refusing declining'.split(' '),
)
/** Verbs through which something is only admitted: “had to concede”. */
const FORCED = new Set(['had', 'has', 'have', 'forced', 'compelled', 'obliged'])
const DOUBTFUL = new Set(['will', 'may', 'might', 'could', 'should', 'must', 'can', 'shall', "'ll"])

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

function cueAt(sentence: Sentence, at: number): Cue | null {
  const { tokens } = sentence
  const token = tokens[at]!
  const entry =
    framesOf(token.word) ??
    (token.pos === 'VERB' && tokens[at + 1]?.word === 'that' ? framesBeforeThat(token.word) : undefined)
  if (!entry || isQuoted(sentence, token)) return null
  if (!isVerbHere(tokens, at)) return null
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
  for (const frame of entry.frames) {
    if (frame.negated && !group.negated && !group.unsaid) continue
    const end = frame.rest === null ? token.end : restEnd(sentence, token.end, frame.rest)
    if (end === null) continue
    let to = at + 1
    while (to < tokens.length && tokens[to]!.start < end) to += 1
    const formed = frame.negated && forms === 'passive' ? 'finite' : forms
    // “I can confirm”, “we must stress”: whoever speaks of themselves says it by saying so.
    const oneself = /^(?:i|we)$/.test(tokens[group.from - 1]?.word ?? '')
    if (group.doubtful && !oneself && !(group.negated || frame.meaning === 'no comment')) return null
    if (group.infinitive && !group.through && !group.unsaid) return null
    if (group.forced && frame.meaning !== 'confirmation') return null
    // “after Moscow failed to explain how” reports what was not done.
    if (group.failed && !/^(?:respond|reply|comment|answer|return)$/.test(frame.verb)) return null
    const negated = group.negated || group.unsaid
    return { frame, meaning: frame.meaning, form: formed, negated, verb: at, from: group.from, to }
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

interface Group {
  readonly from: number
  readonly be: boolean
  negated: boolean
  readonly infinitive: boolean
  readonly through: boolean
  readonly unsaid: boolean
  readonly failed: boolean
  readonly forced: boolean
  readonly doubtful: boolean
}

/** The auxiliaries and adverbs before a verb. */
function groupBefore(tokens: readonly Token[], at: number): Group {
  const group = {
    from: at,
    be: false,
    negated: false,
    infinitive: false,
    through: false,
    unsaid: false,
    failed: false,
    forced: false,
    doubtful: false,
  }
  for (let i = at - 1; i >= 0; i -= 1) {
    const { word, pos } = tokens[i]!
    if (NOT.has(word) && !(word === 'neither' && !isNoun(tokens[i - 1]))) group.negated = true
    else if (BE.has(word) && !isPossessive(tokens[i])) group.be ||= i + 1 >= group.from
    else if (HAVE.has(word) || DO.has(word) || word === 'would') void 0
    else if (
      DOUBTFUL.has(word) &&
      pos !== 'PROPN' &&
      !/^\p{Lu}/u.test(tokens[i]!.text.slice(0, i === 0 ? 0 : 1))
    )
      group.doubtful = true
    else if (word === 'to' && tokens[i - 1]) {
      group.infinitive = true
      const governing = tokens[i - 1]!.word
      group.through = THROUGH.has(governing)
      group.unsaid = UNSAID.has(governing)
      group.failed = governing.startsWith('fail')
      group.forced = FORCED.has(governing)
      group.through ||= group.forced
      if (!group.through && !group.unsaid) break
      i -= 1
      if (/^(?:on|pains)$/.test(governing)) i -= 1
    } else if (word === 'on' && THROUGH.has(tokens[i - 1]?.word ?? '') && group.infinitive) i -= 1
    else if (
      (pos === 'ADV' || /^(?:since|long|now|yet)$/.test(word)) &&
      !CALENDAR.has(word) &&
      !/^(?:so|how|why|when|where|however|there|here|meanwhile|then)$/.test(word)
    )
      void 0
    else break
    if (tokens[i]!.pos !== 'ADV' || group.from < at || i === at - 1) group.from = i
  }
  while (group.from < at && tokens[group.from]!.pos === 'ADV' && !NOT.has(tokens[group.from]!.word))
    group.from += 1
  return group
}
