import {
  any,
  CAP,
  CAPS,
  DETERMINER,
  MODIFIER,
  NUMBERS,
  OF_YEAR,
  PROVIDES,
  STOP,
  type Line,
} from './pieces.ts'

const NAMED = any(
  'Treaty Treaties Convention Conventions Charter Covenant General_Act Statute Manual Constitution',
)
const PLAIN = any('treaty treaties convention charter covenant statute constitution')
const PACT = any('agreement accord pact protocol memorandum compact act code rules regulations')
const PART = any(
  '[Aa]rticles? [Cc]hapters? [Ss]ections? [Aa]nnex(?:es)? [Pp]rotocols? [Cc]lauses? [Pp]aragraphs? Rules?',
)
const ABOUT = any('of on for against with between to')
const KNOWN = any('UNCLOS COLREGs? SOLAS MARPOL NPT New_START CTBT')

export const TREATIES: readonly Line[] = [
  [
    'treaty',
    PLAIN,
    `(?:[Tt]he )?(?:${CAPS}[’']s? )?\\b${PART} ${NUMBERS}(?: (?:of|to|in) (?:the |its |that |this |their )?(?:\\d{4} )?(?:[\\p{Ll}-]+ )?(?:${CAPS} )?${PLAIN}\\b(?: with ${CAPS}| on ${CAPS})?)${PROVIDES}`,
    'an article of a treaty',
  ],
  [
    'treaty',
    '[Aa]rticles? ',
    `(?:[Tt]he )?(?:${CAPS}[’']s? )?\\b[Aa]rticles? ${NUMBERS}(?: (?:of|to|in) (?:the |its |that |this |their )?(?:\\d{4} )?(?:[\\p{Ll}-]+ )?${CAPS}(?: (?:[\\p{Ll}-]+ )?(?:${PLAIN}|${PACT})\\b)?(?: with ${CAPS})?)?${PROVIDES}`,
    'an article of a treaty',
  ],
  [
    'treaty',
    '(?:Chapter|Annex|Protocol) ',
    `\\b(?:Chapter|Annex|Protocol) ${NUMBERS} (?:of|to) (?:the |its )?(?:\\d{4} )?${CAPS}`,
    'a part of a treaty',
  ],
  [
    'treaty',
    '[Rr]esolution|UNSCR',
    `\\b(?:the )?(?:UN |U\\.N\\. |United Nations )?(?:Security Council |General Assembly )?[Rr]esolutions? \\d+(?:[/-]\\d+)?(?: \\(\\d{4}\\))?(?: and \\d+)?|\\bUNSCR \\d+|\\b(?:[Tt]he |[Aa] )?(?:UN |U\\.N\\. )?(?:Security )?(?:Council|General Assembly|UN|U\\.N\\.) resolutions?\\b(?: (?:on|adopted|passed|of) [^.,;:]{3,60}?${STOP})?`,
    'a resolution',
  ],
  [
    'treaty',
    NAMED,
    `(?:[Tt]he )?(?:\\d{4} )?(?:${CAPS} )\\b${NAMED}\\b(?: (?:of|on|for|against) (?:the )?(?:${CAPS}|\\d{4}))?(?:${OF_YEAR})?${PROVIDES}`,
    'a treaty',
  ],
  [
    'treaty',
    NAMED,
    `(?:[Tt]he )(?:\\d{4} )?(?:${NAMED})\\b(?: (?:of|on|for|against) (?:the )?(?:${CAPS}|\\d{4}))?(?:${OF_YEAR})?${PROVIDES}`,
    'a treaty',
  ],
  ['treaty', KNOWN, `\\b(?:the )?${KNOWN}\\b`, 'a treaty'],
  [
    'treaty',
    PLAIN,
    `\\b${DETERMINER}${MODIFIER}{1,4}?${any('treaty convention charter covenant')}\\b(?:${OF_YEAR}| ${ABOUT} [^.,;:]{3,60}?${STOP})?${PROVIDES}`,
    'a treaty',
  ],
  [
    'treaty',
    PLAIN,
    `\\b${DETERMINER}${any('treaty convention charter covenant')}(?:${OF_YEAR}| (?:${ABOUT}|signed|ratified|concluded|banning|governing) [^.,;:]{3,60}?${STOP}|,? (?:[^,.;]{3,20}, )?(?:under|by|in) which [^.;,]{5,120})`,
    'a treaty',
  ],
  [
    'treaty',
    '(?:treaty|convention) ',
    `\\b(?:${CAP})[’']s (?:treaty|convention) ${any('obligations commitments')}`,
    'a treaty',
  ],
]
