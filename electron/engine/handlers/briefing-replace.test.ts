import { expect, test } from 'vitest'
import { itemField } from '#domain/briefing-texts'
import { proseFromText, proseText } from '#domain/prose'
import { openIncident, refusal, undoable } from '#engine/testing'

const query = { words: 'drone', matchCase: false, wholeWords: true, exact: false }

/** A briefing with the word in its title, a section, a judgement and a question. */
async function written() {
  const opened = await openIncident()
  const { call, incidentId, mark } = opened
  await mark('claim', 'a drone fell')
  const { id } = await call('briefing.create', { incidentId })
  const { sections } = await call('briefing.get', { id })
  await call('briefing.update', {
    id,
    patch: {
      sections: sections.map((section) =>
        section.kind === 'bottom line'
          ? { ...section, prose: proseFromText('A drone. No drones.') }
          : section,
      ),
    },
  })
  const judged = { scale: 'ICD 203', likelihood: null, confidence: null, confidenceReason: '' } as const
  const judgement = await call('judgement.create', {
    incidentId,
    fields: { text: 'The drone fell', ...judged },
  })
  await call('question.create', {
    incidentId,
    fields: { text: 'Whose drone?', wouldAnswer: '', answered: false },
  })
  return { ...opened, id, judgementId: judgement.id }
}

test('all is replaced as one step, in the briefing and in what the incident keeps for it', async () => {
  const { call, id, file } = await written()
  const { count } = await undoable(call, 'Replace “drone”', () =>
    call('briefing.replace', { id, query, by: 'missile', only: null }),
  )
  expect(count).toBe(4)
  const { title, sections } = await call('briefing.get', { id })
  expect(title).toBe('missile at the ferry')
  const bottomLine = sections.find(({ kind }) => kind === 'bottom line')
  expect(proseText(bottomLine!.prose)).toBe('A missile. No drones.')
  const { judgements, questions, statements } = await file()
  expect(judgements[0]?.text).toBe('The missile fell')
  expect(questions[0]?.text).toBe('Whose missile?')
  // The words of the ledger and of its sources stay.
  expect(statements[0]?.citations[0]?.quotation.exact).toBe('a drone fell')
  expect(statements[0]?.proposition).toBe('a drone fell')
})

test('one place is replaced, and nothing where nothing is found', async () => {
  const { call, id, judgementId } = await written()
  const only = { field: itemField(judgementId, 'text'), at: 0 }
  await undoable(call, 'Replace “drone”', () => call('briefing.replace', { id, query, by: 'missile', only }))
  expect((await call('briefing.get', { id })).title).toBe('Drone at the ferry')
  const steps = await call('history.state', {})
  expect(
    await call('briefing.replace', { id, query: { ...query, words: 'zebra' }, by: '', only: null }),
  ).toEqual({
    count: 0,
  })
  expect(await call('history.state', {})).toEqual(steps)
})

test('a title that would be empty or too long is refused, and nothing is changed', async () => {
  const { call, id } = await written()
  const title = { query: { ...query, words: 'Drone at the ferry' }, only: null }
  expect(await refusal(call('briefing.replace', { id, ...title, by: '' }))).toMatchObject({
    code: 'invalid input',
    reason: 'A title is needed',
  })
  expect(
    await refusal(call('briefing.replace', { id, query, by: 'x'.repeat(400), only: null })),
  ).toMatchObject({ code: 'invalid input' })
  expect(
    proseText(
      (await call('briefing.get', { id })).sections.find(({ kind }) => kind === 'bottom line')!.prose,
    ),
  ).toBe('A drone. No drones.')
})

test('undo of what touched only a judgement goes to the briefing where it was asked for', async () => {
  const { call, id, judgementId } = await written()
  const only = { field: itemField(judgementId, 'text'), at: 0 }
  await call('briefing.replace', { id, query, by: 'missile', only })
  expect((await call('history.undo', {})).briefingId).toBe(id)
  expect((await call('history.redo', {})).briefingId).toBe(id)
})
