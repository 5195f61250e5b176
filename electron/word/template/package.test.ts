import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { Refusal } from '#contract/errors'
import { fileOfParts, para, partsOfFixture, section, templateFile, type Fixture } from './fixture-package.ts'
import { A4, margins } from './fixture-package.ts'
import { letterhead } from './fixture-templates.ts'
import { readTemplate } from './read.ts'

const plain: Fixture = { body: para('Words') + section([], A4 + margins(1000, 1000, 1000, 1000)) }
const faultOf = (bytes: Uint8Array) => {
  try {
    readTemplate(bytes, 'house.dotx')
    return null
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    expect(error.code).toBe('template unusable')
    expect(error.details['file']).toBe('house.dotx')
    return error.details['fault']
  }
}
const changed = (path: string, content: Uint8Array | string, fixture = plain) =>
  fileOfParts(partsOfFixture(fixture).set(path, typeof content === 'string' ? strToU8(content) : content))

test('a document and a template of Word are taken', () => {
  expect(faultOf(templateFile(plain))).toBe(null)
  const mainType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml'
  expect(faultOf(templateFile({ ...plain, mainType }))).toBe(null)
})

const OLE = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0)
const MACROS = 'application/vnd.ms-word.template.macroEnabledTemplate.main+xml'
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'
const whole = templateFile(letterhead)
/** An archive in which the document is said to have ten bytes, but has many more. */
const lying = (() => {
  const bytes = Buffer.from(templateFile(plain))
  const name = bytes.lastIndexOf('word/document.xml')
  // The length before packing, in the directory at the end (APPNOTE 4.3.12).
  bytes.writeUInt32LE(10, name - 46 + 24)
  return new Uint8Array(bytes)
})()
const deep = `${'<w:x>'.repeat(5_000)}${'</w:x>'.repeat(5_000)}`

describe('what cannot be a template is refused, with the reason', () => {
  test.each<[string, Uint8Array, string]>([
    ['a text', strToU8('Dear reader'), 'not Word'],
    ['nothing at all', new Uint8Array(), 'not Word'],
    ['another archive', zipSync({ 'a.txt': strToU8('a') }), 'not Word'],
    ['a spreadsheet', templateFile({ ...plain, mainType: SHEET }), 'not Word'],
    ['a document of Word 97', OLE, 'old Word'],
    [
      'an encrypted document',
      Uint8Array.from([...OLE, ...Buffer.from('EncryptedPackage', 'utf16le')]),
      'encrypted',
    ],
    ['a template with macros by its type', templateFile({ ...plain, mainType: MACROS }), 'macros'],
    ['a template with macros by its parts', changed('word/vbaProject.bin', 'x'), 'macros'],
    [
      'a protected document',
      templateFile({ ...plain, settings: '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>' }),
      'protected',
    ],
    [
      'a strict document',
      changed(
        '_rels/.rels',
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      ),
      'strict',
    ],
    ['a file that is cut off', whole.slice(0, whole.length / 2), 'damaged'],
    ['a file whose end is cut off', whole.slice(0, -8), 'damaged'],
    ['a document that is not well formed', changed('word/document.xml', '<w:document'), 'damaged'],
    ['a header that is not well formed', changed('word/header1.xml', '<w:hdr>', letterhead), 'damaged'],
    ['elements without end', templateFile({ ...plain, body: deep }), 'damaged'],
    [
      'entities that grow',
      changed('word/document.xml', '<!DOCTYPE a [<!ENTITY b "bbbb">]><a>&b;</a>'),
      'damaged',
    ],
    ['an archive that lies about its sizes', lying, 'damaged'],
    ['an archive that swells', zipSync({ 'a.xml': new Uint8Array(201_000_000) }, { level: 1 }), 'swollen'],
  ])('%s', (_, bytes, fault) => {
    expect(faultOf(bytes)).toBe(fault)
  })
})

test('protection that is switched off is none', () => {
  const settings = '<w:documentProtection w:edit="readOnly" w:enforcement="0"/>'
  expect(faultOf(templateFile({ ...plain, settings }))).toBe(null)
})
