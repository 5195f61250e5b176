import { expect, test } from 'vitest'
import { composeBriefing } from '#briefing/compose'
import { briefingOn, buildFile } from '#briefing/fixture'
import { buildDocument } from './build.ts'
import { foreignLanguage } from './sources.ts'

test.each([
  ['uk', 'en-GB', 'uk'],
  ['sr-Cyrl-RS', 'en', 'sr-Cyrl-RS'],
  ['en-US', 'en-GB', null],
  ['', 'en', null],
  ['not a tag', 'en', null],
  ['uk"/><w:b', 'en', null],
])('words in %j stand out in a document in %j as %j', (language, document, foreign) => {
  expect(foreignLanguage(language, document)).toBe(foreign)
})

/** A document on a claim that two papers carry, both in the words of one agency where it is named. */
function documentOn(agency: string | null): string {
  const build = buildFile('Drone at the ferry')
  const papers = ['Paper', 'Radio'].map((title) => build.source(title, 'A drone fell.', { originId: agency }))
  const citations = papers.map((source) => build.cite(source, 'A drone fell'))
  build.statement('claim', null, 'It fell', citations)
  const { file } = build
  return JSON.stringify(buildDocument(composeBriefing(briefingOn(file), file), new Map()))
}

test('two sources of one origin say so, beside the statement and above the sources', () => {
  const copies = documentOn('018a6f00-0000-7000-8000-00000000ffff')
  expect(copies).toContain('2 sources, one origin.')
  expect(copies).toContain('In all 2 sources, one origin. Sources of one origin bear out')
  expect(documentOn(null)).not.toContain('origin')
})

test('a hash is that of the text, and of the file where there is no text; the words above the notes say so', () => {
  const hashes = (...texts: readonly string[]) => {
    const build = buildFile('Drone at the ferry')
    for (const text of texts) build.source('Source', text, { originalSha256: 'd'.repeat(64) })
    const { blocks, notes } = buildDocument(composeBriefing(briefingOn(build.file), build.file), new Map())
    const isOfFile = notes.map((note) => JSON.stringify(note).includes(`SHA-256\u00A0${'d'.repeat(12)}.`))
    return [/The SHA-256 is [^"]*shortened\./.exec(JSON.stringify(blocks))?.[0], ...isOfFile]
  }
  expect(hashes('A drone fell.')).toEqual(['The SHA-256 is that of the source’s text, shortened.', false])
  expect(hashes('A drone fell.', '')).toEqual([
    'The SHA-256 is that of the source’s text, or of its file where it has no text, shortened.',
    ...[false, true],
  ])
  expect(hashes('')).toEqual(['The SHA-256 is that of the source’s file, shortened.', true])
})
