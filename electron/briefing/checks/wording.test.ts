import { describe, expect, test } from 'vitest'
import { buildFile } from '#briefing/fixture'
import { findingsOf } from './testing.ts'

describe('vague words in a judgement', () => {
  const found = (text: string) => {
    const build = buildFile('Drone')
    build.judgement({ text })
    return findingsOf('vague words', build).length
  }
  test.each([
    'Bucharest might publish the examination',
    'the drone could have come from the sea',
    'a second drone may have fallen',
    'debris possibly came down near Plauru',
    'Perhaps the pilot lost control',
    'Talks may resume in May',
  ])('are in: %s', (text) => expect(found(text)).toBe(1))
  test.each([
    'the talks of May 2023 will not be resumed',
    'the meeting moved from 3 May to June',
    'radar could not follow the drone',
    'the ministry repeats that “it may have been a drone”',
    'Russia will show its military might on the river',
    'the might of the fleet is spent',
    'debris came down near Plauru',
    'mayors of the villages will protest',
  ])('are not in: %s', (text) => expect(found(text)).toBe(0))

  test('are left alone where the briefing does not judge', () => {
    expect(findingsOf('vague words', buildFile('Drone'), { 'what happened': 'It might rain.' })).toEqual([])
    expect(
      findingsOf('vague words', buildFile('Drone'), { 'key judgements': 'It might rain.' }),
    ).toHaveLength(1)
  })
})

describe('a suspicion worded as a fact', () => {
  const PROPOSITION = 'The denial serves a wish inside the alliance to keep out of a clash'
  const found = (before: string, after = '') => {
    const build = buildFile('Drone')
    const { id } = build.statement('suspicion', null, PROPOSITION, [])
    const claim = build.statement('claim', null, 'A drone fell', [])
    const refersTo = (id: string) => ({ type: 'reference' as const, to: { kind: 'statement' as const, id } })
    const text = (words: string) => (words === '' ? [] : [{ type: 'text' as const, text: words }])
    const content = [...text(before), refersTo(id), ...text(after), refersTo(claim.id)]
    return findingsOf('suspicion as fact', build, { outlook: [{ type: 'paragraph', content }] }).length
  }
  test.each([
    ['Bucharest denies it to spare its allies.', ' A drone fell.'],
    ['A drone fell. Bucharest denies it to spare its allies', '.'],
  ])('%s', (before, after) => expect(found(before, after)).toBe(1))
  test.each([
    ['Kyiv suspects that Bucharest denies it to spare its allies.', ''],
    ['According to Kyiv, Bucharest denies it to spare its allies.', ' A drone fell.'],
    ['Bucharest allegedly denies it to spare its allies.', ''],
  ])('not: %s', (before, after) => expect(found(before, after)).toBe(0))

  test('its own words told without saying whose they are', () => {
    const build = buildFile('Drone')
    build.statement('suspicion', null, PROPOSITION, [])
    const told = (outlook: string) => findingsOf('suspicion as fact', build, { outlook }).length
    expect(told(`${PROPOSITION}, and it will go on.`)).toBe(1)
    expect(told(`Officials say that ${PROPOSITION.toLowerCase()}.`)).toBe(0)
    expect(told(`“${PROPOSITION}.”`)).toBe(0)
  })
})
