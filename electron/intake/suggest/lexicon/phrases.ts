import type { Meaning } from './meanings.ts'

const EVALUATION =
  '(?:danger\\w*|reckless\\w*|unacceptable|irresponsible|hostile|unjustified|coward\\w*|barbari\\w*|illegal|unlawful|provocati\\w+|shameful|outrage\\w*|escalation|act of|acts of|war crime|crime|violation|breach|serious|grave|flagrant|unprecedented|deliberate|terror\\w*|accident|mistake|step|attack|aggression|murder|betrayal|piracy|disgrace\\w*|insult|excellent|positive|constructive|success|threat|unfriendly|desperate|cynical|disproportionate|brutal|heinous|regrettable|tragic|tragedy|credible)'

/** Reporting phrases: a verb in any form, and what must follow it (a space stands for any white space). */
type Phrase = readonly [verbs: string, rest: string]

const SILENT =
  '(?:comment|answer|say|discuss|speculate|elaborate|be drawn|confirm|respond|reply|disclose|specify|identify|give (?:any )?details|provide (?:any )?details|engage|address|take questions|name|speak|clarify|reveal|explain|go into)'
const POSS = '(?:its|his|her|their|the|this|that|those|these|any|all)'
const ADJ = '(?:[a-z-]+ly |[a-z-]+ ){0,2}?'
const CHARGE =
  '(?:claims?|reports?|allegations?|accusations?|accounts?|charges?|assertions?|suggestions?|versions?|story|stories|statements?|findings?|notions?|idea|rumou?rs?|figures?|version)'
const BASELESS =
  '(?:baseless|false|fake|untrue|groundless|unfounded|absurd|fabricat\\w+|fiction\\w*|fantas\\w+|nonsense|lies?|a lie|propaganda|ridiculous|ludicrous|invented|malicious|slander\\w*|far-fetched|fairy|invention|hoax|smear|wrong)'

export const PHRASES: Readonly<Record<Meaning, readonly Phrase[]>> = {
  claim: [
    ['point', ' out(?= |,|:)'],
    ['point', ' (?:the )?(?:finger|blame) at'],
    [
      'stand',
      ` (?:firm(?:ly)? )?(?:on|by|behind) ${POSS} ${ADJ}(?:claim|account|assessment|statement|version|report|accusation|allegation|story|finding|figure)s?(?: that)?`,
    ],
    [
      'stick',
      ` (?:firmly )?(?:to|by) ${POSS} ${ADJ}(?:claim|account|assessment|statement|version|report|accusation|allegation|story)s?`,
    ],
    ['make', ` (?:it )?clear(?: that)?`],
    ['make', ` (?:the|an?|its|his|her|their) ${ADJ}(?:claim|accusation|allegation|assertion)s?(?: that)?`],
    [
      'express',
      ` (?:the view|the opinion|the belief|the hope|its|their|his|her|deep|grave|serious)?(?: ?(?:concern|alarm|fear|regret|view|hope|conviction|confidence)s?)?(?: that)?`,
    ],
    ['voice', ` ${ADJ}(?:concern|alarm|doubt|fear|hope)s?(?: that)?`],
    ['lay', ` the blame (?:on|at)`],
    ['put', ` (?:the )?(?:blame|responsibility) (?:on|at)`],
    ['put', `(?= the (?:number|figure|toll|death toll|cost|damage|count|total)[^.,;:]{0,40}? at )`],
    [
      'hold',
      `(?= (?!that )(?:[\\p{L}’'-]+ ){1,5}(?:directly |fully |solely )?(?:responsible|accountable|to blame))`,
    ],
    ['find', `(?= (?!that )[^.,;:]{1,40}? (?:guilty|liable|responsible))`],
    ['find see', `(?= no (?:evidence|signs?|traces?|indication|proof|links?))`],
    ['hit lash', ' out at'],
    ['rail speak come', ' (?:out )?against'],
    ['lodge file', ` (?:an? |its |their )?${ADJ}(?:protest|complaint)s?`],
    ['see view regard consider treat', `(?= [^.,;:]{1,50}? as (?:an?|the|part|proof|its) )`],
    ['blame', ''],
    ['take', ' the (?:view|position|line) that'],
    ['promise pledge vow agree offer threaten undertake', ' (?:not )?to(?= )'],
    ['present portray cast depict frame paint characterise characterize', `(?= [^.,;:]{1,60}? as )`],
    ['identify name', `(?= [^.,;:]{1,60}? as )`],
    ['attribute ascribe', `(?= [^.,;:]{1,60}? to )`],
    ['put', `(?= (?:it|this|that|the [^.,;:]{1,40}?) down to )`],
    ['raise', ` ${ADJ}(?:concerns?|doubts?|objections?|questions?)(?: that| about| over)?`],
    ['have', ` (?:no|little|every|great|full) (?:doubts?|confidence)(?: that| in| about)?`],
    ['have', ' it(?= that)'],
    ['speak talk', ' of(?= )'],
    ['point', ' to(?= )'],
    ['claim profess', ' to (?=have |be )'],
    ['put', ' down to(?= )'],
    [
      'convey',
      ` (?:to [^.,;:]{3,40} )?(?:the|its|his|her|a) ${ADJ}(?:protest|condolences|concern|position|message)`,
    ],
    ['let', ' it be known(?: that)?'],
    ['give', ` (?:an? |its |his |her |their )${ADJ}(?:assurance|warning|promise|pledge)s?(?: that)?`],
    ['be', ' (?:adamant|convinced|confident|certain|clear|sure|quoted as saying)(?: that)?'],
    ['go', ' on to say(?: that)?'],
    ['give', ' (?:an|its|his|her|their) (?:account|version)'],
    ['sound', ' the alarm'],
    [
      'call describe label term brand dub decry denounce',
      `(?= (?!for |on |upon |${POSS} ${ADJ}${CHARGE} )(?:[^.;,]){1,60}?(?:as )?(?:an? |[a-z]+ly )*(?:${EVALUATION}|["“‘]))`,
    ],
    ['warn', ' (?:of|against)'],
    ['accuse', ''],
  ],
  denial: [
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
  ],
  confirmation: [
    ['own', ' up to'],
    ['agree', '(?=\\s*[.;]|,? (?:last|on|in) )'],
    ['plead', ' guilty'],
    ['take', ' (?:full )?responsibility'],
    ['accept', ' (?:responsibility|that|blame)'],
    ['claim', ' responsibility(?: for)?'],
    ['bear', ' out'],
  ],
  deferral: [
    ['defer', ' to'],
    [
      'refer direct redirect point forward pass steer',
      ` (?:(?:all|any|further|such|media|press|our|the|most|other|more) )*(?:questions?|inquiries|enquiries|queries|requests?(?: for (?:comment|information))?|reporters?|journalists?|calls?|callers?|comment|us|them|you|the matter)(?: [a-z-]+){0,6}? (?:back |on )?to`,
    ],
    [
      'leave',
      ` (?:it|the (?:matter|question|answer|issue|origin|assessment|decision|verdict|word)|that|questions?|comment|judg\\w+)(?: [a-z-]+){0,6}? to`,
    ],
  ],
  suspicion: [
    [
      'raise voice express harbour harbor air',
      ` (?:the |their |its |his |her |new |fresh |a )?${ADJ}suspicions?(?: that| of| about)?`,
    ],
    ['question', ` (?:the |its |his |her |their )?(?:motives?|timing)`],
    ['question', ' whether'],
    ['detect', ' (?:a|the)'],
  ],
  call: [
    ['call', ' (?:up)?on(?= )'],
    ['call', ' (?:once more |again |also |yesterday |urgently |repeatedly |publicly )?for(?= )'],
    ['push press plead ask appeal campaign', ' for(?= )'],
    ['appeal', ' to(?= )'],
    [
      'insist',
      ' on(?= (?!(?:mon|tues|wednes|thurs|fri|satur|sun)day|the (?:phone|telephone|radio)|television|\\d))',
    ],
    ['press encourage invite beg', `(?= [^.,;:]{1,50}? (?:not )?to )`],
    ['advise', ` (?:against|(?=[^.,;:]{1,50}? (?:not )?to ))`],
    [
      'want',
      `(?= [^.,;:]{1,50}? (?:to (?:be |stop|resign|leave|withdraw|apologi|explain|investigat|release|halt|end|return|act)|released|withdrawn|investigated|lifted|punished))`,
    ],
    ['want', ' (?:answers|an (?:explanation|apology|inquiry|enquiry|investigation))'],
    [
      'seek',
      ' (?:an? (?:explanation|apology|meeting|session|urgent|emergency|independent)|clarification|explanations|answers)',
    ],
    [
      'issue make repeat renew reiterate',
      ` (?:an? |its |his |her |their |the )?${ADJ}(?:call|appeal|demand|plea|request)s?(?: for| that| to)?`,
    ],
    [
      'stress underline emphasise emphasize underscore highlight reiterate point',
      ` (?:to )?the ${ADJ}(?:importance|need|necessity|urgency)(?: of| for| to)?`,
    ],
    ['set', ' a deadline'],
    ['give', `(?= [^.,;:]{1,40}? (?:until|till) )`],
    ['order instruct command', `(?= [^.,;:]{1,60}? (?:not )?to )`],
    [
      'order',
      `(?= (?:the|its|all|an?) ${ADJ}(?:release|withdrawal|expulsion|closure|evacuation|arrest|inquiry|investigation|review))`,
    ],
  ],
  'no comment': [
    ['say', ' (?:nothing|little)(?= |[.,;]|$)'],
    ['know', ' nothing (?:of|about)'],
    ['decline', ' (?:[a-z]+ly )?to [a-z]+'],
    ['have', ' yet to (?:answer|respond|comment|reply|say|react)'],
    ['refuse', ` (?:[a-z]+ly )?to ${SILENT}(?: on(?= )| about| whether| to)?`],
    ['decline refuse', ' (?:to |all |any |further )*(?:comment|requests?)(?: for comment)?'],
    [
      'offer make give have provide',
      ` no (?:immediate |further |public |official )*(?:comment|response|reply|answer|reaction|explanation|details)(?: on| about| to)?`,
    ],
    ['stop', ' short of (?:\\w+ing)(?: (?:or|and) \\w+ing)?'],
    ['remain stay keep', ' (?:silent|tight-lipped|mum|quiet)(?: on| about| over)?'],
    ['dodge sidestep evade', ` (?:the |a |all )?(?:questions?|issue)`],
    ['avoid', ' (?:saying|confirming|naming|comment\\w*|blaming)'],
  ],
  withdrawal: [
    [
      'abandon drop disown',
      ` (?:its|his|her|their|the) ${ADJ}(?:claim|statement|accusation|allegation|report|assertion|account|charge)s?`,
    ],
    ['retract', ''],
    [
      'withdraw',
      ` (?:its|his|her|their|the|that|this|an?) ${ADJ}(?:claim|statement|accusation|allegation|report|denial|remark|comment|assertion|account)s?`,
    ],
    ['take', ` back (?:its|his|her|their|the)`],
    ['walk', ' back'],
    ['row backtrack backpedal', ' (?:back )?(?:on|from)?'],
    [
      'correct revise',
      ` (?:its|his|her|their|an earlier|the|a previous|that) ${ADJ}(?:statement|figure|toll|report|account|claim|count|number|version)s?`,
    ],
    ['correct', ' (?:itself|himself|herself|themselves)'],
    ['apologise apologize', ' for(?= )'],
  ],
}

/** Phrases that report only where they are negated: “did not respond”, “would not be drawn”. */
export const NEGATED: readonly Phrase[] = [
  [
    'respond reply',
    `(?: immediately| at once)?(?: to (?:an? |the |several |repeated |multiple |written |further |our |emailed )*(?:requests?|questions?|e-?mails?|calls?|enquir\\w+|inquir\\w+|messages?)(?: for (?:a )?(?:comment|information|clarification|reaction|response))?)?`,
  ],
  ['comment', `(?: on(?= )| about| publicly| further)*`],
  [
    'answer return take',
    ` (?:any |the |our |repeated |several |further |\\w+ )?(?:questions?|calls?|e-?mails?|messages?|requests?(?: for comment)?)`,
  ],
  ['draw', '(?: (?:on|into|as to))?'],
  ['reach', ' for comment'],
  ['engage elaborate', '(?: on(?= )| with)?'],
  ['say', '(?: (?:whether|how|who|what|when|where|why|if|which|more))'],
  ['specify identify name', '(?= )'],
  ['tell', ' (?:\\w+ )?(?:whether|how|who|what|when|where|why|if|which|more)'],
  ['disclose reveal publish discuss share', ' (?:the|its|his|her|their|any|these|those|this|that|it)(?= )'],
  [
    'give provide offer',
    ` (?:any |further |an? |more |its |their )?(?:details?|comment|explanation|evidence|reasons?|response|answer)`,
  ],
  ['issue make', ' (?:any |an? )?(?:public |official |formal |immediate )?(?:comment|statement|response)'],
]
