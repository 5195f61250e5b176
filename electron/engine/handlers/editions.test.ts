import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createEngine } from '#engine/engine'
import { NOBODY, refusal, valueOf } from '#engine/testing'
import { decodePart, partsOf } from '#word/read'
import { openBriefing } from './issuing.ts'

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
/** The words of a document's body. */
const wordsOf = (bytes: Uint8Array) =>
  decodePart(partsOf(bytes).get('word/document.xml')!).replace(/<[^>]+>/g, '')

test('an edition has number, time, author, marking and the hash of its bytes, and names itself in them', async () => {
  const { call, id, issue, list, row, clock } = await openBriefing()
  await call('briefing.update', { id, patch: { from: 'Desk 4', marking: 'TLP:GREEN', title: 'As it was' } })
  expect(await list()).toEqual({ editions: [], stale: { count: 0, reasons: [] } })
  expect((await row()).edition).toBeNull()
  const edition = await issue(1)
  const issuedAt = clock.now().toISOString()
  const { bytes } = await call('edition.document', { id: edition.id })
  expect(edition).toEqual({
    id: edition.id,
    briefingId: id,
    number: 1,
    issuedAt: expect.any(String),
    author: 'Desk 4',
    title: 'As it was',
    marking: 'TLP:GREEN',
    documentSha256: sha256(bytes),
    documentSize: bytes.length,
  })
  expect(Date.parse(issuedAt) - Date.parse(edition.issuedAt)).toBeLessThan(60_000)
  expect(wordsOf(bytes)).toContain('Briefing · Edition 1 · 1 May 2024')
  expect(await row()).toMatchObject({ edition: 1, stale: { count: 0 } })
})

test('a briefing that was never issued says nothing of editions; after that a preview is a working copy', async () => {
  const { call, id, issue } = await openBriefing()
  const shown = async () => wordsOf((await call('briefing.render', { id })).bytes)
  expect(await shown()).toContain('Briefing · 1 May 2024')
  await issue(1)
  expect(await shown()).toContain('Briefing · Working copy after edition 1 · 1 May 2024')
})

test('an edition keeps its bytes, whatever happens to the briefing, and after a restart', async () => {
  const { engine, call, id, incidentId, claimId, issue, folder } = await openBriefing()
  const first = await issue(1)
  await call('statement.update', { id: claimId, patch: { proposition: 'two drones fell', credibility: '4' } })
  await call('incident.update', { id: incidentId, patch: { title: 'Another title' } })
  await call('briefing.update', { id, patch: { title: 'Later', template: 'dossier' } })
  const second = await issue(2)
  const exported = async (from: typeof engine, name: string) => {
    const path = join(folder, name)
    valueOf(await from.exportEdition({ id: first.id, path }))
    return sha256(readFileSync(path))
  }
  expect(await exported(engine, 'a.docx')).toBe(first.documentSha256)
  expect(await exported(engine, 'b.docx')).toBe(first.documentSha256)
  expect(second.documentSha256).not.toBe(first.documentSha256)
  await engine.close()
  const again = createEngine({ checkOutput: true })
  onTestFinished(() => again.close())
  valueOf(await again.open(join(folder, 'library'), { create: false }))
  expect(await exported(again, 'c.docx')).toBe(first.documentSha256)
  const { editions } = valueOf(await again.call('edition.list', { briefingId: id }))
  expect(editions).toEqual([second, first])
  expect(valueOf(await again.suggestedEditionName(first.id))).toBe('Drone at the ferry edition 1 2024-05-01')
})

test('of two that issue at once, one does, and the other is told', async () => {
  const { engine, id, list } = await openBriefing()
  const both = await Promise.all([
    engine.call('edition.issue', { briefingId: id, number: 1 }),
    engine.call('edition.issue', { briefingId: id, number: 1 }),
  ])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(both.filter(({ ok }) => !ok)).toEqual([
    { ok: false, error: { code: 'already issued', details: { number: 1 } } },
  ])
  expect((await list()).editions.map(({ number }) => number)).toEqual([1])
})

test('a number that is not the next is refused, and so is a briefing that is gone', async () => {
  const { call, id, issue } = await openBriefing()
  expect(await refusal(issue(2))).toEqual({ code: 'already issued', number: 2 })
  expect(await refusal(call('edition.issue', { briefingId: NOBODY, number: 1 }))).toMatchObject({
    code: 'not found',
  })
  await call('briefing.delete', { id })
  expect(await refusal(issue(1))).toMatchObject({ code: 'not found' })
  expect(await refusal(call('edition.document', { id: NOBODY }))).toEqual({
    code: 'not found',
    what: 'edition',
  })
})

test('closing waits for an edition that is being issued', async () => {
  const { engine, id, folder } = await openBriefing()
  const issuing = engine.call('edition.issue', { briefingId: id, number: 1 })
  await engine.close()
  expect((await issuing).ok).toBe(true)
  const again = createEngine()
  onTestFinished(() => again.close())
  valueOf(await again.open(join(folder, 'library'), { create: false }))
  expect(valueOf(await again.call('edition.list', { briefingId: id })).editions).toHaveLength(1)
})

test('undo takes no edition away, nor the briefing from under it', async () => {
  const { call, id, claimId, issue, list } = await openBriefing()
  await call('briefing.update', { id, patch: { title: 'Later' } })
  await call('statement.update', { id: claimId, patch: { credibility: '3' } })
  await call('history.undo', {})
  await issue(1)
  expect(await call('history.state', {})).toMatchObject({ undo: 'Edit title of briefing', redo: null })
  await call('history.undo', {})
  expect(await call('history.state', {})).toMatchObject({ undo: null })
  expect((await call('briefing.get', { id })).title).toBe('Drone at the ferry')
  expect((await list()).editions).toHaveLength(1)
})

test('a deletion takes the editions along, and its undo brings them back with their bytes', async () => {
  const { call, id, incidentId, issue, list } = await openBriefing()
  const edition = await issue(1)
  for (const remove of ['briefing.delete', 'incident.delete'] as const) {
    await call(remove, { id: remove === 'briefing.delete' ? id : incidentId })
    expect(await refusal(call('edition.document', { id: edition.id }))).toMatchObject({ code: 'not found' })
    await call('history.undo', {})
    expect((await list()).editions).toEqual([edition])
    expect(sha256((await call('edition.document', { id: edition.id })).bytes)).toBe(edition.documentSha256)
  }
  await call('history.redo', {})
  expect(await call('briefing.list', { incidentId: null })).toEqual([])
  expect((await call('library.check', {})).problems).toEqual([])
})

test('a kept file that is gone or altered is named, and nothing else suffers', async () => {
  const { call, folder, id, claimId, issue, list } = await openBriefing()
  const [first, second] = [await issue(1), await issue(2)]
  const pathOf = (hash: string) => join(folder, 'library', 'files', hash.slice(0, 2), hash.slice(2))
  writeFileSync(pathOf(first.documentSha256), 'something else')
  const damaged = { code: 'edition damaged', number: 1, part: 'document', fault: 'altered' }
  expect(await refusal(call('edition.document', { id: first.id }))).toEqual(damaged)
  rmSync(pathOf(first.documentSha256))
  expect(await refusal(call('edition.document', { id: first.id }))).toEqual({ ...damaged, fault: 'missing' })
  expect((await call('edition.document', { id: second.id })).bytes.length).toBe(second.documentSize)
  expect((await call('library.check', {})).problems).toEqual([
    expect.stringMatching(/^The document of edition 1 of “Drone at the ferry” is missing: files\/../),
  ])

  // What remains in the store but the article and the other document is what the editions were made of.
  const kept = readdirSync(join(folder, 'library', 'files'), { recursive: true, encoding: 'utf8' })
  for (const name of kept.filter((name) => name.length > 10)) {
    const path = join(folder, 'library', 'files', name)
    if (readFileSync(path, 'utf8').startsWith('{')) rmSync(path)
  }
  await call('statement.update', { id: claimId, patch: { credibility: '5' } })
  expect((await list()).stale).toEqual({
    count: 1,
    reasons: [expect.stringContaining('nobody can say what')],
  })
  expect(await refusal(call('edition.changes', { id: second.id }))).toEqual({
    code: 'edition damaged',
    number: 2,
    part: 'snapshot',
    fault: 'missing',
  })
  expect((await call('briefing.render', { id })).changes).toEqual([
    'What changed is left out: what edition 2 was made of is missing from the library or damaged.',
  ])
})

test('the next edition opens with what changed since the last one', async () => {
  const { call, claimId, denialId, issue, mark } = await openBriefing()
  const first = await issue(1)
  expect(wordsOf((await call('edition.document', { id: first.id })).bytes)).not.toContain('What changed')
  await call('statement.update', { id: claimId, patch: { credibility: '3' } })
  await call('statement.delete', { id: denialId })
  await mark('call', 'The river treaty')
  const second = await issue(2)
  const words = wordsOf((await call('edition.document', { id: second.id })).bytes)
  expect(words).toMatch(/Since edition 1, issued 1 May 2024, 09:\d\d UTC:/)
  expect(words).toContain('Grade: was –2, is now –3.')
  expect(words).toContain('No longer in this briefing. “The south denied this”')
  expect(words).toContain('New. “The river treaty”')
  // With nothing done since, the next one says so.
  const third = await issue(3)
  expect(wordsOf((await call('edition.document', { id: third.id })).bytes)).toContain(
    'Nothing in this briefing has changed since edition 2',
  )
  expect(await call('edition.changes', { id: second.id })).toEqual([])
  expect(await call('edition.changes', { id: first.id })).toEqual([
    'The grade was –2 and is now –3: statement “a drone fell”.',
    'The statement “The river treaty” is new.',
    'The statement “The south denied this” is no longer in the briefing.',
  ])
})

test('an issued briefing is stale when what is in it changes, with the reason, and fresh again after undo', async () => {
  const { call, incidentId, sourceId, claimId, issue, row, mark } = await openBriefing()
  await issue(1)
  const reasons = async () => (await row()).stale.reasons
  await call('statement.update', { id: claimId, patch: { credibility: '3' } })
  expect(await reasons()).toEqual(['The grade was –2 and is now –3: statement “a drone fell”.'])
  await call('history.undo', {})
  expect(await row()).toMatchObject({ edition: 1, stale: { count: 0, reasons: [] } })

  await call('status.add', {
    incidentId,
    fields: { status: 'confirmed', date: '2024-05-01', reason: 'found' },
  })
  expect(await reasons()).toEqual(['The claim status was not recorded and is now confirmed.'])
  await call('source.update', { id: sourceId, patch: { reliability: 'C' } })
  expect(await reasons()).toEqual([
    'The claim status was not recorded and is now confirmed.',
    'The reliability was not graded and is now C (fairly reliable): source “Article”.',
  ])
  await call('statement.delete', { id: claimId })
  expect(await reasons()).toContain('The statement “a drone fell” was deleted.')
  await issue(2)
  expect((await row()).stale.count).toBe(0)
  // What the edition does not hold makes nothing stale.
  await mark('call', 'The river treaty')
  await call('briefing.update', { id: (await row()).id, patch: { title: 'Other' } })
  expect((await row()).stale.count).toBe(0)
})

test('what was found stale is not looked for again, also after a restart', async () => {
  const { engine, call, claimId, issue, row, folder } = await openBriefing()
  await issue(1)
  await call('statement.update', { id: claimId, patch: { credibility: '3' } })
  const { stale } = await row()
  expect(stale.count).toBe(1)
  await engine.close()
  // Without its files an edition can be compared with nothing.
  const files = join(folder, 'library', 'files')
  rmSync(files, { recursive: true })
  const again = createEngine()
  onTestFinished(() => again.close())
  valueOf(await again.open(join(folder, 'library'), { create: false }))
  const found = async () => valueOf(await again.call('briefing.list', { incidentId: null }))[0]?.stale
  expect(await found()).toEqual(stale)

  valueOf(await again.call('statement.update', { id: claimId, patch: { credibility: '4' } }))
  expect((await found())?.reasons).toEqual([expect.stringContaining('missing or damaged')])
})
