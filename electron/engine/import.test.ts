import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Refusal } from '#contract/errors'
import { PAGE, pdfFile, wordFile } from '#intake/files/fixtures'
import type { Reader } from './reader.ts'
import { NOBODY, openIncident, refusal, undoable, valueOf, writeInto } from './testing.ts'

/** Brings files into the incident, as main does after the dialog. */
async function openImport() {
  const opened = await openIncident()
  const { engine, incidentId, folder } = opened
  const bring = async (paths: string[], encoding: 'windows-1251' | null = null) =>
    valueOf(await engine.importFiles({ incidentId, paths, encoding }))
  const write = (name: string, content: string | Uint8Array) => writeInto(folder, name, content)
  return { ...opened, bring, write }
}

test('a file is kept twice: its bytes as they were, its text as it is read', async () => {
  const { call, bring, write, file, folder } = await openImport()
  const path = write('2023-09-04 report.txt', '\u{FEFF}Drone falls\r\n\r\nMore.\r\n')
  const [outcome] = await undoable(call, 'Import 2023-09-04 report.txt', () => bring([path]))
  expect(outcome).toMatchObject({ path, fileName: '2023-09-04 report.txt', result: { status: 'imported' } })
  const source = (await file()).sources[1]!
  expect(source).toMatchObject({
    title: 'Drone falls',
    fileName: '2023-09-04 report.txt',
    mediaType: 'text/plain',
    originalSize: 25,
  })
  const kept = join(
    folder,
    'library',
    'files',
    source.originalSha256.slice(0, 2),
    source.originalSha256.slice(2),
  )
  expect(readFileSync(kept)).toEqual(readFileSync(path))
  expect((await call('source.text', { id: source.id })).text).toBe('Drone falls\n\nMore.\n')
})

test('the same bytes again are already there, in the same incident and in another', async () => {
  const { call, engine, bring, write, incidentId } = await openImport()
  const path = write('a.txt', 'Drone falls')
  const [first] = await bring([path])
  const sourceId = (first!.result as { sourceId: string }).sourceId
  const again = { status: 'already there', sourceId, notes: [] }
  expect((await bring([write('copy.txt', 'Drone falls')]))[0]!.result).toEqual(again)
  const { id: other } = await call('incident.create', { title: 'Other' })
  const there = valueOf(await engine.importFiles({ incidentId: other, paths: [path], encoding: null }))
  expect(there[0]!.result).toEqual(again)
  expect((await call('incident.file', { id: other })).sources).toMatchObject([{ id: sourceId }])
  expect(incidentId).not.toBe(other)
})

test('files that cannot be read are refused one by one, and do not keep the others out', async () => {
  const { bring, write, folder, file } = await openImport()
  const outcomes = await bring([
    write('empty.txt', ''),
    write('binary.txt', Buffer.from([1, 0, 2, 0, 0, 0])),
    write('large.txt', Buffer.alloc(50_000_000, 65)),
    write('letter.docx', 'x'),
    write('cut.pdf', '%PDF-1.4 and nothing'),
    write(
      'cyrillic.txt',
      Buffer.from('\xcc\xb3\xed\xb3\xf1\xf2\xe5\xf0\xf1\xf2\xe2\xee \xe7\xe0\xff\xe2\xe8\xeb\xee', 'latin1'),
    ),
    join(folder, 'none.txt'),
    write('good.txt', 'Good.'),
  ])
  expect(
    outcomes.map(({ result }) => (result.status === 'refused' ? result.error.code : result.status)),
  ).toEqual([
    'file empty',
    'file binary',
    'file too large',
    'file unsupported',
    'file damaged',
    'file encoding',
    'file missing',
    'imported',
  ])
  expect((await file()).sources.map(({ title }) => title)).toEqual(['Article', 'Good.'])
  // What was refused is not kept either.
  const kept = readdirSync(join(folder, 'library', 'files'), { recursive: true, encoding: 'utf8' })
  expect(kept.filter((name) => name.length > 10)).toHaveLength(2)
})

test('a file in an old encoding is read as the user says, and read another way it is another source', async () => {
  const { bring, write, file, call } = await openImport()
  const path = write('a.txt', Uint8Array.from([0xc4, 0xf0, 0xee, 0xed, 0x20, 0xf3, 0xef, 0xe0, 0xeb]))
  await bring([path], 'windows-1251')
  const { id } = (await file()).sources[1]!
  expect((await call('source.text', { id })).text).toBe('Дрон упал')
})

test('an incident that is gone takes nothing', async () => {
  const { engine, write } = await openImport()
  const paths = [write('a.txt', 'Drone falls')]
  const importing = engine.importFiles({ incidentId: NOBODY, paths, encoding: null })
  expect(await refusal(importing.then(valueOf))).toEqual({ code: 'not found', what: 'incident' })
})

test('a document comes in with what it says about itself, and a scan without any words', async () => {
  const { bring, write, file, call } = await openImport()
  const outcomes = await bring([
    write('page.html', PAGE),
    write('notes.docx', wordFile(['It fell here.'])),
    write('scan.pdf', pdfFile([[]])),
  ])
  expect(outcomes.map(({ result }) => result.status)).toEqual(['imported', 'imported', 'imported'])
  expect(outcomes[2]!.result).toMatchObject({ notes: [expect.stringContaining('no words')] })
  const [, page, notes, scan] = (await file()).sources
  expect(page).toMatchObject({
    title: 'Drone falls near the ferry',
    author: 'Ana Brel',
    publisher: 'Border Daily',
    published: '2023-09-04',
    language: 'uk-UA',
    url: 'https://example.org/drone',
    mediaType: 'text/html',
  })
  expect((await call('source.text', { id: notes!.id })).text).toBe('It fell here.')
  expect(scan).toMatchObject({ title: 'Press note 12', textLength: 0 })
})

test('an engine that closes gives up what is being read, and ends its reader first', async () => {
  const ended: string[] = []
  const { promise, reject } = Promise.withResolvers<never>()
  const begun = Promise.withResolvers<void>()
  const reader: Reader = {
    read: () => {
      begun.resolve()
      return promise
    },
    suggest: () => promise,
    look: () => promise,
    copy: () => promise,
    close: async () => {
      ended.push('reader')
      reject(new Refusal('cancelled'))
    },
  }
  const { engine, incidentId, folder } = await openIncident({ reader })
  const importing = engine
    .importFiles({ incidentId, paths: [writeInto(folder, 'a.pdf', pdfFile([]))], encoding: null })
    .finally(() => ended.push('import'))
  await begun.promise
  await engine.close()
  expect(ended).toEqual(['reader', 'import'])
  expect(valueOf(await importing)[0]!.result).toMatchObject({
    status: 'left out',
    why: 'cancelled',
  })
})
