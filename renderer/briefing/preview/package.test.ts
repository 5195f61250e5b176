import { unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { isSameBesides, readPackage, withDocument } from './package.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const packed = (parts: Readonly<Record<string, string>>) =>
  readPackage(zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, bytes(text)]))))

const PARTS = {
  '[Content_Types].xml': '<Types/>',
  'word/document.xml': '<w:document>Дрони</w:document>',
  'word/styles.xml': '<w:styles/>',
  'word/media/map.png': 'a map',
  'docProps/core.xml': 'changed at one',
}

test('two documents can differ in their bodies, and in what is only said about the file', () => {
  const other = { ...PARTS, 'word/document.xml': 'another', 'docProps/core.xml': 'changed at two' }
  expect(isSameBesides(packed(PARTS), packed(other))).toBe(true)
})

test.each([
  ['a picture', { ...PARTS, 'word/media/map.png': 'A map' }],
  ['a style', { ...PARTS, 'word/styles.xml': '<w:styles></w:styles>' }],
  ['one more part', { ...PARTS, 'word/header1.xml': '' }],
])('they differ in %s', (_, other) => {
  expect(isSameBesides(packed(PARTS), packed(other))).toBe(false)
  expect(isSameBesides(packed(other), packed(PARTS))).toBe(false)
})

test('another body is put among the parts that dress it', () => {
  const parts = unzipSync(withDocument(packed(PARTS), 'Новий'))
  expect(Object.keys(parts).toSorted()).toEqual([
    '[Content_Types].xml',
    'word/document.xml',
    'word/styles.xml',
  ])
  expect(new TextDecoder().decode(parts['word/document.xml'])).toBe('Новий')
  expect(packed(PARTS).document).toBe(PARTS['word/document.xml'])
})
