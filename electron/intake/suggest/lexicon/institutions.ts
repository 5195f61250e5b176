import { list } from './untrue.ts'

/* How an institution's own text is known, and what in it is asserted. */

/** What such a text calls itself in its heading. */
const PAPER = list(`
  statement
  communiqu[eé]
  declaration
  press (?:release|note|notice|statement|communiqu[eé]|information|service)
  media (?:release|note|statement|advisory)
  news release
  note verbale
  commentary
  comment by
  remarks (?:by|of|to)
  open letter
  readout
  spot report
  situation report
  bulletin
  (?:for )?immediate release
  announcement
  clarification
  position paper
  notice to
  resolution
  explanation of vote
  information (?:note|release)`)
const BODY = list(`
  ministry
  embassy
  consulate(?: general)?
  permanent (?:mission|representation|delegation)
  office
  government
  delegation
  presidency
  secretariat
  general staff
  department
  commission
  council
  committee
  mission
  group
  agency
  authority
  bureau
  directorate
  command
  headquarters
  inspectorate
  organi[sz]ation
  union
  federation
  alliance
  assembly
  board
  administration
  service
  institute
  centre
  center
  navy
  coast ?guard
  police
  court
  tribunal
  bank
  company
  ministers?
  president
  prime minister
  premier
  spokes(?:person|man|woman)
  secretary-general
  high representative
  ombudsman`)

/** A heading line such as “Joint statement by …”, “Press communiqué No. 118/2023”; a line that is nothing else. */
export const PAPER_LINE = new RegExp(`^(?:\\p{L}+ ){0,3}?(?:${PAPER})(?![\\p{L}])[^.!?\\n]{0,160}$`, 'iu')
/** “… by the Ministers of X on the airspace violation”: who issues it. */
export const ISSUED_BY =
  /\b(?:by|of|from) ((?:the )?\p{Lu}[\p{L}’'-]*(?:,? (?:(?:of|for|and|the|&) )*\p{Lu}[\p{L}’'-]*)*)/u
/** A line that is the name of a body: all its words but the small ones have capitals. */
export const BODY_LINE = new RegExp(
  `^(?=.*\\b(?:${BODY})\\b)(?:the )?((?:\\p{Lu}[\\p{L}’'-]*)(?: (?:of|for|and|the|on|to|in|\\p{Lu}[\\p{L}’'-]*)){1,16})(?:,[^.!?]{0,60})?$`,
  'iu',
)
/** The noun by which a body calls itself in its text: “the Ministry”. */
export const BODY_NOUN = new RegExp(`\\b(?:${BODY})\\b`, 'giu')

/** What was merely done or is merely planned, in the words in which institutions tell it. */
export const BARE_ACT = new RegExp(
  `^[^;:]{0,140}?(?<![\\p{L}])(?:${list(`
  (?:was|were|has been|have been|is|are) (?:today |again )?(?:summoned|received|invited|welcomed|briefed|informed|attended|chaired|accompanied|handed|presented|convened|adopted|established|appointed)
  (?:met|visited|heard|toured|inspected|chaired|attended|hosted|opened|signed|exchanged|discussed|reviewed|paid|handed|held|convened|adopted|took|takes|summoned|received)
  (?:has|have) (?:today |now |also |again )?(?:met|visited|heard|concluded|received|taken|informed|held|begun|opened|sent|completed|transmitted|submitted|notified|dispatched|summoned|adopted|issued|handed|published|established)
  (?:will|is to|are to|shall) (?:also |again |next |now )?(?:be (?:held|submitted|published|issued|presented|released|made|available|followed|announced|updated|briefed)|hold|meet|visit|travel|take place|take part|brief|publish|issue|submit|convene|attend|reconvene)
  (?:thanks|expresses? (?:its|their|his|her) (?:gratitude|thanks|appreciation|condolences|sympathy)|extends? (?:its|their))
  (?:operates?|employs?|owns?|runs?|comprises?|consists?|supplies|manages|numbers)
  (?:is|are|was|were) (?:a member|a leading|the largest|one of the (?:largest|leading)|founded|set up)
  (?:is|are) (?:based|located|composed|made up|attached|available)`)})(?![\\p{L}])`,
  'iu',
)

/** Words in which an institution asserts, denies, judges or demands, whatever the verb. */
export const STANCE = new RegExp(
  `(?<![\\p{L}])(?:${list(`
  (?:is|are|was|were|has|have|had|do|does|did|can|could|will|would|may)(?: not|n[’']t)
  cannot
  never
  not a single
  none of
  no(?: \\p{L}+){1,4} (?:was|were|is|are|has|have|had|will|can|could|took|did)
  there (?:is|are|was|were|has been|have been|had been|can be) (?:also |therefore |thus )?(?:no|not|nothing|neither|nor|every|ample|clear)
  at no (?:time|point|stage)
  nobody
  nothing
  neither
  must
  should
  ought to
  it is (?:to be |deeply |highly |most )?(?:regret\\p{L}+|deplor\\p{L}+|clear|evident|obvious|plain|well known|unacceptable|inadmissible|noteworthy|telling|characteristic|high time|essential|vital|imperative|necessary)
  it (?:should|must) be
  unacceptable
  inadmissible
  deplorable
  regrettabl[ey]
  intolerable
  outrageous
  irresponsible
  reckless
  unprovoked
  unjustified
  unlawful
  illegal
  contrary to
  in (?:clear |flagrant |gross |direct |open |full |strict |complete )?(?:breach|violation|contravention|defiance|compliance|accordance|conformity) (?:of|with)
  violat\\p{L}+
  contradict\\p{L}*
  constitut(?:es?|ed)
  amounts? to
  groundless
  baseless
  unfounded
  false
  untrue
  fabricat\\p{L}+
  disinformation
  propaganda
  so-called
  pretext
  provocation
  responsib(?:le|ility)
  blame
  solely
  exclusively
  (?:in|as a matter of) (?:fact|reality|truth)
  the (?:truth|fact|facts|reality) (?:is|are|of the matter)
  contrary
  the (?:true|real|actual) (?:reasons?|aims?|motives?|purpose|cause|culprits?)
  self-defen[cs]e
  lawful(?:ly)?
  legitimate
  (?:we|it|they|mission|group|commission|delegation|team|observers|monitors|inspectors|patrols?|office) (?:also |later )?(?:saw|observed|counted|recorded|established|identified|verified|documented|photographed|measured|(?:was|were) (?:un)?able to)
  right to
  entitled to
  the right
  sovereign\\p{L}*
  inalienable
  remains? (?:ready|open|committed|convinced|willing|prepared|determined|in force|unchanged|valid|restricted|limited|denied|suspended|unclear|unknown|open|concerned|deeply|gravely|fully|firm)
  (?:is|are) (?:ready|open|committed|convinced|willing|prepared|determined|deeply concerned|gravely concerned|alarmed|dismayed|appalled|saddened)
  in (?:our|its|the (?:Ministry|Government|Commission|Council|Group)[’']s) view
  our
  ours
  us`)})(?![\\p{L}])`,
  'iu',
)

/** The true reasons that somebody is said to have. */
export const TRUE_REASONS =
  /\bthe (?:true|real|actual|only|sole) (?:reasons?|aims?|motives?|purpose|goal|cause|intention)s?\b/iu

/** What stands behind the name of a firm. */
export const FIRM = /,? (?:plc|ltd|inc|llc|ag|gmbh|s\.?a|n\.?v|a\.?s|corp|co)\.?$/iu

/** “We are obliged to state the following.”: the assertions come behind it. */
export const FOLLOWING =
  /\b(?:the following|as follows|(?:states?|notes?|declares?|recalls?|reiterates?|wish(?:es)? to (?:state|stress|recall|clarify|make clear)) that)\s*[.:]?$|\bthe following\b/iu

/** A sentence that points back to the one before. */
export const POINTS_BACK =
  /^(?:they|it|this|these|that|those|such|he|she|there|both|nor|neither|either|none|all|his|her|their|its|and|but|moreover|furthermore|in addition|on the contrary)\b/iu

/** “As for the demand that …: ”, “With regard to the claim that …, ”: what others say, before what is said of it. */
export const OTHERS_TOPIC =
  /^(?:as (?:for|to|regards)|concerning|regarding|on|with (?:regard|respect|reference) to|in (?:response|reply|reference) to|in (?:connection|relation) (?:with|to)) (?:the|these|those|all|his|her|its|their)? ?(?:\p{L}+ ){0,3}?(?:claim|demand|allegation|accusation|assertion|charge|call|suggestion|contention|insinuation|report|rumou?r)s?(?: (?:that|of|by|about) [^:,]{5,200}, |\b[^:]{0,200}: )/iu

/** A heading over what several speakers said: the record of a meeting speaks for none of them. */
export const RECORD_LINE =
  /\b(?:summary|record|minutes|transcript|coverage|proceedings|report) (?:of|on) (?:the |a )?(?:\p{L}+ ){0,3}?(?:meeting|session|sitting|debate|hearing|talks|consultations|conference|discussion)|\b(?:meetings coverage|summary records?|verbatim record|\d+(?:st|nd|rd|th) (?:\p{L}+ )?(?:meeting|session|sitting)|(?:hears|heard|debates|discusses) )/iu
