import { strToU8 } from 'fflate'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Refusal } from '#contract/errors'
import { readFile } from './read-file.ts'

const read = (rtf: string, name = 'a.rtf') => readFile(strToU8(rtf, true), name, null)
const words = async (within: string) => (await read(`{\\rtf1\\ansi\\ansicpg1252 ${within}}`)).text

test('says the same as the same article in another format', async () => {
  const real = (name: string) =>
    readFile(new Uint8Array(readFileSync(join(import.meta.dirname, 'real', name))), name, null)
  const [rtf, odt] = [await real('article.rtf'), await real('article.odt')]
  expect(rtf.text).toBe(odt.text)
  expect(rtf.about).toMatchObject({
    title: 'Ferry crews report a drone at Kellmouth',
    author: 'Ina Karsten',
  })
})

test('paragraphs, lines and tables are told apart', async () => {
  expect(await words('One\\line two.\\par\n\\par Three\n four\\\nfive')).toBe(
    'One\ntwo.\n\nThree four\n\nfive',
  )
  expect(
    await words(
      '\\trowd\\pard\\intbl Day\\par of news\\cell Drones\\cell\\row\\pard\\intbl Monday\\cell 1\\cell\\row\\pard After',
    ),
  ).toBe('Day of news\tDrones\nMonday\t1\n\nAfter')
  expect(await words('{\\pard\\ls1{\\listtext\\bullet\\tab}One\\par}{\\pard\\ls1 Two\\par}')).toBe('One\nTwo')
})

test.each([
  ['Unicode with its substitute left out', "\\u1044\\'c4\\u1088?\\u-10179 ?\\u-8704 ?!", 'Др😀!'],
  ['two substitutes, and none', "\\uc2\\u1044\\'c4\\'c4{\\uc0\\u1088}\\u1086 ab.", 'Дро.'],
  ['bytes of the code page', "caf\\'e9 \\'93so\\'94", 'café “so”'],
  ['bytes of the font', "{\\fonttbl{\\f1\\fcharset204 Arial;}}a\\f1\\'c4\\'f0\\plain\\'e9", 'aДрé'],
  [
    'a character of two bytes',
    "{\\fonttbl{\\f1\\fcharset128 Mincho;}}\\f1\\'93\\'fa\\'96\\'7b\\'83A",
    '日本ア',
  ],
  ['bytes that are none, and a backslash before a quotation mark', "a\\'zzb\\\\'c", "azzb\\'c"],
  ['signs', 'a\\~b\\_c\\-d \\{e\\} \\\\ \\emdash\\lquote x\\rquote', 'a\u{A0}b\u{2011}cd {e} \\ —‘x’'],
])('%s', async (_, within, wanted) => expect(await words(within)).toBe(wanted))

test('what nobody reads in the text is left out: hidden, deleted, styles, pictures, objects', async () => {
  const { text, notes } = await read(
    [
      '{\\rtf1{\\stylesheet{\\s1 Heading;}}{\\*\\generator Riched}{\\header Page 1}',
      'It {\\v secret }{\\deleted not }fell{\\v0  here}.',
      '{\\*\\shppict{\\pict 89504e47\n0d0a}}{\\object\\objemb{\\*\\objdata 0105\n0000}{\\result A sheet}}',
      '{\\field{\\*\\fldinst HYPERLINK "https://example.org"}{\\fldrslt  See there.}}',
      '}',
    ].join('\n'),
  )
  expect(text).toBe('It fell here. See there.')
  expect(notes).toEqual([
    'It holds tracked changes: what was inserted is in the text, what was deleted is not.',
    'Its pictures were not taken; they are in the file.',
    'Objects in it were not opened; they are in the file.',
  ])
})

test('notes stand at the end', async () => {
  expect(
    await words(
      'It fell{\\super\\chftn{\\footnote\\pard{\\chftn} Says the port.\\par On Monday.}}.\\par End.',
    ),
  ).toBe('It fell[1].\n\nEnd.\n\n[1] Says the port.\n\nOn Monday.')
})

test('says its title, its author and its day', async () => {
  const info = "{\\info{\\title Caf\\'e9}{\\author I. Karsten}{\\creatim\\yr2024\\mo3\\dy9\\hr4}}"
  expect((await read(`{\\rtf1\\ansi${info}Words}`)).about).toMatchObject({
    title: 'Café',
    author: 'I. Karsten',
    published: '2024-03-09',
  })
})

test('raw bytes in it are not taken for its words', async () => {
  expect(await words('a{\\pict\\bin8 }}{{\\u1 }b')).toBe('ab')
})

test('a large picture in lines of hex does not keep it', async () => {
  const picture = `${'0123456789abcdef'.repeat(8)}\n`.repeat(40_000)
  expect(await words(`Before {\\pict\\pngblip\n${picture}}after.`)).toBe('Before after.')
})

test('is told by its bytes, whatever its name', async () => {
  expect((await read('{\\rtf1 It fell.}', 'a.txt')).text).toBe('It fell.')
})

test.each(['{\\rtf1 It fell', '{\\rtf1 It {\\b fell.', '{\\rtf1\\bin99999999999999 x}'])(
  'one that breaks off is damaged: %s',
  async (rtf) => {
    const error: unknown = await read(rtf).catch((error: unknown) => error)
    expect(error).toBeInstanceOf(Refusal)
    expect((error as Refusal).code).toBe('file damaged')
  },
)
