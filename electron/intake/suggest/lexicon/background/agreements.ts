import {
  any,
  CAPS,
  DETERMINER,
  MODIFIER,
  NUMBERS,
  OF_YEAR,
  PROVIDES,
  STOP,
  YEAR,
  type Line,
} from './pieces.ts'

const NAMED = any(
  'Agreements? Accords? Memorand(?:um|a) Protocols? Pacts? Declaration Armistice Compact Measures Understanding Arrangement Initiative Ceasefire Truce Framework Roadmap Road_Map Peace_Plan Communiqu[eé] Code_of_Conduct',
)
const PACT = any(
  'deals? agreements? accords? pacts? ceasefires? truces? armistices? memorandum memoranda arrangements? initiatives? understandings? protocols? declarations? compacts? moratorium moratoriums roadmaps? road_maps? peace_plans? concordats? code_of_conduct communiqu[eé]s? MoU MOU',
)
/** What may stand before the noun, so that it is one agreement among others. */
const OF_A_KIND = any(
  "unwritten informal formal secret bilateral trilateral multilateral tacit verbal oral written mutual old existing long-standing longstanding interim provisional temporary draft framework joint defen[cs]e trade fisheries fishing border boundary water river gas grain oil energy transit security peace ceasefire prisoner hostage nuclear extradition readmission non-aggression cooperation disengagement demilitarisation demilitarization deconfliction hotline confidence-building air-safety overflight maritime customs power-sharing arms-control prisoner-swap status-of-forces withdrawal gentlemen[’']s exchange swap",
)
const MADE = any(
  'signed reached struck made brokered concluded agreed negotiated mediated sealed initialled ratified adopted announced renewed extended drawn_up',
)

export const AGREEMENTS: readonly Line[] = [
  [
    'agreement',
    NAMED,
    `(?:(?:[Tt]he|[Aa]n?) )?(?:\\d{4} )?(?:${CAPS}[’']?s? )\\b${NAMED}\\b(?: (?:of|on|for) (?:the )?(?:${CAPS}))?(?:${OF_YEAR})?${PROVIDES}`,
    'an agreement',
  ],
  [
    'agreement',
    '(?:paragraph|section|chapter|annex|clause|point|article)s? ',
    `\\b(?:paragraph|section|chapter|annex|clause|point|article)s? ${NUMBERS} of (?:the |its )?(?:\\d{4} )?(?:${CAPS}|[\\p{Ll}-]+ ${PACT})(?:${OF_YEAR})?`,
    'a part of an agreement',
  ],
  [
    'agreement',
    PACT,
    `\\b${DETERMINER}${MODIFIER}{0,4}?["“]?${MODIFIER}?${PACT}["”]?(?:${OF_YEAR}(?: ${any('promising pledging banning allowing ending setting providing committing')} [^.,;:]{3,80}?(?=[.,;]|$))?| of understanding(?:${OF_YEAR}| (?:on|with|signed) [^.,;:]{3,50}?${STOP})?| ${MADE} [^.,;:]{3,60}?${STOP}|,? (?:under|in|by) which [^.,;]{5,120}(?=[.,;]|$)| (?:with|between) [^.,;:]{3,60}?${STOP})`,
    'an agreement',
  ],
  [
    'agreement',
    PACT,
    `\\b${DETERMINER}(?:[\\p{Ll}-]+ )?["“]?(?:\\d{4}|${CAPS}|${OF_A_KIND}|[\\p{Ll}]+-(?:year|month|day|old)(?:-old)?) (?:[\\p{Ll}-]+ )?${PACT}\\b["”]?(?: (?:on|over|for) [^.,;:]{3,50}?${STOP})?`,
    'an agreement',
  ],
  [
    'agreement',
    PACT,
    `\\b${DETERMINER}${MODIFIER}{0,3}?${any('deals? agreements? accords? pacts? memorandum ceasefire truce moratorium')} (?:on|over|for) [^.,;:]{3,60}?${STOP}${PROVIDES}`,
    'an agreement',
  ],
]

/** Clauses that tell of an agreement: “the two armies agreed in February 2021 to …”. */
export const AGREED = new RegExp(
  `\\b(?:agreed|undertook|pledged|committed themselves|promised each other)(?: [\\p{L}]+){0,3}? (?:in|on(?: \\d+)?) ${YEAR} (?:to|that|on|not)\\b`,
  'u',
)
