import { within } from './untrue.ts'

/* What is said of the reasons for which somebody acts. */

const HARM = `(?:distract|divert|cover(?:ing)? up|deflect|discredit|provok|influenc|justif|whip|stok|intimidat|undermin|draw|win|hid|conceal|pressur|sway|blackmail|escalat|frighten|scar|test|silenc|manufactur|sabotag|derail|scuttl|split|divid|humiliat|destabili[sz]|sow|wreck|rally|drum up|shor|prop up|postpon|delay|disturb|smear|punish|settl|sham|shift|save face|buy|sell|profit|enrich|mask|drown out|extort|grab|impress|pleas|show|teach|flatter|tempt|trap|lur|bait|embarrass|weaken|isolat|appeas)\\p{L}*`
const PURPOSE = `(?:aim|goal|purpose|motive|intention|point|idea|plan|object(?:ive)?)`
const POLL = `(?:elections?|polls?|vote|ballot|referendum|campaign|summit|talks|budget|primaries)`

/** Why somebody is said to do something. */
export const MOTIVE = within(`
  pretext
  ploy
  ruse
  false[- ]flag
  smoke ?screen
  fig ?leaf
  red herring
  scapegoats?
  alibi
  diversion
  (?<!(?:no reason|nothing|not|never) )(?:to|of trying to|in order (?:not )?to|so as (?:not )?to|designed to|meant to|intended to|calculated to|aimed at|with a view to|for the sake of) ${HARM}
  (?:bid|attempt|effort|plan|plot|desire|wish|campaign) to ${HARM}
  (?:want(?:s|ed)?|trying|seeking|hop(?:es|ed|ing)|needs?|keen|eager|desperate|determined) to ${HARM}
  because (?:it|he|she|they|the \\p{L}+) (?:wants?|wanted|needs?|needed|hopes?|hoped|fears?|feared)
  needs? (?:an?|the) [“"‘']?(?:\\p{L}+ ){0,2}(?:enemy|bogeyman|war|crisis|victory|scandal|distraction|villain|culprit|scapegoat)
  so that [^.;:]{3,60}? (?:would|might|should|could) (?:not|never)
  distract\\p{L}* (?:attention|voters|the public)
  divert\\p{L}* attention
  political(?:ly)? motivat\\p{L}+
  (?:election|publicity|campaign|pr) stunt
  (?:election|electoral|electioneering|political) (?:gain|purposes|ploy|theatre|theater|game)
  stunt
  staged
  stage-managed
  choreographed
  orchestrated
  engineered
  rigged
  provocation
  ulterior
  hidden agenda
  (?:hurrying|rushing|quick|keen|in such haste|in a hurry|eager) to (?:blame|accuse|point|name|find)
  because the alternative
  more to do with
  exploit(?:s|ed|ing)?
  to win (?:votes|the vote|the election|support|sympathy|points)
  (?:needed|wanted|looking for) (?:an?|the|somebody|someone) (?:enemy|culprit|scapegoat|villain|to blame|excuse|distraction)
  meant to (?:embarrass|harm|hurt|shame|frighten|mislead)
  cover story
  cover-up
  hush(?:ed)? up
  scare tactics?
  frame-up
  inside job
  timed to
  timing [^.;:]{0,80}?(?:no (?:accident|coincidence)|suspicious|convenient|curious|remarkable|telling|not accidental)
  (?:no|hardly an?|not an?|anything but an?) (?:accident|coincidence|chance) that
  no coincidence
  hardly (?:a coincidence|accidental|by chance)
  conveniently
  to suit
  suits? (?:the|its|his|her|their|certain) 
  for domestic
  bargaining chips?
  cooked up
  dreamt up
  explain away
  gain (?:leverage|time|favour|favor|influence)
  invented the whole
  in league with
  in cahoots
  setting a trap
  to save (?:its|his|her|their)
  smell(?:s|ed|t)? a rat
  something to (?:hide|gain)
  (?:much|more|a lot|something) to do with (?:the |its |his |her |their )?(?:\\p{L}+ ){0,2}${POLL}
  with an eye (?:on|to)
  (?:real|true|actual|hidden|underlying) (?:reasons?|motives?|purpose|aims?|goals?|intentions?|target)
  who (?:benefits?|profits?|gains?|stands to gain)
  ${PURPOSE}(?:,[^,]{3,40},)? (?:was|is|had been|of [^.,;]{3,40}? (?:was|is)) (?:probably |clearly |plainly |simply )?(?:not )?to
  what (?:[\\p{L}’'-]+ ){0,3}?(?:seeks?|sought|wants?|wanted|drew|draws|moves?|moved|drives?|drove|interests?|interested) (?:[\\p{L}’'-]+ ){0,4}?(?:is|was)
  hard to believe in (?:an? )?(?:accident|coincidence|chance)
  (?:people|those|anyone|anybody) with nothing to hide
  third parties`)
export const SUSPECTED = within(`
  (?:is|are|was|were) (?:now |widely |strongly )?suspected
  (?:suspicions?|grounds to suspect|reason to suspect) that`)
/** “of trying to …”, behind “accused X”. */
export const OF_TRYING = within(
  'of (?:trying|seeking|wanting|plotting|attempting|conspiring|hoping|scheming|planning) to',
)
/** Verbs of those who tell what they think of somebody's reasons. */
export const THINKS: ReadonlySet<string> = new Set(
  `accuse suggest hint reckon wonder suspect say claim allege believe argue tell think imply write charge call insinuate
  see guess speculate assume suppose muse quip note point remark observe complain opine contend feel ask`.split(
    /\s+/,
  ),
)
