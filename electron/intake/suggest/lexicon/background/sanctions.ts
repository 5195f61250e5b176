import { any, DETERMINER, MODIFIER, type Line } from './pieces.ts'

const WHOSE = any(
  'new further fresh additional existing more tougher sweeping EU European_Union Western US U\\.S\\. American UN U\\.N\\. United_Nations British international economic financial sectoral targeted personal trade unilateral secondary crippling European',
)
const BAN = any(
  '(?:arms|oil|trade|weapons|fuel|grain)?_?embargo(?:es)? travel_bans? asset_freezes? visa_bans? export_bans? import_bans? export_controls trade_ban flight_ban arms_ban price_cap entry_ban no-fly_list',
).replaceAll('? ?embargo', '? ?embargo')
const FOR =
  '(?=[.,;:“”"()]| of \\p{Lu}[\\p{L}-]+[’\']s | (?:for|after|over|because|following|in response|and|but|who|which|that|as|since|when|was|were|is|are|has|have|had|will|would)\\b|$)'
const AGAINST = any('on against over imposed targeting for in_force in_place introduced')

export const SANCTIONS: readonly Line[] = [
  [
    'sanction',
    'sanctions',
    `\\b(?:${DETERMINER})?(?:(?:[\\p{Ll}-]+ )?(?:round|package|set|list|series)s? of )?(?:${WHOSE} )*sanctions (?:${AGAINST}|list|regime|package|decree)\\b(?: [^.,;:]{2,80}?${FOR})?`,
    'a sanction',
  ],
  [
    'sanction',
    'sanctions',
    `\\b(?:${DETERMINER})?(?:${WHOSE} )+sanctions\\b(?! (?:toolbox|relief|expert))`,
    'a sanction',
  ],
  [
    'sanction',
    BAN,
    `\\b(?:${DETERMINER})?(?:${WHOSE} )*${BAN}\\b(?: and (?:${DETERMINER})?(?:${WHOSE} )*${BAN}\\b)?(?: (?:${AGAINST}|under) [^.,;:]{2,60}?${FOR})?`,
    'a sanction',
  ],
  [
    'sanction',
    'designated|sanctioned|blacklisted',
    `\\b(?:designated|sanctioned|blacklisted) (?:${MODIFIER}|the |its |his |of ){1,8}?(?:under (?:the )?\\p{Lu}[^.,;:]{2,60}?${FOR}|as (?:an? )?(?:terror|foreign)[^.,;:]{2,40}?${FOR})`,
    'a sanction',
  ],
  [
    'sanction',
    'bann|bars|barr|visas',
    `\\b(?:bann(?:ed|ing)|bans|barr(?:ed|ing)|bars) (?:${MODIFIER}|the |its |his |of ){1,8}?from (?:entry|entering|travel(?:l?ing)?|its territory|the country)\\b|\\b(?:suspend(?:s|ed|ing)?|stop(?:s|ped|ping)? issuing|halt(?:s|ed|ing)?) (?:\\p{Ll}+ )?visas (?:for|to) [^.,;:]{2,50}?${FOR}`,
    'a ban',
  ],
  [
    'sanction',
    'assets of|export control',
    `\\b(?:to freeze|froze|freezing|frozen|freeze) (?:the )?assets of [^.,;:]{2,80}?${FOR}|\\bexport controls? on [^.,;:]{2,50}?${FOR}`,
    'a sanction',
  ],
]

/** Clauses that tell that somebody was put under sanctions. */
export const SANCTIONED = new RegExp(
  [
    `\\b(?:put|puts|placed|places|add|adds|added|include|included|entered|listed|lists)\\b[^.;]{3,90} (?:on|to|in|onto|under) [^.;]{0,30}(?:sanctions\\b|blacklist|embargo|list of sanctions|sanctions list|terror(?:ist)? list)`,
    `\\bsanctions\\b(?: [^.,;]{2,40})? (?:were|was|have been|has been|had been|are|will be) (?:\\p{Ll}+ )?(?:imposed|lifted|extended|renewed|tightened|introduced|adopted|eased)\\b`,
    `\\b(?:has|have|had|was|were|been|is|are) (?:under|subject to) (?:\\p{L}+ ){0,3}(?:sanctions|embargo)`,
    `\\b(?:blacklisted|sanctioned)\\b (?:in|by|over|for|the|two|three|\\d|\\p{Lu})`,
    `\\b(?:was|were|been) (?:blacklisted|sanctioned)\\b`,
  ].join('|'),
  'u',
)
