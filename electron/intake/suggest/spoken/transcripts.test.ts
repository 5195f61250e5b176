import { expect, test } from 'vitest'
import { suggestStatements } from '#intake/suggest/suggest'

const said = (text: string) =>
  suggestStatements(text).map(({ kind, actor, content }) => [kind, actor?.text ?? null, content.text])

test('a briefing: names in capitals, answers of several paragraphs, and what is left unanswered', () => {
  const text = `Briefing by Foreign Ministry spokesperson Maia Oyelle, 3 May 2024

MS OYELLE: Good afternoon. I have a short statement. The minister will fly to Lund.

QUESTION: The Besk navy claims that your ship fired first. Did it?

MS OYELLE: No. Our ship was at anchor.

It had no ammunition on board.

QUESTION: And the two sailors?

MS OYELLE: I have nothing for you on that. (Laughter.) That is a question for the families.

QUESTION: Thank you.`
  expect(said(text)).toEqual([
    ['claim', 'OYELLE', 'The minister will fly to Lund'],
    ['claim', 'The Besk navy', 'your ship fired first'],
    ['denial', 'OYELLE', 'No. Our ship was at anchor'],
    ['claim', 'OYELLE', 'It had no ammunition on board'],
    ['no comment', 'OYELLE', 'I have nothing for you on that'],
    ['deferral', 'OYELLE', 'That is a question for the families'],
  ])
})

test('an interview: “A:” is whoever was introduced', () => {
  const text = `Interview with Defence Minister Ivo Karst

Q: Minister, who laid the mines?

A: Norland laid them. It had planned to for months.

Q: Are you sure?

A: Yes.`
  expect(said(text)).toEqual([
    ['claim', 'Ivo Karst', 'Norland laid them. It had planned to for months'],
    ['confirmation', 'Ivo Karst', 'Yes'],
  ])
})

test('an interview between two names: the one whose lines are questions asks', () => {
  const text = `The editor met him in Lund.

Jan Moll: Were you on the bridge that night?

Ivo Karst: I was asleep.

Jan Moll: Did anybody warn you?

Ivo Karst: Nobody warned us.

The interview took place in the harbour office.`
  expect(said(text)).toEqual([
    ['claim', 'Ivo Karst', 'I was asleep'],
    ['claim', 'Ivo Karst', 'Nobody warned us'],
  ])
})

test.each([
  'Traffic: The bridge is closed until Monday.\n\nPhoto: The bridge at dawn.',
  'One thing is certain: the bridge is closed.\n\nIs it safe?',
])('no transcript: %s', (text) => expect(said(text)).toEqual([]))
