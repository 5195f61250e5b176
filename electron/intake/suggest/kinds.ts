import type { StatementKind } from '#domain/kinds'
import type { Meaning } from './lexicon/meanings.ts'

export interface Judged {
  readonly kind: StatementKind
  readonly why: string
  /** A claim that something did not happen or is not there; whether it denies depends on what it answers. */
  readonly absence: boolean
}

const ABSENCE =
  /^(?:["“‘']*)(?:(?:that|at|on|in|also)\s+)*(?:there (?:was|is|were|are|had been|has been|have been|had never been|could be|would be) (?:not|no|never|nothing)|no |none |not |nothing |neither |never |nobody |at no )|^[^.;:]{0,90}?\b(?:(?:had|has|have|was|were|is|are|did|does|do|could|would|can) (?:not|never)|never|(?:did|was|were|had|has|have|is|are|does|do|could|would)n[’']t|no longer|bore no|posed no|played no|had no(?!t)|has no(?!t)|have no(?!t)|nothing to do with|no (?:part|role|involvement|knowledge|evidence|record)|in the wrong|sailing normally|acted lawfully|purely|entirely (?:routine|peaceful|lawful|legal)|operated normally|routine)\b/i
const WE_DENY =
  /^["“‘']*(?:this|that|these|those|it|such|the|any|all|we|i|such)\b[^.;:]{0,80}?\b(?:deny|denies|reject|rejects|refute|dismiss|untrue|false|baseless|groundless|unfounded|fabricat\w+|lies?|nonsense|fiction|fake|absurd|fantas\w+|pure invention|propaganda|fairy tale|slander|hoax|wrong|ridiculous|parody|preposterous|laughable|ludicrous|unsubstantiated|without (?:any )?(?:foundation|basis|merit|substance)|not true|no truth|smear|disinformation|beneath contempt|a joke|far from the truth|hold no water|not hold (?:up|water))\b/i
const REPORTS_OF =
  /^(?:(?:the|these|those|such|any|all|its|his|her) )?(?:\w+ ){0,2}?(?:reports?|claims?|allegations?|accusations?|charges?|suggestions?|remarks?|findings?)\b[^.;]{0,80}?(?:beneath|provocation|absurd|nothing|invent|fairy|theatre|nonsense|hysteri|politic|propaganda|false|untrue|contempt|premature|exaggerat|speculat)/i
const WE_DEMAND =
  /^["“‘']*(?:we|i)\s+(?:now |again |once more |therefore )?(?:demand|urge|call (?:up)?on|call for|appeal|ask for|insist on|want)\b/i
const ADMIT = /^["“‘']*(?:we|i)\s+(?:can )?(?:now )?(?:confirm|acknowledge|admit|concede|accept)\b/i
const MOTIVE =
  /(?<!nothing )\b(?:pretext|ploy|false[- ]flag|smoke ?screen|(?:to|of trying to|in order to|designed to|meant to|intended to|aimed at) (?:distract\w*|divert\w*|cover(?:ing)? up|deflect\w*|discredit\w*|provok\w+|influenc\w+|justif\w+|whip\w*|stok\w+|intimidat\w+|undermin\w+|draw\w*|win\w*|hid\w+|conceal\w*|pressur\w+|sway\w*|blackmail\w*|escalat\w+|frighten\w*|test\w*|silenc\w+|manufactur\w+)|distract\w* (?:attention|voters|the public)|divert\w* attention|politically motivated|election stunt|publicity stunt|stunt|staged|provocation|engineered|ulterior|to suit|for domestic|orchestrated|bargaining chips?|cooked up|explain away|gain leverage|invented the whole|(?:wanted|trying|seeking|hoping|hopes|wants) to (?:wreck|justify|distract|provoke|divert|undermine|sabotage|blackmail|sow|destabili[sz]e|cover)|in league with|setting a trap|to save (?:its|his|her|their) )\b/i
const MUST =
  /^[^.;:]{0,120}?\b(?:must(?! have)|should(?! have)|ought to|need(?:s|ed)? to(?! have)|has to|have to|had to|(?:is|was) (?:vital|essential|crucial|imperative|necessary|time) (?:that|to|for)|cannot go unanswered|will have to)\b/i
const WARNS_TO = /^(?:[^\s,;:]+ ){0,5}?(?:to (?!have\b)\p{Ll}+|against \p{Ll}+ing)\b/u
const SILENCE =
  /\b(?:do|does|did|would|will|could|can)(?: not|n[’']t|not) (?:comment|discuss|dignify|speculate|be drawn)\b|\bno comment\b|\bnothing (?:more |further |else )?to (?:add|say)\b/i
const CHECKING =
  /^(?:it|they|he|she|we)\s+(?:was|were|is|are|would be)\s+(?:still |now |aware of \p{L}+ reports and )?(?:checking|looking into|verifying|studying|examining|aware of)\b/iu
const SUSPECTED = /\b(?:is|are|was|were) (?:now |widely |strongly )?suspected\b/i
const NOT_OURS =
  /\b(?:(?:was|is|were|are|would be) (?:a matter |a question |one )?(?:up to|for) (?!(?:the )?(?:purpose|first|most))[^.;]{2,60}? to (?:say|answer|decide|comment|explain|determine|establish|judge|clarify|respond|investigate|speak)|(?:a|one) (?:matter|question) for|(?:would|will|to) leave (?:that|it|this|the \w+|any \w+) to|(?:should|must|had to|need to) be (?:put|directed|addressed|referred) to|would defer to|in the hands of (?:the )?\p{L}+|await the (?:result|outcome|findings|conclusion))/iu
const IMPERATIVE =
  /^["“‘']*(?:stop|end|withdraw|release|give|let|leave|come|show|tell us|hand over|do not|don[’']t)\b/i

/** Claim verbs that are calls before “must”. */
const CALLING = new Set(
  'say tell stress underline emphasise emphasize underscore insist write add state declare maintain argue post tweet'.split(
    ' ',
  ),
)

/** Behind these verbs something is missed, not denied. */
const COMPLAINTS = new Set(
  'vow promise pledge threaten complain regret warn lament condemn rule find conclude fear note protest'.split(
    ' ',
  ),
)
const UNHURT =
  /\bno (?:\w+ ){0,2}?(?:casualt\w+|injur\w+|victims|damage|deaths|one (?:was|had been) (?:hurt|injured|killed))|no reports of/i

/** What kind of statement reporting words with this meaning and this content are, and why. */
export function judge(
  meaning: Meaning,
  negated: boolean,
  word: string,
  content: string,
  cue: string,
): Judged | null {
  const give = (kind: StatementKind, why: string, absence = false): Judged => ({ kind, why, absence })
  if (meaning === 'withdrawal')
    return negated ? null : give('denial', `“${cue}” takes back what was said`, false)
  if (meaning === 'no comment') return give('no comment', `“${cue}” gives no answer`)
  if (negated) return judgeNegated(meaning, word, cue, give)
  if (meaning !== 'claim')
    return meaning === 'confirmation' && /^\s*that (?:it|he|she|they) (?:had|has|have) no\b/i.test(content)
      ? give('claim', `“${cue}” with a denial behind it`, true)
      : give(meaning, `“${cue}” reports a ${meaning}`)
  if (WE_DENY.test(content) && word !== 'accuse')
    return give('denial', 'the words themselves reject something')
  if (
    /^(?:call|brand|label|describe|denounce|term|respond|say|insist)$/.test(word) &&
    REPORTS_OF.test(content)
  )
    return give('denial', 'it rejects what was reported')
  if (WE_DEMAND.test(content)) return give('call', 'the words themselves demand something')
  if (ADMIT.test(content)) return give('confirmation', 'the words themselves confirm something')
  if (NOT_OURS.test(content)) return give('deferral', 'the answer is left to someone else')
  if (
    word === 'accuse' &&
    /\bof (?:trying|seeking|wanting|plotting|attempting|conspiring|hoping) to\b/i.test(content)
  )
    return give('suspicion', 'it alleges a motive')
  if (
    MOTIVE.test(content) &&
    /^(?:accuse|suggest|hint|reckon|wonder|suspect|say|claim|allege|believe|argue|tell|think|imply|write|charge|call)$/.test(
      word,
    )
  )
    return give('suspicion', 'it alleges a motive')
  if (word === 'warn' && (/against/i.test(cue) || WARNS_TO.test(content)))
    return give('call', 'it warns against something')
  if (meaning === 'claim' && /^(?:say|report|suggest|write|add)$/.test(word) && SUSPECTED.test(content))
    return give('suspicion', 'it tells of a suspicion')
  if (meaning === 'claim' && (SILENCE.test(content) || CHECKING.test(content)))
    return give('no comment', 'the words themselves give no answer')
  if (CALLING.has(word) && (MUST.test(content) || IMPERATIVE.test(content)))
    return give('call', 'it says what someone must do')
  return give(
    'claim',
    `“${cue}” reports a claim`,
    ABSENCE.test(content) && !COMPLAINTS.has(word) && !UNHURT.test(content),
  )
}

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
    return /^recogni[sz]e$/.test(word)
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

/** Why a claim of absence is taken for a denial. */
export const ABSENCE_WHY = 'it says that something is not so which another one has claimed'
