import { expect, test } from 'vitest'
import { pageWith, pdfFile, pngFile } from '#intake/files/fixtures'
import { openIncident, undoable, valueOf, writeInto } from '#engine/testing'

const utf8 = (text: string) => new TextEncoder().encode(text)

type Files = Readonly<Record<string, Uint8Array>>

/** A mail to which files are attached, of which several may have one name. */
const mail = (subject: string, files: Files | readonly (readonly [string, Uint8Array])[]) =>
  utf8(
    [
      `From: Ana <ana@example.org>\r\nTo: Desk <desk@example.net>\r\nSubject: ${subject}`,
      'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n',
      `--b\r\nContent-Type: text/plain\r\n\r\nWords of “${subject}”.`,
      ...(Array.isArray(files) ? files : Object.entries(files)).map(
        ([name, bytes]) =>
          `--b\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(bytes as Uint8Array).toString('base64')}`,
      ),
      '--b--\r\n',
    ].join('\r\n'),
  )

async function withFiles(files: Files) {
  const opened = await openIncident()
  const { engine, incidentId, folder, file } = opened
  const paths = Object.entries(files).map(([name, bytes]) => writeInto(folder, name, bytes))
  const bring = async (...chosen: string[]) =>
    valueOf(await engine.importFiles({ incidentId, paths: chosen, encoding: null }))
  const became = async (...chosen: string[]) =>
    (await bring(...chosen)).map(({ folder: place, fileName, result }) =>
      [place, fileName, result.status === 'refused' ? result.error.code : result.status].join(' | '),
    )
  const sources = async () => (await file()).sources
  return { ...opened, paths, bring, became, sources }
}

test('what is attached to a mail comes in behind it as sources of their own, in one step of undo', async () => {
  const pdf = pdfFile([['The ministry denies it.']])
  const { call, paths, became, sources } = await withFiles({
    'note.eml': mail('Note', { 'communique.pdf': pdf, 'crater.png': pngFile(200, 150) }),
    'plain.txt': utf8('A drone fell.'),
  })
  const [note, plain] = paths as [string, string]
  const before = (await sources()).length
  expect(await undoable(call, 'Bring in files', () => became(note, plain))).toEqual([
    ' | note.eml | imported',
    'note.eml | communique.pdf | imported',
    'note.eml | crater.png | imported',
    ' | plain.txt | imported',
  ])
  const [, communique] = (await sources()).slice(before)
  expect(communique).toMatchObject({ fileName: 'communique.pdf', mediaType: 'application/pdf' })
  const [entry] = await call('custody.ofSource', { id: communique!.id })
  expect(entry).toMatchObject({ action: 'import', details: { from: `${note} › communique.pdf` } })
  expect(await became(note)).toEqual([
    ' | note.eml | already there',
    'note.eml | communique.pdf | already there',
    'note.eml | crater.png | already there',
  ])
  expect((await call('library.check', {})).problems).toEqual([])
})

test('an encoding that is chosen, or that the mail names, is for what cannot be read without one', async () => {
  const russian = Uint8Array.from([0xc4, 0xf0, 0xee, 0xed, 0x20, 0xf3, 0xef, 0xe0, 0xeb])
  const { engine, incidentId, paths, became, call, sources } = await withFiles({
    'a.eml': mail('Two', { 'french.txt': utf8('Le ministère nie l’été.'), 'ru.txt': russian }),
    'b.eml': utf8(
      [
        'From: Ana <ana@example.org>\r\nTo: Desk <desk@example.net>\r\nSubject: Named\r\nMIME-Version: 1.0',
        'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nSee.',
        '--b\r\nContent-Type: text/plain; charset=windows-1251; name="named.txt"',
        'Content-Disposition: attachment; filename="named.txt"\r\nContent-Transfer-Encoding: base64\r\n',
        `${Buffer.from(russian).toString('base64')}\r\n--b--\r\n`,
      ].join('\r\n'),
    ),
  })
  const [chosen, named] = paths as [string, string]
  expect(await became(chosen)).toEqual([
    ' | a.eml | imported',
    'a.eml | french.txt | imported',
    'a.eml | ru.txt | file encoding',
  ])
  const again = await engine.importFiles({ incidentId, paths: [chosen], encoding: 'windows-1251' })
  expect(valueOf(again).map(({ result }) => result.status)).toEqual([
    ...['already there', 'already there', 'imported'],
  ])
  const { text } = await call('source.text', { id: (await sources()).at(-1)!.id })
  expect(text).toBe('Дрон упал')
  // The same words from the other mail: the mail says what they are written in.
  expect(await became(named)).toEqual([' | b.eml | imported', 'b.eml | named.txt | already there'])
})

test('one that is broken is refused by itself, and those of one name are told apart', async () => {
  const { paths, became } = await withFiles({
    'a.eml': mail('Two', [
      ['map.txt', utf8('The first map.')],
      ['map.txt', utf8('The second map.')],
      ['broken.pdf', utf8('%PDF-1.7\nnothing')],
    ]),
  })
  expect(await became(paths[0]!)).toEqual([
    ' | a.eml | imported',
    'a.eml | map.txt | imported',
    'a.eml | map (2).txt | imported',
    'a.eml | broken.pdf | file damaged',
  ])
})

test('mails within mails are followed so far and no further', async () => {
  const nested = ['one', 'two', 'three', 'four'].reduceRight<Uint8Array | null>(
    (within, name) =>
      mail(name, within ? { [`${name}-within.eml`]: within } : { 'end.txt': utf8('The end.') }),
    null,
  )
  const { paths, bring } = await withFiles({ 'one.eml': nested! })
  const outcomes = await bring(paths[0]!)
  expect(outcomes.map(({ folder, fileName }) => [folder, fileName])).toEqual([
    ['', 'one.eml'],
    ['one.eml', 'one-within.eml'],
    ['one.eml/one-within.eml', 'two-within.eml'],
  ])
  expect(outcomes[2]!.result).toMatchObject({ notes: [expect.stringContaining('too deep')] })
})

test('an attached page takes no picture from beside the mail', async () => {
  const { call, paths, bring, folder } = await withFiles({
    'a.eml': mail('Page', { 'page.html': utf8(pageWith('<p><img src="beside.png" alt="Not mine"></p>')) }),
  })
  writeInto(folder, 'beside.png', pngFile(300, 200))
  const [, page] = await bring(paths[0]!)
  expect(page!.result.status).toBe('imported')
  const { sourceId } = page!.result as { readonly sourceId: string }
  expect(await call('source.pictures', { id: sourceId })).toEqual([])
})
