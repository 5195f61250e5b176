import { describe, expect, test } from 'vitest'
import { Refusal } from '#contract/errors'
import { TEXT_LIMIT } from '#contract/sources'
import { checkTextSize, isTextName, readPastedText, readTextFile } from './text-file.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const bytes = (...values: number[]) => Uint8Array.from(values)
const utf16 = (text: string, { big = false, mark = false } = {}) => {
  const buffer = Buffer.from((mark ? '\u{FEFF}' : '') + text, 'utf16le')
  return new Uint8Array(big ? buffer.swap16() : buffer)
}
const read = (content: Uint8Array, encoding: Parameters<typeof readTextFile>[2] = null) =>
  readTextFile(content, 'a.txt', encoding)

function refused(action: () => unknown) {
  try {
    action()
  } catch (error) {
    if (error instanceof Refusal) return { code: error.code, ...error.details }
  }
  throw new Error('This was not refused')
}

describe('text that is read', () => {
  test.each<[string, Uint8Array, string, string]>([
    ['UTF-8', utf8('Žluťoučký кінь 🐎'), 'Žluťoučký кінь 🐎', 'utf-8'],
    ['UTF-8 with a mark', utf8('\u{FEFF}abc'), 'abc', 'utf-8'],
    ['a mark inside stays', utf8('a\u{FEFF}b'), 'a\u{FEFF}b', 'utf-8'],
    ['UTF-16 LE with a mark', utf16('Ženeva', { mark: true }), 'Ženeva', 'utf-16le'],
    ['UTF-16 BE with a mark', utf16('Ženeva', { big: true, mark: true }), 'Ženeva', 'utf-16be'],
    ['UTF-16 LE without', utf16('The north said a drone fell.'), 'The north said a drone fell.', 'utf-16le'],
    ['UTF-16 BE without', utf16('The north said so.', { big: true }), 'The north said so.', 'utf-16be'],
    ['a pair in UTF-16', utf16('🛩️ fell', { mark: true }), '🛩️ fell', 'utf-16le'],
  ])('%s', (_, content, text, encoding) => {
    expect(read(content)).toEqual({ text, encoding })
  })

  test('line ends become one kind, everything else stays to the letter', () => {
    const kept = '  two  spaces\ttab\u{A0}hard\u{2028}line\u{0}'.slice(0, -1)
    expect(read(utf8(`a\r\nb\rc\n\n${kept}\r\n`)).text).toBe(`a\nb\nc\n\n${kept}\n`)
  })

  test('accents are not composed or taken apart', () => {
    expect(read(utf8('e\u{301} é')).text).toBe('e\u{301} é')
  })

  test('code points that are no characters are replaced', () => {
    expect(read(utf8('a\u{FFFE}b\u{FDD0}c\u{1FFFF}d')).text).toBe('a\u{FFFD}b\u{FFFD}c\u{FFFD}d')
  })

  test('a stray control character does not make a text binary', () => {
    expect(read(utf8(`page one\f page two ${'word '.repeat(50)}\u{1}`)).text).toContain('\u{1}')
  })
})

describe('an encoding that was chosen', () => {
  test.each([
    ['windows-1251', bytes(0xc4, 0xf0, 0xee, 0xed), 'Дрон'],
    ['koi8-r', bytes(0xe4, 0xd2, 0xcf, 0xce), 'Дрон'],
    ['windows-1250', bytes(0x8e, 0xe8), 'Žč'],
    ['iso-8859-2', bytes(0xae, 0xe8), 'Žč'],
    ['shift_jis', bytes(0x83, 0x68), 'ド'],
    ['gb18030', bytes(0xce, 0xde), '无'],
    ['big5', bytes(0xb5, 0x4c), '無'],
    ['euc-kr', bytes(0xb5, 0xe5), '드'],
    ['utf-16le', utf16('ab'), 'ab'],
  ] as const)('%s', (encoding, content, text) => {
    expect(read(content, encoding)).toEqual({ text, encoding })
  })

  test('that the bytes are not in is refused without a new guess', () => {
    expect(refused(() => read(bytes(0xff, 0xff), 'utf-8'))).toEqual({ code: 'file encoding', file: 'a.txt' })
  })
})

describe('refused', () => {
  test.each<[string, Uint8Array]>([
    ['no bytes', bytes()],
    ['white space', utf8(' \n\t \u{A0}')],
    ['a mark alone', bytes(0xef, 0xbb, 0xbf)],
    ['a mark alone in UTF-16', bytes(0xff, 0xfe)],
  ])('empty: %s', (_, content) => {
    expect(refused(() => read(content))).toEqual({ code: 'file empty', file: 'a.txt' })
  })

  test.each<[string, Uint8Array]>([
    ['a zero byte', utf8('abc\0def')],
    ['a PNG', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13)],
    ['a zip', bytes(0x50, 0x4b, 3, 4, 20, 0, 6, 0)],
    ['many control characters', Uint8Array.from({ length: 1_000 }, (_, at) => (at % 7 ? 65 : 2))],
    ['random bytes', Uint8Array.from({ length: 4_096 }, (_, at) => (at * 7_919 + 13) % 256)],
    ['UTF-16 with zeros as characters', utf16('a\0b', { mark: true })],
  ])('binary: %s', (_, content) => {
    expect(refused(() => read(content))).toEqual({ code: 'file binary', file: 'a.txt' })
  })

  test('an old encoding is proposed, not taken', () => {
    const cyrillic = 'Міністерство заявило про падіння безпілотника на території сусідньої держави. '
    const bytes = Uint8Array.from(cyrillic.repeat(4), (character) => {
      const code = character.codePointAt(0)!
      if (character === 'і') return 0xb3
      return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code
    })
    expect(refused(() => read(bytes))).toEqual({
      code: 'file encoding',
      file: 'a.txt',
      guess: 'windows-1251',
    })
    expect(read(bytes, 'windows-1251').text).toContain('про падіння безпілотника')
  })

  test('UTF-8 that is cut in a character is not quietly mended', () => {
    expect(refused(() => read(utf8('Ženeva ž').subarray(0, -1)))).toMatchObject({ code: 'file encoding' })
  })

  test('too large, before anything is read', () => {
    expect(refused(() => checkTextSize(50_000_000, 'a.txt'))).toEqual({
      code: 'file too large',
      file: 'a.txt',
      size: 50_000_000,
      limit: TEXT_LIMIT,
    })
    expect(() => checkTextSize(TEXT_LIMIT, 'a.txt')).not.toThrow()
    expect(refused(() => read(new Uint8Array(TEXT_LIMIT + 1)))).toMatchObject({ code: 'file too large' })
  })
})

test.each(['a.docx', 'a.pdf', 'a.HTML', 'a.b.rtf', 'a.zip'])('the name of no text: %s', (name) =>
  expect(isTextName(name)).toBe(false),
)

test.each([
  'a.txt',
  'A.TXT',
  'a.md',
  'a.markdown',
  'a.text',
  'README',
  '.hidden',
  'news 2023.09.04',
  'St. John',
])('the name of a text: %s', (name) => expect(isTextName(name)).toBe(true))

test('pasted text is read like a file, whatever the clipboard holds', () => {
  expect(readPastedText('a\r\nb\0c\u{D800}d', 'The pasted text').text).toBe('a\nbc\u{FFFD}d')
  expect(refused(() => readPastedText('\0 ', 'The pasted text'))).toEqual({
    code: 'file empty',
    file: 'The pasted text',
  })
})
