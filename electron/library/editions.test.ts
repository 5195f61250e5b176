import { readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sectionsFor } from '#domain/template'
import { createBriefing, deleteBriefing, getBriefing } from './briefings.ts'
import { editionDocument, editionSnapshot, incidentState, issueEdition, listEditions } from './editions.ts'
import { keptFiles } from './file-store.ts'
import { historyState, undo } from './history.ts'
import { incidentFile } from './incident-file.ts'
import { updateIncident } from './incidents.ts'
import type { Library } from './library.ts'
import { updateSource } from './sources.ts'
import { updateStatement } from './statements.ts'
import { checkLibrary, fill, open, refusalOf, timed } from './testing.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

/** A library with a briefing, whose editions hold the words that they are given. */
function briefed() {
  const { library, later } = timed()
  const made = fill(library)
  later(60)
  const briefingId = createBriefing(library, made.incidentId, {
    ...{ title: 'Ferry', subtitle: '', to: '', from: '', date: '2024-05-01', cutOff: null, keywords: '' },
    ...{ marking: 'TLP:AMBER', scale: 'NATO', language: 'en', template: 'standard briefing' },
    setAside: [],
    houseTemplateId: null,
    sections: sectionsFor('standard briefing'),
  })
  later(60)
  const issue = (number: number, words: string, into: Library = library) => {
    const briefing = getBriefing(into, briefingId)
    const file = incidentFile(into, briefing.incidentId)
    const state = incidentState(into, briefing.incidentId)
    const mark = { number, issuedAt: into.now(), author: 'Me', incidentState: state, manifest: null }
    return issueEdition(into, { ...mark, briefing, file }, bytes(words))
  }
  return { library, later, briefingId, issue, ...made }
}

test('an edition gives back its bytes and what it was made of, whatever came after', () => {
  const { library, later, briefingId, claimId, issue } = briefed()
  const edition = issue(1, 'the document')
  later(60)
  updateStatement(library, claimId, { proposition: 'otherwise' })
  expect(new TextDecoder().decode(editionDocument(library, edition.id))).toBe('the document')
  const { briefing, file } = editionSnapshot(library, edition.id)
  expect(briefing.title).toBe('Ferry')
  expect(file.statements.find(({ id }) => id === claimId)?.proposition).not.toBe('otherwise')
  expect(listEditions(library, briefingId)).toEqual([edition])
})

test('numbers have no gap and no double', () => {
  const { briefingId, library, issue } = briefed()
  issue(1, 'a')
  for (const number of [1, 3]) expect(refusalOf(() => issue(number, 'b')).code).toBe('already issued')
  issue(2, 'b')
  expect(listEditions(library, briefingId).map(({ number }) => number)).toEqual([2, 1])
})

test('a full disk issues nothing, and says so; with room again it goes on at the same number', () => {
  const { library, briefingId, issue } = briefed()
  // The database may not grow any more, and all that was free in it is taken.
  const limit = (pages: unknown) => library.db.pragma(`max_page_count = ${String(pages)}`)
  library.db.exec('CREATE TABLE filler (x)')
  limit(library.db.pragma('page_count', { simple: true }))
  expect(() => {
    for (;;) library.db.exec('INSERT INTO filler VALUES (zeroblob(1000))')
  }).toThrow('full')
  expect(() => {
    for (let number = 1; ; number += 1) issue(number, 'a')
  }).toThrow(expect.objectContaining({ code: 'disk full' }))
  const issued = listEditions(library, briefingId).length
  limit(1_000_000)
  library.db.exec('DROP TABLE filler')
  expect(issue(issued + 1, 'b').number).toBe(issued + 1)
  expect(checkLibrary(library).problems).toEqual([])
})

test('the database itself refuses to change an edition', () => {
  const { library, issue } = briefed()
  issue(1, 'a')
  expect(() => library.db.exec(`UPDATE edition SET author = 'Other'`)).toThrow('an edition never changes')
})

test('the state of an incident is another after each change that a briefing shows, and the same after undo', () => {
  const { library, later, incidentId, claimId, sourceId } = briefed()
  const states = [incidentState(library, incidentId)]
  for (const edit of [
    () => updateStatement(library, claimId, { credibility: '4' }),
    () => updateSource(library, sourceId, { reliability: 'D' }),
    () => updateIncident(library, incidentId, { summary: 'x' }),
  ]) {
    later(60)
    edit()
    states.push(incidentState(library, incidentId))
  }
  expect(new Set(states).size).toBe(4)
  for (const state of states.slice(0, 3).toReversed()) {
    undo(library)
    expect(incidentState(library, incidentId)).toBe(state)
  }
})

test('undo goes back to the briefing and no further; what was undone before cannot be redone', () => {
  const { library, claimId, later, briefingId, issue } = briefed()
  updateStatement(library, claimId, { credibility: '4' })
  later(60)
  updateStatement(library, claimId, { credibility: '5' })
  undo(library)
  issue(1, 'a')
  expect(historyState(library)).toMatchObject({ undo: 'Edit credibility of statement', redo: null })
  undo(library)
  expect(historyState(library).undo).toBeNull()
  expect(listEditions(library, briefingId)).toHaveLength(1)
})

test('kept files of editions stay, also while only undo could bring the edition back; a check reads them', () => {
  const { library, later, briefingId, issue } = briefed()
  const edition = issue(1, 'the document')
  const names = keptFiles(library.folder).map(({ hash }) => hash)
  expect(names).toContain(edition.documentSha256)
  const pathOf = (hash: string) => join(library.folder, 'files', hash.slice(0, 2), hash.slice(2))
  for (const hash of names) utimesSync(pathOf(hash), new Date(0), new Date(0))
  later(10 * 24 * 60 * 60)
  const clock = library.clock
  library.close()
  const again = open(library.folder, { clock })
  expect(keptFiles(again.folder)).toHaveLength(names.length)
  deleteBriefing(again, briefingId)
  again.close()
  const third = open(library.folder, { clock })
  expect(keptFiles(third.folder)).toHaveLength(names.length)
  undo(third)
  expect(readFileSync(pathOf(edition.documentSha256), 'utf8')).toBe('the document')
  expect(checkLibrary(third).problems).toEqual([])
  writeFileSync(pathOf(edition.documentSha256), 'altered')
  expect(checkLibrary(third).problems).toEqual([
    expect.stringMatching(/^The document of edition 1 of “Ferry” is changed: files\/../),
  ])
})
