import type { Fix } from '#domain/fix'
import type { Judgement } from '#domain/incident'
import { findTerm, rangeWords, type ScaleId } from '#domain/likelihood'
import { partConfidence, saysConfidence } from './confidence.ts'
import { inQuotes, ownWords, plain, sentenceRanges } from './language.ts'
import { itemField } from '#domain/briefing-texts'
import { sentenceFix } from './sentence-fix.ts'
import { spotsIn, spotsOf } from './spots.ts'
import type { CheckView, Found, Line, Rule, Sentence } from './rule.ts'
import { inForm, nearestTerm, termsIn, termsOf, type UsedTerm } from './terms.ts'

/** A degree of likelihood and a level of confidence that share a sentence. */
export const inOneSentence: Rule = {
  id: 'likelihood with confidence',
  find: ({ english, prose, judged }) => {
    if (!english) return []
    const both = ({ own }: Sentence) => saysConfidence(own) && termsIn(own).length > 0
    return [
      ...prose.flatMap((line) =>
        line.sentences.filter(both).map((sentence) => ({
          words: inQuotes(sentence.text),
          place: line.place,
          spots: spotsOf(line, sentence),
          fixes: parting(line, sentence),
        })),
      ),
      ...judged.flatMap(({ judgement, ...line }): Found[] => {
        const { own, place } = line
        // The document puts the likelihood into the sentence of the judgement, and the reason into that of the confidence.
        if (saysConfidence(own) && (judgement.likelihood !== null || termsIn(own).length > 0))
          return [
            {
              words: inQuotes(judgement.text),
              place,
              spots: spotsIn(line, 0, judgement.text.length),
              field: { of: 'judgement', id: judgement.id, name: 'text' },
              fixes: confidenceApart(judgement),
            },
          ]
        const reason = ownWords(judgement.confidenceReason)
        const [first] = sentenceRanges(reason)
        const opening = first ? reason.slice(first.start, first.end) : ''
        const [term] = judgement.confidence === null && !saysConfidence(opening) ? [] : termsIn(opening)
        return term
          ? [
              {
                words: `“${term.words}” in the reason ${inQuotes(judgement.confidenceReason)}`,
                place,
                spots: spotsIn(
                  {
                    field: itemField(judgement.id, 'confidenceReason'),
                    line: 0,
                    text: judgement.confidenceReason,
                  },
                  (first?.start ?? 0) + term.at,
                  (first?.start ?? 0) + term.at + term.length,
                ),
                field: { of: 'judgement', id: judgement.id, name: 'reason' },
              },
            ]
          : []
      }),
    ]
  },
}

/** Makes two sentences of one. */
function parting(line: Line, { text }: Sentence): Fix[] {
  const sentence = plain(text)
  const parted = sentence.endsWith('.') ? partConfidence(sentence.slice(0, -1)) : null
  if (!parted) return []
  const rest = parted.rest.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
  const to = `${rest}. Our confidence in this is ${parted.confidence}.`
  return sentenceFix(line, sentence, to, 'Make two sentences of it')
}

/** Takes the level out of the text of a judgement and into its own field, unless another stands there. */
function confidenceApart({ id, text, confidence }: Judgement): Fix[] {
  const parted = partConfidence(text.trim())
  if (!parted || (confidence !== null && confidence !== parted.confidence)) return []
  return [
    {
      words: `Take “${parted.confidence} confidence” out of the text and into its field`,
      steps: [{ do: 'judgement', id, patch: { text: parted.rest, confidence: parted.confidence } }],
    },
  ]
}

/** All words of likelihood in the analyst's text and judgements. */
const usedIn = ({ prose, judged }: CheckView) =>
  [...prose, ...judged].flatMap((line) =>
    termsIn(line.own).map((term) => ({
      ...term,
      place: line.place,
      spots: spotsIn(line, term.at, term.at + term.length),
    })),
  )

/** A word of likelihood that the scale of the briefing does not have. */
export const outsideScale: Rule = {
  id: 'outside scale',
  find: (view) => {
    const { scale } = view.briefing
    const stored = view.judged.flatMap(({ judgement, place }): Found[] => {
      const { id, scale: own, likelihood } = judgement
      if (likelihood === null || (own === scale && findTerm(scale, likelihood))) return []
      return [
        {
          words: `“${likelihood}” was judged on ${own}; the briefing uses ${scale}`,
          place,
          field: { of: 'judgement', id, name: 'likelihood' },
          fixes: broughtOver(judgement, scale),
        },
      ]
    })
    const known = new Set(termsOf(scale))
    const written = view.english ? usedIn(view).filter(({ term }) => !known.has(term)) : []
    return [
      ...stored,
      ...written.map(({ place, spots, ...used }) => ({
        words: `“${used.words}” is not a term of ${scale}`,
        place,
        spots,
        fixes: nearest(used, scale),
      })),
    ]
  },
}

const odds = (scale: ScaleId, term: string) => {
  const entry = findTerm(scale, term)
  return entry ? ` (${rangeWords(scale, entry)})` : ''
}

/** The same word on the scale of the briefing, or else the one for about the same odds. */
function broughtOver({ id, likelihood }: Judgement, scale: ScaleId): Fix[] {
  const term =
    likelihood === null ? null : findTerm(scale, likelihood) ? likelihood : nearestTerm(scale, likelihood)
  if (term === null) return []
  const words = `Judge it “${term}”${odds(scale, term)} on ${scale}`
  return [{ words, steps: [{ do: 'judgement', id, patch: { scale, likelihood: term } }] }]
}

function nearest({ term: foreign, words }: UsedTerm, scale: ScaleId): Fix[] {
  const term = nearestTerm(scale, foreign)
  if (term === null) return []
  const to = inForm(term, words)
  return [
    {
      words: `Write “${to}”${odds(scale, term)} for “${words}” throughout`,
      steps: [{ do: 'terms', pairs: [{ from: words, to }] }],
    },
  ]
}

/** Terms of both rows of the scale of ICD 203. */
export const twoRows: Rule = {
  id: 'two rows',
  find: (view) => {
    const { scale } = view.briefing
    // The other scales do not forbid it.
    if (scale !== 'ICD 203') return []
    const isFirst = ({ term }: { readonly term: string }) => findTerm(scale, term)?.term === term
    const stored = view.judged.flatMap(({ judgement: { id, scale: own, likelihood }, place }) =>
      likelihood !== null && own === scale
        ? [{ words: likelihood, term: likelihood, place, spots: [], judgementId: id }]
        : [],
    )
    const written = view.english ? usedIn(view).map((used) => ({ ...used, judgementId: null })) : []
    const used = [...stored, ...written].filter(({ term }) => findTerm(scale, term))
    const first = used.filter(isFirst)
    const second = used.filter((one) => !isFirst(one))
    const [fewer, [other]] = first.length < second.length ? [first, second] : [second, first]
    if (!other) return []
    const fixes = fewer.length > 0 ? [oneRow(fewer, scale)] : []
    return fewer.map(({ words, place, spots, judgementId }) => ({
      words: `“${words}” here, “${other.words}” elsewhere: they are of two rows`,
      place,
      spots,
      field: judgementId === null ? null : { of: 'judgement', id: judgementId, name: 'likelihood' },
      fixes,
    }))
  },
}

interface RowTerm extends Pick<UsedTerm, 'words' | 'term'> {
  readonly judgementId: string | null
}

/** Writes the term of the other row for each of these. */
function oneRow(terms: readonly RowTerm[], scale: ScaleId): Fix {
  const otherOf = ({ term, words }: RowTerm) => {
    const entry = findTerm(scale, term)
    return inForm((entry?.term === term ? entry.synonym : entry?.term) ?? term, words)
  }
  const pairs = new Map(terms.map((one) => [one.words, { from: one.words, to: otherOf(one) }]))
  const [example] = pairs.values()
  const rest = pairs.size > 1 ? ' and so on' : ''
  const judged = terms.filter(({ judgementId }) => judgementId !== null)
  const written = terms.filter(({ judgementId }) => judgementId === null).map(({ words }) => words)
  const inText = [...pairs.values()].filter(({ from }) => written.includes(from))
  return {
    words: `Write “${example?.to}” for “${example?.from}”${rest} throughout`,
    steps: [
      ...judged.map((one) => ({
        do: 'judgement' as const,
        id: one.judgementId!,
        patch: { likelihood: otherOf(one) },
      })),
      ...(inText.length > 0 ? [{ do: 'terms' as const, pairs: inText }] : []),
    ],
  }
}
