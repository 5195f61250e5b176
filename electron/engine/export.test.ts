import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Refusal } from '#contract/errors'
import { errorWords } from '#contract/words'
import { checkPlace, refusalOf, safeFileName, writeWhole } from './export.ts'
import { openIncident, PIXEL, refusal, temporaryFolder, valueOf, writeInto } from './testing.ts'

const BYTES = new TextEncoder().encode('new')
const code = (action: () => void) => {
  try {
    action()
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
  return null
}

test('a file is written whole, over an earlier one too, and leaves nothing beside it', () => {
  const folder = temporaryFolder()
  const path = join(folder, 'a.docx')
  writeWhole(path, new TextEncoder().encode('old'))
  writeWhole(path, BYTES)
  expect(readFileSync(path, 'utf8')).toBe('new')
  expect(readdirSync(folder)).toEqual(['a.docx'])
})

test('a link stays one, and what it points to is replaced', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'target.docx'), 'old')
  symlinkSync(join(folder, 'target.docx'), join(folder, 'link.docx'))
  writeWhole(join(folder, 'link.docx'), BYTES)
  expect(lstatSync(join(folder, 'link.docx')).isSymbolicLink()).toBe(true)
  expect(readFileSync(join(folder, 'target.docx'), 'utf8')).toBe('new')
})

test('a place that cannot be written to is refused, and what was there stays', () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'dir.docx'))
  writeFileSync(join(folder, 'file'), 'old')
  for (const path of [
    join(folder, 'dir.docx'),
    join(folder, 'none', 'a.docx'),
    join(folder, 'file', 'a.docx'),
    join(folder, `${'x'.repeat(300)}.docx`),
  ])
    expect(code(() => writeWhole(path, BYTES))).toBe('cannot write')
  expect(readdirSync(folder).sort()).toEqual(['dir.docx', 'file'])
  expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('old')
})

test('a link to what is gone stays one, and its target is written', () => {
  const folder = temporaryFolder()
  symlinkSync('gone.docx', join(folder, 'link.docx'))
  writeWhole(join(folder, 'link.docx'), BYTES)
  expect(lstatSync(join(folder, 'link.docx')).isSymbolicLink()).toBe(true)
  expect(readFileSync(join(folder, 'gone.docx'), 'utf8')).toBe('new')
  symlinkSync('nowhere/gone.docx', join(folder, 'astray.docx'))
  expect(code(() => writeWhole(join(folder, 'astray.docx'), BYTES))).toBe('cannot write')
})

test('who could not read the earlier file cannot read the new one', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'a.docx'), 'old', { mode: 0o600 })
  writeWhole(join(folder, 'a.docx'), BYTES)
  expect(statSync(join(folder, 'a.docx')).mode & 0o777).toBe(0o600)
})

test('a place that will not do is known before anything is written', () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'dir.docx'))
  expect(code(() => checkPlace(join(folder, 'dir.docx')))).toBe('cannot write')
  expect(code(() => checkPlace(join(folder, 'none', 'a.docx')))).toBe('cannot write')
  expect(code(() => checkPlace(join(folder, 'a.docx')))).toBe(null)
})

test.each([
  ['EBUSY', 'linux', false, 'open elsewhere'],
  ['EPERM', 'win32', true, 'open elsewhere'],
  ['EACCES', 'win32', true, 'open elsewhere'],
  ['EPERM', 'win32', false, 'protected'],
  ['EPERM', 'darwin', true, 'protected'],
  ['EROFS', 'linux', false, 'protected'],
  ['ENOENT', 'linux', false, 'folder missing'],
  ['ENOTDIR', 'linux', false, 'folder missing'],
  ['EISDIR', 'linux', false, 'is a folder'],
  ['ENAMETOOLONG', 'linux', false, 'path too long'],
  ['EIO', 'linux', false, undefined],
] as const)('%s on %s is told in words (%#)', (given, platform, replacing, problem) => {
  const error = Object.assign(new Error('x'), { code: given })
  const refused = refusalOf(error, '/x/a.docx', replacing, platform)
  expect(refused).toMatchObject({ code: 'cannot write', details: { path: '/x/a.docx' }, cause: error })
  expect(refused.details['problem']).toBe(problem)
  expect(errorWords(refused.toFailure()).advice).toMatch(/\ba\.docx\b.*Any earlier file is unchanged\.$/)
})

test.each(['ENOSPC', 'EDQUOT'])('%s is a full disk', (given) => {
  expect(refusalOf(Object.assign(new Error('x'), { code: given }), '/x').code).toBe('disk full')
})

test('a protected folder is refused', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'a.docx'), 'old')
  chmodSync(folder, 0o555)
  const { geteuid, seteuid } = process
  if (geteuid?.() === 0) seteuid?.(65_534)
  try {
    expect(code(() => writeWhole(join(folder, 'a.docx'), BYTES))).toBe('cannot write')
    expect(code(() => writeWhole(join(folder, 'b.docx'), BYTES))).toBe('cannot write')
  } finally {
    if (process.getuid?.() === 0) seteuid?.(0)
    chmodSync(folder, 0o755)
  }
  expect(readdirSync(folder)).toEqual(['a.docx'])
})

test.each([
  ['Drones at Plauru', 'Drones at Plauru 2024-05-01.docx'],
  ['Who? What: a/b\\c "d" <e>|*', 'Who What a b c d e 2024-05-01.docx'],
  ['...', 'Briefing 2024-05-01.docx'],
  ['CON', 'Briefing 2024-05-01.docx'],
  ['a\u{0}b\u{202E}c\n', 'a b c 2024-05-01.docx'],
  ['  .hidden. ', 'hidden 2024-05-01.docx'],
  ['Плауру 🛩️', 'Плауру 🛩️ 2024-05-01.docx'],
])('%j is saved as %s', (title, name) => {
  expect(`${safeFileName(title, '2024-05-01')}.docx`).toBe(name)
})

test('a long title is cut to what file systems take, between characters', () => {
  const name = safeFileName('🛩'.repeat(100), '2024-05-01')
  expect(Buffer.byteLength(name)).toBeLessThan(200)
  expect(name.isWellFormed()).toBe(true)
})

test('a briefing is exported as the bytes that it renders to', async () => {
  const { call, engine, incidentId, folder, mark } = await openIncident()
  const item = await mark('evidence', 'Photographs show a crater')
  valueOf(await engine.attachImage({ evidenceId: item.id, path: writeInto(folder, 'a.png', PIXEL) }))
  const { id } = await call('briefing.create', { incidentId })
  const path = join(folder, 'out.docx')
  expect(valueOf(await engine.suggestedFileName(id))).toBe('Drone at the ferry 2024-05-01')
  expect(valueOf(await engine.exportBriefing({ id, path }))).toEqual({ path, manifest: null, changes: [] })
  expect(Buffer.compare(readFileSync(path), (await call('briefing.render', { id })).bytes)).toBe(0)
  const none = join(folder, 'none', 'x.docx')
  expect(await refusal(engine.exportBriefing({ id, path: none }).then(valueOf))).toEqual({
    code: 'cannot write',
    path: none,
    problem: 'folder missing',
  })
})

test('an image that is gone from the library is left out and said', async () => {
  const { call, engine, incidentId, folder, mark, file } = await openIncident()
  const item = await mark('evidence', 'Photographs show a crater')
  valueOf(await engine.attachImage({ evidenceId: item.id, path: writeInto(folder, 'a.png', PIXEL) }))
  const { sha256 } = (await file()).evidence[0]!.attachment!
  writeFileSync(join(folder, 'library', 'files', sha256.slice(0, 2), sha256.slice(2)), 'gone')
  const { id } = await call('briefing.create', { incidentId })
  expect((await call('briefing.render', { id })).changes[0]).toBe(
    'The image “a.png” is left out: its file is missing from the library or damaged.',
  )
})

test('an incident is exported by its latest briefing, or by a new one that is not stored', async () => {
  const { call, engine, incidentId, folder } = await openIncident()
  const path = join(folder, 'out.docx')
  const exported = async (marking: 'TLP:GREEN' | null) =>
    valueOf(await engine.exportIncident({ incidentId, path, marking }))
  await exported('TLP:GREEN')
  expect(await call('briefing.list', { incidentId })).toEqual([])
  const { id } = await call('briefing.create', { incidentId })
  await call('briefing.update', { id, patch: { marking: 'TLP:RED' } })
  await exported(null)
  expect(Buffer.compare(readFileSync(path), (await call('briefing.render', { id })).bytes)).toBe(0)
  await exported('TLP:GREEN')
  expect((await call('briefing.get', { id })).marking).toBe('TLP:RED')
})
