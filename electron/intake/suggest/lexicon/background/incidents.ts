import { MONTH_NAME as MONTH } from '#intake/suggest/lexicon/date-pieces'
import { any, DETERMINER, MODIFIER, STOP, YEAR, type Line } from './pieces.ts'

const EVENT = any(
  'attacks? strikes? airstrikes? raids? skirmish(?:es)? clash(?:es)? battles? explosions? blasts? bombings? bombardment shelling crash(?:es)? collisions? sinkings? wars? invasion annexation occupation incidents? incursions? killings? deaths? murders? assassinations? poisonings? abductions? kidnappings? seizures? hijackings? outages? hacks? leaks? spills? massacres? coups? downing shootdown shooting-down mutiny accidents? disasters? earthquakes? collapses? boardings? rammings? arrests? detentions? expulsions? evacuation ambush(?:es)? break-ins? break cuts? rupture sabotage stand-?offs? blockades? closures? uprising riots? intrusions? violations? overflights? near-miss(?:es)? fires? floods? breach(?:es)? cyberattacks? cyber-attacks? intrusion_into recall shootings? stabbings? grounding(?:s)? interceptions? case disappearance capture vote election referendum protests revolution crackdown purge crisis famine scandal atrocity atrocities',
)
const OTHER = any(
  'find finds attempts? flights? moves? episodes? rows? cases? crossings? launch(?:es)? encounters? letter parcel flight plot',
)
const ALIKE = any('similar earlier previous comparable identical almost_identical like')
const ORDINAL = any(
  'first second third fourth fifth sixth seventh eighth ninth tenth latest largest biggest worst deadliest gravest bloodiest longest most_serious highest',
)
const WHEN = `(?:(?:of|on|at|near|off|against|in|between|by|with) [^.,;:]{2,50}? )?(?:in|of|on(?: \\d+)?) (?:(?:early|late|mid-?) ?)?${YEAR}`
const MORE = `(?: (?:of|that|which|in which|on|at|near|off|against) [^.,;:]{3,80}?(?=[.,;:]|$))?(?:, (?:killing|poisoned|in which|when|leaving) [^.,;]{3,60}(?=[.,;]|$))?`

export const INCIDENTS: readonly Line[] = [
  [
    'earlier incident',
    '(?:19|20)\\d\\d',
    `\\b(?:[Tt]he|[Aa]n?|\\p{Lu}[\\p{L}-]+[’']s?) ${MODIFIER}{0,3}?${EVENT} ${WHEN}${MORE}`,
    'something that happened before',
  ],
  [
    'earlier incident',
    `(?:in|of|[Ll]ast) ${MONTH}|(?:ago|earlier|before)\\b`,
    `\\b${DETERMINER}${MODIFIER}{0,4}?${EVENT} (?:(?:of|on|at|near|off|against|in|between|by|with) [^.,;:]{2,60}? )?(?:(?:in|last) ${MONTH}|(?:${any('a two three four five six seven eight nine ten several')}|\\d+) (?:months|years) (?:ago|earlier|before))\\b(?! \\d)`,
    'something that happened before',
  ],
  [
    'earlier incident',
    '\\bwar of ',
    `\\b${DETERMINER}${MODIFIER}{0,3}?war of (?:19|20)\\d\\d`,
    'something that happened before',
  ],
  [
    'earlier incident',
    '(?:19|20)\\d\\d [\\p{Ll}]',
    `\\b(?:[Tt]he )?(?:19|20)\\d\\d ${MODIFIER}{0,3}?${EVENT}\\b(?: (?:of|on|at|near|off|against|in|that|between|over) [^.,;:]{2,60}?${STOP})?`,
    'something that happened before',
  ],
  [
    'earlier incident',
    "(?:[Ll]ast|this) |(?:ry|ch|il|ne|ly|st|er)[’']s",
    `\\b(?:[Ll]ast (?:year|month|spring|summer|autumn|winter|\\p{Lu}\\p{Ll}+)|this (?:spring|summer|winter)|${MONTH})[’']s ${MODIFIER}{0,3}?${EVENT}\\b(?: (?:of|on|at|near|off|against|in|that|between) [^.,;:]{2,60}?${STOP})?`,
    'something that happened before',
  ],
  [
    'earlier incident',
    ALIKE,
    `\\b(?:[Aa]n?|[Tt]he|[Tt]wo|[Tt]hree|[Ss]everal) ${ALIKE} (?:[\\p{Ll}-]+ )?(?:${EVENT}|${OTHER}) (?:[^.,;:]{2,40}? )?(?:(?:in|of|on(?: \\d+)?) (?:(?:early|late|mid-?) ?)?${YEAR}(?=[.,;:]|$)|last (?:year|month|week|\\p{L}+)(?=[.,;:]|$)|(?:${any('two three four five six a')}) (?:years?|months?|weeks?) (?:ago|earlier|before)(?=[.,;:]|$))(?:, (?:when|in which|where) [^.;,]{5,100}(?=[.,;]|$))?`,
    'something like it that happened before',
  ],
  [
    'earlier incident',
    ORDINAL,
    `\\b(?:[Tt]he|[Aa]|its|their) ${ORDINAL} (?!of )(?:\\p{L}[\\p{L}-]* ){0,8}?(?:since|in) (?:(?:${MONTH} )?\\d{4}|${MONTH}|(?:\\p{Ll}+ )?\\p{Ll}+ (?:days|weeks|months|years)|a (?:week|month|year|decade|generation)|as many (?:days|weeks|months|years)|recent (?:weeks|months|years))\\b`,
    'it counts what happened before',
  ],
]

/** Clauses that tell of something before, whatever it was, and those that do so if they name an incident. */
export const SURELY_BEFORE =
  /^[“"]?(?:It|This|That|The \p{L}+) (?:comes|came|follows|followed) (?:\p{Ll}+ ){0,3}?(?:weeks?|days?|months?|years?|hours?) after\b|^[“"]?(?:A|An|The) (?:similar|earlier|previous|comparable) \p{L}+ (?:in|on|last) /u
export const BEFORE = new RegExp(
  `\\b(?:${[
    '(?:[Aa] |[Aa]n |[Tt]he )?(?:similar|earlier|previous) (?:find|incident|attack|strike|case|seizure|violation|incursion|collision|such \\p{L}+)',
    '(?:have|has|had) (?:been )?(?:\\p{Ll}+ )?(?:before|previously|repeatedly|twice)',
    '(?:once|twice|three times|several times) (?:in|since|last|before)',
    'numerous reports of',
    '(?:two|three|four|five|six|seven|eight|nine|ten|dozens of|several|\\d+) [^.,;:]{3,50} (?:have|had) [^.,;:]{3,60} since \\p{L}+',
    '[Ll]ast (?:year|month|spring|summer|autumn|winter|January|February|March|April|May|June|July|August|September|October|November|December)',
    '(?:weeks?|months?|years?|decades?) (?:ago|earlier|before|previously)(?=[ ,.;]|$)',
    '[Ii]n (?:(?:early|late|mid-?) ?)?(?:\\p{Lu}\\p{Ll}+ )?(?:19|20)\\d\\d',
  ].join('|')})`,
  'u',
)
/** “Twelve days before, a bomber had killed forty”: farther back than what the sentence tells of. */
export const FARTHER_BACK =
  /\b(?:days?|weeks?|months?|years?|fortnight) (?:before|earlier|previously), [^.;]{0,150}\bhad \p{L}+|\bhad \p{L}+[^.;]{0,150} (?:days?|weeks?|months?|years?) (?:before|earlier|previously)\b/u
export const INCIDENT = new RegExp(
  `\\b${any(
    'attack\\w* shot shell(?:s|ed|ing)? explo\\w+ blew blown strikes? struck crash\\w* collid\\w+ collisions? seiz\\w+ sank sunk kill\\w* died poison\\w* hack\\w* expel\\w* expulsions? violat\\w+ drones? missiles? rammed incursions? detain\\w* arrest\\w* fire[sd]? jamm\\w+ leak\\w* cut sever\\w* clash\\w* war wars invad\\w+ invasion annex\\w+ downed ruptur\\w+ incidents? abduct\\w+ bomb\\w* burst collaps\\w+ gave_way breach\\w* stray\\w* mined burned burnt hit skirmish\\w* lost hijack\\w* boarded damag\\w+ injur\\w+ wound\\w+ sabotag\\w+ ambush\\w* blockad\\w+ intercept\\w+ evacuat\\w+ kidnapp\\w+ murder\\w* assassinat\\w+ crossed_into broke_off recalled mutin\\w+ overthr\\w+ captured stormed flooded capsiz\\w+ convicted jailed fought grounded shut closed broke taken_(?:prisoner|hostage|captive|in) fell_(?:\\p{Ll}+_)?ill drowned vanished disappeared stolen',
  )}\\b`,
  'iu',
)
