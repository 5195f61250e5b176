import { describe, expect, test } from 'vitest'
import { SCALES, ScaleId, findTerm, rangeWords } from './likelihood.ts'

/** Each scale as its authority prints it: term, synonym, range. */
const PRINTED: Readonly<Record<ScaleId, readonly (readonly [string, string | null, string])[]>> = {
  'ICD 203': [
    ['almost no chance', 'remote', '1–5 %'],
    ['very unlikely', 'highly improbable', '5–20 %'],
    ['unlikely', 'improbable', '20–45 %'],
    ['roughly even chance', 'roughly even odds', '45–55 %'],
    ['likely', 'probable', '55–80 %'],
    ['very likely', 'highly probable', '80–95 %'],
    ['almost certain', 'nearly certain', '95–99 %'],
  ],
  'UK PHIA': [
    ['remote chance', null, '≤5 %'],
    ['highly unlikely', null, '10–20 %'],
    ['unlikely', null, '25–35 %'],
    ['realistic possibility', null, '40–50 %'],
    ['likely', 'probable', '55–75 %'],
    ['highly likely', null, '80–90 %'],
    ['almost certain', null, '≥95 %'],
  ],
  NATO: [
    ['highly unlikely', null, '<10 %'],
    ['unlikely', null, '10–40 %'],
    ['even chance', null, '40–60 %'],
    ['likely', null, '60–90 %'],
    ['highly likely', null, '>90 %'],
  ],
}

describe.each(ScaleId.options)('the %s scale', (scale) => {
  test('has its terms, synonyms and ranges', () => {
    expect(SCALES[scale].map((entry) => [entry.term, entry.synonym, rangeWords(scale, entry)])).toEqual(
      PRINTED[scale],
    )
  })

  test('rises without overlap, and no word has two meanings', () => {
    const terms = SCALES[scale]
    for (const [at, { from, to }] of terms.entries()) {
      expect(from).toBeLessThan(to)
      expect(from).toBeGreaterThanOrEqual(terms[at - 1]?.to ?? 0)
    }
    const words = terms.flatMap(({ term, synonym }) => [term, synonym ?? []].flat())
    expect(new Set(words).size).toBe(words.length)
  })
})

test.each([
  ['ICD 203', 'probable', 'likely'],
  ['UK PHIA', 'probable', 'likely'],
  ['UK PHIA', 'realistic possibility', 'realistic possibility'],
  ['NATO', 'probable', undefined],
  ['NATO', 'almost certain', undefined],
  ['ICD 203', 'realistic possibility', undefined],
  ['UK PHIA', '', undefined],
] as const)('in %s, “%s” is the entry of %s', (scale, word, term) => {
  expect(findTerm(scale, word)?.term).toBe(term)
})
