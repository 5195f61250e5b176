import { strToU8 } from 'fflate'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { MAIL, packedPage, PAGE, pageWith, pdfFile, pngFile, wordFile } from '#intake/files/fixtures'

/** A whole file that can be brought in. */
export interface Original {
  readonly name: string
  readonly bytes: Uint8Array
}

const REAL = join(import.meta.dirname, '../../intake/files/real')

/** Whole files of every kind: some that other programs have written, and small ones of our own. */
export function originals(): Original[] {
  const real = readdirSync(REAL)
    .filter((name) => !name.endsWith('.md'))
    .toSorted()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(REAL, name))) }))
  const picture = pngFile(200, 150)
  const inAddress = `data:image/png;base64,${picture.toString('base64')}`
  const words = 'The harbour office said on Thursday that a drone had come down. Sudria denied it.'
  return [
    ...real,
    { name: 'page.html', bytes: strToU8(PAGE) },
    { name: 'whole.html', bytes: strToU8(pageWith(`<p><img src="${inAddress}"></p>`)) },
    { name: 'page.mhtml', bytes: strToU8(packedPage('<p><img src="cid:a@b"></p>', { '<a@b>': picture })) },
    { name: 'mail.eml', bytes: strToU8(MAIL) },
    { name: 'small.docx', bytes: wordFile([words, 'Відповіді немає.', 'لا تعليق']) },
    { name: 'small.pdf', bytes: pdfFile([[words], ['Second page.']]) },
    { name: 'note.txt', bytes: strToU8(`${words}\n\nВідповіді немає.\n`) },
    { name: 'note.md', bytes: strToU8(`# A drone\n\n${words}\n\n- one\n- two\n`) },
  ]
}
