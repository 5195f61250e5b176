import { expect, test } from 'vitest'
import { z } from 'zod'
import { calls } from './contract.ts'
import { reasonOf } from './reasons.ts'

const reason = (shape: z.ZodType, input: unknown) => {
  const { error } = shape.safeParse(input)
  if (!error) throw new Error('The input is valid')
  return reasonOf(error)
}

test.each([
  [z.string().max(1_000), 'x'.repeat(1_001), 'This text is too long: at most 1,000 characters fit here'],
  [z.string().min(1), '', 'This cannot be empty'],
  [z.string().min(3), 'x', 'This text is too short: 3 characters are needed'],
  [z.number().max(90), 91, 'This number is too large: at most 90 is possible here'],
  [z.number().min(-90), -91, 'This number is too small: at least −90 is possible here'],
  [z.number().positive(), 0, 'This number is too small: it must be more than 0'],
  [z.array(z.string()).max(2), ['', '', ''], 'These are too many: at most 2 entries fit here'],
  [z.array(z.string()).min(1), [], 'These are too few: at least 1 entry is needed'],
  [z.object({ at: z.iso.datetime() }), { at: 'noon' }, 'What stands for “at” is not what is expected there'],
  [z.object({ page: z.url() }), { page: 'x' }, 'This is no web address'],
  [
    z.object({ kind: z.enum(['a', 'b']) }),
    { kind: 'c' },
    'What stands for “kind” is not what is expected there',
  ],
  [z.strictObject({}), { more: 1 }, 'Something in it is not what is expected here'],
  [z.string(), 1, 'Something in it is not what is expected here'],
  [z.string().min(1, 'A name is needed.'), '', 'A name is needed'],
  [z.union([z.literal(''), z.string().regex(/^\d+$/, 'Digits only')]), 'x', 'Digits only'],
])('a refusal is said in words (%#)', (shape, input, words) => {
  expect(reason(shape, input)).toBe(words)
})

test.each([
  [{ title: ' ' }, /^A title is needed$/],
  [{ date: '4/9/2023' }, /date/i],
  [{ zone: 'Nowhere' }, /^A time zone is a name such as/],
  [
    { place: { name: '', country: 'Romania', latitude: null, longitude: null, precision: null } },
    /^A country/,
  ],
  [{ place: { name: '', country: null, latitude: 'x', longitude: null, precision: null } }, /“latitude”/],
])('an incident is refused in words (%#)', (patch, words) => {
  const id = '0198c0de-0000-7000-8000-000000000000'
  expect(reason(calls['incident.update'].input, { id, patch })).toMatch(words)
})

test('a web address without its beginning is refused in words', () => {
  const id = '0198c0de-0000-7000-8000-000000000000'
  expect(reason(calls['source.update'].input, { id, patch: { url: 'nasa' } })).toBe(
    'A web address begins with http:// or https://',
  )
})
