import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { NOBODY, openIncident, refusal, undoable, valueOf, world, writeInto } from '#engine/testing'
import { templateFile } from '#word/template/fixture-package'
import { controls, letterhead } from '#word/template/fixture-templates'

/** An engine with a briefing, and a letterhead in a file beside the library. */
async function openBriefing() {
  const opened = await openIncident()
  const { id } = await opened.call('briefing.create', { incidentId: opened.incidentId })
  const path = writeInto(opened.folder, 'Ministry letter.dotx', templateFile(letterhead))
  const add = async (file = path) => valueOf(await opened.engine.addHouseTemplate({ path: file }))
  return { ...opened, id, path, add }
}
const documentOf = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)['word/document.xml']!)

test('a template is added with a report in words, once for the same file', async () => {
  const { call, add } = await openBriefing()
  const added = await undoable(call, 'Add house template', () => add())
  expect(added).toMatchObject({ name: 'Ministry letter', isNew: true })
  expect(added.report.used.join(' ')).toContain('header and footer')
  expect(await call('house.report', { id: added.id })).toEqual(added.report)
  expect(await call('house.list', {})).toMatchObject([
    { id: added.id, name: 'Ministry letter', fileName: 'Ministry letter.dotx', briefings: 0 },
  ])
  expect(await add()).toMatchObject({ id: added.id, isNew: false })
  expect(await call('house.list', {})).toHaveLength(1)
})

test('a briefing is set in it, in the preview and in the export, and says what is used', async () => {
  const { call, engine, add, id, folder } = await openBriefing()
  const { id: houseTemplateId } = await add()
  const own = await call('briefing.render', { id })
  await undoable(call, 'Edit house template of briefing', () =>
    call('briefing.update', { id, patch: { houseTemplateId } }),
  )
  expect(await call('house.list', {})).toMatchObject([{ briefings: 1 }])
  const preview = await call('briefing.render', { id })
  expect(documentOf(own.bytes)).not.toContain('w:top="2600"')
  expect(documentOf(preview.bytes)).toContain('w:top="2600"')
  expect(preview.changes).toContainEqual(
    expect.stringMatching(/^House template “Ministry letter”, used: Its page/),
  )
  expect(preview.changes).toContainEqual(
    expect.stringMatching(/^House template “Ministry letter”, not used: Its text/),
  )
  const path = join(folder, 'out.docx')
  valueOf(await engine.exportBriefing({ id, path }))
  expect(Buffer.from(preview.bytes).equals(readFileSync(path))).toBe(true)
})

test('its file is replaced for the briefings that are set in it, and undo brings the other back', async () => {
  const { call, engine, add, id, folder } = await openBriefing()
  const { id: houseTemplateId } = await add()
  await call('briefing.update', { id, patch: { houseTemplateId } })
  const memo = writeInto(folder, 'memo.docx', templateFile(controls))
  const replace = (path: string) => engine.addHouseTemplate({ path, replaces: houseTemplateId }).then(valueOf)
  const replaced = await undoable(call, 'Replace file of house template', () => replace(memo))
  expect(replaced).toMatchObject({ id: houseTemplateId, name: 'Ministry letter', isNew: true })
  expect(await call('house.list', {})).toMatchObject([{ fileName: 'memo.docx', briefings: 1 }])
  expect(documentOf((await call('briefing.render', { id })).bytes)).toContain('MEMORANDUM')
  expect(await replace(memo)).toMatchObject({ isNew: false })
  await add()
  expect(await refusal(replace(join(folder, 'Ministry letter.dotx')))).toEqual({
    code: 'invalid input',
    reason: 'The template “Ministry letter” is this very file already',
  })
})

test('it says which briefings are set in it, and shows one of them, or another where there is none', async () => {
  const { call, add, id, incidentId } = await openBriefing()
  const { id: houseTemplateId } = await add()
  const other = await call('briefing.create', { incidentId })
  await call('briefing.update', { id: other.id, patch: { title: 'Another' } })
  expect(await call('house.uses', { id: houseTemplateId })).toEqual([])
  const shown = async () => {
    const preview = await call('house.preview', { id: houseTemplateId })
    expect(documentOf(preview!.bytes)).toContain('w:top="2600"')
    return preview?.title
  }
  expect(await shown()).toBe('Another')
  await call('briefing.update', { id, patch: { houseTemplateId } })
  await call('briefing.update', { id: other.id, patch: { title: 'The latest' } })
  expect(await call('house.uses', { id: houseTemplateId })).toEqual([
    { id, title: 'Drone at the ferry', incidentTitle: 'Drone at the ferry' },
  ])
  expect(await shown()).toBe('Drone at the ferry')
  for (const gone of [id, other.id]) await call('briefing.delete', { id: gone })
  expect(await call('house.preview', { id: houseTemplateId })).toBeNull()
})

test('it is renamed, and removed from the briefings that are set in it', async () => {
  const { call, add, id } = await openBriefing()
  const { id: houseTemplateId } = await add()
  await call('briefing.update', { id, patch: { houseTemplateId } })
  await undoable(call, 'Rename house template', () =>
    call('house.rename', { id: houseTemplateId, name: 'Letter' }),
  )
  await undoable(call, 'Remove house template', () => call('house.remove', { id: houseTemplateId }))
  expect(await call('briefing.get', { id })).toMatchObject({ houseTemplateId: null })
  const gone = { code: 'not found', what: 'house template' }
  expect(await refusal(call('house.report', { id: houseTemplateId }))).toMatchObject(gone)
  expect(await refusal(call('briefing.update', { id, patch: { houseTemplateId: NOBODY } }))).toMatchObject(
    gone,
  )
})

test('a template whose file is lost or changed is left out of the document, and the check names it', async () => {
  const { call, add, id, folder } = await openBriefing()
  const { id: houseTemplateId } = await add()
  await call('briefing.update', { id, patch: { houseTemplateId } })
  const [{ sha256 } = { sha256: '' }] = await call('house.list', {})
  writeFileSync(join(folder, 'library', 'files', sha256.slice(0, 2), sha256.slice(2)), 'spoilt')
  const { changes, bytes } = await call('briefing.render', { id })
  expect(changes).toEqual([
    'The house template “Ministry letter” is left out: its file is missing from the library or damaged.',
  ])
  expect(documentOf(bytes)).not.toContain('w:top="2600"')
  expect((await call('library.check', {})).problems).toEqual([
    expect.stringMatching(/^The house template “Ministry letter” is changed: files\/../),
  ])
})

describe('what is no template', () => {
  test('is refused by its name, and nothing is kept', async () => {
    const { call, add, folder } = await openBriefing()
    const before = await world(call)
    const text = writeInto(folder, 'letter.docx', 'Dear reader')
    expect(await refusal(add(text))).toEqual({
      code: 'template unusable',
      fault: 'not Word',
      file: 'letter.docx',
    })
    expect(await refusal(add(join(folder, 'none.docx')))).toEqual({ code: 'file missing', file: 'none.docx' })
    const large = writeInto(folder, 'large.dotx', '')
    truncateSync(large, 50_000_001)
    expect(await refusal(add(large))).toEqual({
      code: 'template unusable',
      fault: 'too large',
      file: 'large.dotx',
    })
    expect(await refusal(add(folder))).toMatchObject({ code: 'file unreadable' })
    expect(await world(call)).toEqual(before)
  })
})

test('an export takes a template from a file, in the place of the briefing’s own, and keeps none of it', async () => {
  const { call, engine, incidentId, folder } = await openBriefing()
  const house = writeInto(folder, 'memo.docx', templateFile(controls))
  const path = join(folder, 'out.docx')
  const { changes } = valueOf(await engine.exportIncident({ incidentId, path, house }))
  expect(documentOf(readFileSync(path))).toContain('MEMORANDUM')
  expect(changes).toContainEqual(expect.stringContaining('“file number”'))
  expect(await call('house.list', {})).toEqual([])
})
