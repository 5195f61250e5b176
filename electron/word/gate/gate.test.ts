import { strFromU8, strToU8, unzipSync } from 'fflate'
import { beforeAll, expect, test } from 'vitest'
import { zip } from '#word/pack'
import { contentFaults } from './content.ts'
import { missingPrograms, openLibreOffice } from './libre-office.ts'
import { limiter } from './limiter.ts'
import { openXmlFaults } from './open-xml.ts'
import { seededBriefing } from './seeded-briefing.ts'
import { writeSeeded } from './write-seeded.ts'

const seeded = seededBriefing(33)
let written: Awaited<ReturnType<typeof writeSeeded>>
beforeAll(async () => {
  written = await writeSeeded(seeded)
})

function edited(path: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(written.bytes)
  parts[path] = strToU8(change(strFromU8(parts[path]!)))
  return zip(Object.entries(parts).map(([path, bytes]) => ({ path, bytes })))
}

test('the Open XML SDK finds an element out of place, and an address that it mends without a word', async () => {
  const misplaced = edited('word/document.xml', (xml) => xml.replace('<w:pPr>', '<w:pPr><w:r/>'))
  expect(await openXmlFaults(misplaced)).toEqual([
    expect.stringMatching(/^Open XML SDK: .*(?:unexpected|invalid) child/),
  ])
  const address = edited('word/_rels/document.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      '<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://a..b/" TargetMode="External"/></Relationships>',
    ),
  )
  const before = address.slice()
  expect(await openXmlFaults(address)).toContain('Open XML SDK: had to rewrite an address')
  expect(address).toEqual(before)
}, 120_000)

test('what was chosen and is not in the file is named', () => {
  expect(contentFaults(written.bytes, written.outline, seeded)).toEqual([])
  const [first = ''] =
    /w:name="[secj]_\w{32}"/.exec(strFromU8(unzipSync(written.bytes)['word/document.xml']!)) ?? []
  const without = edited('word/document.xml', (xml) => xml.replace(first, 'w:name="other"'))
  expect(contentFaults(without, written.outline, seeded)).toEqual([
    `${first.slice(8, -1)} is chosen and not in the file`,
  ])
})

test.skipIf((await missingPrograms()).length > 0)(
  'LibreOffice shows that a page lacks its marking',
  async () => {
    const office = await openLibreOffice()
    try {
      const { marking } = seeded.briefing
      const unmarked = edited('word/footer1.xml', (xml) => xml.replace(marking, 'TLP'))
      const [good, bad] = await Promise.all([
        office.check(written.bytes, marking),
        office.check(unmarked, marking),
      ])
      expect(good).toEqual([])
      expect(bad).toEqual([`The first page does not show ${marking} above and below`])
    } finally {
      await office.close()
    }
  },
  120_000,
)

test('no more tasks run at once than the limit, and all are done', async () => {
  const inTurn = limiter(2)
  let running = 0
  const most: number[] = []
  const task = (at: number) => async () => {
    most.push((running += 1))
    await Promise.resolve()
    running -= 1
    if (at === 3) throw new Error('three')
    return at
  }
  const results = await Promise.allSettled([0, 1, 2, 3, 4, 5].map((at) => inTurn(task(at))))
  expect(results.map(({ status }) => status === 'fulfilled')).toEqual([true, true, true, false, true, true])
  expect(Math.max(...most)).toBe(2)
})
