import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keepFile, keptFile, sha256 } from './file-store.ts'
import { keptFileFault, refusalOf, temporaryFolder } from './testing.ts'

const BYTES = new TextEncoder().encode('abc')
const HASH = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'

test('bytes lie under their SHA-256, untouched', () => {
  const folder = temporaryFolder()
  expect(keepFile(folder, BYTES)).toBe(HASH)
  expect(keepFile(folder, BYTES)).toBe(HASH)
  expect(readFileSync(join(folder, 'files', 'ba', HASH.slice(2)), 'utf8')).toBe('abc')
  expect(readdirSync(join(folder, 'files'), { recursive: true })).toHaveLength(2)
  expect(keptFile(folder, HASH)).toEqual(BYTES)
  expect(sha256('abc')).toBe(HASH)
})

test('a file that is not what its name says is kept anew, and never handed out', () => {
  const folder = temporaryFolder()
  const path = join(folder, 'files', 'ba', HASH.slice(2))
  keepFile(folder, BYTES)
  writeFileSync(path, 'ab')
  expect(keptFileFault(folder, HASH)).toBe('changed')
  expect(refusalOf(() => keptFile(folder, HASH)).code).toBe('file unreadable')
  keepFile(folder, BYTES)
  expect(keptFileFault(folder, HASH)).toBeNull()
})

test('a file that is not there is missing', () => {
  expect(keptFileFault(temporaryFolder(), HASH)).toBe('missing')
  expect(refusalOf(() => keptFile(temporaryFolder(), HASH)).code).toBe('file missing')
})

test('what cannot be written leaves nothing half behind', () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'files', 'ba', HASH.slice(2)), { recursive: true })
  expect(() => keepFile(folder, BYTES)).toThrow()
  expect(readdirSync(join(folder, 'files', 'ba'))).toEqual([HASH.slice(2)])
})
