import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { Refusal } from '#contract/errors'
import { flatOpenFile, openFile } from './fixtures.ts'
import { readFile } from './read-file.ts'

const read = (content: Uint8Array, name = 'a.odt') => readFile(content, name, null)
const p = (words: string) => `<text:p>${words}</text:p>`

async function refused(content: Uint8Array, name?: string): Promise<string> {
  const error: unknown = await read(content, name).catch((error: unknown) => error)
  if (error instanceof Refusal) return error.code
  throw new Error('This was not refused', { cause: error })
}

test('gives its words as they stand, and what it says about itself', async () => {
  const body = [
    '<text:h>Drone &amp; ferry</text:h>',
    p('It  fell<text:s text:c="2"/>here,<text:line-break/>they <text:span>said</text:span>.'),
    `<text:list><text:list-item>${p('One')}<text:list><text:list-item>${p('Two')}</text:list-item></text:list></text:list-item></text:list>`,
    p('Then:'),
    `<table:table><table:table-row><table:table-cell>${p('Day')}${p('of news')}</table:table-cell><table:table-cell>${p('Drones')}</table:table-cell></table:table-row><table:table-row><table:table-cell>${p('Monday')}</table:table-cell><table:table-cell>${p('1')}</table:table-cell></table:table-row></table:table>`,
  ].join('\n')
  const { text, about, mediaType } = await read(openFile(body))
  expect(text).toBe(
    'Drone & ferry\n\nIt fell  here,\nthey said.\n\nOne\nTwo\n\nThen:\n\nDay of news\tDrones\nMonday\t1',
  )
  expect(about).toMatchObject({
    title: 'Notes & queries',
    author: 'I. Karsten',
    published: '2024-03-19',
    language: 'uk-UA',
  })
  expect(mediaType).toBe('application/vnd.oasis.opendocument.text')
})

test('notes stand at the end; what is deleted, hidden or said in the margin is not among the words', async () => {
  const note =
    '<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Says the port.</text:p><text:p>On Monday.</text:p></text:note-body></text:note>'
  const body = [
    '<text:tracked-changes><text:changed-region><text:deletion><text:p>not </text:p></text:deletion></text:changed-region></text:tracked-changes>',
    p(
      `It fell<text:change text:change-id="c"/> here${note}.<office:annotation>${p('Sure?')}</office:annotation>`,
    ),
    p('Open <text:span text:style-name="H">secret </text:span>words.'),
  ].join('')
  const hidden = '<style:style style:name="H"><style:text-properties text:display="none"/></style:style>'
  const { text, notes } = await read(openFile(body, hidden))
  expect(text).toBe('It fell here[1].\n\nOpen words.\n\n[1] Says the port.\n\nOn Monday.')
  expect(notes).toEqual([
    'It holds tracked changes: what was inserted is in the text, what was deleted is not.',
    'Its comments were not taken; they are in the file.',
  ])
})

test('one that is a single XML file is read alike', async () => {
  const { text, about } = await read(strToU8(flatOpenFile(p('It fell.'))), 'a.fodt')
  expect(text).toBe('It fell.')
  expect(about).toMatchObject({ title: 'Notes & queries', language: 'uk-UA' })
})

test.each(['', '<office:meta />', '<office:meta><dc:subject>Ferry</dc:subject></office:meta>'])(
  'what its words and its comments tell is not what it says about itself: %s',
  async (meta) => {
    const comment = `<office:annotation><dc:creator>Ana Brel</dc:creator><dc:date>2024-03-19T08:00:00</dc:date>${p('Sure?')}</office:annotation>`
    const body = p(`<text:title>Draft</text:title> of the note${comment}`)
    const { about, guessed } = await read(strToU8(flatOpenFile(body, meta)), 'a.fodt')
    expect(about).toMatchObject({ author: '', published: '' })
    expect(guessed).toMatchObject({ title: 'text' })
  },
)

test('is told by its bytes, whatever its name', async () => {
  expect((await read(openFile(p('It fell.')), 'a.docx')).text).toBe('It fell.')
})

test('paragraphs deeper than any call stack are read all the same', async () => {
  const deep = 20_000
  const body = '<text:section>'.repeat(deep) + p('in there') + '</text:section>'.repeat(deep)
  expect((await read(openFile(body))).text).toBe('in there')
})

test('one with a password is refused in those words', async () => {
  const manifest = strToU8('<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>')
  expect(await refused(openFile('', '', { 'META-INF/manifest.xml': manifest }))).toBe('file protected')
})

test('one that unpacks to more than any document needs is refused before it is unpacked', async () => {
  expect(await refused(openFile('', '', { 'styles.xml': new Uint8Array(70_000_000) }))).toBe('file too much')
})

test.each([
  ['cut off', openFile(p('It fell.')).subarray(0, 300), 'a.odt'],
  ['whose words break off', openFile('', '', { 'content.xml': strToU8('<office:text><text:p>It') }), 'a.odt'],
  ['that breaks off, as one XML file', strToU8(flatOpenFile(p('It fell.')).slice(0, -30)), 'a.fodt'],
])('one %s is damaged', async (_, file, name) => expect(await refused(file, name)).toBe('file damaged'))
