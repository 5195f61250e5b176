import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The bytes of a Cyrillic text in windows-1251. */
export function inWindows1251(text: string): Uint8Array {
  const table = new TextDecoder('windows-1251').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  return Uint8Array.from(text, (character) => {
    const byte = table.indexOf(character)
    if (byte < 0) throw new Error(`windows-1251 has no “${character}”`)
    return byte
  })
}

/** Bytes that are no text in any encoding. */
export function noText(size: number): Uint8Array {
  const bytes = randomBytes(size)
  bytes.fill(0, 100, 120)
  return bytes
}

/**
 * Makes a file so deep down that its path is as long as paths may be: it is there and can be read, but
 * nothing with a longer name can stand beside it.
 */
export function writeTooDeep(folder: string, bytes: string): string {
  const longest = process.platform === 'linux' ? 4_095 : 1_023
  const name = 'briefing.docx'
  let path = folder
  for (;;) {
    const left = longest - path.length - name.length - 2
    if (left < 1) break
    path = join(path, 'd'.repeat(left <= 200 ? left : Math.min(200, left - 2)))
    mkdirSync(path)
  }
  path = join(path, name)
  writeFileSync(path, bytes)
  return path
}

/** All that a folder holds, each file with its fingerprint. */
export function fingerprintsIn(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile())
  return Object.fromEntries(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .toSorted()
      .map((path) => [path, createHash('sha256').update(readFileSync(path)).digest('hex')]),
  )
}
