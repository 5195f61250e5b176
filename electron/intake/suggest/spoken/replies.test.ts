import { describe, expect, test } from 'vitest'
import { suggestStatements } from '#intake/suggest/suggest'

const RULE = 'reply without a verb'
const replies = (text: string) =>
  suggestStatements(text)
    .filter(({ rule }) => rule === RULE)
    .map(({ kind, actor, stands, content }) => [kind, stands?.text ?? actor?.text, content.text])

describe('a reply without a verb of saying', () => {
  test.each([
    ['And the rebels? Silence.', 'no comment', 'the rebels', 'And the rebels? Silence'],
    ['The shipping company? Hung up on us.', 'no comment', 'The shipping company', undefined],
    ['And Norland? Denies everything.', 'denial', 'Norland', 'And Norland? Denies everything'],
    ['So what does the ministry say? Nothing.', 'no comment', 'the ministry', undefined],
    ['What about the owner? “We did not know.”', 'claim', 'the owner', 'We did not know'],
    ['The mayor has seen it all. His verdict: “A storm.”', 'claim', 'The mayor', 'A storm'],
    ['Its only comment: “Ask the Norlanders.”', 'deferral', 'Its', 'Ask the Norlanders'],
    ['Holm’s reply came within the hour: “Never.”', 'denial', 'Holm', 'Never'],
    ['The message from Norland was blunt: no ship may pass.', 'claim', 'Norland', 'no ship may pass'],
    ['Their demand: the release of all prisoners.', 'call', 'Their', 'the release of all prisoners'],
    ['The minister’s response to all this: a shrug.', 'no comment', 'The minister', 'a shrug'],
    [
      'The experts are in no doubt: a mine tore the hull open.',
      'claim',
      'The experts',
      'a mine tore the hull open',
    ],
    ['Norland has a simpler explanation: a gas leak.', 'claim', 'Norland', 'a gas leak'],
    ['“Ridiculous,” was Velyte’s one-word reply.', 'denial', 'Velyte', 'Ridiculous'],
    ['“Never,” came the answer from Norland.', 'denial', 'Norland', 'Never'],
    ['Not a word from the palace.', 'no comment', 'the palace', 'Not a word from the palace'],
    ['From Norland, silence.', 'no comment', 'Norland', 'From Norland, silence'],
    ['No reply so far from the Kremlin.', 'no comment', 'the Kremlin', undefined],
  ])('%s', (text, kind, actor, content) =>
    expect(replies(text)).toEqual([[kind, actor, content ?? expect.any(String)]]),
  )

  test('who was asked by a pronoun is who spoke last', () => {
    expect(replies('The police spoke of sabotage. What do they mean by that? No answer.')).toEqual([
      ['no comment', 'The police', 'What do they mean by that? No answer'],
    ])
  })

  test.each([
    'And the weather? No rain until Friday.',
    'He opened the door. And the lights? They were off.',
    'What happened then? Nothing.',
    'Whose ship was it? No answer has been found in the archives.',
    'The answer to the riddle: a fish.',
    'His car: a red Fiat.',
    '“Sea Wolf” was his favourite film.',
    'His reply arrived late: it had gone to the wrong office.',
    'The government has two options: war or peace.',
    'The view from the tower: sea and more sea.',
    'From the harbour, silent ships left at dawn.',
  ])('says nothing: %s', (text) => expect(replies(text)).toEqual([]))
})
