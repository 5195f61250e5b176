import { expect, test } from 'vitest'
import { proposalOfStatement } from '#domain/suggestion-review'
import { openIncident, undoable } from '#engine/testing'

const WIRE = `Norland’s foreign ministry said on Monday that a drone fell on Romanian soil near Plauru. Romania’s defence ministry denied that any drone came down there.`
const REPRINT = `Update: ${WIRE}\n\nMore follows.`

test('what was rejected in one text is known in its reprint, where all of it is rejected in one step', async () => {
  const { call, incidentId } = await openIncident()
  const paste = async (title: string, text: string) => {
    const { id: sourceId } = await call('source.paste', { incidentId, title, text })
    const { statements } = await call('suggestion.find', { sourceId })
    return { of: { incidentId, sourceId }, proposals: statements.map(proposalOfStatement) }
  }
  const wire = await paste('Wire', WIRE)
  const reprint = await paste('Reprint', REPRINT)
  const news = async () =>
    (await call('suggestion.news', { incidentId, sourceIds: [reprint.of.sourceId] }))[0]
  expect(await news()).toMatchObject({ open: 2, told: 0, rejected: 0 })

  const rejectAll = ({ of, proposals }: typeof wire) => call('suggestion.reject', { ...of, proposals })
  await undoable(call, 'Reject 2 suggestions', () => rejectAll(wire))
  const [first, second, ...more] = await call('suggestion.rejected', { incidentId })
  expect([first, second]).toMatchObject([
    { sourceId: wire.of.sourceId, what: 'statement', kind: 'claim' },
    { kind: 'denial', words: expect.stringContaining('denied that any drone came down') },
  ])
  expect(more).toEqual([])
  expect(await news()).toMatchObject({ open: 2, told: 0, rejected: 2 })

  // One that was decided on already stays as it is.
  await call('suggestion.reject', { ...reprint.of, proposals: reprint.proposals.slice(0, 1) })
  await rejectAll({ ...reprint, proposals: [...reprint.proposals, ...reprint.proposals] })
  expect(await news()).toMatchObject({ open: 0, rejected: 0 })
  expect(await call('suggestion.decisions', reprint.of)).toHaveLength(2)
  const { id: other } = await call('incident.create', { title: 'Other' })
  expect(await call('suggestion.rejected', { incidentId: other })).toEqual([])
})
