import { adverbialsBefore, wordsOf } from './adverbials.ts'
import { CALENDAR } from '#intake/suggest/lexicon/speakers'
import { VENUE } from '#intake/suggest/lexicon/venues'
import { isNoun, isPossessive } from '#intake/suggest/text/noun-phrases'
import type { Token } from '#intake/suggest/text/tokens'

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
const DOUBTFUL = new Set([
  'will',
  'may',
  'might',
  'could',
  'should',
  'must',
  'can',
  'shall',
  "'ll",
  'wo',
  'ca',
  'sha',
])

/** The auxiliaries and adverbs before a verb of saying, and what they make of it. */
export interface Group {
  readonly from: number
  /** The first token of the reporting words: a venue before them (“went on television to”) is none. */
  readonly told: number
  readonly venue: boolean
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
export function groupBefore(tokens: readonly Token[], at: number): Group {
  const group = {
    from: at,
    told: at,
    venue: false,
    be: false,
    negated: false,
    infinitive: false,
    through: false,
    unsaid: false,
    failed: false,
    forced: false,
    doubtful: false,
  }
  // “has for years denied”, “had at first said”
  const adverbials = adverbialsBefore(tokens, at, 0)
  for (let i = isAuxiliary(tokens[adverbials - 1]) ? adverbials - 1 : at - 1; i >= 0; i -= 1) {
    const { word, pos } = tokens[i]!
    if (NOT.has(word) && (word !== 'neither' || isNoun(tokens[i - 1]) || isAuxiliary(tokens[i - 1])))
      group.negated = true
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
      const governing = tokens[tokens[i - 1]!.word === 'on' && i > 1 ? i - 2 : i - 1]!.word
      group.through = THROUGH.has(governing)
      group.unsaid = UNSAID.has(governing)
      group.failed = governing.startsWith('fail')
      group.forced = FORCED.has(governing)
      group.through ||= group.forced
      const venue = group.through || group.unsaid ? 0 : venueBefore(tokens, i)
      if (venue > 0) {
        group.through = true
        group.venue = true
        i -= venue
        group.from = i
        continue
      }
      if (!group.through && !group.unsaid) break
      i -= tokens[i - 1]!.word === 'on' ? 2 : 1
      if (governing === 'pains') i -= 1
    } else if (
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
  group.told = group.venue ? at : group.from
  return group
}

export const isAuxiliary = (token: Token | undefined) =>
  token !== undefined &&
  (HAVE.has(token.word) || BE.has(token.word) || token.word === 'would' || NOT.has(token.word))

/** How many tokens before “to” tell where and how somebody came to speak. */
function venueBefore(tokens: readonly Token[], to: number): number {
  const words = wordsOf(tokens, to - 10, to)
  const found = VENUE.exec(words)?.[0].trim()
  return found ? found.split(' ').length : 0
}
