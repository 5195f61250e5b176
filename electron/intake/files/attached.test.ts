import { describe, expect, test } from 'vitest'
import { MAIL, pdfFile, pngFile, wordFile } from './fixtures.ts'
import { readFile } from './read-file.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

interface Part {
  readonly name?: string
  readonly type: string
  readonly bytes: Uint8Array
  readonly inline?: boolean
}

/** A mail with these parts behind its words. */
const mailWith = (parts: readonly Part[]) =>
  utf8(
    [
      'From: Ana <ana@example.org>\r\nTo: Desk <desk@example.net>\r\nSubject: With files',
      'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n',
      '--b\r\nContent-Type: text/plain\r\n\r\nSee the files.',
      ...parts.map(({ name, type, bytes, inline }) =>
        [
          `--b\r\nContent-Type: ${type}${name ? `; name="${name}"` : ''}`,
          inline
            ? 'Content-Disposition: inline\r\nContent-ID: <logo@example.org>'
            : `Content-Disposition: attachment${name ? `; filename="${name}"` : ''}`,
          `Content-Transfer-Encoding: base64\r\n\r\n${Buffer.from(bytes).toString('base64')}`,
        ].join('\r\n'),
      ),
      '--b--\r\n',
    ].join('\r\n'),
  )
const read = (parts: readonly Part[]) => readFile(mailWith(parts), 'a.eml', null)

describe('what is attached to a mail', () => {
  test('comes out as it was packed, under its name', async () => {
    const files = {
      'communiqué.pdf': pdfFile([['The ministry denies it.']]),
      'note.docx': wordFile(['The colleague noted it.']),
      'crater.png': pngFile(40, 30),
      'forwarded.eml': utf8(MAIL),
    }
    const { enclosed, notes } = await read(
      Object.entries(files).map(([name, bytes]) => ({ name, type: 'application/octet-stream', bytes })),
    )
    expect(enclosed?.map(({ fileName }) => fileName)).toEqual(Object.keys(files))
    for (const { fileName, bytes } of enclosed!)
      expect(Buffer.from(bytes).equals(Buffer.from(files[fileName as keyof typeof files])), fileName).toBe(
        true,
      )
    expect(notes).toEqual([])
    const [pdf] = enclosed!
    expect((await readFile(pdf!.bytes, pdf!.fileName, null)).text).toBe('The ministry denies it.')
  })

  test('what cannot be a source is named and stays in the mail', async () => {
    const { enclosed, notes, text } = await read([
      { name: 'pictures.zip', type: 'application/zip', bytes: Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0) },
      { name: 'empty.txt', type: 'text/plain', bytes: new Uint8Array() },
      { type: 'application/pgp-signature', bytes: utf8('signed') },
    ])
    expect(enclosed).toBeUndefined()
    expect(notes).toEqual([
      'Attached and not taken, but in the file: pictures.zip, empty.txt, application/pgp-signature.',
    ])
    expect(text).toContain('See the files.')
  })

  test('what has no name gets one by what it is, and no name brings folders along or loses its ending', async () => {
    const long = `${'n'.repeat(400)}.html`
    const { enclosed, notes } = await read([
      { type: 'application/pdf', bytes: pdfFile([['Words.']]) },
      { type: 'image/png', bytes: pngFile(40, 30) },
      { type: 'text/plain', bytes: utf8('Plain words.') },
      { name: '../../etc/a.txt', type: 'text/plain', bytes: utf8('One.') },
      { name: 'C:\\\\Windows\\\\b.txt', type: 'text/plain', bytes: utf8('Two.') },
      { name: long, type: 'text/html', bytes: utf8('<p>Three.</p>') },
    ])
    expect(enclosed?.map(({ fileName }) => fileName)).toEqual([
      ...['Attached document.pdf', 'Attached picture', 'Attached text.txt', 'a.txt', 'b.txt'],
      `${'n'.repeat(195)}.html`,
    ])
    expect(notes).toEqual([])
  })

  test('no more than a hundred are taken of one mail', async () => {
    const { enclosed, notes } = await read(
      Array.from({ length: 130 }, (_, at) => ({
        name: `${at}.txt`,
        type: 'text/plain',
        bytes: utf8(`${at}`),
      })),
    )
    expect(enclosed).toHaveLength(100)
    expect(notes[0]).toMatch(/100\.txt, .* and 10 more\.$/)
  })
})
