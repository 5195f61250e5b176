import { describe, expect, test } from 'vitest'
import type { ScaleId } from '#domain/likelihood'
import { buildFile } from '#briefing/fixture'
import { findingsOf } from './testing.ts'

const inProse = (rule: string, text: string, scale: ScaleId = 'UK PHIA') =>
  findingsOf(rule, buildFile('Drone'), { outlook: text }, { scale }).length

describe('likelihood and confidence', () => {
  test.each([
    'We judge with high confidence that debris is highly likely to be found.',
    'It is almost certain, and our confidence is moderate.',
    'A second find is unlikely (low to moderate confidence).',
    'The fall probably happened at night; confidence in this remains low.',
  ])('share a sentence: %s', (text) => {
    expect(inProse('likelihood with confidence', text)).toBe(1)
  })
  test.each([
    'A second find is unlikely. Confidence is moderate.',
    'We have high confidence in the photographs.',
    'He has lost the confidence of the ministry and is unlikely to stay.',
    'The minister said “it is highly likely, with high confidence”.',
    'Talks on confidence building are likely.',
  ])('do not: %s', (text) => {
    expect(inProse('likelihood with confidence', text)).toBe(0)
  })

  test('meet in a judgement as it will be printed', () => {
    const build = buildFile('Drone')
    const judge = (text: string, confidenceReason: string) =>
      build.judgement({ text, likelihood: 'likely', confidence: 'low', confidenceReason })
    const inText = judge('with high confidence, debris came down', '')
    const inReason = judge('debris came down', 'the ministry is unlikely to err')
    judge('debris came down', 'an official find, not yet examined')
    judge('debris came down', 'One find only. A second is unlikely.')
    const found = findingsOf('likelihood with confidence', build)
    expect(found.map(({ place }) => place.itemId)).toEqual([inText.id, inReason.id])
  })
})

describe('the scale of the briefing', () => {
  test.each<[ScaleId, string, number]>([
    ['UK PHIA', 'It is very likely that debris fell.', 1],
    ['ICD 203', 'It is very likely that debris fell.', 0],
    ['ICD 203', 'There is a realistic possibility of a second find.', 1],
    ['UK PHIA', 'There is a realistic possibility of a second find.', 0],
    ['NATO', 'A second find is almost certain.', 1],
    ['NATO', 'There is an even chance of it.', 0],
    ['UK PHIA', 'Debris very probably fell there.', 1],
    ['UK PHIA', 'Debris probably fell there.', 0],
    ['NATO', 'Debris probably fell there.', 1],
    ['UK PHIA', 'It almost certainly fell there.', 0],
    ['UK PHIA', 'The minister called it “very likely”.', 0],
    ['NATO', 'The most probable reason is the grain trade.', 0],
    ['UK PHIA', 'It fell near a remote village.', 0],
    ['UK PHIA', 'An improbable turn.', 1],
  ])('%s: %s', (scale, text, count) => {
    expect(inProse('outside scale', text, scale)).toBe(count)
  })

  test('a judgement made on another scale is found', () => {
    const build = buildFile('Drone')
    const foreign = build.judgement({ text: 'it fell', likelihood: 'even chance', scale: 'NATO' })
    build.judgement({ text: 'it burned', likelihood: 'likely', scale: 'UK PHIA' })
    build.judgement({ text: 'it flew', likelihood: null, scale: 'NATO' })
    const found = findingsOf('outside scale', build, {}, { scale: 'UK PHIA' })
    expect(found.map(({ place }) => place.itemId)).toEqual([foreign.id])
  })

  test.each<[ScaleId, string, number]>([
    ['ICD 203', 'It is likely. A second is likely. A third is improbable.', 1],
    ['ICD 203', 'It is likely. A third is unlikely.', 0],
    ['UK PHIA', 'It is likely. A third is probable.', 0],
  ])('two rows, %s: %s', (scale, text, count) => {
    expect(inProse('two rows', text, scale)).toBe(count)
  })

  test('words are not judged in a language that the rules do not know', () => {
    const found = findingsOf(
      'outside scale',
      buildFile('Drone'),
      { outlook: 'very likely' },
      { language: 'fr' },
    )
    expect(found).toEqual([])
  })
})
