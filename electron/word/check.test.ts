import { strFromU8, strToU8, unzipSync } from 'fflate'
import { beforeAll, expect, test } from 'vitest'
import { composeBriefing } from '#briefing/compose'
import { danube } from '#briefing/fixture-danube'
import { buildDocument } from '#document/build'
import { checkWord } from './check.ts'
import { PIXEL } from './fixture-pixel.ts'
import { zip } from './pack.ts'
import { writeWord } from './write.ts'

const { briefing, file, pictureSha256 } = danube()
let good: Uint8Array
beforeAll(async () => {
  const document = buildDocument(composeBriefing(briefing, file), new Map([[pictureSha256, PIXEL]]))
  good = (await writeWord(document)).bytes
})

/** The faults of the good file after one change of one part; without a change, the part is taken out. */
async function faultsAfter(path: string, change?: (xml: string) => string): Promise<readonly string[]> {
  const parts = unzipSync(good)
  const before = strFromU8(parts[path]!, !/\.(xml|rels)$/.test(path))
  const after = change?.(before)
  expect(after).not.toBe(before)
  if (after === undefined) delete parts[path]
  else parts[path] = strToU8(after, !/\.(xml|rels)$/.test(path))
  return (await checkWord(zip(Object.entries(parts).map(([path, bytes]) => ({ path, bytes }))))).faults
}

const document = 'word/document.xml'
const firstBookmark = /w:name="(\w+)"/

test.each([
  [
    'an invalid character in the properties',
    'docProps/core.xml',
    /<dc:title>/,
    '<dc:title>\u0001',
    /core.xml is not well formed/,
  ],
  ['an unbound prefix', document, '<w:body>', '<w:body><x:y/>', /not well formed/],
  ['an unknown style', document, 'w:val="BodyText"', 'w:val="Nowhere"', /style Nowhere does not exist/],
  [
    'a style based on none',
    'word/styles.xml',
    '<w:basedOn w:val="Normal"/>',
    '<w:basedOn w:val="Gone"/>',
    /style Gone/,
  ],
  ['a bookmark without a place to end', document, /<w:bookmarkEnd[^>]*>/, '', /does not end/],
  ['a dead anchor', document, /w:anchor="\w+"/, 'w:anchor="nowhere"', /Nothing is called nowhere/],
  ['a broken field', document, '<w:fldChar w:fldCharType="separate"/>', '', /a field is broken/],
  [
    'a note out of order',
    document,
    '<w:endnoteReference w:id="1"/>',
    '<w:endnoteReference w:id="2"/>',
    /do not follow/,
  ],
  [
    'a link to a script',
    'word/_rels/document.xml.rels',
    '</Relationships>',
    '<Relationship Id="a" Type="t" TargetMode="External" Target="javascript:x"/></Relationships>',
    /bad address/,
  ],
  [
    'an address with a blank',
    'word/_rels/document.xml.rels',
    '</Relationships>',
    '<Relationship Id="a" Type="t" TargetMode="External" Target="https://a/b c"/></Relationships>',
    /bad address/,
  ],
  [
    'a relationship to nothing',
    '_rels/.rels',
    'docProps/app.xml',
    'docProps/gone.xml',
    /docProps\/gone.xml is missing/,
  ],
  [
    'a part without a type',
    '[Content_Types].xml',
    /<Override[^>]*endnotes[^>]*>/,
    '',
    /endnotes.xml has no content type/,
  ],
  ['a wrong type of picture', '[Content_Types].xml', 'image/png', 'image/gif', /is declared as image\/gif/],
  ['half a twip', document, /w:w="(\d+)"/, 'w:w="$1.5"', /no whole length/],
  ['a figure without words', document, /descr="[^"]+"/, 'descr=" "', /no alternative text/],
] as const)('it finds %s', async (_, path, from, to, fault) => {
  expect((await faultsAfter(path, (xml) => xml.replace(from, to))).join('\n')).toMatch(fault)
})

test('it finds two bookmarks of one name, whatever their case', async () => {
  const faults = await faultsAfter(document, (xml) => {
    const [, name = ''] = firstBookmark.exec(xml) ?? []
    return xml.replace(
      '</w:body>',
      `<w:bookmarkStart w:id="9999" w:name="${name.toUpperCase()}"/><w:bookmarkEnd w:id="9999"/></w:body>`,
    )
  })
  expect(faults.join()).toMatch(/bookmark \w+ is used twice/)
})

test('it finds a picture that is cut off, and one that is gone', async () => {
  const path = 'word/media/image1.png'
  expect((await faultsAfter(path, (bytes) => bytes.slice(0, -3))).join()).toContain(`${path} is not what`)
  expect((await faultsAfter(path)).join()).toContain(`${path} is missing`)
})
