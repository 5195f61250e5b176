import * as fs from 'node:fs'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { temporaryFolder } from './testing.ts'

vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>()
  return { ...real, renameSync: vi.fn(real.renameSync), writeFileSync: vi.fn(real.writeFileSync) }
})

// Test files share their modules: those under test are loaded anew, over the file system above.
vi.resetModules()
const { Refusal } = await import('#contract/errors')
const { manifestPath, writeWithManifest } = await import('./manifest-file.ts')
afterAll(() => {
  vi.resetModules()
})

const bytes = (words: string) => new TextEncoder().encode(words)
const manifest = (of: string) => JSON.stringify({ format: 'rapporteur evidence manifest', of })
const failing = (code: string) => () => {
  throw Object.assign(new Error(code), { code })
}

let path: string
const folder = () => path.slice(0, -basename(path).length)
const held = () =>
  Object.fromEntries(
    readdirSync(folder())
      .toSorted()
      .map((name) => [name, readFileSync(join(folder(), name), 'utf8')]),
  )
const refused = (action: () => void) => {
  try {
    action()
  } catch (error) {
    if (error instanceof Refusal) return { code: error.code, ...error.details }
    throw error
  }
  return null
}

beforeEach(() => {
  path = join(temporaryFolder(), 'a.docx')
})

test('a file and its manifest are written together, over earlier ones', () => {
  for (const words of ['one', 'two']) {
    expect(writeWithManifest(path, bytes(words), bytes(manifest(words)))).toEqual([])
    expect(held()).toEqual({ 'a.docx': words, 'a.docx.manifest.json': manifest(words) })
  }
})

test('a manifest goes with the file that it speaks of, and the analyst is told', () => {
  writeWithManifest(path, bytes('one'), bytes(manifest('one')))
  expect(writeWithManifest(path, bytes('two'), null)).toEqual([
    'The evidence manifest of the earlier file was taken away, because it spoke of that file.',
  ])
  expect(held()).toEqual({ 'a.docx': 'two' })
})

test('what is no manifest of ours is neither replaced nor taken away', () => {
  writeFileSync(manifestPath(path), '{}')
  expect(refused(() => writeWithManifest(path, bytes('one'), bytes(manifest('one'))))).toEqual({
    code: 'cannot write',
    path: manifestPath(path),
    problem: 'in the way',
  })
  expect(held()).toEqual({ 'a.docx.manifest.json': '{}' })
  expect(writeWithManifest(path, bytes('one'), null)).toEqual([])
  expect(held()).toEqual({ 'a.docx': 'one', 'a.docx.manifest.json': '{}' })
})

test.each([
  ['EBUSY', { code: 'cannot write', problem: 'open elsewhere' }],
  ['EACCES', { code: 'cannot write', problem: 'protected' }],
  ['ENOSPC', { code: 'disk full' }],
])('where the file cannot be replaced (%s), it and its manifest stay as they were', (code, expected) => {
  writeWithManifest(path, bytes('one'), bytes(manifest('one')))
  const before = held()
  // The earlier manifest is set aside first; then the file itself is refused.
  vi.mocked(fs.renameSync).mockImplementationOnce(vi.mocked(fs.renameSync).getMockImplementation()!)
  vi.mocked(fs.renameSync).mockImplementationOnce(failing(code))
  expect(refused(() => writeWithManifest(path, bytes('two'), bytes(manifest('two'))))).toMatchObject(expected)
  expect(held()).toEqual(before)
})

test('a disk that fills up while the manifest is written leaves both as they were', () => {
  writeWithManifest(path, bytes('one'), bytes(manifest('one')))
  const before = held()
  const write = vi.mocked(fs.writeFileSync)
  const real = write.getMockImplementation()!
  write.mockImplementationOnce(real)
  write.mockImplementationOnce((place, data, options) => {
    real(place, (data as Uint8Array).subarray(0, 3), options)
    failing('ENOSPC')()
  })
  expect(refused(() => writeWithManifest(path, bytes('two'), bytes(manifest('two'))))).toMatchObject({
    code: 'disk full',
  })
  expect(held()).toEqual(before)
})

test('a kill at any step leaves no manifest beside a file that it does not speak of', () => {
  const steps: Record<string, string>[] = []
  const rename = vi.mocked(fs.renameSync)
  const real = rename.getMockImplementation()!
  writeWithManifest(path, bytes('one'), bytes(manifest('one')))
  rename.mockImplementation((from, to) => {
    steps.push(held())
    real(from, to)
  })
  writeWithManifest(path, bytes('two'), bytes(manifest('two')))
  rename.mockImplementation(real)
  expect(steps).toHaveLength(3)
  for (const { 'a.docx': file, 'a.docx.manifest.json': beside } of [...steps, held()])
    expect([undefined, manifest(file ?? '')]).toContain(beside)
})

test('a folder in the place of the manifest is left alone', () => {
  mkdirSync(manifestPath(path))
  expect(refused(() => writeWithManifest(path, bytes('one'), bytes('{}')))).toMatchObject({
    problem: 'in the way',
  })
  expect(readdirSync(folder())).toEqual(['a.docx.manifest.json'])
})
