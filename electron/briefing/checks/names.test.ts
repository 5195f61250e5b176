import { expect, test } from 'vitest'
import { findingKey } from '#domain/finding'
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

test.each([
  ['Chornomorsk', 'Chernomorsk'],
  ['Vylkove', 'Vilkovo'],
  ['Lukashenko', 'Lukashenka'],
  ['Nur-Sultan', 'Nur Sultan'],
  ['Shahed-136', 'Shahed 136'],
  ['Kim Jong-un', 'Kim Jong Un'],
  ['Viktor Orbán', 'Orbán Viktor'],
  ['Müller', 'Mueller'],
  ['Târgu Mureș', 'Tirgu Mures'],
  ['Kryvyi Rih', 'Krivoy Rog'],
  ['Maxim Timchenko', 'Maksym Tymchenko'],
  ['V. Syrskyi', 'General Sirsky'],
  ['Stoltenberg', 'Stoltenburg'],
])('%s and %s are found to be one name, though no actor has it', (one, other) => {
  const found = findingsOf('two spellings', buildFile('Drone'), {
    outlook: `We saw ${one}, and then ${other}.`,
  })
  expect(found).toHaveLength(1)
})

test.each([
  ['Vladimir Putin', 'Volodymyr Zelenskyy'],
  ['Alexander Stubb', 'Oleksandr Syrskyi'],
  ['Ivanova', 'Ivanov'],
  ['Ukrainian', 'Ukrainians'],
  ['Shahed-136', 'Shahed-131'],
  ['Michael', 'Michal Kovac'],
])('%s and %s are two', (one, other) => {
  const found = findingsOf('two spellings', buildFile('Drone'), {
    outlook: `We saw ${one}, and then ${other}.`,
  })
  expect(found).toEqual([])
})

test('what is found keeps the place of every word that is meant', () => {
  const outlook = 'Kyiv waits. We saw Kyiv, then Kiev.\nAnd “Kiev” or Kiev.'
  const [found] = findingsOf('two spellings', buildFile('Drone'), { outlook })
  expect(found?.spots.map(({ text, line, passage }) => [text, line, passage.exact, passage.prefix])).toEqual([
    ['prose of outlook', 0, 'Kiev', 'Kyiv waits. We saw Kyiv, then '],
    ['prose of outlook', 1, 'Kiev', 'And “Kiev” or '],
  ])
})

test('a spelling that no actor has can be made a name of the one that has the other, and both stay', () => {
  const build = buildFile('Drone')
  const actor = build.actor('Angel Tîlvăr', { kind: 'person' })
  const [found] = findingsOf('two spellings', build, { outlook: 'We met Tîlvăr. Then Tîlvăr met Tilvar.' })
  expect(found?.fixes.map(({ words }) => words)).toEqual([
    'Write “Tîlvăr” throughout',
    'Write “Tilvar” throughout',
    'Keep both: make “Tilvar” an alias of Angel Tîlvăr',
  ])
  expect(found?.fixes[2]?.steps).toEqual([
    { do: 'alias', actorId: actor.id, alias: 'Tilvar' },
    { do: 'leave', key: findingKey(found!) },
  ])
})
