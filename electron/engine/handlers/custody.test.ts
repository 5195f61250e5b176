import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { CustodyEntry } from '#domain/custody'
import { Manifest } from '#domain/manifest'
import { openIncident, refusal, temporaryFolder, undoable, valueOf, writeInto } from '#engine/testing'
import { openBriefing } from './issuing.ts'

const told = (entries: readonly CustodyEntry[]) =>
  entries.map(({ action, details }) => [action, details['what']])

test('a source tells how it came in; that it was opened is told once', async () => {
  const { call, engine, incidentId, folder, sourceId } = await openIncident({ version: '1.2.3' })
  valueOf(await engine.setAuthor('A. Analyst'))
  const path = writeInto(folder, 'report.txt', 'A report of the north.')
  const [outcome] = valueOf(await engine.importFiles({ incidentId, paths: [path], encoding: null }))
  const { result } = outcome!
  if (result.status !== 'imported') throw new Error(result.status)
  for (const _ of [1, 2]) await call('source.text', { id: result.sourceId })
  expect(await call('custody.ofSource', { id: result.sourceId })).toMatchObject([
    { action: 'import', who: 'A. Analyst', program: '1.2.3', details: { from: path } },
    { action: 'open', details: { title: 'A report of the north.' } },
  ])
  expect(await call('custody.ofSource', { id: sourceId })).toMatchObject([{ details: { from: 'pasted' } }])
})

test('what is issued and exported is entered with the sources that it quotes', async () => {
  const { call, engine, id, issue, sourceId, folder } = await openBriefing()
  const before = await call('custody.head', {})
  const edition = await issue(1)
  const [docx, copy] = [join(folder, 'a.docx'), join(folder, 'b.docx')]
  valueOf(await engine.exportBriefing({ id, path: docx }))
  valueOf(await engine.exportEdition({ id: edition.id, path: copy, withManifest: true }))
  const entries = (await call('custody.ofSource', { id: sourceId })).slice(1)
  expect(told(entries)).toEqual([
    ['export', 'edition issued'],
    ['export', 'briefing'],
    ['export', 'edition'],
  ])
  expect(entries[1]).toMatchObject({
    file: createHash('sha256').update(readFileSync(docx)).digest('hex'),
    details: { path: docx, sources: [sourceId] },
  })
  const manifest = Manifest.parse(JSON.parse(readFileSync(`${copy}.manifest.json`, 'utf8')))
  expect(manifest.custody).toEqual(before)
})

test('an export that cannot be written is not entered', async () => {
  const { call, engine, id } = await openBriefing()
  const before = await call('custody.head', {})
  expect(await engine.exportBriefing({ id, path: '/nowhere/at/all/a.docx' })).toMatchObject({ ok: false })
  expect(await call('custody.head', {})).toEqual(before)
})

test('a check tells how far it is and is entered with its result', async () => {
  const { call, engine, folder } = await openIncident()
  const parts = new Set<string>()
  engine.onEvent((name, payload) => {
    if (name === 'check.progress' && 'at' in payload) parts.add(payload.at)
  })
  await call('library.check', {})
  expect(parts).toContain('database')
  const path = join(folder, 'log.json')
  valueOf(await engine.exportCustody(path))
  const { entries } = JSON.parse(readFileSync(path, 'utf8')) as { entries: CustodyEntry[] }
  expect(entries.at(-1)).toMatchObject({ action: 'verify', details: { ok: true, files: 1 } })
})

test('a check that is given up on its way is refused as cancelled and not entered', async () => {
  const { call, engine } = await openIncident()
  const before = await call('custody.head', {})
  const stop = engine.onEvent((name) => {
    if (name === 'check.progress') void engine.call('library.cancelCheck', {})
  })
  expect(await refusal(call('library.check', {}))).toEqual({ code: 'cancelled' })
  expect(await call('custody.head', {})).toEqual(before)
  stop()
  expect(await call('library.check', {})).toMatchObject({ ok: true })
})

test('the log goes out whole, as JSON and as a table', async () => {
  const { call, engine } = await openIncident()
  valueOf(await engine.setAuthor('=HYPERLINK("x"), Desk 3'))
  await call('incident.create', { title: 'Other' })
  const { id: incidentId } = await call('incident.create', { title: 'Third' })
  await call('source.paste', { incidentId, title: 'Words, “quoted"', text: 'Some words.' })
  const folder = temporaryFolder()
  const head = await call('custody.head', {})
  const [json, csv] = [join(folder, 'log.json'), join(folder, 'log.csv')]
  expect(valueOf(await engine.exportCustody(json))).toEqual({ path: json })
  expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({ head, entries: { length: head.number } })
  valueOf(await engine.exportCustody(csv))
  const lines = readFileSync(csv, 'utf8').split('\r\n')
  expect(lines[0]).toBe('\u{FEFF}number,time,who,program,action,sourceId,file,details,before,sha256')
  expect(lines[head.number]).toContain(`,"'=HYPERLINK(""x""), Desk 3",,import,`)
  // The first export is in the log that goes out second.
  expect(lines[head.number + 1]).toContain(',export,')
  expect(await engine.exportCustody(join(folder, 'none', 'log.json'))).toMatchObject({ ok: false })
  expect(existsSync(join(folder, 'none'))).toBe(false)
})

test('what is known only from the file is so until it is confirmed or edited, and undo brings that back', async () => {
  const { call, engine, incidentId, file } = await openIncident()
  const page = `<html lang="en"><head><title>Drone falls</title><meta name="author" content="R. Porter">
    <meta property="article:published_time" content="2023-09-04T08:00:00Z"></head>
    <body><article><p>${'The ministry of the north said that a drone fell. '.repeat(9)}</p></article></body></html>`
  const path = join(temporaryFolder(), 'page.html')
  writeFileSync(path, page)
  const [outcome] = valueOf(await engine.importFiles({ incidentId, paths: [path], encoding: null }))
  if (outcome?.result.status !== 'imported') throw new Error('refused')
  const id = outcome.result.sourceId
  const unconfirmed = async () => (await file()).sources.find((source) => source.id === id)!.unconfirmed
  const all = { title: 'file', author: 'file', published: 'file', language: 'file' }
  expect(await unconfirmed()).toEqual(all)
  await undoable(call, 'Confirm facts of source', () => call('source.confirm', { id, fields: ['author'] }))
  expect(await unconfirmed()).toEqual({ title: 'file', published: 'file', language: 'file' })
  await undoable(call, 'Edit published of source', () =>
    call('source.update', { id, patch: { published: '2023-09-05' } }),
  )
  expect(await unconfirmed()).toEqual({ title: 'file', language: 'file' })
  await call('source.confirm', { id, fields: ['title', 'language'] })
  expect(await unconfirmed()).toEqual({})
})

test('a guessed title and date say from where they are; what an analyst typed is confirmed', async () => {
  const { call, engine, incidentId, file, folder } = await openIncident()
  const paths = [
    writeInto(folder, 'headline.txt', 'Drone falls\n\nThe north said so.'),
    writeInto(folder, 'long_one.txt', `2023-09-04 ${'word '.repeat(80)}`),
  ]
  valueOf(await engine.importFiles({ incidentId, paths, encoding: null }))
  await call('source.paste', { incidentId, title: 'Typed', text: '2023-09-04 Words.' })
  expect((await file()).sources.slice(1).map(({ unconfirmed }) => unconfirmed)).toEqual([
    { title: 'text' },
    { title: 'file name', published: 'text' },
    { published: 'text' },
  ])
})
