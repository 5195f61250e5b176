import { list, UNTRUE, within } from './untrue.ts'

/* What the words of a statement tell of its kind, whatever verb reports them. */

const pattern = (source: string) => new RegExp(source, 'iu')
/** One of these words at the beginning, behind quotation marks. */
const atStart = (lines: string) => pattern(`^["“‘'«]*(?:that )?(?:${list(lines)})(?![\\p{L}])`)

/** “Utter nonsense”, “Not true”: a rejection and nothing else. */
export const REJECTION = pattern(
  `^["“‘']*(?:(?:that|it|this) ?(?:is|was|’s|'s) )?(?:not so|no such thing|nothing of the (?:kind|sort)|(?:an? )?(?:flat |firm |curt |emphatic |resounding )?["“‘']?no|(?:(?:utter|utterly|complete|total|absolute|pure|sheer|simply|just|plain|all|an?|another|more|so) )*(?:${list(UNTRUE)}))[”"’'.,!]*$`,
)

const CLAIM_NOUNS = `(?:claim|accusation|allegation|report|charge|version|account|story|assertion|suggestion|insinuation|contention|rumou?r|remark|comment|statement|finding|figure|number|conclusion|narrative|theory|idea|notion|view|assessment|verdict|ruling|evidence|proof|video|footage|image|picture|photograph|photo|recording|document|letter|map|case|argument|testimony|dossier|speculation|information|description|portrayal|comparison|list|count|everything|whole thing|talk|thing|news|word|rest)s?`

/** “The accusations are baseless”: what is there, or was said, is not believed. */
export const NOT_SO = pattern(
  `^["“‘']*(?:(?:this|that|these|those|it|such|there|all|everything|nothing)(?![\\p{L}])|(?:(?:the|any|all|its|his|her|their|such|these|those|this|that|every|our|your|[\\p{Lu}]\\S+[’']s) )?(?:[\\p{L}’'-]+ ){0,3}?${CLAIM_NOUNS}(?![\\p{L}]))[^.;:]{0,80}?(?<![\\p{L}])(?:${list(UNTRUE)})(?![\\p{L}])|^["“‘']*(?:we|i|the (?:ministry|government|embassy|company|army))(?![\\p{L}])[^.;:]{0,30}?(?<![\\p{L}])(?:den(?:y|ies|ied)|rejects?(?:ed)?|refute[sd]?|dismiss(?:es|ed)?|repudiate[sd]?|dispute[sd]?|contest(?:s|ed)?)(?![\\p{L}])|^(?!["“‘']*(?:we|i|you|they|he|she)(?![\\p{L}]))[^.;]{0,120}? (?:was|were|is|are)(?: \\p{Ll}+ly)? (?:${list(UNTRUE)})[”"’'.,!]*$|^["“‘']*(?:it|they|he|she|we|i) (?:do|does|did)(?: not|n[’']t) (?:recogni[sz]e|accept|believe|credit|buy) (?:the|this|that|such|any|its|their|those)(?![\\p{L}])|^["“‘']*(?:nothing of the (?:kind|sort)|neither (?:of the )?(?:\\p{L}+ )?(?:claims?|accusations?|allegations?|reports?|charges?|versions?) (?:is|was|are|were) (?:true|correct|accurate|right))`,
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
  did nothing (?:wrong|illegal|improper|of the (?:kind|sort))
  (?:did|do|does) not (?:do|order|plan|carry out|commit) (?:it|this|that)
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
  yes(?=[,.!”"’'—–]|$)
  (?:we|i) (?:can )?(?:now )?(?:confirm|acknowledge|admit|concede|accept|own up|plead guilty|stand corrected|apologi[sz]e for)
  (?:we|i) (?:were|was) (?:wrong|at fault|to blame|mistaken)
  (?:it|he|she|they) (?:can|could|was able to|were able to) (?:now )?confirm
  (?:it|this|that|the [\\p{L}-]+) (?:was|is|had been|has been) (?:our|its own|their own|a|an) (?:big |grave |terrible |serious |tragic |regrettable |honest |human )*(?:mistake|error|fault|blunder|oversight)
  (?:it|that|he|she|they|the(?: [\\p{L}’'-]+){1,3}?) (?:is|was|are|were|had been) (?:quite |perfectly |entirely |indeed |broadly |largely |essentially )?(?:right|correct|true|accurate)
  mistakes were made
  (?:it|they|he|she|we|i|(?:the|its|our|their) [\\p{L}-]+) did (?!(?:not|nothing|so|no|it|this|that|them|what|all|everything|well|badly|business|its|his|her|their|our)(?![\\p{L}]))\\p{Ll}+(?! (?:nothing|no))
  (?:we|i|it|they|he|she|the [\\p{L}-]+) (?:(?:had|has|have) )?(?:takes?|took|taken|accept(?:s|ed)?|bears?|bore) (?:full |all |the )*(?:responsibility|blame)`)
/** Somewhere in the words: that another one is right, or that it did happen. */
export const AGREEMENT = within(`
  no reason to (?:disagree|doubt|dispute|question|contradict)
  (?:did|do|does) not (?:dispute|contest|doubt|question|disagree)
  (?:did|had|was|were|is|are|has|have) indeed
  (?:shares?|shared) (?:that|this|the|its|their|his|her|our|my) (?:view|assessment|conclusion|analysis|reading|findings)
  agree[sd]? with (?:the|that|this|its|their|his|her|\\p{L}+[’']s) (?:assessment|findings?|conclusions?|account|view|analysis|version)
  back(?:s|ed) (?:the|its|their|his|her|\\p{L}+[’']s) (?:account|version|assessment|findings?|conclusions?|claim)
  (?:to be|was|were|had been) (?:itself |themselves |partly |largely |solely )?at fault
  (?:came|come|comes) to the same conclusion
  no quarrel with
  accept(?:s|ed)? (?:the|its|their|that|those|all|\\p{L}+[’']s) (?:\\p{L}+[’']s )?(?:report|findings?|conclusions?|account|verdict|ruling|criticism|assessment|blame|figures?)
  (?:showed|shows|found|point(?:s|ed)? to) the same(?: thing| picture| conclusion)?
  (?:footage|video|pictures?|images?|photographs?|recording|document|letter|tape|map)s? (?:was|were|is|are|looked|looks|appeared|appears|seemed|seems)(?: to be)? (?:genuine|authentic|real|unaltered|consistent with the claim)
  (?:was|were|is|are) (?:indeed )?(?:one of )?(?:ours|its own|theirs|our own)`)
/** At the beginning of any sentence that is said. */
export const IMPERATIVE = pattern(
  `(?:^["“‘']*|[.!?] )(?:${list(`
  stop
  end
  withdraw
  release
  give
  send
  let
  leave
  open
  hold
  find
  tell the truth
  go (?:home|back|away)
  get
  wait
  look
  listen
  keep
  stay
  never again
  no more
  shut
  turn back
  hands off
  please
  enough(?= is enough|[.!,])
  wake up
  pay
  admit
  apologi[sz]e
  resign
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
  (?<!as (?:it|they|he|she|we|one) )should(?! have)
  ought to
  (?<!(?:not|n[’']t) )need(?:s|ed)? to(?! have)
  ha(?:s|ve) to
  had to (?:explain|answer|account|stop|end|withdraw|leave|apologi[sz]e|choose|show|prove|give|return|pay|hand|release|free|respect|accept|act|go|come clean|compensate|resign|be (?:held|punished|stopped|released|freed|returned|investigated|brought))
  (?:it is|it was|it[’']s) (?:up to|for|high time) \\p{L}+ to
  (?:is|was|are|were) waiting for an? (?:apology|explanation|answer)
  (?:expects?|expected|awaits?|awaited|owed?s?) (?:us |it |them |him |her )?an? (?:apology|explanation|answer)
  (?:is|was) (?:vital|essential|crucial|imperative|necessary|time) (?:that|to|for)
  cannot (?:go|remain|be left) (?:unanswered|unpunished)
  let there be
  will have to`)})(?![\\p{L}])`,
)
export const WARNS_TO =
  /^(?!that\b|any\b|of\b)(?:against\b|(?:[^\s,;:]+ ){0,5}?(?:to (?!have\b)\p{Ll}+|against \p{Ll}+ing)\b)/u

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
  too (?:early|soon) to (?:say|comment|tell|speculate|draw|judge|know)
  when there (?:is|was) (?:something|anything|more) to (?:say|report|announce|add|respond to|share)
  when (?:the time (?:comes|came)|it ha[sd] more (?:information|details))
  (?:in due course|at the (?:appropriate|right|proper) (?:time|moment)) and not before
  (?:statement|details|information|answer) (?:would|will) (?:follow|come|be given|be provided|be released) (?:in due course|later|when|at the)
  (?:would|will|do|does|did)(?: not|n[’']t) go into (?:details?|that|this|specifics)
  (?:was|is|were|are|remain(?:s|ed)?) (?:now |still )?["“‘']?under (?:examination|consideration|review|study)
  ha(?:d|s|ve) yet to (?:decide|comment|respond|reply|make up|form a view|receive)
  (?:inappropriate|improper|unhelpful|wrong|premature|not (?:appropriate|proper|right|helpful)) (?:for \\p{L}+ |at this (?:stage|point|time) )?to (?:comment|speculate|do so|say|discuss|answer|go into|reveal)
  no further (?:details|comment|information)
  (?:was|were|is|are) (?:unable|not able|in no position) to (?:provide|give|offer|share|say|comment|confirm|disclose|discuss)
  keep(?:s|ing)? (?:an open mind|all options open)
  open mind
  not (?:be )?commenting
  kn[eo]ws? nothing (?:of|about)
  (?:had|has|have) no (?:information|knowledge) (?:of|about|on) (?:the|any|such|that|this)
  (?:was|were|is|are)(?: not|n[’']t) (?:aware|familiar) (?:of|with) (?:the|any|such|that|this)`)
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
  a?wait(?:ing|s|ed)?(?: for)? (?:the|its|their) (?:\\p{L}+ ){0,2}?(?:results?|outcome|findings|conclusions?|verdict|end|report|inquiry|investigation|ruling|decision|judgment)
  (?:matter|question|case|dispute|affair)s? (?:to|should|must|would|will|had to|ought to) (?:go|be taken|be brought|be referred|be put|be submitted) (?:to|before)
  let (?:the )?[\\p{L} ]{3,30} (?:speak|answer|talk|do (?:its|their) (?:work|job))
  not (?:for|up to) (?:us|me|him|her|them|it) to
  (?:was|is|were|are|remain(?:s|ed)?) (?:now |still )?(?:under (?:investigation|inquiry)|being (?:investigated|examined|looked into) by)
  (?:be|been|is|was|are|were) (?:best )?left to (?:the )?\\p{L}+
  (?:falls?|fell|lies|lay|(?:was|is|were|are)) (?:within|under|in) the (?:competence|remit|jurisdiction|responsibility|purview|hands) of
  (?:was|is|were|are) (?:best |better )?(?:placed|able|qualified) to (?:answer|comment|judge|say)
  (?:courts?|judges?|investigators?|inquiry|experts?|tribunal|historians?|police|prosecutors?) (?:would|will|should|must) (?:decide|determine|establish|judge|rule|answer|tell)
  (?:an?|one|the) (?:matter|question|issue|affair|case|one) (?:solely |entirely |purely |strictly )?(?:between|among|for)
  (?:was|is|were|are|would be) (?:solely |entirely |purely )?for (?:each|every|the|its|their|those|individual|whoever)[^.;]{0,40}? to \\p{Ll}+
  (?:best|better|rightly|properly) (?:be )?(?:put|addressed|directed|asked|answered|left|dealt with|settled) (?:to|by|with|of)
  not (?:its|our|my|his|her|their) (?:place|job|role|business) to
  (?:panel|commission|committee|inquiry|board|prosecutors?|police|court|ombudsman|watchdog|body|unit|investigators?) (?:would|will|is to|was to|are to|were to|was going to) (?:look into|examine|investigate|study|deal with|take up|consider|review)
  (?:announcement|statement|word|answer|decision|explanation|comment|details?)s? (?:would|will|should|must|could) (?:only )?come from
  (?:decision|responsibility|answer|matter|question|choice|power|competence)s? (?:lay|lies|rests?|rested|sits?|sat) with
  (?:pre-?empt|prejudge|anticipate) (?:the )?(?:\\p{L}+ ){0,2}(?:inquiry|investigation|findings|outcome|results?|ruling|verdict|court)`)
/** “Ask the Norlanders”. */
export const ASK_OTHERS = pattern(
  '^["“‘\'«]*(?:please )?(?:(?:you|reporters|journalists) (?:should|must|will have to|would have to|need to|had better) )?(?:ask|contact|talk to|speak to|check with|put (?:that|this|it) to) (?!us|me|yourselves|for|that|about|why|how|what|all|both)',
)

/** “agreed to a ceasefire”, but not “agreed to meet”. */
export const AGREES_TO_DO =
  /\bagree[sd]? (?:on\b|to (?!(?:an?|the|one|this|that|it|such|both|all|its|their|any)\b)\p{Ll})/u
/** “Who rams whom?” */
export const QUESTION = /\?["”’'»]*$/u
/** Somebody’s words, not a deed. */
export const FINDING = within(`(?:allegations?|analysis|${CLAIM_NOUNS})`)
