import { inQuotes } from './language.ts'
import type { Rule, Sentence } from './rule.ts'

// “May” in small letters only: with a capital it is the month. “Could not” tells of what happened, and so does
// “could” after “so that”; “might” behind an article is strength.
const VAGUE =
  /\b(?:[Mm]aybe|[Pp]erhaps|[Pp]ossibly|[Cc]onceivably|(?<!\b(?:the|its|their|his|her|our|military|naval|economic|full|sheer)\s+)[Mm]ight(?!\s+of\b)|may(?!-)|(?<!\bso that (?:\w+\s+)?\w+\s+)[Cc]ould(?!n[’']t\b|\s+not\b|\s+no\b))\b/gu

/** Words that name no degree of likelihood, in a judgement. */
export const vagueWords: Rule = {
  id: 'vague words',
  title: 'Vague word in a judgement',
  why: '“Might” and “could” leave every outcome open. The likelihood of a judgement is a term of the scale.',
  source: 'ICD 203, D.6.e(2); UK PHIA probability yardstick',
  severity: 'warning',
  find: ({ english, judged, prose }) =>
    english
      ? [...judged, ...prose.filter(({ place }) => place.section === 'key judgements')].flatMap(
          ({ sentences, place }) =>
            sentences.flatMap(({ text, own }) => {
              const found = [...new Set([...own.matchAll(VAGUE)].map(([word]) => `“${word.toLowerCase()}”`))]
              return found.length > 0 ? [{ words: `${found.join(', ')} in ${inQuotes(text)}`, place }] : []
            }),
        )
      : [],
}

// Words by which a sentence says whose view it gives.
const ATTRIBUTED =
  /\b(?:suspect(?:s|ed|ing)?|suspicions?|alleg(?:es?|ed|edly|ing|ations?)|claim(?:s|ed|ing)?|sa(?:ys?|id|ying)|accus(?:es?|ed|ing|ations?)|believ(?:es?|ed)|assert(?:s|ed|ing)?|argu(?:es?|ed|ing)|according to|suggest(?:s|ed|ing)?|insinuat\w+|impl(?:y|ies|ied)|think(?:s|ing)?|thought|charg(?:es?|ed) that|attribut\w+|in (?:the|its|their|his|her) (?:view|opinion|eyes)|reportedly|supposed(?:ly)?|purported(?:ly)?|spoke of|speaks? of|reads? (?:it|this) as|sees? (?:it|this|in)|saw (?:it|this|in)|put forward|hint(?:s|ed|ing)?)\b/i

/** Letters and digits alone, so that a proposition is found whatever stands around and between its words. */
const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
/** A shorter proposition stands in other sentences by chance. */
const TELLING = 20

/** A motive that somebody alleges, told in the analyst's own voice. */
export const suspicionAsFact: Rule = {
  id: 'suspicion as fact',
  title: 'Suspicion worded as a fact',
  why: 'A suspicion alleges a motive. Without the words that say whose it is, the briefing makes it its own.',
  source: 'ICD 203, D.6.e(3)',
  severity: 'warning',
  find: ({ english, file, prose, judged }) => {
    if (!english) return []
    const suspicions = file.statements.filter(({ kind }) => kind === 'suspicion')
    const ids = new Set(suspicions.map(({ id }) => id))
    const told = [...new Set(suspicions.map(({ proposition }) => bare(proposition)))].filter(
      (proposition) => proposition.length >= TELLING,
    )
    if (ids.size === 0) return []
    const bold = ({ own, statementIds }: Sentence) => {
      if (ATTRIBUTED.test(own)) return false
      if (statementIds.some((id) => ids.has(id))) return true
      const words = bare(own)
      return told.some((proposition) => words.includes(proposition))
    }
    return [...prose, ...judged].flatMap(({ sentences, place }) =>
      sentences.filter(bold).map(({ text }) => ({ words: inQuotes(text), place })),
    )
  },
}
