import { describe, expect, test } from 'vitest'
import { wordsIn } from '#word/check'
import { letterhead } from './fixture-templates.ts'
import { A4, margins, para, picture, run, section, type Fixture } from './fixture-package.ts'
import { linesOf, of, sample, written } from './testing.ts'

const EMU = 635
/** A logo that floats in front of the text; measures in twips, the position as Word writes it. */
const logo = (across: string, down: string, width = 1_300, height = 1_000) =>
  picture('rId1', width * EMU, height * EMU)
    .replace(
      /<wp:inline[^>]*>/,
      `<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH ${across}</wp:positionH><wp:positionV ${down}</wp:positionV>`,
    )
    .replace(/(<wp:extent[^>]*>)/, '$1<wp:wrapNone/>')
    .replace('</wp:inline>', '</wp:anchor>')
const at = (from: string, twips: number) =>
  `relativeFrom="${from}"><wp:posOffset>${twips * EMU}</wp:posOffset>`
const aligned = (from: string, side: string) => `relativeFrom="${from}"><wp:align>${side}</wp:align>`

/** A4 with margins of 1,300 twips at both sides, so that the text ends at 10,606; the header begins at 600. */
const withHeader = (first: string): Fixture => ({
  ...letterhead,
  body: `${para('Sample.')}${section(['header default header1'], A4 + margins(1800, 1300, 1700, 1300))}`,
  lines: {
    header1: {
      xml: para(first + run('Ministry of River Affairs')),
      links: [['rId1', 'image', 'media/emblem.png']],
    },
  },
})

/** The line of the marking in the header: how far from the right margin it ends. */
async function markingIn(first: string) {
  const { word, report } = await written(withHeader(first))
  expect(word.faults).toEqual([])
  const header = linesOf(word).find(([, line]) => wordsIn(line).includes('Ministry'))?.[1]
  const line = of(header, 'w:p').find((each) => wordsIn(each).includes(sample.briefing.marking))
  return {
    right: Number(of(line, 'w:ind')[0]?.attributes['w:right']),
    behind: [...of(header, 'wp:anchor')].map(({ attributes }) => attributes['behindDoc']),
    report: report.used.join(' '),
  }
}

describe('the marking beside what floats in a header', () => {
  test.each([
    ['at the right margin', logo(aligned('margin', 'right'), at('paragraph', 0)), 1_300 + 140],
    ['at a place of the page', logo(at('page', 9_400), at('page', 400)), 10_606 - 9_400 + 140],
  ])('stands to the left of a logo %s, and never under it', async (_, first, right) => {
    const marking = await markingIn(first)
    expect(marking).toMatchObject({ right, behind: ['1'] })
    expect(marking.report).toContain('it never covers the marking')
  })

  test.each([
    ['at the left', logo(aligned('margin', 'left'), at('paragraph', 0))],
    ['far above', logo(at('page', 9_400), at('page', 100), 1_300, 600)],
    ['in the margin beside the text', logo(at('page', 10_700), at('page', 400), 1_000)],
    ['across the whole page, over which it then lies', logo(at('page', 0), at('page', 0), 11_906)],
  ])('stays at the right margin where a logo stands %s', async (_, first) => {
    expect(await markingIn(first)).toMatchObject({ right: 0, behind: ['1'] })
  })

  test('is not in danger where nothing floats', async () => {
    const { right, report } = await markingIn(picture('rId1', 540_000, 540_000))
    expect(right).toBe(0)
    expect(report).not.toContain('covers')
  })
})

test('what an older Word drew before the text lies behind it too', async () => {
  const shape = `<w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:rect style="position:absolute;margin-left:300pt;width:90pt;height:60pt;z-index:251658240" fillcolor="#7a1f2b"/></w:pict></w:r>`
  const { word } = await written(withHeader(shape))
  const [rect] = linesOf(word).flatMap(([, line]) => of(line, 'v:rect'))
  expect(rect?.attributes['style']).toMatch(/position:absolute.*z-index:-1$/)
})
