import { expect, test } from 'vitest'
import type { EvidenceFields } from '#domain/incident'
import { valueOf } from '#engine/failure'
import { NOBODY, openIncident, PIXEL, refusal, undoable, writeInto } from '#engine/testing'

const FIELDS: EvidenceFields = {
  kind: 'photo',
  description: 'A crater',
  actorId: null,
  date: '',
  credibility: null,
  caption: '',
  alt: '',
}

test('evidence is made, changed and deleted', async () => {
  const { call, incidentId, file } = await openIncident()
  const { id } = await undoable(call, 'New evidence', () =>
    call('evidence.create', { incidentId, fields: FIELDS }),
  )
  await undoable(call, 'Edit caption of evidence', () =>
    call('evidence.update', { id, patch: { caption: 'The crater' } }),
  )
  expect((await file()).evidence).toMatchObject([{ id, ...FIELDS, caption: 'The crater', attachment: null }])
  await undoable(call, 'Delete evidence', () => call('evidence.delete', { id }))
  const gone = { code: 'not found', what: 'item of evidence' }
  expect(await refusal(call('evidence.delete', { id }))).toEqual(gone)
  expect(await refusal(call('evidence.update', { id, patch: { caption: '' } }))).toEqual(gone)
  expect(await refusal(call('evidence.detach', { id }))).toEqual(gone)
})

test('evidence bears for, against or not on statements of its incident', async () => {
  const { call, incidentId, mark, file } = await openIncident()
  const claim = await mark('claim', 'a drone fell')
  const { id } = await call('evidence.create', { incidentId, fields: FIELDS })
  const set = (bearing: 'for' | 'against' | null, statementId = claim.id) =>
    call('evidence.setBearing', { id, statementId, bearing })
  const bearings = async () => (await file()).evidence[0]!.bearings
  await undoable(call, 'Set what the evidence bears on', () => set('for'))
  await undoable(call, 'Set what the evidence bears on', () => set('against'))
  expect(await bearings()).toEqual([{ statementId: claim.id, bearing: 'against' }])
  await undoable(call, 'Set what the evidence bears on', () => set(null))
  expect(await bearings()).toEqual([])
  expect(await refusal(set('for', NOBODY))).toEqual({ code: 'not found', what: 'statement' })
})

test('an image is attached with its bytes, and taken away', async () => {
  const { call, engine, incidentId, folder, file } = await openIncident()
  const { id } = await call('evidence.create', { incidentId, fields: FIELDS })
  const path = writeInto(folder, 'crater.png', PIXEL)
  const attach = async () => valueOf(await engine.attachImage({ evidenceId: id, path }))
  await undoable(call, 'Attach image', attach)
  const { attachment } = (await file()).evidence[0]!
  expect(attachment).toMatchObject({ fileName: 'crater.png', mediaType: 'image/png', width: 1, height: 1 })
  expect(Buffer.from(await call('file.bytes', { sha256: attachment!.sha256 }))).toEqual(PIXEL)
  await undoable(call, 'Remove image', () => call('evidence.detach', { id }))
})

test('what is no image, or not there, is refused', async () => {
  const { call, engine, incidentId, folder } = await openIncident()
  const { id } = await call('evidence.create', { incidentId, fields: FIELDS })
  const attach = async (path: string, evidenceId = id) =>
    valueOf(await engine.attachImage({ evidenceId, path }))
  expect(await refusal(attach(writeInto(folder, 'fake.png', 'no image')))).toEqual({
    code: 'image unsupported',
    file: 'fake.png',
    problem: 'no picture',
  })
  expect(await refusal(attach(`${folder}/none.png`))).toEqual({ code: 'file missing', file: 'none.png' })
  expect(await refusal(attach(folder))).toMatchObject({ code: 'file unreadable' })
  expect(await refusal(attach(writeInto(folder, 'a.png', PIXEL), NOBODY))).toMatchObject({
    code: 'not found',
  })
  expect(await refusal(call('file.bytes', { sha256: 'a'.repeat(64) }))).toMatchObject({
    code: 'file missing',
  })
})
