const PLACE = "\\p{Lu}[\\p{Lu}\\p{M}’'. /-]{2,40}"
const NO_PLACE =
  '(?!(?:On|In|At|By|From|Since|Until|After|Before|During|For|To|Of|With|The|A|An|This|That|It|He|She|They|We|President|Minister|General|Mr|Mrs|Ms|Dr)\\b)'
const PLACE_IN_SMALL = "\\p{Lu}[\\p{L}\\p{M}’'-]+(?:[ /]\\p{Lu}[\\p{L}\\p{M}’'-]+){0,3}"
/** “, Ukraine”, “, Calif.” */
const STATE = '(?:, \\p{Lu}[\\p{L}. ]{1,20})?'
const DAY = '(?:,? (?:\\p{Lu}\\p{L}+\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{L}+\\.?)(?:,? \\d{4})?)'
const AGENCY = '(?: ?\\([^)]{2,40}\\))'
/** A place in capitals stands by itself; one in small letters only with a day or an agency. */
const DATELINE = new RegExp(
  `^(?:${PLACE}${STATE}${DAY}?${AGENCY}?|${NO_PLACE}${PLACE_IN_SMALL}${STATE}(?:${DAY}${AGENCY}?|${AGENCY}))\\s*(?:[–—]|-{1,2})\\s+(?=["“‘'«]?[\\p{Lu}\\p{N}])`,
  'u',
)

/** The length in UTF-16 units of what opens a dispatch (“KELMAR, March 20 (Agency) – ”); 0 where nothing does. */
export const datelineLength = (text: string): number => DATELINE.exec(text)?.[0].length ?? 0
