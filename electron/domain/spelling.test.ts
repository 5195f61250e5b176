import { describe, expect, test } from 'vitest'
import { nameFitter, romanised, SOUND, soundsOf, spellingsOf } from './spelling.ts'

// From the examples of the published tables.
test.each([
  ['Єнакієве', 'yenakiieve'],
  ['Згорани', 'zghorany'],
  ['Їжакевич', 'yizhakevych'],
  ['Кадиївка', 'kadyivka'],
  ['Йосипівка', 'yosypivka'],
  ['Щербухи', 'shcherbukhy'],
  ['Юрій', 'yurii'],
  ['Ярошенко', 'yaroshenko'],
  ['Зеленський', 'zelenskyi'],
])('%s is %s in Ukrainian', (word, latin) => {
  expect(romanised(word)).toContain(latin)
})

test.each([
  ['Ельцин', 'yeltsin'],
  ['Дмитриев', 'dmitriyev'],
  ['Захарова', 'zakharova'],
  ['Чайковский', 'chaykovskiy'],
  ['Щукин', 'shchukin'],
])('%s is %s in Russian', (word, latin) => {
  expect(romanised(word)).toContain(latin)
})

test('a Latin word has no Latin form beside itself', () => {
  expect(romanised('Yermak')).toEqual([])
})

describe('spellings of one name sound alike', () => {
  test.each([
    ['Єрмак', 'Yermak', 'Iermak', 'Ermak'],
    ['Зеленський', 'Зеленский', 'Zelensky', 'Zelenskyy', 'Zelenskiy', 'Zelenskyi', 'Zelenskij'],
    ['Шойгу', 'Shoigu', 'Shoygu'],
    ['Ізмаїл', 'Izmail', 'Измаил'],
    ['Алексей', 'Alexei', 'Aleksey'],
  ])('%s', (first, ...others) => {
    for (const other of others)
      expect(
        soundsOf(other).some((sound) => soundsOf(first).includes(sound)),
        other,
      ).toBe(true)
  })
})

test.each([
  ['Kyiv', 'Kiel'],
  ['Yermak', 'Yerevan'],
  ['Harkov', 'Markov'],
])('%s and %s are two names', (one, other) => {
  expect(soundsOf(one)).not.toEqual(expect.arrayContaining(soundsOf(other)))
})

test('an index gets only what its words do not already say', () => {
  expect(spellingsOf('the river rose in may')).toBe('')
  expect(spellingsOf('Yermak said')).toBe(`${SOUND}ermak`)
  expect(spellingsOf('Єрмак').split(' ')).toEqual(expect.arrayContaining(['yermak', `${SOUND}ermak`]))
})

test.each([
  ['Romania', 'rom', true],
  ['Ministry of Defence of Romania', 'defence rom', true],
  ['Andriy Yermak', 'єрмак', true],
  ['Ізмаїл', 'izm', true],
  ['Galați', 'galati', true],
  ['Romania', 'mania', false],
  ['Romania', 'romania foreign', false],
])('%s fits “%s”: %s', (text, typed, fits) => {
  expect(nameFitter(typed)(text)).toBe(fits)
})
