import { strFromU8, strToU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { composeBriefing } from '#briefing/compose'
import { briefingOn, buildFile } from '#briefing/fixture'
import { buildDocument } from '#document/build'
import { citationsOf } from './gate/content.ts'
import { openDice, type Dice } from './gate/dice.ts'
import { seededBriefing } from './gate/seeded-briefing.ts'
import { writeSeeded } from './gate/write-seeded.ts'
import { zip } from './pack.ts'
import { matchQuotations, readMarks, type Sources } from './quotations.ts'
import { asWritten } from './sanitise.ts'
import { writeWord } from './write.ts'

/** A .docx with its endnotes changed. */
function withNotes(docx: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(docx)
  parts['word/endnotes.xml'] = strToU8(change(strFromU8(parts['word/endnotes.xml']!)))
  return zip(Object.entries(parts).map(([path, bytes]) => ({ path, bytes })))
}

const PASSAGE = /<w:bookmarkStart w:name="p_(\w{32})" w:id="(\d+)"\/>.*?<w:bookmarkEnd w:id="\2"\/>/gs

/** Another letter in place of one of a passage's letters; unchanged where it has none. */
function spoil(passage: string, dice: Dice): string {
  const places = [...passage.matchAll(/(?<=<w:t[^>]*>)[^<]+/g)].flatMap((text) =>
    [...text[0].matchAll(/&\w+;|(\p{L})/gu)].flatMap((sign) =>
      sign[1] === undefined ? [] : [{ at: text.index + sign.index, letter: sign[1] }],
    ),
  )
  if (places.length === 0) return passage
  const { at, letter } = dice.pick(places)
  return `${passage.slice(0, at)}${letter === 'x' ? 'y' : 'x'}${passage.slice(at + letter.length)}`
}

describe('a random briefing in many scripts', () => {
  const seeded = seededBriefing(3)
  const sources: Sources = { citations: citationsOf(seeded.file), texts: seeded.texts }
  let docx: Uint8Array
  beforeAll(async () => {
    docx = (await writeSeeded(seeded)).bytes
  })
  const changedIn = (file: Uint8Array) =>
    matchQuotations(file, sources)
      .filter(({ fate }) => fate === 'changed')
      .map(({ id }) => id.replaceAll('-', ''))

  test('no quotation in the untouched file differs from its source', () => {
    expect(matchQuotations(docx, sources).length).toBeGreaterThan(60)
    expect(changedIn(docx)).toEqual([])
  })

  test('one letter changed in 50 quotations is found in these 50', () => {
    const dice = openDice(50)
    const spoilt: string[] = []
    const known = new Set(
      matchQuotations(docx, sources)
        .filter(({ fate }) => fate === 'same')
        .map(({ id }) => id.replaceAll('-', '')),
    )
    const file = withNotes(docx, (xml) =>
      xml.replace(PASSAGE, (passage: string, id: string) => {
        const changed = spoilt.length < 50 && known.has(id) ? spoil(passage, dice) : passage
        if (changed !== passage) spoilt.push(id)
        return changed
      }),
    )
    expect(spoilt).toHaveLength(50)
    expect(changedIn(file)).toEqual(spoilt)
  })
})

describe('one quotation', () => {
  const build = buildFile('One')
  const text = 'Before. “It\r\nfell &\u0007 broke”, he said.\u2028After.'
  const source = build.source('Digest', text)
  const cited = build.cite(source, 'It\r\nfell &\u0007 broke”, he said.\u2028After')
  build.statement('claim', build.actor('A ministry'), 'it fell', [cited])
  const sources: Sources = {
    citations: [cited],
    texts: new Map([[source.id, { text, sha256: source.textSha256 }]]),
  }
  let docx: Uint8Array
  beforeAll(async () => {
    docx = (await writeWord(buildDocument(composeBriefing(briefingOn(build.file), build.file), new Map())))
      .bytes
  })
  const fateOf = (file: Uint8Array, against: Sources = sources) =>
    matchQuotations(file, against).map(({ fate }) => fate)

  test('stands in the file as the declared normalisation leaves it', () => {
    const words = 'It\nfell & broke”, he said.\nAfter'
    expect(asWritten(cited.quotation.exact)).toBe(words)
    expect(matchQuotations(docx, sources)).toEqual([
      { id: cited.id, fate: 'same', found: `“${words}”`, expected: words },
    ])
    expect(readMarks(docx).map(({ letter }) => letter)).toContain('s')
  })

  test('survives a program that splits its runs and marks its spelling', () => {
    const split = withNotes(docx, (xml) =>
      xml.replace(
        'he said.',
        'he </w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:rPr><w:b/></w:rPr><w:t>said.',
      ),
    )
    expect(fateOf(split)).toEqual(['same'])
  })

  test.each([
    ['a blank more', 'he  said.'],
    ['a word less', 'said.'],
    ['a letter in upper case', 'he Said.'],
    [
      'words struck as a tracked change',
      'he </w:t></w:r><w:del w:id="9"><w:r><w:delText>said.</w:delText></w:r></w:del><w:r><w:t>',
    ],
  ])('with %s it is changed', (_, words) => {
    expect(fateOf(withNotes(docx, (xml) => xml.replace('he said.', words)))).toEqual(['changed'])
  })

  test('is an orphan where the source has another text, and unknown where nobody cites it', () => {
    const other = new Map([[source.id, { text: `${text} `, sha256: 'f'.repeat(64) }]])
    expect(fateOf(docx, { ...sources, texts: other })).toEqual(['orphan'])
    expect(fateOf(docx, { ...sources, citations: [] })).toEqual(['unknown'])
  })
})
