import { expect, test } from 'vitest'
import { buildFile } from '#briefing/fixture'
import { findingsOf } from './testing.ts'

test('a judgement or statement without a source is found, one with a source is not', () => {
  const build = buildFile('Drone at the ferry')
  const source = build.source('Wire', 'A drone fell near the ferry.')
  const quoted = build.statement('claim', null, 'A drone fell', [build.cite(source, 'A drone fell')])
  const bare = build.statement('claim', null, 'Two drones fell', [])
  build.judgement({ text: 'a drone fell', basis: [{ kind: 'statement', id: quoted.id }] })
  const adrift = build.judgement({ text: 'two drones fell', basis: [{ kind: 'statement', id: bare.id }] })
  build.judgement({ text: ' ' })
  const found = findingsOf('without source', build)
  expect(found.map(({ place }) => place)).toEqual([
    { section: 'key judgements', itemId: adrift.id },
    { section: 'claims and denials', itemId: bare.id },
  ])
  expect(found[1]?.words).toContain('“Two drones fell”')
})

test('what is left out of the briefing is not checked', () => {
  const build = buildFile('Drone at the ferry')
  build.statement('claim', null, 'Two drones fell', [])
  expect(findingsOf('without source', build)).toHaveLength(1)
  expect(findingsOf('without source', build, {}, { sections: [] })).toEqual([])
})

test('a quotation is found once its words are no longer in the source’s text', () => {
  const build = buildFile('Drone at the ferry')
  const source = build.source('Wire', 'A drone fell. 🛩️ A crater is there.')
  const statement = build.statement('claim', null, 'It fell', [
    build.cite(source, 'A drone fell'),
    build.cite(source, 'A crater is there'),
  ])
  expect(findingsOf('quotation lost', build)).toEqual([])
  const other = new Map([[source.id, 'A drone fell. 🛩️ A crater was there.']])
  const [found, ...rest] = findingsOf('quotation lost', { file: build.file, texts: other })
  expect(found?.words).toContain('“A crater is there”')
  expect(found?.place).toEqual({ section: 'claims and denials', itemId: statement.id })
  expect(rest).toEqual([])
})

test('a quotation from another text than the source’s is an orphan without any text at hand', () => {
  const build = buildFile('Drone at the ferry')
  const source = build.source('Wire', 'A drone fell.')
  build.statement('claim', null, 'It fell', [build.cite(source, 'A drone fell')])
  source.textSha256 = 'c'.repeat(64)
  expect(findingsOf('quotation lost', { file: build.file, texts: new Map() })).toHaveLength(1)
})

test.each([
  ['TLP:AMBER+STRICT', 'TLP:AMBER', 1],
  ['TLP:AMBER', 'TLP:AMBER+STRICT', 0],
  ['TLP:RED', 'TLP:RED', 0],
  ['TLP:GREEN', 'TLP:CLEAR', 1],
] as const)('a source of %s in a briefing of %s gives %i findings', (own, marking, count) => {
  const build = buildFile('Drone at the ferry')
  const source = build.source('Wire', 'A drone fell.', { marking: own })
  const statement = build.statement('claim', null, 'It fell', [build.cite(source, 'A drone fell')])
  const found = findingsOf('stricter source', build, {}, { marking })
  expect(found).toHaveLength(count)
  for (const { place } of found) expect(place.itemId).toBe(statement.id)
})

test('facts that only the file of a source says are named where it is quoted, and lead to their confirmation', () => {
  const build = buildFile('Drone at the ferry')
  const unconfirmed = { title: 'text', publisher: 'file', published: 'file', language: 'file' } as const
  const source = build.source('Wire', 'A drone fell.', { unconfirmed })
  const claim = build.statement('claim', null, 'It fell', [build.cite(source, 'A drone fell')])
  expect(findingsOf('source unconfirmed', build)).toMatchObject([
    {
      words: 'The title, publisher and date of “Wire”, as its file says',
      place: { section: 'claims and denials', itemId: claim.id },
      field: { of: 'source', id: source.id, name: 'confirm' },
    },
  ])
  build.file.sources[0] = { ...source, unconfirmed: { language: 'file' } }
  expect(findingsOf('source unconfirmed', build)).toEqual([])
})
