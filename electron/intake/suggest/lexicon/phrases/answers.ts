import { ADJ, BASELESS, CHARGE, POSS, SILENT, type Phrase } from './pieces.ts'

export const DENIALS: readonly Phrase[] = [
  [
    'write',
    `(?= (?:off )?[^.,;:]{2,50}? (?:off )?as (?:an? |the |mere |more |yet more |pure )?(?:\\w+ )?${BASELESS})`,
  ],
  ['write', ` off(?= [^.,;:]{2,50}? as )`],
  ['have', ' none of (?:it|this|that)'],
  ['give', `(?= [^.,;:]{2,50}? short shrift)`],
  ['take', `(?= (?:not |n[’']t )?kindly to)`],
  ['swear', ` (?:that )?(?=(?:he|she|they|it) (?:had|has|have|did|was|were) (?:never|not|nothing))`],
  ['know', ' of no(?= )'],
  ['beg', ' to differ'],
  ['maintain', ' (?:its|his|her|their) innocence'],
  [
    'turn',
    ' down (?=[^.,;:]{0,40}?(?:requests?|demands?|calls?|offers?|appeals?|proposals?|invitations?|pleas?|plans?)\\b)',
  ],
  ['discount dispel quash rebut counter', ` (?:${POSS} |[^.,;:]{2,30}[’']s )?${ADJ}${CHARGE}`],
  [
    'question challenge contest dispute',
    `(?= (?:the|its|that|this) ${ADJ}(?:basis|premise|legality|validity|accuracy|veracity|truth))`,
  ],
  ['decry', ` (?:${POSS} )?${ADJ}${CHARGE}`],
  ['discount rule', ' (?:out )?the possibility'],
  ['object', ' to(?= )'],
  ['take', ` (?:exception|issue) (?:to|with)`],
  ['disassociate dissociate distance', ' (?:itself|himself|herself|themselves|the \\p{L}+) from'],
  ['wash', ' (?:its|his|her|their) hands of'],
  ['give', ` (?:the lie to|short shrift to|no credence to|little credence to)`],
  ['dismiss reject', ' out of hand'],
  ['want', ' nothing to do with'],
  [
    'answer reply respond',
    ' (?:with )?(?:a |an )?(?:flat |firm |curt |emphatic |resounding )?[“"‘]?no[”"’]?(?=[.,;])',
  ],
  ['set', ' the record straight'],
  ['make', ' (?:light|little) of'],
  ['put', ' to rest'],
  ['lay', ' to rest'],
  ['rule', ' out'],
  ['refuse', ` (?:[a-z]+ly )?to (?!${SILENT})(?=[a-z]+)`],
  ['challenge question contest', ` ${POSS} ${ADJ}(?:${CHARGE}|authenticity|credibility|accuracy)`],
  ['laugh', ' off'],
  ['fend', ' off'],
  ['bat', ' away'],
  ['scoff bristle', ' at'],
  ['protest', ' (?:its|his|her|their) innocence'],
  ['plead', ' not guilty'],
  ['brush', ' (?:off|aside)'],
  ['wave', ' (?:away|aside)'],
  ['shrug', ' off'],
  [
    'brush wave bat shrug sweep swat laugh',
    `(?= (?:it|this|that|${POSS} ${ADJ}${CHARGE}|${CHARGE}) (?:aside|off|away)\\b)`,
  ],
  ['hit', ' back at'],
  ['push', ' back (?:against|on)'],
  ['play', ' down'],
  ['pour', ' (?:scorn|cold water) on'],
  ['throw', ' cold water on'],
  ['cast', ' doubt on'],
  ['take', ' issue with'],
  ['disagree', ''],
  ['exclude', ` (?:the possibility|any|an?|that)(?= )`],
  ['distance', ' (?:itself|himself|herself|themselves) from'],
  [
    'call brand label term describe denounce',
    `(?= (?!for |on |upon )(?:(?!because |for )[^.;]){1,60}?(?:as )?[^\\p{L}]{0,3}(?:a |an |pure |utterly |completely |complete |total |"|“|‘)*${BASELESS})`,
  ],
  ['brand label call term', `(?= ${POSS} ${ADJ}${CHARGE} (?:as |an? )?["“‘\\w])`],
  ['call', `(?= (?:it|that|this|them) (?:an? )?(?:pure |complete |utter )?(?:invention|fiction|nonsense))`],
  [
    'issue make repeat reiterate give offer maintain',
    ` (?:an? |its |his |her |their |another )?${ADJ}denials?(?: of| that)?`,
  ],
  [
    'remain stand persist be',
    ` (?:resolute|firm|steadfast|adamant|unmoved|unwavering)? ?(?:in|by|with) (?:its|his|her|their) ${ADJ}denials?(?: of| that)?`,
  ],
  ['insist', ' on (?:its|his|her|their) innocence'],
]

export const CONFIRMATIONS: readonly Phrase[] = [
  ['agree concur', ` with ${POSS} ${ADJ}${CHARGE}`],
  ['acknowledge admit concede confirm', ' as much'],
  ['come', ' clean(?: (?:about|on|over))?'],
  ['make', ' no secret of'],
  ['hold', ' (?:up )?(?:its|his|her|their) hands? up'],
  ['stand', ` by ${POSS} ${ADJ}(?:ally|allies|partner|neighbou?r)(?:’s|'s) (?:account|version)`],
  ['lend give', ' (?:weight|credence|support) to'],
  [
    'back',
    `(?: up)? (?:${POSS} |the )?${ADJ}(?:account|version|claim|finding|report|assessment|conclusion)s?`,
  ],
  ['own', ' (?:up )?to(?= )'],
  ['agree', '(?=\\s*[.;]|,? (?:last|on|in) )'],
  ['plead', ' guilty'],
  ['take', ' (?:full )?responsibility'],
  ['accept', ' (?:responsibility|that|blame)'],
  ['claim', ' responsibility(?: for)?'],
  ['bear', ' out'],
]

export const DEFERRALS: readonly Phrase[] = [
  [
    'regard see consider view',
    `(?= [^.,;:]{2,50}? as (?:one|an? matter|an? question|an? issue|an? case|the business|the responsibility) (?:for|of|between))`,
  ],
  [
    'punt kick bounce toss hand pass throw bat',
    ` (?:the |that |all |any |such )?${ADJ}(?:questions?|matter|issue|decision|ball|inquir\\w+|quer\\w+)(?: [a-z-]+){0,3}? (?:back )?(?:to|into)`,
  ],
  ['pass', ' the buck to'],
  ['await', ` (?:the )?${ADJ}(?:results?|outcome|findings?|conclusions?|verdict|report|end)`],
  ['wait', ` for (?:the )?${ADJ}(?:results?|outcome|findings?|conclusions?|verdict|end)`],
  ['suggest', ' (?:that )?(?:reporters|journalists|you|we|they) (?:ask|contact|speak|talk|turn)(?= )'],
  ['let', `(?= [^.,;:]{2,40}? (?:speak|answer|talk|comment) (?:to|for|on))`],
  ['defer', ' to'],
  [
    'refer direct redirect point forward pass steer',
    ` (?:(?:all|any|further|such|media|press|our|the|most|other|more) )*(?:questions?|inquiries|enquiries|queries|requests?(?: for (?:comment|information))?|reporters?|journalists?|calls?|callers?|comment|us|them|you|the matter)(?: [a-z-]+){0,6}? (?:back |on )?to`,
  ],
  [
    'leave',
    ` (?:it|the (?:matter|question|answer|issue|origin|assessment|decision|verdict|word)|that|questions?|comment|judg\\w+)(?: [a-z-]+){0,6}? to`,
  ],
]

export const WITHDRAWALS: readonly Phrase[] = [
  [
    'abandon drop disown',
    ` (?:its|his|her|their|the) ${ADJ}(?:claim|statement|accusation|allegation|report|assertion|account|charge)s?`,
  ],
  ['retract', ''],
  [
    'withdraw',
    ` (?:its|his|her|their|the|that|this|an?) ${ADJ}(?:claim|statement|accusation|allegation|report|denial|remark|comment|assertion|account)s?`,
  ],
  ['take', ` back (?:its|his|her|their|the|some|part|all|most|one|two|parts|much)`],
  ['walk', ' back'],
  ['row backtrack backpedal', ' (?:back )?(?:on|from)?'],
  [
    'correct revise',
    ` (?:its|his|her|their|an earlier|the|a previous|that) ${ADJ}(?:statement|figure|toll|report|account|claim|count|number|version)s?`,
  ],
  ['correct', ' (?:itself|himself|herself|themselves)'],
]
