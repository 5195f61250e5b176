import type { StatementKind } from '#domain/kinds'
import type { Draft } from './draft.ts'
import type { Meaning } from './lexicon/meanings.ts'
import * as motives from './lexicon/motives.ts'
import * as tells from './lexicon/tells.ts'

export interface Judged {
  readonly kind: StatementKind
  readonly why: string
  /** A claim that something did not happen or is not there; whether it denies depends on what it answers. */
  readonly absence: boolean
  /** Whether it is a claim by its words that may well be a denial by what it answers. */
  readonly open: boolean
}

/** Claim verbs that are calls before “must”. */
const CALLING = new Set(
  `say tell stress underline emphasise emphasize underscore insist write add state declare maintain argue post tweet
  express believe opine think agree repeat reiterate remind respond reply retort rejoin shout thunder roar snap plead
  view position message line contend hold volunteer comment conclude remark observe continue feel cry exclaim`.split(
    /\s+/,
  ),
)

/** Behind these verbs “unfounded” and the like are a verdict or a complaint, and deny nothing. */
const JUDGING = new Set('accuse rule find determine denounce condemn deplore decry slam lament'.split(' '))
const SECONDING = new Set('endorse back second echo share'.split(' '))

/** Behind these verbs something is missed, not denied. */
const COMPLAINTS = new Set(
  'vow promise pledge threaten complain regret warn lament condemn rule find conclude fear note protest'.split(
    ' ',
  ),
)
/** What kind of statement reporting words with this meaning and this content are, and why. */
export function judge(
  meaning: Meaning,
  negated: boolean,
  word: string,
  content: string,
  cue: string,
): Judged | null {
  const give = (kind: StatementKind, why: string, absence = false): Judged => ({
    kind,
    why,
    absence,
    open: kind === 'claim',
  })
  if (meaning === 'withdrawal')
    return negated ? null : give('denial', `“${cue}” takes back what was said`, false)
  if (meaning === 'no comment') return give('no comment', `“${cue}” gives no answer`)
  if (negated) return judgeNegated(meaning, word, cue, give)
  if (word === 'ask' && meaning === 'call' && isAssertion(content))
    return give('claim', `“${cue}” asserts something`, tells.ABSENCE.test(content))
  if (word === 'denounce' && meaning === 'denial' && !tells.FINDING.test(content))
    return give('claim', `“${cue}” condemns a deed`)
  if (meaning !== 'claim')
    return meaning === 'confirmation' && /^\s*that (?:it|he|she|they) (?:had|has|have) no\b/i.test(content)
      ? give('claim', `“${cue}” with a denial behind it`, true)
      : give(meaning, `“${cue}” reports a ${meaning}`)
  if (tells.REJECTION.test(content) || tells.INNOCENT.test(content))
    return give('denial', 'the words themselves reject something')
  if (tells.NOT_SO.test(content) && !JUDGING.has(word))
    return give('denial', 'the words themselves reject something')
  if (
    /^(?:call|brand|label|describe|denounce|term|respond|say|insist)$/.test(word) &&
    tells.REPORT_CALLED.test(content)
  )
    return give('denial', 'it rejects what was reported')
  if (tells.DEMAND.test(content)) return give('call', 'the words themselves demand something')
  if (tells.ADMISSION.test(content) || tells.AGREEMENT.test(content))
    return give('confirmation', 'the words themselves confirm something')
  if (SECONDING.has(word) && tells.FINDING.test(content)) return give('confirmation', `“${cue}” agrees`)
  if (word === 'agree' && !tells.AGREES_TO_DO.test(/\bagree/.test(content) ? content : `${cue} ${content}`))
    return give('confirmation', `“${cue}” lets it stand`)
  if (tells.NOT_OURS.test(content) || tells.ASK_OTHERS.test(content))
    return give('deferral', 'the answer is left to someone else')
  if (word === 'accuse' && motives.OF_TRYING.test(content)) return give('suspicion', 'it alleges a motive')
  if ((motives.MOTIVE.test(content) && motives.THINKS.has(word)) || word === 'wonder')
    return give('suspicion', 'it alleges a motive')
  if (
    /^(?:warn|caution|advise|counsel)$/.test(word) &&
    (/against/i.test(cue) || tells.WARNS_TO.test(content))
  )
    return give('call', 'it warns against something')
  if (
    meaning === 'claim' &&
    /^(?:say|report|suggest|write|add)$/.test(word) &&
    motives.SUSPECTED.test(content)
  )
    return give('suspicion', 'it tells of a suspicion')
  if (meaning === 'claim' && (tells.SILENCE.test(content) || tells.CHECKING.test(content)))
    return give('no comment', 'the words themselves give no answer')
  if (CALLING.has(word) && (tells.MUST.test(content) || tells.IMPERATIVE.test(content)))
    return give('call', 'it says what someone must do')
  return give(
    'claim',
    `“${cue}” reports a claim`,
    tells.ABSENCE.test(content) && !COMPLAINTS.has(word) && !tells.UNHURT.test(content),
  )
}

/** Whether a draft says anything: of a negated verb it may only be told that somebody did not say it. */
export const isSaid = (
  { meaning, negated, word }: Pick<Draft, 'meaning' | 'negated' | 'word'>,
  cue: string,
) => !negated || judge(meaning, true, word, '', cue) !== null

/** Of what is asked: a question that asserts (“who rams whom?”), or what somebody says who was asked. */
const isAssertion = (content: string): boolean =>
  /^by\b/.test(content) ||
  (tells.QUESTION.test(content) && !tells.IMPERATIVE.test(content) && !tells.MUST.test(content))

function judgeNegated(
  meaning: Meaning,
  word: string,
  cue: string,
  give: (kind: StatementKind, why: string) => Judged,
): Judged | null {
  if (/^(?:dispute|contest)$/.test(word)) return give('confirmation', `“${cue}” lets it stand`)
  if (meaning === 'denial')
    return /^(?:accept|recogni[sz]e|believe|buy)$/.test(word)
      ? give('denial', `“${cue}” does not accept it`)
      : give('claim', `“${cue}” leaves it open`)
  // “The agency could not verify the report” tells of the agency's own work.
  if (/^(?:verify|authenticate|corroborate)$/.test(word) && /\bcould\b/.test(cue)) return null
  if (/^claim$/.test(word) && meaning === 'confirmation') return null
  if (meaning === 'confirmation')
    return /^(?:recogni[sz]e|accept|endorse|validate|allow|back)$/.test(word)
      ? give('denial', `“${cue}” does not accept it`)
      : give('no comment', `“${cue}” neither confirms nor denies`)
  if (
    meaning === 'claim' &&
    /^(?:comment|elaborate|specify|disclose|reveal|clarify|respond|reply|explain)$/.test(word)
  )
    return give('no comment', `“${cue}” gives no answer`)
  if (meaning === 'claim' && /^(?:believe|think|accept|agree|recognise|recognize|see)$/.test(word))
    return give('denial', `“${cue}” disagrees`)
  return null
}

/** Why a claim is taken for a denial. */
export const DENIES_WHY = 'it says otherwise than what another one has claimed'
