import { z } from 'zod'

/**
 * Words of estimative probability. One scale a document:
 * ICD 203 (US, 2015), the UK PHIA yardstick, NATO (AJP-2.1). Percentages are inclusive bounds.
 */
export const ScaleId = z.enum(['ICD 203', 'UK PHIA', 'NATO'])
export type ScaleId = z.infer<typeof ScaleId>

export interface LikelihoodTerm {
  /** The word that is stored and shown, e.g. `likely`. */
  readonly term: string
  /** Another word of the same scale for the same range. ICD 203 forbids mixing the two rows. */
  readonly synonym: string | null
  /** Range in per cent. */
  readonly from: number
  readonly to: number
}

const term = (from: number, to: number, word: string, synonym: string | null = null): LikelihoodTerm => ({
  term: word,
  synonym,
  from,
  to,
})

export const SCALES: Readonly<Record<ScaleId, readonly LikelihoodTerm[]>> = {
  'ICD 203': [
    term(1, 5, 'almost no chance', 'remote'),
    term(5, 20, 'very unlikely', 'highly improbable'),
    term(20, 45, 'unlikely', 'improbable'),
    term(45, 55, 'roughly even chance', 'roughly even odds'),
    term(55, 80, 'likely', 'probable'),
    term(80, 95, 'very likely', 'highly probable'),
    term(95, 99, 'almost certain', 'nearly certain'),
  ],
  // The gaps between the ranges are deliberate: PHIA asks the analyst to choose a side.
  'UK PHIA': [
    term(0, 5, 'remote chance'),
    term(10, 20, 'highly unlikely'),
    term(25, 35, 'unlikely'),
    term(40, 50, 'realistic possibility'),
    term(55, 75, 'likely', 'probable'),
    term(80, 90, 'highly likely'),
    term(95, 100, 'almost certain'),
  ],
  NATO: [
    term(0, 10, 'highly unlikely'),
    term(10, 40, 'unlikely'),
    term(40, 60, 'even chance'),
    term(60, 90, 'likely'),
    term(90, 100, 'highly likely'),
  ],
}

export const SCALE_NAMES: Readonly<Record<ScaleId, string>> = {
  'ICD 203': 'ICD 203 (United States)',
  'UK PHIA': 'PHIA probability yardstick (United Kingdom)',
  NATO: 'NATO (AJP-2.1)',
}

/** The term's entry in a scale, by its word or its synonym; null where the scale does not know the word. */
export function findTerm(scale: ScaleId, word: string): LikelihoodTerm | null {
  return SCALES[scale].find((entry) => entry.term === word || entry.synonym === word) ?? null
}

/** `55–80 %`, `≤5 %` or `>90 %`, as each scale prints its ranges. */
export function rangeWords(scale: ScaleId, { from, to }: LikelihoodTerm): string {
  if (scale === 'NATO' && from === 0) return `<${to} %`
  if (scale === 'NATO' && to === 100) return `>${from} %`
  if (from === 0) return `≤${to} %`
  if (to === 100) return `≥${from} %`
  return `${from}–${to} %`
}

export const Confidence = z.enum(['low', 'moderate', 'high'])
export type Confidence = z.infer<typeof Confidence>
