import type { OutlineJudgement } from '#briefing/outline'
import { findTerm, rangeWords, SCALE_NAMES, type LikelihoodTerm, type ScaleId } from '#domain/likelihood'
import { nothingRecorded } from './nothing.ts'
import { anchorOf, bold, lineBreak, lines, noteMarks, paragraph, stop, text } from './make.ts'
import type { Block, Inline } from './model.ts'

/** The numbered judgements, and which part of the scale their words mean. */
export function judgementBlocks(judgements: readonly OutlineJudgement[], scale: ScaleId): Block[] {
  if (judgements.length === 0) return [nothingRecorded('judgements')]
  const terms = usedTerms(judgements, scale)
  return [
    {
      type: 'list',
      ordered: true,
      items: judgements.map((item) => ({
        anchor: anchorOf('judgement', item.judgement.id),
        content: judgementWords(item),
      })),
    },
    ...(terms.length === 0
      ? []
      : [
          paragraph('small print', [
            text(`Words of likelihood follow the ${SCALE_NAMES[scale]}: `),
            text(terms.map((term) => `${term.word}, ${rangeWords(scale, term.range)}`).join('; ')),
            text('.'),
          ]),
        ]),
  ]
}

/** Likelihood and confidence, never in one sentence, around the analyst's unchanged words. */
function judgementWords({ judgement, notes }: OutlineJudgement): Inline[] {
  const { text: words, likelihood, confidence, confidenceReason } = judgement
  const reason = confidenceReason.trim()
  return [
    ...likelihoodLead(likelihood, words),
    ...lines(words.trim()),
    text(stop(words)),
    ...noteMarks(notes),
    ...(confidence === null
      ? []
      : [
          lineBreak,
          text('Confidence in this judgement is '),
          bold(confidence),
          ...(reason === '' ? [text('.')] : [text(': '), ...lines(reason), text(stop(reason))]),
        ]),
  ]
}

/**
 * How a term leads into the judgement. A text that begins with a small letter continues the sentence
 * (`It is likely that debris …`); one that begins otherwise stands by itself (`Likely: Debris …`), because
 * nobody can tell a name from the head of a sentence and the analyst's words stay as they are.
 */
function likelihoodLead(likelihood: string | null, words: string): Inline[] {
  if (likelihood === null || likelihood.trim() === '') return []
  const term = likelihood.trim()
  if (!/^\p{Ll}/u.test(words.trimStart()))
    return [bold(term.charAt(0).toUpperCase() + term.slice(1)), text(': ')]
  const [before, after] = leadWords(term)
  return [text(before), bold(term), text(after)]
}

function leadWords(term: string): readonly [before: string, after: string] {
  if (term === 'remote') return ['The chance is ', ' that ']
  if (term.endsWith('odds')) return ['There are ', ' that ']
  if (/^(almost no|no)\b/.test(term)) return ['There is ', ' that ']
  if (/\b(chance|possibility)$/.test(term))
    return [/^[aeiou]/.test(term) ? 'There is an ' : 'There is a ', ' that ']
  return ['It is ', ' that ']
}

function usedTerms(
  judgements: readonly OutlineJudgement[],
  scale: ScaleId,
): { readonly word: string; readonly range: LikelihoodTerm }[] {
  const words = new Set(judgements.flatMap(({ judgement }) => judgement.likelihood ?? []))
  return [...words]
    .flatMap((word) => {
      const range = findTerm(scale, word)
      return range ? [{ word, range }] : []
    })
    .toSorted((a, b) => a.range.from - b.range.from)
}
