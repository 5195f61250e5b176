import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { templateFile } from '#word/template/fixture-package'
import { controls } from '#word/template/fixture-templates'
import { useFolder } from './testing-folder.ts'

const { at, rapporteur, file } = useFolder()

test('brief --house sets it in the Word template of the house, and says what of that is not used', async () => {
  await rapporteur('import', file('a.txt'), '--new', 'Ferry')
  const house = file('memo.dotx', templateFile(controls))
  const path = at('out.docx')
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
  expect(await refused(at('none.dotx'))).toContain('none.dotx was not found')
  expect(await refused(file('notes.docx', 'Words'))).toContain(
    'notes.docx cannot be used as a house template. It is no Word file',
  )
})
