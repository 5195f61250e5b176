import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { templateFile } from '#word/template/fixture-package'
import { controls } from '#word/template/fixture-templates'
import { rapporteurIn } from './testing.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const rapporteur = (...argv: string[]) => rapporteurIn(folder, ...argv)

function file(name: string, content: string | Uint8Array = 'The north said a drone fell.'): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

test('brief --house sets it in the Word template of the house, and says what of that is not used', async () => {
  await rapporteur('import', file('a.txt'), '--new', 'Ferry')
  const house = file('memo.dotx', templateFile(controls))
  const path = join(folder, 'out.docx')
  const { status, out, err } = await rapporteur('brief', 'Ferry', '--out', path, '--house', house)
  expect({ status, out }).toEqual({ status: 0, out: `${path}\n` })
  const document = strFromU8(unzipSync(readFileSync(path))['word/document.xml']!)
  expect(document).toContain('MEMORANDUM')
  expect(err).toContain('House template “memo”, used: Its page: A4')
  expect(err).toContain('House template “memo”, not used: The content control “file number”')
})

test('brief --house is refused in a template that is none, and leaves what was there', async () => {
  await rapporteur('import', file('a.txt'), '--new', 'Ferry')
  const out = file('out.docx', 'earlier')
  const refused = async (house: string) => {
    const { status, err } = await rapporteur('brief', 'Ferry', '--out', out, '--house', house)
    expect(status).toBe(1)
    expect(readFileSync(out, 'utf8')).toBe('earlier')
    return err
  }
  expect(await refused(join(folder, 'none.dotx'))).toContain('none.dotx was not found')
  expect(await refused(file('notes.docx', 'Words'))).toContain(
    'notes.docx cannot be used as a house template. It is no Word file',
  )
})
