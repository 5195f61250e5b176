import { expect, test } from 'vitest'
import { createBriefing, getBriefing } from '#library/briefings'
import { attach } from '#library/evidence'
import { incidentFile } from '#library/incident-file'
import { createMark } from '#library/marks'
import { fill, newLibrary } from '#library/testing'
import { defaultFields, jobFor } from './render.ts'
import { PIXEL } from './testing.ts'

test('an image that lies about itself is left out and told, also one that is in the library already', () => {
  const library = newLibrary()
  const { incidentId, sourceId } = fill(library)
  const evidence = createMark(library, {
    ...{ incidentId, sourceId, kind: 'evidence', start: 0, end: 10, answers: null },
  })
  // As an earlier version took it.
  const lie = Buffer.from(PIXEL)
  lie.writeUInt32BE(300, 16)
  const about = { fileName: 'a.png', mediaType: 'image/png', width: 300, height: 1 } as const
  attach(library, evidence.id, { bytes: lie, ...about })
  const fields = defaultFields(library, incidentFile(library, incidentId), '')
  const id = createBriefing(library, incidentId, fields)
  const { images, missing } = jobFor(library, getBriefing(library, id))
  expect(images.size).toBe(0)
  expect(missing).toEqual([
    expect.stringMatching(/^The image “a\.png” is left out\. What its header says and what is in it do not/),
  ])
})
