import { describe, expect, test } from 'vitest'
import { suggestContext } from './contexts.ts'

test.each([
  [
    'Paragraph 3 aside, paragraph 4 of the Karsh Measures of 2020 holds.',
    'paragraph 4 of the Karsh Measures of 2020',
  ],
  ['At the request of Norland, the council will meet in Oslo.', 'the council will meet in Oslo'],
  [
    'A skirmish in 2020 that left seven dead, Norland said, is not forgotten.',
    'A skirmish in 2020 that left seven dead',
  ],
  ['In 1983 Merovia mined the strait, and both were censured.', 'In 1983 Merovia mined the strait'],
])('context is as short as it can be understood: %s', (text, expected) =>
  expect(suggestContext(text).map(({ quote }) => quote.exact)).toContain(expected),
)

test('“the deal” alone brings nothing in', () =>
  expect(suggestContext('Norland hailed the deal.')).toEqual([]))

test('context: treaties, agreements, meetings, sanctions, earlier incidents', () => {
  const text =
    'Under Article 5 of the North Atlantic Treaty an attack on one is an attack on all. The ministers will meet in Oslo on Friday. Norland is under an arms embargo. A similar attack in November 2022 killed two.'
  expect(suggestContext(text).map(({ type }) => type)).toEqual([
    'treaty article',
    'meeting',
    'sanction',
    'earlier incident',
  ])
})

test.each([
  ['treaty article', 'It invoked Article 5 of its founding treaty.', 'Article 5 of its founding treaty'],
  ['treaty article', 'It cited Chapter VII of the Charter.', 'Chapter VII of the Charter'],
  [
    'treaty article',
    'It is a party to the Vienna Convention on Diplomatic Relations.',
    'the Vienna Convention on Diplomatic Relations',
  ],
  [
    'treaty article',
    'UN Security Council resolution 1701 (2006) forbids it.',
    'UN Security Council resolution 1701 (2006)',
  ],
  [
    'treaty article',
    'A 1994 water-sharing treaty between the two states governs the flow.',
    'A 1994 water-sharing treaty between the two states',
  ],
  ['agreement', 'The Minsk agreements are dead.', 'The Minsk agreements'],
  ['agreement', 'Under a secret 2017 deal with Sudria it may land.', 'a secret 2017 deal with Sudria'],
  ['agreement', 'The truce brokered by Qatar in May has held.', 'The truce brokered by Qatar in May'],
  ['agreement', 'Under an agreement of 1991 the two air forces keep away.', 'an agreement of 1991'],
  [
    'agreement',
    'The two sides pledged in June 2022 to keep ten miles apart.',
    'The two sides pledged in June 2022 to keep ten miles apart',
  ],
  ['sanction', 'The EU has imposed a travel ban on six officials.', 'a travel ban on six officials'],
  ['sanction', 'Norland is subject to a UN arms embargo.', 'Norland is subject to a UN arms embargo'],
  [
    'sanction',
    'Norland put the firm on its sanctions list for helping.',
    'Norland put the firm on its sanctions list',
  ],
  [
    'sanction',
    'It imposed sanctions on nine officers of Unit 7 of Sudria’s army.',
    'sanctions on nine officers of Unit 7',
  ],
  ['earlier incident', 'In 2023 the pipeline was cut by an anchor.', 'In 2023 the pipeline was cut'],
  ['meeting', 'Talks between the two ministers are due in Geneva.', 'Talks between the two ministers'],
  ['meeting', 'He cancelled a visit to Norland over the affair.', 'a visit to Norland'],
  ['meeting', 'The G7 summit in Bari begins on Monday.', 'The G7 summit in Bari'],
  ['meeting', 'An emergency session of the council was called.', 'An emergency session of the council'],
  [
    'earlier incident',
    'It was the third such incident in two weeks.',
    'the third such incident in two weeks',
  ],
  [
    'earlier incident',
    'Last year’s collision off Cape Noor killed nine.',
    'Last year’s collision off Cape Noor',
  ],
  [
    'earlier incident',
    'The sinking of the ferry Estra in 1994 is not explained.',
    'The sinking of the ferry Estra in 1994',
  ],
  [
    'earlier incident',
    'Norland expelled the envoy in 2018, saying that he had lied.',
    'Norland expelled the envoy in 2018',
  ],
  [
    'earlier incident',
    'Four days before, a bomber had killed nine at Velje.',
    'Four days before, a bomber had killed nine at Velje',
  ],
  ['sanction', 'The Union answered by banning six officials from entry.', 'banning six officials from entry'],
  ['sanction', 'Norland will suspend visas for Sudrian citizens.', 'suspend visas for Sudrian citizens'],
  [
    'meeting',
    'Talks between Mr Kolar and Mr Vesic under the Union broke off.',
    'Talks between Mr Kolar and Mr Vesic under the Union broke off',
  ],
  ['meeting', 'It hosted the last round of border talks.', 'the last round of border talks'],
  ['meeting', 'They saw each other at the Varna forum in April.', 'the Varna forum in April'],
  ['earlier incident', 'Nothing is settled since their border war of 2009.', 'their border war of 2009'],
  [
    'earlier incident',
    'It follows the killing of two fishermen on the lake last May.',
    'the killing of two fishermen on the lake last May',
  ],
])('%s: %s', (type, text, expected) =>
  expect(suggestContext(text).map((one) => [one.type, one.quote.exact])).toEqual([[type, expected]]),
)

test.each([
  'He spoke at a press conference in Oslo.',
  'The strike in September killed two.',
  'He made a great deal of it.',
  'The portal through which citizens deal with the authorities was down.',
  'The paper was drafted in 2020.',
  'They want the full report before they “reach for the sanctions toolbox”.',
  'He told reporters on a visit to Oslo that it was false.',
  'The board has not met since 2021.',
  'We met two of them.',
  'An earlier version of this report gave another figure.',
])('no background: %s', (text) => expect(suggestContext(text)).toEqual([]))

describe('a date without a year is long ago where the text is about something recent', () => {
  const lead = 'A drone fell on Monday. '
  const filler = 'Nobody was hurt, and nobody knows more than that. '.repeat(15)
  const about = (text: string) =>
    suggestContext(text, { documentDate: '2025-09-17' }).map(({ quote }) => quote.exact)

  test('four ships were hit in May', () =>
    expect(about(`${lead}${filler}Four ships were hit off Fujairah on May 12.`)).toEqual([
      'Four ships were hit off Fujairah on May 12',
    ]))

  test('the month of the text is that of its affair, an earlier one is not', () => {
    expect(about(`${lead}${filler}The raid in September was the third.`)).toEqual([])
    expect(about(`${lead}${filler}The raid in April was the second.`)).toEqual(['The raid in April'])
  })

  test('but not what the text itself is about', () =>
    expect(about(`${lead}In May a ship was hit. ${filler}It was hit on May 12.`)).toEqual([]))
})
