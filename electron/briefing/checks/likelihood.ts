import { findTerm } from '#domain/likelihood'
import { inQuotes, ownWords, sentenceRanges } from './language.ts'
import type { CheckView, Found, Rule } from './rule.ts'
import { saysConfidence, termsIn, termsOf } from './terms.ts'

/** A degree of likelihood and a level of confidence that share a sentence. */
export const inOneSentence: Rule = {
  id: 'likelihood with confidence',
  title: 'Likelihood and confidence in one sentence',
  why: 'How likely something is and how sure the analyst is are two things; together they blur each other.',
  source: 'ICD 203, D.6.e(2)',
  severity: 'warning',
  find: ({ english, prose, judged }) => {
    if (!english) return []
    const both = (own: string) => saysConfidence(own) && termsIn(own).length > 0
    return [
      ...prose.flatMap(({ sentences, place }) =>
        sentences.filter(({ own }) => both(own)).map(({ text }) => ({ words: inQuotes(text), place })),
      ),
      ...judged.flatMap(({ judgement, own, place }): Found[] => {
        // The document puts the likelihood into the sentence of the judgement, and the reason into that of the confidence.
        if (saysConfidence(own) && (judgement.likelihood !== null || termsIn(own).length > 0))
          return [{ words: inQuotes(judgement.text), place }]
        const reason = ownWords(judgement.confidenceReason)
        const [first] = sentenceRanges(reason)
        const opening = first ? reason.slice(first.start, first.end) : ''
        const [term] = judgement.confidence === null && !saysConfidence(opening) ? [] : termsIn(opening)
        return term
          ? [{ words: `“${term.words}” in the reason ${inQuotes(judgement.confidenceReason)}`, place }]
          : []
      }),
    ]
  },
}

/** All words of likelihood in the analyst's text and judgements. */
const usedIn = ({ prose, judged }: CheckView) =>
  [...prose, ...judged].flatMap(({ own, place }) => termsIn(own).map((term) => ({ ...term, place })))

/** A word of likelihood that the scale of the briefing does not have. */
export const outsideScale: Rule = {
  id: 'outside scale',
  title: 'Term outside the scale of the briefing',
  why: 'The same word stands for other odds on another scale, and the annex explains one scale only.',
  source: 'ICD 203, D.6.e(2); UK PHIA probability yardstick; AJP-2.1',
  severity: 'warning',
  find: (view) => {
    const { scale } = view.briefing
    const stored = view.judged.flatMap(({ judgement: { scale: own, likelihood }, place }) =>
      likelihood !== null && (own !== scale || !findTerm(scale, likelihood))
        ? [{ words: `“${likelihood}” was judged on ${own}; the briefing uses ${scale}`, place }]
        : [],
    )
    const known = new Set(termsOf(scale))
    const written = view.english ? usedIn(view).filter(({ term }) => !known.has(term)) : []
    return [
      ...stored,
      ...written.map(({ words, place }) => ({ words: `“${words}” is not a term of ${scale}`, place })),
    ]
  },
}

/** Terms of both rows of the scale of ICD 203. */
export const twoRows: Rule = {
  id: 'two rows',
  title: 'Terms from both rows of the scale',
  why: 'A reader takes “likely” and “probable” for two degrees where the scale means one.',
  source: 'ICD 203, D.6.e(2)',
  severity: 'warning',
  find: (view) => {
    const { scale } = view.briefing
    // The other scales do not forbid it.
    if (scale !== 'ICD 203') return []
    const rowOf = (word: string) => findTerm(scale, word)?.term === word
    const stored = view.judged.flatMap(({ judgement: { scale: own, likelihood }, place }) =>
      likelihood !== null && own === scale ? [{ words: likelihood, term: likelihood, place }] : [],
    )
    const used = [...stored, ...(view.english ? usedIn(view) : [])].filter(({ term }) =>
      findTerm(scale, term),
    )
    const first = used.filter(({ term }) => rowOf(term))
    const second = used.filter(({ term }) => !rowOf(term))
    const fewer = first.length < second.length ? first : second
    const other = fewer === first ? second[0] : first[0]
    return other
      ? fewer.map(({ words, place }) => ({
          words: `“${words}” here, “${other.words}” elsewhere: they are of two rows`,
          place,
        }))
      : []
  },
}
