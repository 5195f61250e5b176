import { describe, expect, test } from 'vitest'
import { placeCalled, type PlaceName } from '#domain/house-template'
import { parseXml, wordsIn, type Element } from '#word/read'
import { element, elementsOf, writePart } from '#word/xml'
import { control, para, run } from './fixture-package.ts'
import { fillPlaces, isEmptyParagraph, placesIn, wordsFill } from './places.ts'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const tree = (xml: string) => elementsOf(parseXml(`<w:hdr ${W}>${xml}</w:hdr>`))[0] as Element
const VALUES: Partial<Record<PlaceName, string>> = {
  title: 'Drones & debris',
  to: 'The desk',
  subtitle: 'one\ntwo',
  from: '',
}
const filled = (xml: string) =>
  fillPlaces(tree(xml), (place) => {
    const words = VALUES[place]
    return words === undefined ? null : wordsFill(words)
  })
const wordsOf = (xml: string) => wordsIn(filled(xml))
const xmlOf = (root: Element) => new TextDecoder().decode(writePart(root))

test.each([
  ['Title', 'title'],
  ['cut_off', 'cut-off'],
  ['Information cut-off', 'cut-off'],
  ['Publish Date', 'date'],
  ['Author', 'from'],
  ['{{title}}', null],
  ['Company', null],
])('the name %s means %s', (name, place) => {
  expect(placeCalled(name)).toBe(place)
})

describe('a placeholder', () => {
  test('is filled, and the words around it stay', () => {
    expect(wordsOf(para('Subject: {{title}}, urgent'))).toBe('Subject: Drones & debris, urgent')
  })

  test('is filled wherever Word has split it, in the form of its first letters', () => {
    const split = `${run('For {')}${run('{t', '<w:b/>')}<w:proofErr w:type="spellStart"/>${run('o}')}${run('} and {{title}}')}`
    expect(wordsOf(para(split))).toBe('For The desk and Drones & debris')
    const bold = `${run('{{', '<w:b/>')}${run('title}}', '<w:i/>')}`
    expect(xmlOf(filled(para(bold)))).toContain(
      '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Drones &amp; debris',
    )
  })

  test('is filled each time that it stands there, with line breaks where it has them', () => {
    expect(wordsOf(para('{{to}}{{ TO }}'))).toBe('The deskThe desk')
    expect(wordsOf(para('{{subtitle}}'))).toBe('one\ntwo')
  })

  test('is emptied where there is nothing to say, and left alone where its name means nothing', () => {
    expect(wordsOf(para('From {{from}}.'))).toBe('From .')
    expect(wordsOf(para('No. {{file number}} {title} {{}}'))).toBe('No. {{file number}} {title} {{}}')
  })

  test('in a text box is filled in its own paragraph', () => {
    const box = `<w:r><w:pict><w:txbxContent>${para('{{title}}')}</w:txbxContent></w:pict></w:r>`
    expect(wordsOf(para(`${run('{{to}} ')}${box}`))).toBe('The desk Drones & debris')
  })
})

describe('a content control', () => {
  test('around paragraphs, within a line and around a cell is filled and dissolved', () => {
    const cell = `<w:tbl><w:tr>${control('to', `<w:tc><w:tcPr><w:tcW w:w="1" w:type="dxa"/></w:tcPr>${para('…')}</w:tc>`)}</w:tr></w:tbl>`
    for (const [xml, words] of [
      [control('title', para('…') + para('more')), 'Drones & debris'],
      [para(run('For ') + control('to', run('…'))), 'For The desk'],
      [cell, 'The desk'],
    ] as const) {
      expect(wordsOf(xml)).toBe(words)
      expect(xmlOf(filled(xml))).not.toContain('w:sdt')
    }
    expect(xmlOf(filled(cell))).toContain('<w:tcW w:w="1" w:type="dxa"/>')
  })

  test('is known by its tag or its title, and without Word’s grey prompt', () => {
    const alias =
      '<w:sdt><w:sdtPr><w:alias w:val="Title"/><w:tag w:val="x1"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/><w:b/></w:rPr><w:t>Click</w:t></w:r></w:sdtContent></w:sdt>'
    const xml = xmlOf(filled(para(alias)))
    expect(xml).toContain('<w:b/>')
    expect(xml).not.toContain('PlaceholderText')
  })

  test('with another name stays', () => {
    expect(xmlOf(filled(control('Company', para('Acme'))))).toContain('<w:sdtPr>')
  })
})

describe('a bookmark', () => {
  const marked = (name: string, inner: string) =>
    `<w:bookmarkStart w:id="3" w:name="${name}"/>${inner}<w:bookmarkEnd w:id="3"/>`

  test('is filled in the form of what it marks; a point in a line too', () => {
    const xml = xmlOf(filled(para(run('For ') + marked('to', run('X', '<w:i/>')) + run('.'))))
    expect(xml).toContain('<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">The desk</w:t></w:r>')
    expect(xml).not.toContain('bookmark')
    expect(wordsOf(para(run('For ') + marked('to', '') + run('.')))).toBe('For The desk.')
  })

  test('that Word or people set for something else is no place', () => {
    expect(placesIn(tree(para(marked('_GoBack', run('a')))))).toEqual([])
  })
})

test('all places are named, with their kind', () => {
  const all = control('Company', para('Acme')) + para(`{{title}} {{number}}`)
  expect(placesIn(tree(all))).toEqual([
    { name: 'Company', kind: 'content control', place: null },
    { name: 'title', kind: 'placeholder', place: 'title' },
    { name: 'number', kind: 'placeholder', place: null },
  ])
})

test('a paragraph is empty without words, pictures, breaks and fields', () => {
  const first = (xml: string) => elementsOf(tree(xml))[0] ?? element('')
  expect(isEmptyParagraph(first(para('')))).toBe(true)
  expect(isEmptyParagraph(first(para('a')))).toBe(false)
  expect(isEmptyParagraph(first(para('<w:r><w:br w:type="page"/></w:r>')))).toBe(false)
})
