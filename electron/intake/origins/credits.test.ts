import { expect, test } from 'vitest'
import { creditsOf, isSameAgency } from './credits.ts'

const agencies = (text: string) => creditsOf(text).map(({ agency }) => agency)

test.each([
  ['KYIV, March 3 (Reuters) - A drone fell.', ['Reuters']],
  ['BRANDHAVN, 14 November (Nordwire) – The cable was cut.', ['Nordwire']],
  ['Brandhavn (Nordwire)\n\nThe cable was cut.', ['Nordwire']],
  ['(AFP) A drone fell.', ['AFP']],
  ['A drone fell, the ministry said. (Reuters)', ['Reuters']],
  ['A drone fell, the ministry said.\n\n— Agence France-Presse', ['AFP']],
  ['A drone fell.\nAFP contributed to this report.', ['AFP']],
  ['A drone fell.\nWith reporting by Reuters.', ['Reuters']],
  ['A drone fell.\nAdditional reporting by The Associated Press', ['AP']],
  ['A drone fell.\nSource: Interfax-Ukraine', ['Interfax-Ukraine']],
  ['By Associated Press\n\nA drone fell.', ['AP']],
  ['The Press Syndicate, 11 April – A drone fell.', ['The Press Syndicate']],
  ['Drones (AFP/Reuters) over the river', ['AFP']],
  // What looks like a credit and is none.
  ['Geneva, 13 May – The agency appealed today.', []],
  ['OSH-KALA (Agencies) - Bodies were exchanged.', []],
  ['By Ana Bell\n\nA drone fell.', []],
  ['He spoke to the head of TASS and left.', []],
  ['The group (Free Rivers) denied it.', []],
  ['Additional reporting by Post staff: a spokesman said.', []],
  ['', []],
])('%j credits %j', (text, expected) => {
  expect(agencies(text)).toEqual(expected)
})

test('only head and foot of a long text are looked at', () => {
  const filler = 'The river was calm that night and nobody saw it. '.repeat(200)
  expect(agencies(`${filler}It fell. (Reuters)\n${filler}`)).toEqual([])
  expect(agencies(`${filler}It fell. (Reuters)`)).toEqual(['Reuters'])
})

test.each([
  ['Reuters', 'Reuters', true],
  ['PP', 'Pacific Press', true],
  ['Meridian', 'Meridian News', true],
  ['Press Syndicate', 'The Press Syndicate', true],
  ['AFP', 'AP', false],
  ['Transpress', 'Nordwire', false],
])('%s and %s', (one, other, same) => {
  const [first, second] = [one, other].map((agency) => ({ agency, words: agency })) as [never, never]
  expect(isSameAgency(first, second)).toBe(same)
})
