import type { ContextType } from '#domain/kinds'

export type Background = Exclude<ContextType, 'position'>

const CAP = "\\p{Lu}[\\p{L}\\p{N}’'-]*"
const CAPS = `(?:${CAP}|\\d{4})(?: (?:of|on|for|and|the|de|in) (?:the )?${CAP}| (?:${CAP}|\\d{4}))*`
const NUMBER = '(?:\\d+[\\p{L}]?(?:\\(\\d+\\))?(?:\\([a-z]\\))?|[IVX]+\\b)'
const NUMBERS = `${NUMBER}(?:, ${NUMBER})*(?: (?:and|to) ${NUMBER})?`
/** A relative clause that says what a treaty provides. */
const PROVIDES =
  '(?:,? (?:under(?: Article \\d+ of)? which|which (?!is |was |has |had )) ?[^.;,]{5,140}(?=[.,;]))?'
/** A phrase goes on to the next mark or verb. */
const STOP = '(?=[.,;:“”"()]| (?:to|was|were|is|are|has|had|who|that|which|and|but|will|would|in which) |$)'
const YEAR = '(?:\\p{Lu}\\p{Ll}+ )?(?:19|20)\\d\\d'
const DAY_OF = '(?: of (?:\\d{1,2} )?(?:\\p{Lu}\\p{Ll}+ )?\\d{4})?'
const DETERMINER = "(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|\\p{Lu}[\\p{L}-]+[’']s) "
const PACT =
  '(?:deal|agreement|accord|pact|ceasefire|truce|armistice|memorandum|arrangement|grain initiative|understanding|protocol|declaration|compact)'
const EVENT =
  '(?:attack|strike|raid|skirmish|clash|explosion|blast|bombing|shelling|crash|collision|sinking|war|invasion|annexation|occupation|incident|incursion|killing|death|murder|assassination|poisoning|abduction|kidnapping|seizure|hijacking|outage|hack|leak|spill|massacre|coup|downing|shootdown|mutiny|accident|disaster|earthquake|collapse)s?'

/** What background looks like, by type. Of those that take the same words the longest counts. */
export const PATTERNS: readonly (readonly [Background, RegExp, string])[] = [
  [
    'treaty article',
    new RegExp(
      `(?:[Tt]he )?(?:${CAPS}[’']s )?\\bArticles? ${NUMBERS}(?: of (?:the |its |that |this )?(?:\\d{4} )?(?:[\\p{Ll}-]+ )?${CAPS}(?: [\\p{Ll}-]+ treaty| treaty)?(?: with ${CAPS})?)?${PROVIDES}`,
      'gu',
    ),
    'an article of a treaty',
  ],
  [
    'treaty article',
    /\b(?:UN |U\.N\. )?(?:Security Council |General Assembly )?[Rr]esolutions? \d+(?:[/-]\d+)?(?: \(\d{4}\))?|\b(?:Security )?Council resolutions?\b/gu,
    'a resolution',
  ],
  [
    'treaty article',
    new RegExp(
      `(?:[Tt]he )?(?:\\d{4} )?(?:${CAPS} )?\\b(?:Treaty|Convention|Charter|Covenant|General Act|Statute|Manual)\\b(?: (?:of|on|for|against) (?:the )?(?:${CAPS}|\\d{4}))?${PROVIDES}`,
      'gu',
    ),
    'a treaty',
  ],
  [
    'treaty article',
    /\b(?:the |its |their |an? )?(?:\d{4} )?(?:mutual )?(?:defen[cs]e|security|border|boundary|extradition|peace|friendship|river|fisheries|non-aggression) treaty\b(?: with (?:\p{Lu}[\p{L}-]+ ?)+)?|\b[Aa] treaty,? (?:[^,.;]{3,20}, )?(?:under|by|in) which [^.;,]{5,120}/gu,
    'a treaty',
  ],
  [
    'agreement',
    new RegExp(
      `(?:(?:[Tt]he|[Aa]n?) )?(?:\\d{4} )?(?:${CAPS} )\\b(?:Agreements?|Accords?|Memorandum|Protocols?|Pact|Declaration|Armistice|Compact|Measures|Understanding)\\b(?: (?:of|on|for) (?:the )?(?:${CAPS}|\\d{4}))?${DAY_OF}${PROVIDES}`,
      'gu',
    ),
    'an agreement',
  ],
  [
    'agreement',
    new RegExp(
      `\\b(?:paragraph|section|chapter|annex|clause|point)s? ${NUMBERS} of (?:the |its )?(?:\\d{4} )?${CAPS}${DAY_OF}`,
      'gu',
    ),
    'a part of an agreement',
  ],
  [
    'agreement',
    new RegExp(
      `\\b${DETERMINER}(?:(?:\\d{4}|${CAP}|[\\p{Ll}-]+) ){0,4}?["“]?(?:(?:\\d{4}|${CAP}|[\\p{Ll}-]+) )?${PACT}["”]?(?: (?:on|over|with|of|in (?=\\d|which)|signed|reached|struck|made|brokered|concluded|agreed|under which|in which|between)[^.,;]{3,80}?)${STOP}`,
      'gu',
    ),
    'an agreement',
  ],
  [
    'agreement',
    new RegExp(
      `\\b${DETERMINER}(?:\\d{4}|${CAP}|unwritten|informal|secret|bilateral|trilateral|tacit|verbal|old|defen[cs]e|trade|fisheries|border|water|river|gas|grain|security|peace|transit|prisoner|hostage) (?:[\\p{Ll}-]+ )?${PACT}\\b`,
      'gu',
    ),
    'an agreement',
  ],
  [
    'sanction',
    /\b(?:(?:new|further|fresh|additional|[Tt]he|its|EU|European Union|Western|US|U\.S\.|UN|U\.N\.|international|economic|targeted|[Aa]n?|personal) )*(?:sanctions (?:against|on|over|list|imposed|package)[^.,;]{0,60}|(?:new|further|fresh|additional) sanctions|arms embargo(?: (?:on|against|imposed)[^.,;]{0,40})?|embargo(?: (?:on|against|imposed)[^.,;]{0,40})?|travel bans?|asset freezes?|price cap)(?=[ .,;:)”"]|$)/gu,
    'a sanction',
  ],
  [
    'meeting',
    new RegExp(
      `\\b(?:${DETERMINER})(?:[\\p{L}\\d-]+ ){0,4}?(?:meetings?|summit|sessions?|conference|Conference|talks|consultations|round of (?:talks|consultations|negotiations)|visit|trip|negotiations) (?:of|in|at|on|over|between|with|under|to (?=\\p{Lu})|planned|due|held|scheduled|next|last)[^.,;]{2,60}?${STOP}`,
      'gu',
    ),
    'a meeting',
  ],
  [
    'earlier incident',
    new RegExp(
      `\\b(?:[Tt]he|[Aa]n?|\\p{Lu}[\\p{L}-]+[’']s) (?:[\\p{L}\\d-]+ ){0,3}?${EVENT} (?:(?:of|on|at|near|off) [^.,;]{2,40} )?(?:in|of|on(?: \\d+)?) ${YEAR}(?: (?:of|that|which|in which|on|at) [^.,;]{3,80})?(?:, (?:killing|poisoned|in which|when) [^.,;]{3,50})?`,
      'gu',
    ),
    'something that happened before',
  ],
  [
    'earlier incident',
    new RegExp(
      `\\b(?:[Aa]n?|[Tt]he) (?:similar|earlier|previous|comparable) [\\p{Ll}-]+ (?:in|of|on(?: \\d+)?) ${YEAR}(?:, (?:when|in which|where) [^.;,]{5,100})?(?=[.,;])`,
      'gu',
    ),
    'something like it that happened before',
  ],
  [
    'earlier incident',
    /\b(?:[Tt]he|[Aa]) (?:first|second|third|fourth|fifth|sixth|latest|largest|worst|deadliest) (?:\p{L}[\p{L}-]* ){0,6}?(?:since|in) (?:\d{4}|\p{Lu}\p{Ll}+(?: \d{4})?|\p{Ll}+ years)\b/gu,
    'it counts what happened before',
  ],
]

/** Clauses that tell of a meeting. */
export const MEETING =
  /\b(?:(?:will|would) (?:meet|convene)\b|(?:is|are|was|were) (?:due |set |scheduled )?to (?:meet|convene)|met (?:with|in|at|on|behind|for)|meets (?:with|in|on)|meet again|(?:emergency|extraordinary|special|urgent|joint|closed-door) (?:session|meeting|summit|talks) (?:is|was|will|has been)|will (?:travel|fly) to \p{Lu}|held talks|holds? talks|talks (?:are|were) (?:due|to|held))/u
/** Clauses that tell of something before, whatever it was, and those that do so if they name an incident. */
export const SURELY_BEFORE =
  /^[“"]?(?:It|This|That) (?:comes|came|follows|followed) (?:\p{Ll}+ ){0,3}?(?:weeks?|days?|months?|years?|hours?) after\b|^[“"]?(?:A|An|The) (?:similar|earlier|previous|comparable) \p{L}+ (?:in|on|of|last) |\bnot the first time\b/u
export const BEFORE =
  /\b(?:(?:[Aa] |[Aa]n |[Tt]he )?(?:similar|earlier|previous|second|third|fourth|fifth|sixth|latest) (?:find|incident|attack|strike|case|seizure|violation|incursion|collision|such \w+)|(?:have|has|had) (?:been )?(?:\p{Ll}+ )?(?:before|previously|repeatedly|twice)|(?:once|twice|three times|several times) (?:in|since|last|before)|numerous reports of|[Ll]ast year|years? (?:ago|earlier|before)|[Ii]n (?:(?:early|late|mid-?) ?)?(?:\p{Lu}\p{Ll}+ )?(?:19|20)\d\d)\b/u
export const INCIDENT =
  /\b(?:attack\w*|shot|shell\w*|explo\w+|blew|blown|strike|struck|crash\w*|collid\w+|collision|seiz\w+|sank|sunk|kill\w*|died|poison\w*|hack\w*|expel\w*|expulsion|violat\w+|drone|missile|rammed|incursion|detain\w*|arrest\w*|fire[sd]?|jamm\w+|leak\w*|cut|sever\w*|clash\w*|war|invad\w+|invasion|annex\w+|downed|ruptur\w+|incidents?|abduct\w+|bomb\w*|burst|collaps\w+|gave way|breach\w*|stray\w*|mined|burned|burnt|hit|skirmish\w*|lost|hijack\w*|boarded)\b/iu
