import { describe, expect, test } from 'vitest'
import { loadCorpus } from '#intake/suggest/corpus/corpus'
import { isSamePage, likenessOf } from './alike.ts'
import { shingleSteps, shinglesOf } from './shingles.ts'
import { overlapOf, sketchOf, sketchText } from './sketch.ts'

const AGENCY = `KELMAR, June 8 (Meridian News) – A ferry with some eighty people on board was stopped by a patrol boat near the river mouth on Sunday, and its captain was taken ashore for questioning, the port authority said.
The boat had left Kelmar an hour earlier and was bound for the islands. Nobody was hurt. Its papers, the authority added, were not in order, though it did not say what was missing from them.
Fishermen who watched from the quay said that the patrol had come alongside without lights.`
const OWN = `The season on the islands begins late this year. Hoteliers in the old harbour had painted their shutters and waited for guests, who had booked as never before; now half of the rooms stand empty again and the baker throws his rolls to the gulls.
At the town hall a clerk spreads out the plans for a second quay, which has been promised since his grandfather sold nets there and which, he says, would end all such trouble.`

const likeness = (one: string, other: string) => likenessOf(sketchText(one), sketchText(other))

describe('two texts', () => {
  test('that differ in a few words are copies', () => {
    expect(likeness(AGENCY, AGENCY.replace('eighty', 'ninety').replace('KELMAR', 'Kelmar'))).toBe('copy')
  })
  test('are an excerpt, where one carries some of the other among words of its own', () => {
    const page = `${OWN}\n\n${AGENCY.split('\n')[1]}\n\n${OWN.split('').reverse().join('')}`
    expect(likeness(AGENCY, page)).toBe('excerpt')
    expect(likeness(page, AGENCY)).toBe('excerpt')
  })
  test('are found when one is a hundred times as long as the other', () => {
    const long = Array.from({ length: 3_000 }, (_, at) => `word${at} of${at % 7} page${at % 331}`).join(' ')
    expect(likeness(AGENCY, `${long}\n\n${AGENCY}\n\n${long}`)).toBe('excerpt')
  })
  test('are independent, although both quote the same words', () => {
    const quotation =
      '“We stopped the vessel because its papers were false and its crew had been warned twice that week,” the commander said.'
    expect(likeness(`${OWN}\n\n${quotation}`, `${AGENCY}\n\n${quotation}`)).toBeNull()
  })
  test('of one origin are found where the one quotes the other whole', () => {
    expect(likeness(AGENCY.replaceAll('\n', ' '), `${OWN}\n\n“${AGENCY.replaceAll('\n', ' ')}”`)).toBe(
      'excerpt',
    )
  })
  test.each([
    ['nothing', '', AGENCY],
    ['nothing twice', '', ''],
    ['one word', 'Ferry', 'Ferry'],
    ['marks alone', '… – ?! “”', '… – ?! “”'],
  ])('of %s are no copies', (_, one, other) => {
    expect(likeness(one, other)).toBeNull()
  })
  test('on one incident each, in the annotated articles, are independent', () => {
    const sketches = loadCorpus().map(({ name, text }) => ({ name, sketch: sketchText(text) }))
    const found = sketches.flatMap((one, at) =>
      sketches
        .slice(at + 1)
        .filter((other) => likenessOf(one.sketch, other.sketch) !== null)
        .map((other) => `${one.name} ${other.name}`),
    )
    expect(found).toEqual([])
  })
})

describe('scripts', () => {
  const chinese =
    '港务局星期日表示，一艘载有八十多人的渡轮在河口附近被巡逻艇拦下，船长被带上岸接受询问。该船一小时前离开港口，前往群岛，没有人受伤。'
  test('without spaces are compared by their characters', () => {
    expect(likeness(chinese, chinese.replace('八十', '九十'))).toBe('copy')
    expect(
      likeness(chinese, '外交部发言人在例行记者会上说，双方将于下个月在日内瓦继续谈判，并对结果表示乐观。'),
    ).toBeNull()
  })
  test('with vowel points are the same as without', () => {
    const arabic =
      'قالت هيئة الميناء يوم الأحد إن زورق دورية أوقف عبارة على متنها ثمانون شخصا قرب مصب النهر واقتاد قبطانها إلى الشاطئ للتحقيق معه'
    expect(likeness(arabic, arabic.replaceAll('ة', 'ةُ').replaceAll('ال', 'الـ'))).toBe('copy')
  })
})

test('a text of ten megabytes is read in short steps, and little of it is kept', () => {
  const words = Array.from({ length: 50_000 }, (_, at) => ((at * 2_654_435_761) >>> 0).toString(36))
  const text = words.join(' ').repeat(30).slice(0, 10_000_000)
  const steps = shingleSteps(text)
  let [count, step] = [1, steps.next()]
  for (; !step.done; step = steps.next()) count += 1
  expect(count).toBeGreaterThanOrEqual(500)
  expect(sketchOf(step.value).hashes.length).toBe(8_192)
  expect(shinglesOf('one two three four five')).toHaveLength(2)
})

test('what is estimated from the sketches of long texts is near the truth', () => {
  const words = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, at) => `w${(from + at) * 7_919}`).join(' ')
  const { containment, resemblance } = overlapOf(
    sketchText(words(0, 20_000)),
    sketchText(words(15_000, 30_000)),
  )
  expect(containment).toBeCloseTo(1 / 3, 1)
  expect(resemblance).toBeCloseTo(1 / 6, 1)
})

test.each([
  ['one address', { url: 'https://a.example/x#top' }, { url: 'https://a.example/x/' }, true],
  ['two addresses', { url: 'https://a.example/x' }, { url: 'https://a.example/y' }, false],
  [
    'a title of one publisher',
    { title: 'Ferry held', publisher: 'The Post' },
    { title: 'ferry held', publisher: 'THE POST' },
    true,
  ],
  [
    'a title of two publishers',
    { title: 'Ferry held', publisher: 'The Post' },
    { title: 'Ferry held', publisher: 'Star' },
    false,
  ],
  ['nothing known', { title: 'Ferry held' }, { title: 'Ferry held' }, false],
])('a page is known again by %s', (_, one, other, same) => {
  const unknown = { url: '', publisher: '', title: '' }
  expect(isSamePage({ ...unknown, ...one }, { ...unknown, ...other })).toBe(same)
})
