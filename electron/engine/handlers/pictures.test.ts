import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { valueOf } from '#engine/failure'
import { openIncident, refusal, undoable } from '#engine/testing'

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

test('a picture that Word does not take is refused as evidence, and nothing is made', async () => {
  const { call, incidentId, source, file } = await withPicture('picture.webp')
  const make = (sourceId: string) => refusal(call('evidence.ofPicture', { incidentId, sourceId }))
  expect(await make(source.id)).toEqual({
    code: 'image unsupported',
    file: 'picture.webp',
    problem: 'other kind',
  })
  expect((await file()).evidence).toEqual([])
})
