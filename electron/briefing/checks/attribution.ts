// Verbs of saying, thinking and charging, in the forms that an attribution has …
const SAYS =
  'sa(?:y|ys|id)|tells?|told|stated|announce[sd]?|declare[sd]?|insist(?:s|ed)?|maintain(?:s|ed)?|assert(?:s|ed)?|allege[sd]?|argue[sd]?|warn(?:s|ed)?|suggest(?:s|ed)?|impl(?:y|ies|ied)|speculate[sd]?|predict(?:s|ed)?|believe[sd]?|thinks?|thought|suspect(?:s|ed)?|ask(?:s|ed)?|wonder(?:s|ed)?|explain(?:s|ed)?|wr(?:ites?|ote)|admit(?:s|ted)?|acknowledge[sd]?|concede[sd]?|accuse[sd]?|added|claimed|reported|repeated|noted|feared|hoped|hinted'
// … and those that are nouns too, where no noun can stand.
const SAYS_OR_NOUN =
  '(?<!\\b(?:an?|the|this|that|these|those|its|their|his|her|our|no|any|of|in|another|further|second|press|formal)\\s+)\\b(?:adds?|claims?|reports?|repeats?|notes?|fears?|hopes?|hints?)(?!\\s+(?:could|might|may|can|is|are|was|were|remains?|of|from|in|on|about|by|to)\\b)'
// What ends the reach of “he said that …”.
const BREAK = /[;:–—]|,\s+(?:but|while|whereas|although|though)\b/gu
const SPEECH = new RegExp(
  `(?<!\\b(?:we|I|the desk)\\s+(?:\\w+\\s+)?)\\b(?:${SAYS}|${SAYS_OR_NOUN})\\b(?!\\s+(?:nothing|little|no)\\b)`,
  'iu',
)
const BY_WHOM = /\b(?:according to|in the (?:words|view|opinion|eyes) of|reportedly|allegedly)\b/iu

/**
 * True where a place in a sentence tells what somebody else said or thinks: a verb of saying stands before it in
 * its clause, with another subject than the analyst.
 * @param own the sentence with the words within quotation marks blanked.
 */
export function isReported(own: string, at: number): boolean {
  const before = own.slice(0, at)
  const clause = before.slice([...before.matchAll(BREAK)].at(-1)?.index ?? 0)
  return SPEECH.test(clause) || BY_WHOM.test(clause)
}

// Ways to say whose view a sentence gives, besides the verbs of saying.
const ATTRIBUTED = [
  // “allegedly”, “the alleged motive”, “reportedly”, “supposed”, “purported”
  /\b(?:alleged(?:ly)?|reported(?:ly)?|suppos(?:ed|edly)|purported(?:ly)?|presumed)\b/iu,
  /\b(?:suspicions?|allegations?|accusations?|insinuations?|rumou?rs?|conjectures?|speculation|theory|theories|charges?) (?:that|of|is|are|was|were|has|have|about|against)\b/iu,
  /\b(?:accus|insinuat|attribut|imput|suspect|alleg|speculat|surmis|conjectur)(?:es?|ed|ing)\b/iu,
  /\baccording to\b|\bin the (?:words|view|opinion|eyes|reading) of\b|\bin (?:its|their|his|her) (?:view|opinion|eyes|reading)\b/iu,
  /\b(?:sees?|saw|reads?|regards?|regarded|interpret(?:s|ed)?|portray(?:s|ed)?|present(?:s|ed)?|depict(?:s|ed)?|describe[sd]?|paint(?:s|ed)?|cast(?:s)?|call(?:s|ed)?|view(?:s|ed)?|treat(?:s|ed)?|dismiss(?:es|ed)?)\b[^.;]*\b(?:as|in|behind)\b/iu,
  // What is denied, doubted or open is not told as a fact.
  /\bden(?:y|ies|ied|ying) (?:that|having|any|ever)\b|\breject(?:s|ed|ing)? (?:the|this|that|any|all) (?:charge|claim|accusation|allegation|suggestion|idea|notion|suspicion)/iu,
  /\b(?:whether|unproven|unproved|unconfirmed|unsubstantiated|not proven|no evidence|without evidence|remains? open|if true)\b/iu,
  /^\s*(?:[Ff]or|[Tt]o) (?:the )?\p{Lu}[\p{L} ]{1,40},/u,
  /\b(?:speaks?|spoke|talks?|talked) of\b|\bput(?:s)? forward\b/iu,
]

/** True where a sentence says whose view it gives, or that it is open. */
export const isAttributed = (own: string): boolean =>
  SPEECH.test(own) || ATTRIBUTED.some((pattern) => pattern.test(own))
