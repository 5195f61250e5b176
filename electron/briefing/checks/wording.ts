import type { Fix } from '#domain/fix'
import type { Judgement } from '#domain/incident'
import { isReported } from './attribution.ts'
import { inQuotes } from './language.ts'
import type { Found, Line, Rule, Sentence } from './rule.ts'
import { spotsIn } from './spots.ts'

const SOURCE_OF = {
  adverb: String.raw`\b(?:maybe|perhaps|possibly|conceivably|potentially)\b`,
  // “Might” behind an article is strength.
  might: String.raw`(?<!\b(?:the|its|their|his|her|our|your|all|military|naval|economic|full|sheer|own)\s+)\bmight\b(?!\s+of\b)`,
  // With a capital it is the month, and “may be shared” gives leave.
  may: String.raw`\bmay\b(?!-)(?!\s+(?:only\s+|not\s+|then\s+)*be\s+(?:shared|passed|forwarded|distributed|released|disseminated|copied|cited|quoted|reproduced)\b)`,
  // “Could not” tells of what happened, and so do “so that he could”, “nobody could” and “could be seen”; “could it
  // be …, it would” is a condition.
  could: String.raw`(?<!\bso that\s+(?:\w+\s+){1,4})(?<!\b(?:nobody|no one|none|nothing|neither|nor|no\s+\w+|few|what\s+\w+(?:\s+\w+)?|as\s+\w+\s+as\s+\w+)\s+)(?<!^\s*)\bcould\b(?!n[’']t\b|\s+not\b|\s+no\b|\s+(?:only\s+|just\s+|clearly\s+)?(?:be\s+)?(?:see|seen|hear|heard|smell|feel|felt|watch|observe|read)(?:d)?\b)`,
  possible: String.raw`\b(?:is|was|are|were|be|remains?|seems?|appears?)\s+(?:also\s+|still\s+|quite\s+|entirely\s+|well\s+|at least\s+)?possible\b(?!\s+(?:to|only|for)\b)`,
  excluded: String.raw`\b(?:can(?:not|\s+not|n[’']t)|could\s+not|couldn[’']t)\s+(?:yet\s+|be\s+|entirely\s+|fully\s+|wholly\s+|completely\s+)*(?:rule(?:d)?(?:\s+\w+){0,4}?\s+out|exclude[d]?|discount(?:ed)?)\b`,
  chance: String.raw`\bthere\s+(?:is|are|remains?|exists?|was)\s+(?:(?:also|still|always)\s+)?(?:a|some|the|every|any)\s+(?!realistic|remote|roughly|even)(?:\w+\s+)?(?:possibility|chance|prospect)\b`,
}
// “May” in small letters only.
const ANY_CASE = Object.entries(SOURCE_OF).filter(([name]) => name !== 'may')
const VAGUE = [
  new RegExp(ANY_CASE.map(([, source]) => source).join('|'), 'giu'),
  new RegExp(SOURCE_OF.may, 'gu'),
]

/** The vague words of a sentence that are the analyst's own. */
function vagueIn({
  own,
}: Pick<Sentence, 'own'>): { readonly word: string; readonly at: number; readonly length: number }[] {
  return VAGUE.flatMap((pattern) => [...own.matchAll(pattern)])
    .filter(({ index }) => !isReported(own, index))
    .toSorted((a, b) => a.index - b.index)
    .map(({ 0: found, index }) => ({
      word: found.toLowerCase().replace(/\s+/g, ' '),
      at: index,
      length: found.length,
    }))
}

/** Words that name no degree of likelihood, in a judgement. */
export const vagueWords: Rule = {
  id: 'vague words',
  find: ({ english, judged, prose }) => {
    if (!english) return []
    const found = (line: Line, more: (vague: string[]) => Partial<Found> = () => ({})) =>
      line.sentences.flatMap((sentence) => {
        const places = vagueIn(sentence)
        if (places.length === 0) return []
        const vague = [...new Set(places.map(({ word }) => word))]
        const spots = places.flatMap(({ at, length }) =>
          spotsIn(line, sentence.start + at, sentence.start + at + length),
        )
        const named = vague.map((word) => `“${word}”`).join(', ')
        return [{ words: `${named} in ${inQuotes(sentence.text)}`, place: line.place, spots, ...more(vague) }]
      })
    return [
      ...judged.flatMap(({ judgement, ...line }) =>
        found(line, (vague) => ({
          field: { of: 'judgement', id: judgement.id, name: 'text' },
          fixes: leftOut(judgement, vague),
        })),
      ),
      ...prose.filter(({ place }) => place.section === 'key judgements').flatMap((line) => found(line)),
    ]
  },
}

/** An adverb says nothing more where the likelihood stands beside it; what is left is a sentence without it. */
function leftOut({ id, text, likelihood }: Judgement, vague: readonly string[]): Fix[] {
  const [word, ...others] = vague
  if (likelihood === null || word === undefined || others.length > 0) return []
  if (!/^(?:possibly|perhaps|maybe|conceivably|potentially)$/.test(word)) return []
  const within = new RegExp(`\\b${word}\\b,?\\s+`, 'giu')
  // Twice, or within quotation marks: that is the analyst's to see.
  if ([...text.matchAll(within)].length !== 1) return []
  return [
    {
      words: `Leave out “${word}”: it is judged ${likelihood}`,
      steps: [{ do: 'judgement', id, patch: { text: text.replace(within, '') } }],
    },
  ]
}
