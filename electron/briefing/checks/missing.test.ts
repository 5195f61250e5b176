import { expect, test } from 'vitest'
import { buildFile } from '#briefing/fixture'
import { findingsOf } from './testing.ts'

test('everything without a date is found where it stands', () => {
  const build = buildFile('Drone at the ferry')
  const source = build.source('Wire', 'A drone fell.')
  build.source('Dated', 'It burned.', { published: '2023-09-04' })
  const statement = build.statement('claim', null, 'It fell', [build.cite(source, 'A drone fell')])
  build.statement('claim', null, 'It burned', [], { said: '2023-09' })
  const evidence = build.evidence({ kind: 'photo', description: 'Crater' })
  build.context('meeting', 'Talks in Sochi', '2023-09-04', '')
  const items = () => findingsOf('without date', build).map(({ place }) => place.itemId)
  expect(items()).toEqual([null, statement.id, evidence.id, statement.id])
  build.file.incident.date = '2023-09-04'
  expect(items()).not.toContain(null)
})

test('a figure wants a caption and alt text; evidence without a figure does not', () => {
  const build = buildFile('Drone at the ferry')
  const attachment = {
    sha256: 'a'.repeat(64),
    fileName: 'crater.png',
    mediaType: 'image/png' as const,
    width: 1,
    height: 1,
    size: 1,
  }
  build.evidence({ kind: 'photo', description: 'No file' })
  build.evidence({ kind: 'photo', description: 'Whole', attachment, caption: 'A crater', alt: 'A hole' })
  const bare = build.evidence({ kind: 'photo', description: 'Bare', attachment, caption: ' ' })
  for (const rule of ['without caption', 'without alt text'])
    expect(findingsOf(rule, build).map(({ place }) => place.itemId)).toEqual([bare.id])
})
