import { list, UNTRUE } from './untrue.ts'

/* What the words of a statement tell of its kind, whatever verb reports them. */

const pattern = (source: string) => new RegExp(source, 'iu')
/** One of these words somewhere. */
const within = (lines: string) => pattern(`(?<![\\p{L}’'])(?:${list(lines)})(?![\\p{L}])`)
/** One of these words at the beginning, behind quotation marks. */
const atStart = (lines: string) => pattern(`^["“‘'«]*(?:that )?(?:${list(lines)})(?![\\p{L}])`)

/** “Utter nonsense”, “Not true”: a rejection and nothing else. */
export const REJECTION = pattern(
  `^["“‘']*(?:(?:that|it|this) ?(?:is|was|’s|'s) )?(?:not so|no such thing|nothing of the (?:kind|sort)|(?:an? )?(?:flat |firm |curt |emphatic |resounding )?["“‘']?no|(?:(?:utter|utterly|complete|total|absolute|pure|sheer|simply|just|plain|all|an?|another|more|so) )*(?:${list(UNTRUE)}))[”"’'.,!]*$`,
)

/** “The accusations are baseless”: what is there, or was said, is not believed. */
export const NOT_SO = pattern(
  `^["“‘']*(?:this|that|these|those|it|such|the|there|any|all|we|i|its|his|her|their)(?![\\p{L}])[^.;:]{0,80}?(?<![\\p{L}])(?:den(?:y|ies|ied)|rejects?|refutes?|dismiss(?:es)?|${list(UNTRUE)})(?![\\p{L}])|^["“‘']*(?:nothing of the (?:kind|sort)|neither (?:of the )?(?:\\p{L}+ )?(?:claims?|accusations?|allegations?|reports?|charges?|versions?) (?:is|was|are|were) (?:true|correct|accurate|right))`,
)

/** What somebody says of themselves who is blamed: that they had no part in it. */
export const INNOCENT = pattern(
  `^["“‘']*(?:that )?(?:it|he|she|they|we|i)(?![\\p{L}])[^.;:,]{0,30}?(?<![\\p{L}])(?:${list(`
  nothing to do with
  played no (?:part|role)
  (?:was|were|is|are|had been|have been) (?:not|never|in no way) (?:involved|responsible|behind|to blame)
  w(?:as|ere)n[’']t (?:involved|responsible|behind|to blame)
  ha(?:d|s|ve) no (?:part|role|hand|involvement) in
  b(?:ears?|ore) no (?:responsibility|blame)
  (?:was|were|is|are|am) (?:entirely |completely |wholly )?(?:innocent|blameless)
  did nothing (?:wrong|illegal|improper)
  ha(?:d|s|ve) done nothing (?:wrong|illegal|improper|of the (?:kind|sort))`)})(?![\\p{L}])`,
)

/** A report, a claim, with what it is called. */
export const REPORT_CALLED = pattern(
  `^(?:(?:the|these|those|such|any|all|its|his|her) )?(?:\\p{L}+ ){0,2}?(?:reports?|claims?|allegations?|accusations?|charges?|suggestions?|remarks?|findings?)(?![\\p{L}])[^.;]{0,80}?(?:beneath|provocation|absurd|nothing|invent|fairy|theatre|nonsense|hysteri|politic|propaganda|false|untrue|contempt|premature|exaggerat|speculat)`,
)

/** Something did not happen or is not there. */
export const ABSENCE = pattern(
  `^(?:["“‘']*)(?:(?:that|at|on|in|also)\\s+)*(?:${list(`
  there (?:was|is|were|are|had been|has been|have been|had never been|could be|would be) (?:not|no|never|nothing)
  no 
  none 
  not 
  nothing 
  neither 
  never 
  nobody 
  at no `)})|^[^.;:]{0,90}?(?<![\\p{L}])(?:${list(`
  (?:had|has|have|was|were|is|are|did|does|do|could|would|can) (?:not|never)
  never
  (?:did|was|were|had|has|have|is|are|does|do|could|would)n[’']t
  no longer
  bore no
  posed no
  played no
  ha(?:d|s|ve) no
  nothing to do with
  no (?:part|role|involvement|knowledge|evidence|record)
  in the wrong
  sailing normally
  acted lawfully
  purely
  entirely (?:routine|peaceful|lawful|legal)
  operated normally
  routine`)})(?![\\p{L}])`,
)

/** Behind this something is missed, not denied. */
export const UNHURT = within(`
  no (?:\\p{L}+ ){0,2}?(?:casualt\\p{L}+|injur\\p{L}+|victims|damage|deaths|one (?:was|had been) (?:hurt|injured|killed))
  no reports of`)

export const DEMAND = atStart(`
  (?:we|i) (?:(?:now|again|once more|therefore|also|only) )?(?:demand|urge|call (?:up)?on|call for|appeal|ask (?:for|that|all|both|the|every)|insist on|want(?! to)|request|invite|beg|implore)`)
export const ADMISSION = atStart(`
  yes(?=[,.!])
  (?:we|i) (?:can )?(?:now )?(?:confirm|acknowledge|admit|concede|accept)
  (?:it|he|she|they) (?:can|could|was able to|were able to) (?:now )?confirm`)
/** At the beginning of any sentence that is said. */
export const IMPERATIVE = pattern(
  `(?:^["“‘']*|[.!?] )(?:${list(`
  stop
  end
  withdraw
  release
  give
  let
  leave
  come
  show
  tell us
  hand over
  do not
  don[’']t
  free
  return
  explain
  prove
  pull
  put
  bring
  lay down
  respect
  get out
  take your`)})(?![\\p{L}])`,
)
export const MUST = pattern(
  `^[^.;:]{0,120}?(?<![\\p{L}])(?:${list(`
  must(?! have)
  should(?! have)
  ought to
  need(?:s|ed)? to(?! have)
  ha(?:s|ve|d) to
  (?:is|was) (?:vital|essential|crucial|imperative|necessary|time) (?:that|to|for)
  cannot go unanswered
  will have to`)})(?![\\p{L}])`,
)
export const WARNS_TO = /^(?:[^\s,;:]+ ){0,5}?(?:to (?!have\b)\p{Ll}+|against \p{Ll}+ing)\b/u

const HARM = `(?:distract|divert|cover(?:ing)? up|deflect|discredit|provok|influenc|justif|whip|stok|intimidat|undermin|draw|win|hid|conceal|pressur|sway|blackmail|escalat|frighten|test|silenc|manufactur|sabotag|derail|scuttl|split|divid|humiliat|destabili[sz]|sow|wreck)\\p{L}*`

/** Why somebody is said to do something. */
export const MOTIVE = within(`
  pretext
  ploy
  ruse
  false[- ]flag
  smoke ?screen
  red herring
  diversion
  (?:to|of trying to|in order to|designed to|meant to|intended to|aimed at) ${HARM}
  (?:bid|attempt|effort|plan|plot|desire|wish) to ${HARM}
  (?:wanted|trying|seeking|hoping|hopes|wants) to ${HARM}
  distract\\p{L}* (?:attention|voters|the public)
  divert\\p{L}* attention
  politically motivated
  (?:election |publicity )?stunt
  staged
  stage-managed
  choreographed
  orchestrated
  engineered
  provocation
  ulterior
  hidden agenda
  cover story
  scare tactics?
  frame-up
  timed to
  no coincidence
  to suit
  for domestic
  bargaining chips?
  cooked up
  explain away
  gain leverage
  invented the whole
  in league with
  setting a trap
  to save (?:its|his|her|their)
  smell(?:s|ed|t)? a rat
  (?:aim|goal|purpose|motive|intention|point)(?:,[^,]{3,40},)? (?:was|is|had been|of [^.,;]{3,40}? (?:was|is)) (?:probably |clearly |plainly |simply )?(?:not )?to`)
export const SUSPECTED = within('(?:is|are|was|were) (?:now |widely |strongly )?suspected')
/** “of trying to …”, behind “accused X”. */
export const OF_TRYING = within('of (?:trying|seeking|wanting|plotting|attempting|conspiring|hoping) to')

export const SILENCE = within(`
  (?:do|does|did|would|will|could|can)(?: not|n[’']t) (?:comment|discuss|dignify|speculate|be drawn)
  no comment
  nothing (?:more |further |else )?to (?:add|say)
  not in a position to (?:comment|say|confirm|discuss|speculate)
  (?:i|we)(?: have|[’']ve)(?: got)? nothing (?:for you|on (?:that|this)|to (?:share|offer|announce|report|read out|give you))
  (?:i|we) (?:do not|don[’']t) have (?:anything|any (?:comment|information|details?|announcements?|updates?|readout)|a (?:comment|position|response))
  (?:i|we)(?:[’']m| am|[’']re| are) not going to (?:comment|speculate|guess|preview|discuss|get into|go into|be drawn|characteri[sz]e|answer|confirm|add|say|engage|play)
  (?:i|we) (?:won[’']t|will not|would not|wouldn[’']t|cannot|can[’']t) (?:comment|speculate|discuss|get into|go into|be drawn|characteri[sz]e|answer|confirm|add to|say (?:more|anything|whether|who|how|any more)|engage|talk about|share)
  (?:i|we) (?:don[’']t|do not|never) (?:comment|discuss|speculate|preview|talk about|get into|get ahead of|do hypotheticals)
  (?:i|we)(?:[’']d| would) rather not
  (?:i|we)[’']ll leave it (?:there|at that)
  too (?:early|soon) to (?:say|comment|tell|speculate|draw|judge|know)`)
export const CHECKING =
  /^(?:it|they|he|she|we)\s+(?:was|were|is|are|would be)\s+(?:still |now |aware of \p{L}+ reports and )?(?:checking|looking into|verifying|studying|examining|aware of)\b/iu

/** The answer is left to others. */
export const NOT_OURS = within(`
  (?:was|is|were|are|would be) (?:a matter |a question |one )?(?:up to|for) (?!(?:the )?(?:purpose|first|most))[^.;]{2,60}? to (?:say|answer|decide|comment|explain|determine|establish|judge|clarify|respond|investigate|speak)
  (?:an?|one) (?:matter|question) for
  (?:would|will|to) leave (?:that|it|this|the \\p{L}+|any \\p{L}+) to
  (?:should|must|had to|need to) be (?:put|directed|addressed|referred) to
  would defer to
  (?:falls?|lies|is|are) (?:within|under) the (?:\\p{L}+ )?(?:competence|remit|jurisdiction|purview|responsibility|authority|mandate) of
  (?:is|are) the (?:sole )?(?:responsibility|prerogative|competence) of
  (?:outside|beyond|not within) (?:its|our|my|his|her|their|the \\p{L}+[’']s) (?:competence|remit|jurisdiction|purview|responsibility|mandate)
  in the hands of (?:the )?\\p{L}+
  a?wait(?:ing)?(?: for)? the (?:\\p{L}+ )?(?:results?|outcome|findings|conclusions?|verdict|end)
  let (?:the )?[\\p{L} ]{3,30} (?:speak|answer|talk|do (?:its|their) (?:work|job))
  not (?:for|up to) (?:us|me|him|her|them|it) to`)
/** “Ask the Norlanders”. */
export const ASK_OTHERS = pattern(
  '^["“‘\'«]*(?:please )?(?:(?:you|reporters|journalists) (?:should|must|will have to|would have to|need to|had better) )?(?:ask|contact|talk to|speak to|check with|put (?:that|this|it) to) (?!us|me|yourselves|for|that|about|why|how|what|all|both)',
)
