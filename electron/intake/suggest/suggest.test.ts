import { describe, expect, test } from 'vitest'
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
      [['denial', 'the Harbour Union', 'That was disputed by the Harbour Union']],
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

  test.each<[string, string, ReturnType<typeof seen>]>([
    [
      'an unusual verb behind a quotation',
      '“They are fake,” she shrugged.',
      [['claim', 'she', 'They are fake']],
    ],
    [
      'speech behind a colon, without a verb of saying',
      'The harbour master: “We saw nothing.”',
      [['claim', 'The harbour master', 'We saw nothing']],
    ],
    [
      'a noun of saying with its owner',
      'Sudria’s claim that the ferry was armed, has been met with scorn.',
      [['claim', 'Sudria', 'the ferry was armed']],
    ],
    [
      'the position of somebody',
      'Norland’s position is that the islands were never Sudrian.',
      [['claim', 'Norland', 'the islands were never Sudrian']],
    ],
    [
      'somebody of whom it is said what they said, in the middle of other words',
      'The tabloid reported, citing two officials, that the pilot had been asleep.',
      [['claim', 'The tabloid', 'the pilot had been asleep']],
    ],
    [
      'the one who denies goes on in a relative clause',
      'That was disputed by the Harbour Union, which said the fuel had run out.',
      [
        ['denial', 'the Harbour Union', 'That was disputed by the Harbour Union'],
        ['claim', 'the Harbour Union', 'the fuel had run out'],
      ],
    ],
    [
      'silence that is told in other words',
      'There was no immediate comment from Sudria. Calls to the palace went unanswered.',
      [
        ['no comment', 'Sudria', 'There was no immediate comment from Sudria'],
        ['no comment', 'the palace', 'Calls to the palace went unanswered'],
      ],
    ],
  ])('%s', (_, text, expected) => expect(seen(text)).toEqual(expected))

  test('a transcript: answers are statements of the one before the colon, questions are none', () => {
    const text =
      'Spokesperson Ana Brel: Good morning. The minister will fly to Oslo.\n\nQuestion: Was the boat armed?\n\nSpokesperson: It carried rice. We call on Sudria to calm down.'
    expect(
      suggestStatements(text).map(({ kind, actor, stands, quote }) => [
        kind,
        actor?.text,
        stands?.text ?? null,
        quote.exact,
      ]),
    ).toEqual([
      ['claim', 'Ana Brel', null, 'The minister will fly to Oslo'],
      ['claim', 'Spokesperson', 'Ana Brel', 'It carried rice'],
      ['call', 'Spokesperson', 'Ana Brel', 'We call on Sudria to calm down'],
    ])
  })

  test('a communiqué speaks for itself', () => {
    const text =
      'Ministry of Foreign Affairs of Norland\n\nThe Ministry rejects these allegations. There are no soldiers on the island. We are not seeking confrontation.'
    expect(suggestStatements(text).map(({ actor, content }) => [actor?.text, content.text])).toEqual([
      ['The Ministry', 'these allegations'],
      ['The Ministry', 'There are no soldiers on the island'],
      ['We', 'We are not seeking confrontation'],
    ])
  })

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
    const actors = [
      { id: 'a1', kind: 'person' as const, name: 'Andriy Yermak', aliases: ['Єрмак', 'Iermak'] },
    ]
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
    'Border guards denied entry to forty truckers.',
    'The families tell a different story.',
    'The agency could not independently verify the report.',
    'After Sudria failed to explain the delay, the ferry sailed.',
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
    ['Neither side would disclose the terms.', 'no comment'],
    ['The commander declined to meet the families.', 'no comment'],
    ['The minister had to admit that the report was right.', 'confirmation'],
    ['A court ordered the ministry to release the documents.', 'call'],
    ['Sudria’s ambassador called the charge “a sailor’s tale”.', 'denial'],
    ['The league accused the council of trying to drive trawlers from the bay.', 'suspicion'],
    ['The ministry promised to publish the text.', 'claim'],
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

  test('who was introduced with a side speaks for it from then on', () => {
    const text =
      'Sudria’s defence minister, Olga Venn, said a frigate of Norland had rammed the ferry. Norland denied the accusation. Venn insisted that there was no doubt.'
    expect(answers(text)).toEqual([[], [0], [1]])
  })

  test('a denial may stand before the claim that it answers', () => {
    const text = 'Sudria denied that it had laid mines, after Norland’s navy said two mines had been found.'
    expect(answers(text)).toEqual([[1], []])
  })

  test('nobody answers themselves', () => {
    expect(answers('Norland said a drone fell. Norland denied it had been asleep.')).toEqual([[], []])
  })
})

test('what answers what is found by itself too, as it stands in the statements', () => {
  const text = 'Kyiv said on Monday that a drone fell on Romanian soil. Romania denied this claim.'
  expect(suggestResponses(text)).toMatchObject([[], [{ to: 0, type: 'denies' }]])
  expect(suggestResponses(text)).toEqual(suggestStatements(text).map(({ respondsTo }) => respondsTo))
})
