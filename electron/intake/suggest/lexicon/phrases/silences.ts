import { ADJ, SILENT, type Phrase } from './pieces.ts'

/** What somebody comes near to doing in words. */
const NAMING =
  '(?:accusing|admitting|apologi[sz]ing|assigning|attributing|blaming|calling|claiming|condemning|confirming|declaring|demanding|denying|describing|endorsing|identifying|linking|naming|pointing|promising|ruling|saying|threatening|urging)'

export const SILENCES: readonly Phrase[] = [
  ['wave brush bat', ' (?:away|aside|off) (?:\\p{L}+ ){0,2}?questions?'],
  [
    'say',
    ' only(?: that)?(?= [^.;]{0,40}?(?:open mind|aware of|looking into|checking|studying|under way|examining))',
  ],
  ['hang', ' up'],
  ['ignore', ` (?:\\p{L}+ ){0,3}?(?:questions?|calls?|requests?|e-?mails?|messages?|letters?)`],
  [
    'walk',
    ` (?:past|away from|away without) [^.,;:]{0,60}?(?:without (?:answer|comment|speak|say)\\w*|questions?)`,
  ],
  [
    'leave',
    ' without (?:answer|comment|speak|say|tak)\\w*(?: (?:any |to )?(?:questions?|reporters|journalists))?',
  ],
  ['keep', ' (?:its|his|her|their) (?:own )?(?:counsel|silence|cards)'],
  ['maintain', ' (?:a |its |his |her |their )?(?:stony |strict |studied )?silence'],
  ['stonewall demur', ''],
  ['balk baulk', ' at (?:saying|naming|confirming|comment\\w*|answering)'],
  [
    'shy steer',
    ' (?:away|clear) (?:from|of) (?:saying|naming|confirming|comment\\w*|answering|blaming|accusing)',
  ],
  [
    'refrain',
    ' from (?:saying|naming|confirming|comment\\w*|answering|blaming|accusing|assigning|speculat\\w+|attribut\\w+)',
  ],
  ['give', ' (?:nothing|little) away'],
  ['take', ' no questions'],
  ['say', ' (?:nothing|little)(?= |[.,;]|$)'],
  ['know', ' nothing (?:of|about)'],
  ['decline', ' (?:[a-z]+ly )?to [a-z]+'],
  [
    'have',
    ' yet to (?:answer|respond|comment|reply|say|react|explain|name|produce|publish|release|present|reveal|disclose|specify|identify)',
  ],
  ['make', ' no (?:mention|reference|allusion)(?: of| to)?'],
  ['avoid', ' (?:any |all )?(?:mention|reference)'],
  ['refuse', ` (?:[a-z]+ly )?to ${SILENT}(?: on(?= )| about| whether| to)?`],
  ['decline refuse', ' (?:to |all |any |further )*(?:comment|requests?)(?: for comment)?'],
  [
    'offer make give have provide',
    ` no (?:immediate |further |public |official )*(?:comment|response|reply|answer|reaction|explanation|details)(?: on| about| to)?`,
  ],
  ['stop', ` short of ${NAMING}(?: (?:or|and) \\w+ing)?`],
  ['remain stay keep', ' (?:silent|tight-lipped|mum|quiet)(?: on| about| over)?'],
  ['dodge sidestep evade', ` (?:the |a |all )?(?:questions?|issue)`],
  [
    'be',
    `(?: not|n[’']t)(?: [a-z]+ly)? (?:able|prepared|willing|ready|at liberty|in a position) to ${SILENT}`,
  ],
  ['be', ` (?:unable|unwilling|reluctant) to ${SILENT}`],
  ['avoid', ' (?:saying|confirming|naming|comment\\w*|blaming)'],
]

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
  ['reach contact', '(?: (?:for (?:immediate )?comment|by (?:phone|telephone|e-?mail)))?'],
  ['pick', ' up (?:the|his|her|its|their) (?:phone|telephone)'],
  ['dignify mention', '(?= )'],
  ['want wish care', ` to (?!be named)${SILENT}`],
  [
    'go get',
    ` into (?:any |the |further |such |more )?${ADJ}(?:details?|specifics|particulars|matters?|reasons|circumstances|questions|numbers|figures|names|motives|equipment|operations|tactics|capabilities|speculation|who|what|how|why|whether)\\b`,
  ],
  [
    'address',
    ` (?:the |that |this |those |these |any |his |her |its |their )${ADJ}(?:questions?|matter|issue|claims?|allegations?|accusations?|reports?|charges?)\\b`,
  ],
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
