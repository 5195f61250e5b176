import { expect, test } from 'vitest'
import { buildFile } from '#briefing/fixture'
import { isRespelling } from './spelling.ts'
import { findingsOf } from './testing.ts'

test.each([
  ['Zelensky', 'Zelenskyy'],
  ['Volodymyr Zelenskyy', 'Zelensky'],
  ['Kyiv', 'Kiev'],
  ['Angel Tîlvăr', 'Angel Tilvar'],
  ['Andriy Yermak', 'Andrii Yermak'],
])('%s and %s are one name in two spellings', (one, other) => expect(isRespelling(one, other)).toBe(true))

test.each([
  ['Andriy Yermak', 'Yermak'],
  ['Ukraine', 'the Ukrainian government'],
  ['Moscow', 'Russia'],
  ['NATO', 'Nato'],
  ['Joe Biden', 'the President'],
  ['Republic of Moldova', 'Moldova'],
])('%s and %s are not', (one, other) => expect(isRespelling(one, other)).toBe(false))

test('one actor under two spellings is found at the rarer one', () => {
  const build = buildFile('Drone')
  build.actor('Volodymyr Zelenskyy', { aliases: ['Zelensky', 'Zelenskyy', 'the president'] })
  const statement = build.statement('claim', null, 'Zelensky spoke', [])
  const texts = { outlook: 'Zelenskyy spoke, and the president waits.', 'bottom line': 'Zelenskyy will act.' }
  const [found, ...rest] = findingsOf('two spellings', build, texts)
  expect(found?.words).toBe('“Zelensky” here, “Zelenskyy” elsewhere')
  expect(found?.place).toEqual({ section: 'claims and denials', itemId: statement.id })
  expect(rest).toEqual([])
})

test('a spelling within quotation marks is the speaker’s, and a longer word is another', () => {
  const build = buildFile('Drone')
  build.actor('Kyiv', { aliases: ['Kiev'] })
  expect(
    findingsOf('two spellings', build, { outlook: 'Kyiv denies it: “Kiev is quiet”. Kievan Rus.' }),
  ).toEqual([])
  expect(findingsOf('two spellings', build, { outlook: 'Kyiv denies it. Kiev is quiet.' })).toHaveLength(1)
})
