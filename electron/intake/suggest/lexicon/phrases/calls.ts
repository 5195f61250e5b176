import { ADJ, POSS, type Phrase } from './pieces.ts'

export const CALLS: readonly Phrase[] = [
  ['put', `(?= [^.,;:]{2,40}? on notice)`],
  ['give', `(?= [^.,;:]{1,40}? (?:hours|days|weeks|months) to )`],
  ['press', ' (?:\\p{Lu}[\\p{L} ’.-]{1,40}?|the [^.,;:]{2,30}?) for(?= )'],
  ['push lobby agitate clamour clamor', ' (?:hard )?for(?= )'],
  ['ask', '(?= that )'],
  ['challenge dare defy', `(?= [^.,;:]{1,50}? to [a-z]+)`],
  ['warn', `(?= [^.,;:]{1,50}? (?:not to|against) )`],
  [
    'implore exhort summon direct instruct tell',
    `(?= [^.,;:]{1,50}? (?:not )?to (?:stop|end|leave|withdraw|release|halt|hand|give|return|explain|stay|keep|refrain|cease|evacuate|remain|avoid|act|pull|back|stand|hold|open|allow|let))`,
  ],
  [
    'extend renew repeat',
    ` (?:an? |its |his |her |their |the )?${ADJ}(?:invitation|call|appeal|demand|plea|request)s?`,
  ],
  ['plead', ' with(?= )'],
  ['lead join back support second', ` (?:the |those |international |growing )?${ADJ}calls? for`],
  ['set', ' out (?:its|his|her|their) demands'],
  ['speak come', ' out in favou?r of'],
  ['favour favor', '(?= )'],
  ['prefer', `(?= [^.,;:]{1,50}? to )`],
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
    `(?= [^.,;:]{1,50}? (?:to (?:be |stop|resign|leave|withdraw|apologi|explain|investigat|release|halt|end|return|act)|released|withdrawn|investigated|lifted|punished|expelled|returned|extradited|freed|prosecuted|suspended|cancell?ed|scrapped|banned|closed|reopened|tried|removed|sacked|stopped|halted|ended|published|explained|jailed|arrested|dismantled|demolished|recalled))`,
  ],
  [
    'want',
    ' (?:answers|compensation|damages|guarantees|assurances|clarity|justice|(?:an? |the )(?:explanation|apology|inquiry|enquiry|investigation|ceasefire|ban|halt|end|inspection|meeting|return|release)|(?:£|€|\\$)\\d)',
  ],
  [
    'seek',
    `(?= (?:an? |the |its |his |her |their |urgent |further )?${ADJ}(?:explanations?|apology|meeting|session|talks|consultations?|clarifications?|answers|compensation|damages|arbitration|mediation|injunction|extradition|ruling|inquiry|enquiry|investigation|guarantees?|assurances?|reparations?|redress|sanctions|release|return|ceasefire|truce|vote|debate)\\b)`,
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
]

export const SUSPICIONS: readonly Phrase[] = [
  [
    'smell scent sense detect',
    ` (?:an? |the )(?:attempt|plot|ploy|trap|set-up|cover-up|conspiracy|manoeuvre|maneuver|motive|hidden|whiff)`,
  ],
  ['float', ` (?:the |an? )?${ADJ}(?:theory|theories|idea|possibility|suggestion|notion)(?: that| of)?`],
  ['see detect recognise recognize', ' (?:the hand|the fingerprints|the work|the handiwork) of(?= )'],
  [
    'see read view regard interpret portray paint cast dismiss describe',
    `(?= [^.,;:]{2,70}? as (?:a |an |another |part of an? |little more than an? |nothing (?:more|but) (?:than )?an? )?${ADJ}(?:bid|attempt|ploy|pretext|ruse|effort|excuse|cover|stunt|gambit|tactic|manoeuvre|maneuver|smokescreen|diversion|distraction|test|trap|provocation|blackmail|signal|warning|message)\\b)`,
  ],
  ['smell', ' (?:a rat|a rotten)'],
  ['raise', ` (?:the )?${ADJ}(?:possibility|prospect|spectre|specter|question)(?: that| of| whether)`],
  ['wonder', ' (?:aloud )?(?:whether|if|why)'],
  ['question', ' (?:why|how|what)'],
  ['cast', ` (?:doubt on|aspersions on) ${POSS} ${ADJ}(?:motives?|timing|intentions?)`],
  ['read', ' (?:a|more|something|sinister|political)(?= )'],
  [
    'raise voice express harbour harbor air',
    ` (?:the |their |its |his |her |new |fresh |a )?${ADJ}suspicions?(?: that| of| about)?`,
  ],
  ['question', ` (?:the |its |his |her |their )?(?:motives?|timing)`],
  ['question', ' whether'],
  ['detect', ' (?:a|the)'],
]
