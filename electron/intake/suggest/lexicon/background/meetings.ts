import { MONTH_NAME as MONTH } from '#intake/suggest/lexicon/date-pieces'
import { any, DETERMINER, MODIFIER, STOP, type Line } from './pieces.ts'

const MEETING_NOUN = any(
  'meetings? summits? sessions? (?<!\\b(?:[Pp]ress|[Nn]ews)_)conferences? Conference Summit talks consultations negotiations dialogue round_of_(?:\\p{Ll}+_)?(?:talks|consultations|negotiations)',
)
const BEHIND = any(
  'of in at on over between with under due next last scheduled planned held set convened called hosted chaired',
)
const PUT_OFF = any(
  'planned scheduled cancelled canceled scrapped postponed called_off due upcoming forthcoming long-planned',
)

export const MEETINGS: readonly Line[] = [
  [
    'meeting',
    MEETING_NOUN,
    `\\b(?:${DETERMINER})${MODIFIER}{0,4}?${MEETING_NOUN} (?:${BEHIND}|to (?=\\p{Ll}+ (?:the|a|its|their|how|what)\\b))\\b[^.,;:]{2,60}?${STOP}`,
    'a meeting',
  ],
  [
    'meeting',
    'talks|consultations|negotiations|meetings',
    `\\b${any('[Ee]mergency [Uu]rgent [Pp]eace [Cc]easefire [Bb]order [Ff]lag [Rr]enewed [Dd]irect [Ii]ndirect [Tt]rilateral [Bb]ilateral [Ff]urther [Tt]echnical [Nn]uclear [Tt]rade [Aa]nnual [Cc]losed(?:-door)? [Ii]nformal [Bb]ehind-the-scenes')} (?:${MODIFIER})?${any('talks consultations negotiations meetings')}(?: ${BEHIND} [^.,;:]{2,60}?${STOP})?`,
    'a meeting',
  ],
  [
    'meeting',
    'alks|onsultations|egotiations',
    `\\b${any('[Tt]alks [Cc]onsultations [Nn]egotiations')} (?:between [^.,;:]{2,60}? and [^.,;:]{2,60}?|(?:in|between|due|over|scheduled|planned|brokered|hosted|under|on (?=renewing|extending|reviving|a |an |the )) [^.,;:]{2,60}?)${STOP}(?: to resume [^.,;:]{2,30}?${STOP})?`,
    'a meeting',
  ],
  [
    'meeting',
    '(?:extraordinary|emergency|special|urgent) ',
    `\\b${DETERMINER}(?:${MODIFIER}{0,2}${any('extraordinary emergency special urgent')} ${any('meeting session summit conference')})\\b(?: [^.,;:]{2,60}?${STOP})?`,
    'a meeting',
  ],
  [
    'meeting',
    'visit|trip|tour',
    `\\b${DETERMINER}(?:${MODIFIER}{0,3}(?:visit|trip|tour) (?:of|to|by) [^.,;:]{2,40}? ${PUT_OFF}(?: [^.,;:]{2,30}?)?${STOP}|${PUT_OFF} (?:${MODIFIER}){0,2}(?:visit|trip|tour)\\b(?: (?:of|to|by) [^.,;:]{2,40}?${STOP})?)`,
    'a visit',
  ],
  [
    'meeting',
    'scrapped|cancel|postponed|shelved|called off|put off|cut short',
    `(?<=\\b(?:scrapped|cancell?ed|postponed|shelved|called off|put off|cut short) )${DETERMINER}${MODIFIER}{0,3}?${any('visit trip tour meeting summit talks')}\\b(?: (?:of|to|by|with|in) [^.,;:]{2,40}?(?=[.,;:]| (?:over|after|because|when|in protest|planned|due)\\b|$))?`,
    'a visit',
  ],
  // “a meeting this week”, “the Antalya forum in April”, “the last round of border talks”
  [
    'meeting',
    'meeting|summit|session|forum|conference|talks',
    `\\b${DETERMINER}(?:${MODIFIER}{0,3}?(?:(?<!\\b(?:press|news) )(?:meeting|summit|session|conference)|forum) (?:(?:this|next|last) (?:week|month|year)|in ${MONTH})|${MODIFIER}{0,2}?round of (?:\\p{Ll}+ )?(?:talks|consultations|negotiations))\\b`,
    'a meeting',
  ],
  // “the overflight talks”, “the talks that the Union had proposed”
  [
    'meeting',
    'talks|consultations|negotiations|summit',
    `\\b[Tt]he ${MODIFIER}{1,3}?${any('talks consultations negotiations summit')}\\b`,
    'a meeting',
  ],
  [
    'meeting',
    ' (?:that|which) ',
    `\\b[Tt]he ${any('talks consultations negotiations meeting summit')} (?:that|which) [^.,;:]{3,60}? (?:had|has|have|is|are|was|were) (?:\\p{Ll}+ )?${any('proposed offered suggested scheduled planned due set agreed')}\\b(?: (?:for|in|on|to) [^.,;:]{2,40}?${STOP})?`,
    'a meeting',
  ],
]

/** Clauses that tell of a meeting. */
export const MEETING = new RegExp(
  [
    '\\b(?<!\\b(?:when|where|whether) (?:it|they) )(?:will|would) (?:\\p{Ll}+ )?(?:meet|convene)\\b',
    '\\b(?:is|are|was|were) (?:due |set |scheduled |expected )?to (?:meet|convene)\\b',
    '\\bagreed to (?:meet|convene|hold talks)\\b',
    '\\b(?<!\\b(?:we|We|I|ever) )met (?:with|in|at|on|behind|for|last|late|earlier|again)\\b',
    '\\bmeets (?:with|in|on|next|again)\\b',
    '\\bmeet again\\b',
    '\\b(?:emergency|extraordinary|special|urgent|joint|closed-door) (?:session|meeting|summit|talks) (?:is|was|will|has been)\\b',
    '\\bwill (?:travel|fly) to \\p{Lu}',
    '\\b(?:held|holds?|holding) (?:\\p{Ll}+ ){0,2}(?:talks|consultations)\\b',
    '\\btalks (?:are|were) (?:due|to|held|set|scheduled)\\b',
  ].join('|'),
  'u',
)
/** “It has not met since 2021”: what does not take place. */
export const NO_MEETING = /\b(?:not|never) (?:be )?(?:met|meet)\b/u
