import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { Refusal } from '#contract/errors'
import { MAIL, PAGE, pdfFile, wordFile } from './fixtures.ts'
import { readFile } from './read-file.ts'

/** What begins as a compound file does, with a name of a stream in UTF-16. */
const compoundFile = (stream: string) =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, ...Buffer.from(stream, 'utf16le')])

const read = (content: string | Uint8Array, name: string, encoding: 'windows-1251' | null = null) =>
  readFile(typeof content === 'string' ? strToU8(content) : content, name, encoding)

async function refused(content: string | Uint8Array, name: string): Promise<string> {
  const error: unknown = await read(content, name).catch((error: unknown) => error)
  if (error instanceof Refusal) return error.code
  throw new Error('This was not refused', { cause: error })
}

describe('a saved web page', () => {
  test('gives its article in paragraphs, and nothing that is hidden, runs or stands around it', async () => {
    const { text, notes } = await read(PAGE, 'page.html')
    expect(text).toContain(
      'The ministry of the north said on Monday that a drone fell on its side of the river, near the landing of the old ferry, and that nobody was hurt in the village above it.\n\nThe south denied this. “Nothing fell on their soil,” its spokesman said\non Tuesday, two days after the news.',
    )
    expect(text).toContain('Day\tDrones\nMonday\t1')
    expect(text).not.toMatch(/never|hidden|Imprint|Home/)
    expect(notes).toEqual([
      'Taken from the page: its article, without menus, links and what stands around it.',
    ])
  })

  test('says who published it, when as seen from there, and in which language', async () => {
    expect((await read(PAGE, 'page.html')).about).toEqual({
      title: 'Drone falls near the ferry',
      author: 'Ana Brel',
      publisher: 'Border Daily',
      published: '2023-09-04',
      language: 'uk-UA',
      url: 'https://example.org/drone',
    })
  })

  test('without an article is taken whole, and that is said', async () => {
    const { text, notes } = await read('<html><body><p>One.</p><ul><li>a<li>b</ul></body></html>', 'p.htm')
    expect(text).toBe('One.\n\na\nb')
    expect(notes).toEqual(['No article could be told apart, so all words of the page were taken.'])
  })

  test('is read in the encoding that it names', async () => {
    const cyrillic = Uint8Array.from([0xc4, 0xf0, 0xee, 0xed])
    const page = (charset: string) =>
      Uint8Array.from([...strToU8(`<meta charset="${charset}"><p>`), ...cyrillic, ...strToU8('</p>')])
    expect((await read(page('windows-1251'), 'p.html')).text).toBe('Дрон')
    expect(await refused(page('utf-8'), 'p.html')).toBe('file encoding')
  })

  test('deeper than any call stack is read all the same', async () => {
    const deep = 20_000
    const { text } = await read(`<body>${'<div>'.repeat(deep)}in there${'</div>'.repeat(deep)}`, 'p.html')
    expect(text).toBe('in there')
  })
})

describe('a Word document', () => {
  test('gives its words and what it says about itself', async () => {
    const { text, about } = await read(wordFile(['First.', 'Second 🛩️.']), 'a.docx')
    expect(text).toBe('First.\n\nSecond 🛩️.')
    expect(about).toMatchObject({ title: 'Notes & queries', author: 'I. Karsten', published: '2024-03-19' })
  })

  test('what is deleted in tracked changes is no words of it, and that is said', async () => {
    const file = wordFile([
      '<w:p><w:r><w:t>It fell</w:t></w:r><w:del w:id="1"><w:r><w:delText> not</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t> here.</w:t></w:r></w:ins></w:p>',
    ])
    const { text, notes } = await read(file, 'a.docx')
    expect(text).toBe('It fell here.')
    expect(notes).toEqual([
      'It holds tracked changes: what was inserted is in the text, what was deleted is not.',
    ])
  })

  test('tables give a line a row, with tabs between the cells, whatever stands in these', async () => {
    const p = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`
    const row = (...cells: string[]) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`
    const within = `<w:tbl>${row(p('in'), p('it'))}</w:tbl>`
    const table = `<w:tbl>${row(p('Day'), p('Drones'))}${row(p('Monday') + p('night'), p('1'))}${row(within + p('end'), p(''))}</w:tbl>`
    expect((await read(wordFile(['Before.', table, 'After.']), 'a.docx')).text).toBe(
      'Before.\n\nDay\tDrones\nMonday night\t1\nin it end\n\nAfter.',
    )
  })

  test('one that unpacks to more than any document needs is refused before it is unpacked', async () => {
    const bomb = wordFile(['x'], { 'word/endnotes.xml': new Uint8Array(70_000_000) })
    expect(bomb.length).toBeLessThan(200_000)
    expect(await refused(bomb, 'a.docx')).toBe('file too much')
  })

  test.each([
    ['cut off', wordFile(['First.']).subarray(0, 700), 'file damaged'],
    ['of no content', zipSync({ 'word/document.xml': strToU8('<w:document') }), 'file damaged'],
    ['before 2007', compoundFile('WordDocument'), 'file old word'],
    ['with a password', compoundFile('EncryptedPackage'), 'file protected'],
    [
      'that is a mail of Outlook',
      compoundFile('EncryptedPackage __properties_version1.0 WordDocument'),
      'file outlook mail',
    ],
    ['that is a table of 2003', compoundFile('Workbook'), 'file unsupported'],
  ])('%s', async (_, file, code) => expect(await refused(file, 'a.docx')).toBe(code))
})

describe('a PDF', () => {
  test('gives its lines as paragraphs, with divided words put together', async () => {
    const file = pdfFile([
      [
        'The ministry said that the drone fell near the old land-',
        'ing of the ferry on Monday.',
        '',
        'It denied the rest.',
      ],
    ])
    const { text, about } = await read(file, 'note.pdf')
    expect(text).toBe(
      'The ministry said that the drone fell near the old landing of the ferry on Monday.\n\nIt denied the rest.',
    )
    expect(about).toMatchObject({ title: 'Press note 12', author: 'Harbour Office', published: '2023-09-04' })
  })

  test('the day in its letterhead goes before the one on which the file was made', async () => {
    const head = 'Ministry of Defence of Tarn, 12 March 2024'
    const words = ['The ministry denies that a drone of its fleet struck', 'the pier at Karvel.']
    const { about, guessed } = await read(pdfFile([[head, '', ...words]]), 'note.pdf')
    expect([about.published, guessed]).toEqual(['2024-03-12', { published: 'text' }])
  })

  test('a sentence goes on over the page, and running lines are left out, and that is said', async () => {
    const page = (number: number, words: string[]) => ['Press note 12', '', ...words, '', `Page ${number}`]
    const file = pdfFile([
      page(1, ['The drone fell near the', 'ferry and']),
      page(2, ['sank.', '', 'No one saw it.']),
      page(3, ['The end.']),
    ])
    const { text, notes } = await read(file, 'note.pdf')
    expect(text).toBe('The drone fell near the ferry and sank.\n\nNo one saw it.\n\nThe end.')
    expect(notes).toEqual(['Left out: lines that stand at the edge of every page (2).'])
  })

  test('a scan is kept and said to hold no words', async () => {
    const { text, notes } = await read(pdfFile([[], []]), 'scan.pdf')
    expect(text).toBe('')
    expect(notes).toEqual(['It holds pictures of pages and no words, as a scan does. The file is kept.'])
  })

  test('a program in it does not run', async () => {
    const file = pdfFile([['Words.']], '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>')
    expect((await read(file, 'a.pdf')).text).toBe('Words.')
  })

  test('whatever its name, it is told by its bytes', async () => {
    expect((await read(pdfFile([['Words.']]), 'page.html')).text).toBe('Words.')
  })

  test('one that is no PDF behind its first line', async () => {
    expect(await refused('%PDF-1.7\nnothing', 'a.pdf')).toBe('file damaged')
  })
})

describe('a mail', () => {
  test('gives who wrote to whom and when, its words, and what is attached', async () => {
    const { text, about, notes, enclosed } = await read(MAIL, 'a.eml')
    expect(text).toBe(
      'From: Ана Брель <ana@example.org>\nTo: Duty Desk <desk@example.net>, Second <two@example.net>\nDate: Mon, 4 Sep 2023 21:14:05 +0300\nSubject: Дрон near the ferry\n\nThe drone fell on our side.\n\nMore tomorrow.',
    )
    expect(about).toMatchObject({
      title: 'Дрон near the ferry',
      author: 'Ана Брель',
      published: '2023-09-04',
    })
    expect(notes).toEqual([])
    expect(enclosed).toMatchObject([{ fileName: 'crater.png' }])
  })

  test('one that says nothing of its kind in its name is told by its head', async () => {
    expect((await read(MAIL, 'saved')).mediaType).toBe('message/rfc822')
  })

  test('a web page packed as a mail is a page', async () => {
    const packed = [
      'From: <Saved by a browser>',
      'Subject: Drone falls near the ferry',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; boundary="b"',
      '',
      '--b',
      'Content-Type: text/html; charset=utf-8',
      'Content-Location: https://example.org/drone',
      '',
      PAGE,
      '--b--',
    ].join('\r\n')
    const { text, about } = await read(packed, 'page.mht')
    expect(text).toMatch(/^(?:Drone falls near the ferry\n\n)?The ministry of the north said/)
    expect(about).toMatchObject({ publisher: 'Border Daily', published: '2023-09-04' })
  })
})

test.each([
  ['a.svg', '<svg xmlns="http://www.w3.org/2000/svg"></svg>', 'file unsupported'],
  ['a.jpg', 'GIF89a....', 'file other picture'],
  ['a.heic', '\0\0\0\u0018ftypheic\0\0\0\0', 'file other picture'],
  ['a.png', '\u0089PNG', 'file unsupported'],
  ['a.zip', zipSync({ mimetype: strToU8('x') }), 'file unsupported'],
  ['a.txt', '', 'file empty'],
  ['a.pdf', '', 'file empty'],
])('%s', async (name, content, code) => expect(await refused(content, name)).toBe(code))

test('plain text is read to the letter, and titled by its first line', async () => {
  expect(await read('Drone falls\r\n\r\nMore.', 'a.txt')).toMatchObject({
    text: 'Drone falls\n\nMore.',
    mediaType: 'text/plain',
    about: { title: 'Drone falls' },
  })
})

test('a file of the old format that is named so is a mail of Outlook', async () => {
  expect(await refused(compoundFile('anything'), 'a.msg')).toBe('file outlook mail')
})
