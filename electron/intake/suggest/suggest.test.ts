import { describe, expect, test } from 'vitest'
import { suggestContext } from './contexts.ts'
import { suggestDates } from './dates.ts'
import { suggestPlaces } from './places.ts'
import { suggestResponses, suggestStatements } from './suggest.ts'

/** What a reader sees of each suggestion: kind, speaker, content. */
const seen = (text: string) =>
  suggestStatements(text).map(({ kind, actor, content }) => [kind, actor?.text ?? null, content.text])

describe('who says what', () => {
  test.each<[string, string, ReturnType<typeof seen>]>([
    [
      'indirect speech',
      'Norland’s defence ministry said on Monday that the ferry had been hit by a drone.',
      [['claim', 'Norland’s defence ministry', 'the ferry had been hit by a drone']],
    ],
    [
      'a speaker behind a quotation',
      '“The ferry was hit by a drone,” said Captain Ana Brel.',
      [['claim', 'Ana Brel', 'The ferry was hit by a drone']],
    ],
    [
      'a speaker behind the content',
      'The ferry was hit by a drone, two officials said.',
      [['claim', 'two officials', 'The ferry was hit by a drone']],
    ],
    [
      'a title before a name, and words set between commas',
      'Ana Brel, a spokeswoman for the port, insisted that nobody was hurt at all.',
      [['claim', 'Ana Brel', 'nobody was hurt at all']],
    ],
    [
      'according to',
      'According to the coastguard, the ferry had left its lane.',
      [['claim', 'the coastguard', 'the ferry had left its lane']],
    ],
    [
      'passive with a speaker',
      'It was claimed by the owners that the ferry had left its lane.',
      [['claim', 'the owners', 'the ferry had left its lane']],
    ],
    [
      'a list of speakers',
      'Estonia, Latvia and Lithuania said the cable had been cut.',
      [['claim', 'Estonia, Latvia and Lithuania', 'the cable had been cut']],
    ],
    [
      'a participle that goes on for the same speaker',
      'Sudria denied the report, adding that its drones had been on the ground.',
      [
        ['denial', 'Sudria', 'the report'],
        ['claim', 'Sudria', 'its drones had been on the ground'],
      ],
    ],
    [
      'two clauses with two speakers',
      'Norland called for an inquiry, while Sudria declined to comment.',
      [
        ['call', 'Norland', 'an inquiry'],
        ['no comment', 'Sudria', 'Sudria declined to comment'],
      ],
    ],
    [
      'anybody of whom it is said that they said it',
      'The truckers said they had seen nothing. Both capitals have denied using drones.',
      [
        ['claim', 'The truckers', 'they had seen nothing'],
        ['denial', 'Both capitals', 'using drones'],
      ],
    ],
    [
      'words about the speaker in the middle',
      'The masters, he said, were free to leave.',
      [['claim', 'he', 'The masters, he said, were free to leave']],
    ],
    [
      'what the speaker does next is no part of it',
      'Norland maintains that the line was drawn in secret, and relies on a map of 1899.',
      [['claim', 'Norland', 'the line was drawn in secret']],
    ],
    [
      'a denial of what was just said',
      'That was disputed by the Harbour Union.',
      [['denial', 'the Harbour Union', 'That was disputed']],
    ],
    [
      'a warning against something asks for it',
      'Norland warned ships to keep away from the strait.',
      [['call', 'Norland', 'to keep away from the strait']],
    ],
    [
      'hearsay',
      'The ferry was allegedly hit by a drone.',
      [['claim', null, 'The ferry was allegedly hit by a drone']],
    ],
  ])('%s', (_, text, expected) => expect(seen(text)).toEqual(expected))

  test('a quotation over two sentences is one statement', () => {
    const text = '“We saw a drone,” said the captain. “It came from the east.”'
    expect(suggestStatements(text).map(({ quote }) => quote.exact)).toEqual([text])
  })

  test('a pronoun stands for the last fitting speaker of the paragraph, or for nobody', () => {
    const [, she] = suggestStatements('Minister Ana Brel said the ferry was safe. She said it would sail on.')
    expect(she).toMatchObject({ actor: { text: 'She' }, stands: { text: 'Ana Brel' } })
    const [open] = suggestStatements('She said the ferry was safe.')
    expect(open).toMatchObject({ actor: { text: 'She' }, stands: null })
  })

  test('a known actor is recognised by any of its names', () => {
    const actors = [{ id: 'a1', name: 'Andriy Yermak', aliases: ['Єрмак', 'Iermak'] }]
    for (const name of ['Andriy Yermak', 'Yermak', 'Iermak'])
      expect(suggestStatements(`${name} said the port was safe.`, { actors })[0]?.knownActor).toBe('a1')
  })

  test.each([
    'The storm claimed 12 lives.',
    'The chairman called the meeting for noon.',
    'A denial-of-service attack stopped the ferry company’s site.',
    'If the ministry says so, the ferry will sail.',
    'The alleged pilot lives in the capital.',
    'Will the ferry sail?',
  ])('says nothing: %s', (text) => expect(seen(text)).toEqual([]))
})

describe('kinds', () => {
  test.each([
    ['The army did not rule out that it was a drone.', 'claim'],
    ['The army would neither confirm nor deny the report.', 'no comment'],
    ['The army refused to answer questions.', 'no comment'],
    ['The embassy referred questions to the ministry.', 'deferral'],
    ['Sudria dismissed the claim as a fairy tale.', 'denial'],
    ['“We deny any involvement,” said the owner.', 'denial'],
    ['Sudria admitted that a drone had been lost.', 'confirmation'],
    ['The minister accused Sudria of using the ferry to distract attention from the vote.', 'suspicion'],
    ['The minister said Sudria must withdraw its ships.', 'call'],
    ['The ministry withdrew its claim.', 'denial'],
  ])('%s %s', (text, kind) => expect(suggestStatements(text).map((one) => one.kind)).toEqual([kind]))

  test('to say that something is not so denies only where somebody claimed it', () => {
    const claim = 'Norland said a drone from Sudria had hit the ferry.'
    const absence = 'Sudria said there had been no drone.'
    expect(suggestStatements(`${claim} ${absence}`).map(({ kind }) => kind)).toEqual(['claim', 'denial'])
    expect(suggestStatements(absence).map(({ kind }) => kind)).toEqual(['claim'])
  })
})

describe('answers', () => {
  const answers = (text: string) =>
    suggestStatements(text).map(({ respondsTo }) => respondsTo.map(({ to }) => to))

  test('a denial answers the claim that names the one who denies', () => {
    const text =
      'Norland accused Sudria of shelling the port. Estland urged both sides to talk. Sudria denied the accusation.'
    expect(answers(text)).toEqual([[], [], [0]])
  })

  test('nobody answers themselves', () => {
    expect(answers('Norland said a drone fell. Norland denied it had been asleep.')).toEqual([[], []])
  })
})

describe('dates', () => {
  test('the date of a header is never the event’s, and a weekday counts from it', () => {
    const text = '2023-09-06 A drone fell on Monday. The ministry said on Tuesday that it had been found.'
    expect(suggestDates(text).map(({ text, value, role }) => [text, value, role])).toEqual([
      ['2023-09-06', '2023-09-06', 'published'],
      ['on Monday', '2023-09-04', 'happened'],
      ['on Tuesday', '2023-09-05', 'said'],
    ])
  })

  test('a weekday without a date of the document has no value, and July lies behind, not ahead', () => {
    expect(suggestDates('It fell on Monday.')[0]).toMatchObject({ value: '' })
    expect(suggestDates('Since then, in July, it fell.', { documentDate: '2023-11-15' })[0]).toMatchObject({
      value: '2023-07',
    })
  })

  test('a day that no month has is no date', () => {
    expect(suggestDates('It fell on 31 February 2023.')[0]).toMatchObject({ value: '' })
  })
})

describe('places', () => {
  test('a town has coordinates, of several towns of one name the one in a country that the text names', () => {
    const [birmingham] = suggestPlaces('A drone fell in Birmingham, said a man in the United States.')
    expect(birmingham).toMatchObject({ text: 'Birmingham', country: 'US' })
    const [izmail] = suggestPlaces('A drone fell near Izmail.')
    expect(izmail).toMatchObject({ country: 'UA', position: { latitude: 45.35, longitude: 28.84 } })
  })

  test('a village that no list knows is proposed without coordinates', () => {
    expect(suggestPlaces('It fell near the village of Dolna Brezh.')).toMatchObject([
      { text: 'Dolna Brezh', country: null, position: null },
    ])
  })
})

test('what answers what is found by itself too, as it stands in the statements', () => {
  const text = 'Kyiv said on Monday that a drone fell on Romanian soil. Romania denied this claim.'
  expect(suggestResponses(text)).toMatchObject([[], [{ to: 0, type: 'denies' }]])
  expect(suggestResponses(text)).toEqual(suggestStatements(text).map(({ respondsTo }) => respondsTo))
})

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
