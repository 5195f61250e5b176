import { rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { PictureIntake } from '#domain/source-picture'
import { keptFiles, placeOf, sha256 } from './file-store.ts'
import { redo, sealHistory } from './history.ts'
import { createIncident } from './incidents.ts'
import type { Library } from './library.ts'
import { picturesOf, wordsAt } from './source-pictures.ts'
import { addSource, unlinkSource } from './sources.ts'
import { checkLibrary, newLibrary, open, undoAll } from './testing.ts'

const TEXT = 'Drone falls\n\nThe crater at\nthe landing (left).'
const bytes = (text: string) => new TextEncoder().encode(text)
const picture = (content: string) => ({
  ...{ bytes: bytes(content), sha256: sha256(content), fileName: 'a.png', mediaType: 'image/png' as const },
  ...{ width: 200, height: 150, alt: '', caption: '' },
})
const named = (name: string, content = name) => ({ ...picture(content), fileName: `${name}.png` })

/** Brings in a page with two pictures. */
function bringIn(library: Library) {
  const incidentId = createIncident(library, 'Ferry')
  const about = { title: 'Page', fileName: 'page.html', mediaType: 'text/html', published: '' }
  const pictures = [picture('one'), picture('two'), picture('one')]
  const intake = { bytes: bytes('<p>'), text: TEXT, ...about, pictures }
  return { incidentId, intake, add: () => addSource(library, incidentId, intake, 'Import page.html') }
}

test('pictures that no page has any more go, and no others', () => {
  const library = newLibrary()
  const { incidentId, add } = bringIn(library)
  const { id } = add()
  const old = new Date(0)
  const age = () =>
    keptFiles(library.folder).forEach(({ hash }) => utimesSync(join(library.folder, placeOf(hash)), old, old))
  const reopened = (from: Library) => {
    createIncident(from, 'later')
    age()
    from.close()
    return open(library.folder)
  }
  sealHistory(library.db)
  const kept = reopened(library)
  expect(picturesOf(kept, id)).toHaveLength(2)
  expect(keptFiles(kept.folder)).toHaveLength(3)
  expect(checkLibrary(kept)).toMatchObject({ files: 3, problems: [] })
  unlinkSource(kept, incidentId, id)
  const removed = reopened(kept)
  expect(keptFiles(removed.folder)).toHaveLength(3)
  undoAll(removed)
  expect(picturesOf(removed, id)).toHaveLength(2)
  unlinkSource(removed, incidentId, id)
  sealHistory(removed.db)
  expect(keptFiles(reopened(removed).folder)).toHaveLength(0)
})

test('a page that comes again gets what it lacks in the order of the page, keeps what it has, and no more than forty', () => {
  const library = newLibrary()
  const { incidentId, intake } = bringIn(library)
  const add = (...pictures: PictureIntake[]) =>
    addSource(library, incidentId, { ...intake, pictures }, 'Import page.html')
  const names = (id: string) => picturesOf(library, id).map(({ fileName }) => fileName.replace('.png', ''))
  const { id } = add(named('b'), named('d'))
  const [b] = picturesOf(library, id)
  // The bytes of “d” have changed since: its place on the page has its picture.
  expect(add(named('a'), named('b'), named('c'), named('d', 'new'), named('e'))).toMatchObject({
    id,
    ...{ pictures: 3, exchanged: 1 },
  })
  expect(names(id)).toEqual(['a', 'b', 'c', 'd', 'e'])
  expect(picturesOf(library, id)[1]).toEqual(b)
  expect(picturesOf(library, id)[3]?.sha256).toBe(sha256('d'))
  const many = Array.from({ length: 40 }, (_, at) => named(`${at}`))
  expect(add(named('a'), ...many)).toMatchObject({ id, pictures: 35, beyond: 5 })
  expect(names(id)).toHaveLength(40)
  for (let steps = undoAll(library); steps > 0; steps -= 1) redo(library)
  expect(names(id).slice(0, 2)).toEqual(['a', '0'])
})

test('each picture that comes counts for one that the page has, by its bytes before its name', () => {
  const library = newLibrary()
  const { incidentId, intake } = bringIn(library)
  const add = (...pictures: PictureIntake[]) =>
    addSource(library, incidentId, { ...intake, pictures }, 'Import page.html')
  const shas = (id: string) => picturesOf(library, id).map(({ sha256 }) => sha256)
  const { id } = add(named('1', 'in a'))
  // Another folder has a picture of the same name.
  expect(add(named('1', 'in b'), named('1', 'in a'))).toMatchObject({ pictures: 1, exchanged: 0 })
  expect(shas(id)).toEqual(['in b', 'in a'].map(sha256))
  expect(add(named('1', 'new'), named('1', 'in b'))).toMatchObject({ pictures: 0, exchanged: 1 })
  expect(add(named('1', 'new'), named('1', 'newer'), named('1', 'third'))).toMatchObject({
    ...{ pictures: 1, exchanged: 2 },
  })
  expect(shas(id)).toEqual(['in b', 'in a', 'third'].map(sha256))
})

test('a page that comes again is spared the reading of the pictures that it has', () => {
  const library = newLibrary()
  const { incidentId, intake } = bringIn(library)
  const add = (...pictures: PictureIntake[]) =>
    addSource(library, incidentId, { ...intake, pictures }, 'Import page.html')
  const known = [named('a'), named('b')]
  add(...known)
  const unread = known.map((one) => ({
    ...one,
    get bytes(): never {
      throw new Error('Its hash is known')
    },
  }))
  expect(add(...unread, named('c'))).toMatchObject({ pictures: 1 })
})

test('where a picture cannot be kept, nothing of its page is recorded', () => {
  const library = newLibrary()
  const { add } = bringIn(library)
  // The folder of the file store is no folder.
  rmSync(join(library.folder, 'files'), { recursive: true, force: true })
  writeFileSync(join(library.folder, 'files'), '')
  expect(add).toThrow()
  expect(library.sql('SELECT count(*) AS count FROM source').get()).toEqual({ count: 0 })
})

test.each([
  ['The crater at the landing (left).', 'The crater at\nthe landing (left).'],
  ['', 'Drone falls'],
  ['A caption that the text has not', 'Drone falls'],
  ['.*', 'Drone falls'],
])('a picture with the caption “%s” is cited by “%s”', (caption, cited) => {
  const { start, end } = wordsAt(TEXT, caption)!
  expect(TEXT.slice(start, end)).toBe(cited)
})

test('of a line without end only the beginning is cited, and of no words nothing', () => {
  const words = wordsAt(`\n${'word '.repeat(1_000)}`, '')!
  expect(words).toEqual({ start: 1, end: 200 })
  expect(wordsAt(`x${'🛩️'.repeat(1_000)}`, '')!.end).toBeLessThan(201)
  expect(wordsAt(' \n', '')).toBeNull()
})
