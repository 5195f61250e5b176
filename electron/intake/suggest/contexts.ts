import type { ContextSuggestion } from '#domain/suggestion'
import { quoteOf } from './quote.ts'
import { readText, type Sentence } from './reading.ts'

type Type = ContextSuggestion['type']

const CAP = "\\p{Lu}[\\p{L}\\p{N}’'-]*"
const CAPS = `(?:${CAP}|\\d{4})(?: (?:of|on|for|and|the|de|in) (?:the )?${CAP}| (?:${CAP}|\\d{4}))*`
const NUMBER = '\\d+[\\p{L}]?(?:\\(\\d+\\))?(?:\\([a-z]\\))?|[IVX]+\\b'
/** A relative clause that says what a treaty provides. */
const PROVIDES =
  '(?:,? (?:under(?: Article \\d+ of)? which|which (?!is |was |has |had )) ?[^.;,]{5,140}(?=[.,;]))?'

/** What background looks like, by type; the first pattern that takes words keeps them. */
const PATTERNS: readonly (readonly [Type, RegExp, string])[] = [
  [
    'treaty article',
    new RegExp(
      `(?:the )?(?:${CAPS}[’']s )?\\bArticles? (?:${NUMBER})(?: (?:and|to) (?:${NUMBER}))?(?: of (?:the |its )?(?:\\d{4} )?(?:[\\p{Ll}-]+ )?${CAPS}(?: [\\p{Ll}-]+ treaty)?)?${PROVIDES}`,
      'gu',
    ),
    'an article of a treaty',
  ],
  [
    'treaty article',
    /\b(?:UN |U\.N\. )?(?:Security Council |General Assembly )?[Rr]esolution \d+(?:[/-]\d+)?(?: \(\d{4}\))?/gu,
    'a resolution',
  ],
  [
    'treaty article',
    new RegExp(
      `(?:the )?(?:\\d{4} )?(?:${CAPS} )?\\b(?:Treaty|Convention|Charter|Covenant|General Act|Statute)\\b(?: (?:of|on|for|against) (?:the )?(?:${CAPS}|\\d{4}))?${PROVIDES}`,
      'gu',
    ),
    'a treaty',
  ],
  [
    'treaty article',
    /\b(?:the |its |their )?(?:\d{4} )?(?:mutual )?(?:defen[cs]e|security|border|extradition|peace|river) treaty\b(?: with (?:\p{Lu}[\p{L}-]+ ?)+)?/gu,
    'a treaty',
  ],
  [
    'agreement',
    new RegExp(
      `(?:the |a |an )?(?:\\d{4} )?(?:${CAPS} )\\b(?:Agreements?|Accords?|Memorandum|Protocols?|Pact|Declaration|Armistice|Compact)\\b(?: (?:of|on|for) (?:the )?(?:${CAPS}|\\d{4}))?${PROVIDES}`,
      'gu',
    ),
    'an agreement',
  ],
  [
    'agreement',
    new RegExp(
      `\\b(?:the|a|an|its|their|this|that) (?:(?:\\d{4}|${CAP}|[\\p{Ll}-]+) ){0,4}?(?:deal|agreement|accord|pact|ceasefire|truce|armistice|memorandum|arrangement|grain initiative|understanding)\\b(?: (?:on|over|with|of|signed|reached|struck|made|brokered) [^.,;]{3,60}(?=[.,;]))?`,
      'gu',
    ),
    'an agreement',
  ],
  [
    'sanction',
    /\b(?:(?:new|further|fresh|additional|the|its|EU|European Union|Western|US|U\.S\.|international|economic|targeted|an?|personal) )*(?:sanctions(?: (?:against|on|over|list|imposed|package)[^.,;]{0,60})?|arms embargo|embargo(?: (?:on|against|imposed)[^.,;]{0,40})?|travel bans?|asset freezes?|(?:their|its|his) list of sanctions)(?=[ .,;:)”"]|$)/gu,
    'a sanction',
  ],
]

/** Clauses that tell of a meeting or of an earlier incident. */
const MEETING =
  /\b(?:will meet|(?:is|are) (?:due|to|set|scheduled) (?:to )?meet|met (?:with|in|at|on)|meets with|meet again|(?:emergency|extraordinary|special|regular|urgent|joint|closed-door|G20|G7|NATO|EU) (?:session|meeting|summit|talks)|summit|(?:first|second|third|fourth|next|new|latest) round of (?:talks|consultations|negotiations)|talks (?:between|with|in|on)|held talks|consultations (?:in|on|with)|will (?:hold|convene|travel to|attend)|convened?|peace conference)\b/u
const EARLIER =
  /\b(?:(?:a |an |the )?(?:similar|earlier|previous|second|third|fourth|fifth|sixth|latest) (?:find|incident|attack|strike|case|seizure|violation|incursion|collision|such \w+)|(?:have|has|had) (?:been )?(?:\p{Ll}+ )?(?:before|previously|repeatedly|twice)|numerous reports of|not the first time|It (?:comes|came) (?:\p{Ll}+ )?(?:weeks|days|months|years|hours) after|since \w+ \d{4}|last year|years? ago|in (?:\p{Lu}\p{Ll}+ )?(?:19|20)\d\d)\b/u
const INCIDENT =
  /\b(?:attack\w*|shot|shell\w*|explo\w+|blew|blown|strike|struck|crash\w*|collid\w+|collision|seiz\w+|sank|sunk|kill\w*|died|poison\w*|hack\w*|expel\w*|expulsion|violat\w+|drone|missile|rammed|incursion|detain\w*|arrest\w*|fire[sd]?|withdr\w+|jamm\w+|leak\w*|cut|sever\w*|clash\w*|war|invad\w+|invasion|annex\w+|downed|ruptur\w+|incidents?|cases|abduct\w+|bomb\w*|burst|collaps\w+|failed|breach\w*|stray\w*)\b/iu

/**
 * Background that a text brings in: articles of treaties, agreements, meetings, sanctions, earlier incidents, in
 * order. Proposals for context cards; each passage has one type.
 */
export function suggestContext(text: string): ContextSuggestion[] {
  const found: ContextSuggestion[] = []
  const add = (type: Type, start: number, words: string, why: string) => {
    const end = start + words.trimEnd().length
    if (found.some(({ quote }) => quote.start < end && start < quote.end)) return
    found.push({ type, quote: quoteOf(text, { start, end }), why })
  }
  for (const sentence of readText(text).sentences) {
    for (const [type, pattern, why] of PATTERNS)
      for (const { 0: words, index } of sentence.text.matchAll(pattern))
        if (words.length > 5) add(type, sentence.start + index, words, why)
    for (const clause of clausesOf(sentence)) {
      const words = sentence.text.slice(clause.start, clause.end)
      if (MEETING.test(words)) add('meeting', sentence.start + clause.start, words, 'it tells of a meeting')
      else if (EARLIER.test(words) && INCIDENT.test(words))
        add('earlier incident', sentence.start + clause.start, words, 'it tells of something before')
    }
  }
  return found.sort((a, b) => a.quote.start - b.quote.start)
}

const CLAUSE_BREAK =
  /;|,? (?:and|but|while|where|as|after) (?=(?:the |its |his |her )?\p{Lu})|, (?:where|while|but) |, (?=(?:\p{Ll}+ )?(?:officials|diplomats|sources|ministers?) said)|, (?:a|the) \p{Ll}+ (?:said|says)/gu

/** The clauses of a sentence, without the full stop and without what stands in front of a “said that”. */
function clausesOf({ text }: Sentence): { readonly start: number; readonly end: number }[] {
  const clauses: { start: number; end: number }[] = []
  const whole = text.length - (/[.!?”"’]*$/.exec(text)?.[0].length ?? 0)
  let start = 0
  for (const { 0: words, index } of text.matchAll(CLAUSE_BREAK)) {
    if (index > start) clauses.push({ start, end: index })
    start = index + words.length
  }
  if (whole > start) clauses.push({ start, end: whole })
  return clauses
}
