import { describe, expect, test } from 'vitest'
import { suggestStatements } from '#intake/suggest/suggest'

const RULE = 'speech that runs on'
const runsOn = (text: string) =>
  suggestStatements(text)
    .filter(({ rule }) => rule === RULE)
    .map(({ kind, actor, quote }) => [kind, actor?.text, quote.exact])

describe('reported speech that goes on without reporting words', () => {
  test.each([
    [
      'He said the ship had turned. The gates had been opened at noon, and nobody had been warned.',
      'He',
      'The gates had been opened at noon, and nobody had been warned',
    ],
    [
      'The navy said two shots had been fired. There had been no warning.',
      'The navy',
      'There had been no warning',
    ],
    [
      'The minister said the bridge would stay closed. The bridge would be repaired by May.',
      'The minister',
      'The bridge would be repaired by May',
    ],
    [
      'The captain said the engine had failed. Nor had the radio worked.',
      'The captain',
      'Nor had the radio worked',
    ],
    [
      'The army said rebels had laid the mines. As for the boat, it was a trawler.',
      'The army',
      'As for the boat, it was a trawler',
    ],
    [
      'The owners said the tanker had been checked. The tanker could not have leaked.',
      'The owners',
      'The tanker could not have leaked',
    ],
  ])('%s', (text, actor, quote) => expect(runsOn(text)).toEqual([['claim', actor, quote]]))

  test('a rejection of a word takes in its reason', () => {
    const text = 'Nonsense, say the police. The planes were on the radar.'
    expect(runsOn(text)).toEqual([['denial', 'the police', text.slice(0, -1)]])
  })

  test.each([
    'The minister said the bridge was safe. He had taken office in 2019.',
    'Norland said the ship had turned. The two countries had signed a treaty in 1998.',
    'The navy said shots had been fired. The ferry had left Lund at noon with 40 people on board.',
    'The mayor said nobody had warned him. A neighbour had seen smoke.',
    'The minister said the talks had failed. The minister had flown in from Oslo.',
    'The ministry said the ship had been seized. Last week the ship had been seen off Lund.',
    'The governor said the fire had been set. Smoke could be seen from the city.',
    'The mayor said the bus had skidded. Nobody was hurt.',
    '“Nonsense,” said the mayor. He walked out.',
  ])('the author’s own: %s', (text) => expect(runsOn(text)).toEqual([]))
})

describe('a quotation that stands by itself', () => {
  test.each([
    ['The mayor shook his head. “We had no warning at all.”', 'The mayor', '“We had no warning at all.”'],
    ['Ana Brel was furious. “They lied to us for years.”', 'Ana Brel', '“They lied to us for years.”'],
    ['She called it a mistake. “We were all asleep.”', 'She', '“We were all asleep.”'],
    ['“The sea did it. Nobody else.” So says the skipper.', 'the skipper', '“The sea did it. Nobody else.”'],
  ])('%s', (text, actor, quote) => expect(runsOn(text)).toEqual([['claim', actor, quote]]))

  test('a paragraph of quotation goes on with the quotation before it', () => {
    const text = '“We lost a ship,” a retired officer says.\n\n“I flew for years. Nobody told me why.”'
    expect(suggestStatements(text).map(({ quote }) => quote.exact)).toEqual([text])
  })

  test.each([
    'The town was dark. “Go home to your wives.”',
    'A sign hung on the gate. “Beware of the dog.”',
    'The harbour master was clear. “It is closed. Nobody may sail,” he said.',
  ])('nobody’s, or told by its own words: %s', (text) => expect(runsOn(text)).toEqual([]))
})
