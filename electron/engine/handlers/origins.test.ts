import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { loadWire } from '#intake/origins/wire'
import { lookalikesIn, NOBODY, openEngine, refusal, undoable, valueOf } from '#engine/testing'

const text = (name: string) => loadWire().find((one) => one.name === name)?.text ?? ''

/** An incident with the agency's ferry, a paper's copy of it, an independent report, and another text. */
async function openFerry() {
  const opened = await openEngine()
  const { call } = opened
  const { id: incidentId } = await call('incident.create', { title: 'Ferry' })
  const paste = async (title: string, words: string, into = incidentId) =>
    (await call('source.paste', { incidentId: into, title, text: words })).id
  const agency = await paste('Agency', text('03.txt'))
  const paper = await paste('Paper', text('57.txt'))
  const radio = await paste('Radio', text('53.txt'))
  const other = await paste('Balloon', text('60.txt'))
  const found = async () => lookalikesIn(call, await call('incident.file', { id: incidentId }))
  const undecided = async () => (await call('origin.undecided', { incidentId })).map(({ id }) => id)
  return { ...opened, incidentId, paste, agency, paper, radio, other, found, undecided }
}

test('a copy is found from both sides, with the name of its origin; what is independent is not', async () => {
  const { found, agency, paper } = await openFerry()
  expect(await found()).toEqual([
    expect.objectContaining({
      sourceId: agency,
      other: expect.objectContaining({ id: paper, title: 'Paper' }),
      kind: 'excerpt',
      elsewhere: null,
      decision: null,
      originName: 'Transpress',
      byline: 'ADEN KHOR, March 3 (Transpress) -',
    }),
    expect.objectContaining({ sourceId: paper, other: expect.objectContaining({ id: agency }) }),
  ])
})

test('what the analyst agrees on is one origin for all of them, in one step', async () => {
  const { call, found, undecided, incidentId, agency, paper, radio } = await openFerry()
  expect(await undecided()).toEqual([agency, paper])
  const [one, other] = await call('origin.undecided', { incidentId })
  expect(one!.group).toBe(other!.group)
  await undoable(call, 'Agree on one origin', () =>
    call('origin.agree', { sourceIds: [agency, paper, radio], name: 'Transpress' }),
  )
  const { sources, origins } = await call('incident.file', { id: incidentId })
  expect(origins).toMatchObject([{ name: 'Transpress' }])
  const own = sources.filter(({ originId }) => originId === origins[0]?.id).map(({ id }) => id)
  expect(own).toEqual([agency, paper, radio])
  expect((await found()).map(({ decision }) => decision)).toEqual(['one origin', 'one origin'])
  expect(await undecided()).toEqual([])
})

test('what the analyst finds independent is not proposed again, from either side, until it is to be asked again', async () => {
  const { call, found, undecided, agency, paper } = await openFerry()
  const decisions = async () => (await found()).map(({ decision }) => decision)
  await undoable(call, 'Keep sources apart', () =>
    call('origin.setIndependent', { sourceId: paper, otherId: agency }),
  )
  expect(await decisions()).toEqual(['independent', 'independent'])
  expect(await undecided()).toEqual([])
  // A second time changes nothing.
  await call('origin.setIndependent', { sourceId: agency, otherId: paper })
  expect((await call('history.state', {})).undo).toBe('Keep sources apart')
  await undoable(call, 'Ask again about sources', () =>
    call('origin.askAgain', { sourceId: agency, otherId: paper }),
  )
  expect(await decisions()).toEqual([null, null])
  expect(await undecided()).toEqual([agency, paper])
  // Where nothing is kept apart, there is nothing to take back.
  await call('origin.askAgain', { sourceId: paper, otherId: agency })
  expect((await call('history.state', {})).undo).toBe('Ask again about sources')
})

test('sources to which the analyst gave two origins are not proposed as one', async () => {
  const { call, found, agency, paper } = await openFerry()
  await call('source.setOrigin', { id: agency, name: 'Transpress' })
  expect(await found()).toMatchObject([{ originName: 'Transpress' }, { originName: 'Transpress' }])
  await call('source.setOrigin', { id: paper, name: 'Post' })
  expect(await found()).toEqual([])
})

test('a copy in another incident is found, and said to be there', async () => {
  const { call, paste, found, agency } = await openFerry()
  const { id } = await call('incident.create', { title: 'Mines' })
  const update = await paste('Update', text('61.txt'), id)
  // Texts are made ready when their own incident is looked at, or the library is opened.
  await call('origin.undecided', { incidentId: id })
  const copies = (await found()).filter(({ other }) => other.id === update)
  expect(copies).toMatchObject([{ sourceId: agency, elsewhere: 'Mines' }, { elsewhere: 'Mines' }])
})

test('two states of one page are versions, and the newer one is told with what it lost', async () => {
  const { call, paste, found, incidentId, agency } = await openFerry()
  const update = await paste('Update', text('61.txt'))
  const url = 'https://news.example/ferry'
  await call('source.update', { id: agency, patch: { url, published: '2024-03-04' } })
  await call('source.update', { id: update, patch: { url, published: '2024-03-03' } })
  expect((await found()).filter(({ kind }) => kind === 'version')).toHaveLength(2)
  const start = text('61.txt').indexOf('injuring four crew members')
  const mark = { incidentId, kind: 'claim' as const, sourceId: update, start, end: start + 26, answers: null }
  await call('mark.create', mark)
  const compared = await call('origin.compare', { incidentId, sourceId: update, otherId: agency })
  expect(compared).toMatchObject({ before: update, after: agency, by: 'published', cut: false })
  expect(compared.lost).toContainEqual({ words: 'injuring four crew members', marked: true })
  expect(compared.rows).toContainEqual(expect.objectContaining({ kind: 'changed' }))
})

test('texts without words are no copies of each other, and the same words in two files are one', async () => {
  const { call, paste, found, agency } = await openFerry()
  const again = await paste('Saved again', text('03.txt').replaceAll('\n', '\r\n'))
  expect(again).not.toBe(agency)
  expect((await found()).filter(({ sourceId }) => sourceId === again)).toMatchObject([
    { kind: 'same words', other: { id: agency } },
    { kind: 'excerpt', other: { title: 'Paper' } },
  ])
  await paste('Short', 'Ferry')
  await paste('Short too', 'Ferry\n\n')
  expect((await found()).filter(({ other }) => other.title.startsWith('Short'))).toEqual([])
  await call('library.check', {})
})

test('what is not there is refused', async () => {
  const { call, agency, incidentId } = await openFerry()
  expect(await refusal(call('origin.undecided', { incidentId: NOBODY }))).toMatchObject({ what: 'incident' })
  expect(
    await refusal(call('origin.compare', { incidentId, sourceId: agency, otherId: NOBODY })),
  ).toMatchObject({ code: 'not found', what: 'source' })
  expect(await refusal(call('origin.setIndependent', { sourceId: agency, otherId: agency }))).toMatchObject({
    code: 'invalid input',
  })
})

test('a library from before gets ready while it lies open, and the screens look again', async () => {
  const { engine, changed, folder, paste, call } = await openFerry()
  const { id } = await call('incident.create', { title: 'Mines' })
  await paste('Update', text('61.txt'), id)
  valueOf(await engine.open(join(folder, 'other'), { create: true }))
  changed.length = 0
  valueOf(await engine.open(join(folder, 'library'), { create: false }))
  await vi.waitFor(() => expect(changed).toContainEqual({ incidentIds: [], briefingIds: [] }))
})
