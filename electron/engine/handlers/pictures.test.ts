import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sniff } from '#document/picture'
import type { CustodyEntry } from '#domain/custody'
import { valueOf } from '#engine/failure'
import { openIncident, refusal, undoable, writeInto } from '#engine/testing'

const real = (name: string) => join(import.meta.dirname, '../../intake/files/real', name)

/** An incident with this file in it. */
async function withPicture(name: string) {
  const opened = await openIncident()
  const { incidentId, engine, file } = opened
  valueOf(await engine.importFiles({ incidentId, paths: [real(name)], encoding: null }))
  return { ...opened, source: (await file()).sources.at(-1)! }
}

test('a picture is kept to the last byte, and says what its file says', async () => {
  const { call, source } = await withPicture('photo.jpg')
  expect(source).toMatchObject({ title: 'photo', mediaType: 'image/jpeg', textLength: 0, published: '' })
  expect(Buffer.from(await call('file.bytes', { sha256: source.originalSha256 }))).toEqual(
    readFileSync(real('photo.jpg')),
  )
  expect(await call('source.pictureFacts', { id: source.id })).toMatchObject({
    camera: 'Lumen X2',
    takenAt: '2024-03-14 04:12:33',
  })
  const custody = await call('custody.ofSource', { id: source.id })
  expect(custody.map(({ action }) => action)).toEqual(['import', 'open'])
})

test('evidence is made of a picture in one step, with the file that is kept already', async () => {
  const { call, incidentId, source, file } = await withPicture('photo.jpg')
  await undoable(call, 'New evidence', () => call('evidence.ofPicture', { incidentId, sourceId: source.id }))
  expect((await file()).evidence).toMatchObject([
    {
      kind: 'photo',
      description: 'photo',
      attachment: { sha256: source.originalSha256, fileName: 'photo.jpg', width: 160, height: 120 },
    },
  ])
})

test.each([
  ['picture.webp', 'image/webp', 'image/jpeg'],
  ['picture.tiff', 'image/tiff', 'image/png'],
])('of %s, which no document holds, evidence shows a copy, and the original stays', async (name, was, is) => {
  const { call, incidentId, source, file } = await withPicture(name)
  await undoable(call, 'New evidence', () => call('evidence.ofPicture', { incidentId, sourceId: source.id }))
  const { attachment } = (await file()).evidence[0]!
  expect(attachment).toMatchObject({
    ...{ fileName: name, mediaType: is },
    madeOf: { sha256: source.originalSha256, mediaType: was, size: source.originalSize, isOfSeveral: false },
  })
  const bytes = await call('file.bytes', { sha256: attachment!.sha256 })
  expect(sniff(bytes)).toBe(is.replace('image/', ''))
  expect(attachment!.size).toBe(bytes.length)
  expect(Buffer.from(await call('file.bytes', { sha256: source.originalSha256 }))).toEqual(
    readFileSync(real(name)),
  )
})

test('where the source has left the incident by the time its copy is made, no evidence is made of it', async () => {
  const { call, engine, incidentId, source, file } = await withPicture('picture.webp')
  const { id: other } = await call('incident.create', { title: 'Other' })
  valueOf(await engine.importFiles({ incidentId: other, paths: [real('picture.webp')], encoding: null }))
  const making = refusal(call('evidence.ofPicture', { incidentId, sourceId: source.id }))
  await call('source.unlink', { incidentId, id: source.id })
  expect(await making).toEqual({ code: 'not found', what: 'source' })
  expect((await file()).evidence).toEqual([])
})

test('a picture that cannot be copied is refused as evidence, and nothing is made', async () => {
  const { call, incidentId, file, folder, engine } = await openIncident()
  const broken = writeInto(folder, 'cut.webp', readFileSync(real('picture.webp')).subarray(0, 200))
  valueOf(await engine.importFiles({ incidentId, paths: [broken], encoding: null }))
  const { id: sourceId } = (await file()).sources.at(-1)!
  expect(await refusal(call('evidence.ofPicture', { incidentId, sourceId }))).toEqual({
    ...{ code: 'image unsupported', file: 'cut.webp', problem: 'cut off' },
  })
  expect((await file()).evidence).toEqual([])
})

test('a WebP is attached with its original, which the check and the custody log know', async () => {
  const { call, incidentId, engine, file, folder } = await openIncident()
  const fields = { kind: 'photo', description: '', actorId: null, date: '', credibility: null } as const
  const { id } = await call('evidence.create', { incidentId, fields: { ...fields, caption: '', alt: '' } })
  valueOf(await engine.attachImage({ evidenceId: id, path: real('picture.webp') }))
  const { attachment } = (await file()).evidence[0]!
  const { sha256 } = attachment!.madeOf!
  expect(Buffer.from(await call('file.bytes', { sha256 }))).toEqual(readFileSync(real('picture.webp')))
  expect(await call('library.check', {})).toMatchObject({ files: 3, problems: [], notes: [] })
  const log = valueOf(await engine.exportCustody(join(folder, 'log.json')))
  const { entries } = JSON.parse(readFileSync(log.path, 'utf8'))
  expect(entries.find((entry: CustodyEntry) => entry.file === sha256)).toMatchObject({
    ...{ action: 'import', details: { fileName: 'picture.webp', copy: attachment!.sha256 } },
  })
})
