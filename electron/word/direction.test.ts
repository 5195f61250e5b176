import { expect, test } from 'vitest'
import { composeBriefing } from '#briefing/compose'
import { briefingOn, buildFile } from '#briefing/fixture'
import { buildDocument } from '#document/build'
import type { BriefingFields } from '#domain/briefing'
import { proseFromText } from '#domain/prose'
import { all, checkWord, wordsIn, type Element } from './check.ts'
import { writeWord } from './write.ts'

const ARABIC = 'سقطت الطائرة هناك'

async function written(more: Partial<BriefingFields>) {
  const { file } = buildFile('Directions')
  const briefing = { ...briefingOn(file), ...more }
  const sections = briefing.sections.map((section) =>
    section.kind === 'what happened'
      ? {
          ...section,
          included: true,
          prose: [...proseFromText(`Plain words\n${ARABIC}`), list(ARABIC)],
        }
      : section,
  )
  const outline = composeBriefing({ ...briefing, sections }, file)
  const word = await checkWord((await writeWord(buildDocument(outline, new Map()))).bytes)
  expect(word.faults).toEqual([])
  return word
}
const list = (text: string) => ({
  type: 'list' as const,
  ordered: true,
  items: [[{ type: 'text' as const, text }]],
})
const number = (element: Element | undefined, name: string) => Number(element?.attributes[name] ?? 0)

test('words that run from right to left stand in the column of the text, as all others do', async () => {
  const { parts } = await written({})
  const styles = all(parts.get('word/styles.xml'), 'w:style')
  const column = styles.find(({ attributes }) => attributes['w:styleId'] === 'BodyText')
  const inset = number(all(column, 'w:ind')[0], 'w:left')
  expect(inset).toBeGreaterThan(0)
  const arabic = all(parts.get('word/document.xml'), 'w:p').filter((each) => wordsIn(each) === ARABIC)
  const indents = arabic.map((each) => all(each, 'w:ind')[0])
  // Where lines run to the left, Word calls their end the right.
  const [body, item] = indents
  expect([number(body, 'w:left'), number(body, 'w:right')]).toEqual([0, inset])
  expect(number(item, 'w:left')).toBe(number(item, 'w:hanging'))
  expect(number(item, 'w:right') + number(item, 'w:hanging')).toBe(inset)
})

test('a value of the title block that runs from right to left stays beside its label', async () => {
  const { parts } = await written({ to: ARABIC })
  const [value] = all(all(parts.get('word/document.xml'), 'w:tbl')[0], 'w:p').filter(
    (each) => wordsIn(each) === ARABIC,
  )
  expect(all(value, 'w:bidi')).toHaveLength(1)
  // To Word, the right is where such a line ends: at the left of the page.
  expect(all(value, 'w:jc')[0]?.attributes['w:val']).toBe('right')
})

test.each([
  ['de', { 'w:val': 'de' }],
  ['zh-CN', { 'w:val': 'en-GB', 'w:eastAsia': 'zh-CN' }],
  ['ja', { 'w:val': 'en-GB', 'w:eastAsia': 'ja' }],
  ['he', { 'w:val': 'en-GB', 'w:bidi': 'he' }],
])('a briefing in %s says so under the attribute of its script', async (language, attributes) => {
  const { parts } = await written({ language })
  const [defaults] = all(parts.get('word/styles.xml'), 'w:docDefaults')
  expect(all(defaults, 'w:lang')[0]?.attributes).toMatchObject(attributes)
})

test('the running title leaves room for the marking, also in letters that are wide', async () => {
  const titleIn = async (title: string) => {
    const { parts } = await written({ title, marking: 'TLP:AMBER+STRICT' })
    return wordsIn(all(parts.get('word/header1.xml'), 'w:r')[0] as Element)
  }
  const latin = (await titleIn('small words '.repeat(20))).length
  const chinese = (await titleIn('无人机'.repeat(60))).length
  // A Chinese letter is about twice as wide.
  expect(chinese).toBeGreaterThan(latin * 0.4)
  expect(chinese).toBeLessThan(latin * 0.65)
})
