import { describe, expect, test } from 'vitest'
import { filterText, parseSearch, withFilter, withoutFilter, type Filter } from './search-query.ts'

/** Words as `word`, phrases in quotes, an open end as `*`, what is left out with a minus. */
const shown = (query: string): string[] => {
  const { wanted, unwanted } = parseSearch(query)
  const show = ({ text, isPhrase, open }: (typeof wanted)[number]) =>
    `${isPhrase ? `"${text}"` : text.replace(/\*$/, '')}${open ? '*' : ''}`
  return [...wanted.map(show), ...unwanted.map((one) => `-${show(one)}`)]
}

test.each([
  ['', []],
  ['   ', []],
  ['drone', ['drone*']],
  ['drone fell', ['drone', 'fell*']],
  ['drone fell ', ['drone', 'fell']],
  ['dron* fell ', ['dron*', 'fell']],
  ['"drone fell"', ['"drone fell"']],
  ['“drone fell” north', ['"drone fell"', 'north*']],
  ['"drone fe', ['"drone fe"*']],
  ['drone -plauru', ['drone', '-plauru']],
  ['drone -"near the ferry"', ['drone', '-"near the ferry"']],
  ['anti-aircraft', ['anti-aircraft*']],
  ['- * ( ) : ^', []],
  ['a"b', ['a', '"b"*']],
  ['10:30 ', ['10:30']],
  ['Ferry: the ', ['Ferry:', 'the']],
  ['https://example.org/a ', ['https://example.org/a']],
  ['дрон', ['дрон*']],
  // Filters narrow what the last word finds, so behind it they leave it open.
  ['th in:statement', ['th*']],
  ['th in:statement ', ['th*']],
  ['th  in:statement kind:denial ', ['th*']],
  ['th kind:', ['th*']],
  ['th kind:lie ', ['th*']],
  ['in:statement th', ['th*']],
  ['in:statement th ', ['th']],
  ['drone in:statement fell ', ['drone', 'fell']],
  ['"th" in:statement', ['"th"']],
  ['drone -th in:statement', ['drone', '-th']],
  ['th - ', ['th']],
])('%s', (query, words) => {
  expect(shown(query)).toEqual(words)
})

const one = (query: string): Filter => {
  const { filters, notes } = parseSearch(query)
  expect(notes).toEqual([])
  expect(filters).toHaveLength(1)
  return filters[0]!
}

describe('filters', () => {
  test('stand among the words, in any case and order', () => {
    const { wanted, filters, notes } = parseSearch('drone KIND:Denial actor:romania fell grade:<=B2 ')
    expect(wanted.map(({ text }) => text)).toEqual(['drone', 'fell'])
    expect(filters.map(({ text }) => text)).toEqual(['KIND:Denial', 'actor:romania', 'grade:<=B2'])
    expect(notes).toEqual([])
  })

  test('take values of several words in quotation marks', () => {
    expect(one('actor:"North Korea"')).toMatchObject({ name: 'actor', words: 'North Korea' })
    expect(one('kind:"no comment"')).toMatchObject({ kinds: ['no comment'] })
    expect(one('status:“partly confirmed”')).toMatchObject({ statuses: ['partly confirmed'] })
  })

  test('mean all that begins so while they are typed, and no more than the one when it is there', () => {
    expect(one('kind:c')).toMatchObject({ kinds: ['claim', 'confirmation', 'call'] })
    expect(one('kind:den')).toMatchObject({ kinds: ['denial'] })
    expect(one('marking:amber')).toMatchObject({ markings: ['TLP:AMBER'] })
    expect(one('marking:TLP:AMBER+')).toMatchObject({ markings: ['TLP:AMBER+STRICT'] })
    expect(one('in:statements')).toMatchObject({ kinds: ['statement'] })
    expect(parseSearch('drone kind:').notes).toEqual([])
  })

  test.each([
    ['2023', '2023-01-01', '2023-12-31'],
    ['2023-09', '2023-09-01', '2023-09-30'],
    ['2023-09-04', '2023-09-04', '2023-09-04'],
    ['2023-09-03..2023-09-06', '2023-09-03', '2023-09-06'],
    ['2023-09-03/2023-09-06', '2023-09-03', '2023-09-06'],
    ['2023-09..', '2023-09-01', null],
    ['..2023', null, '2023-12-31'],
    ['../2023', null, '2023-12-31'],
    ['2023-21', '2023-03-01', '2023-05-31'],
  ])('date:%s', (value, from, to) => {
    expect(one(`date:${value}`)).toMatchObject({ from, to })
  })

  test.each([
    ['B2', ['B'], ['2']],
    ['b', ['B'], null],
    ['6', null, ['6']],
    ['F', ['F'], null],
    ['<=B2', ['A', 'B'], ['1', '2']],
    ['<=c', ['A', 'B', 'C'], null],
    ['<=3', null, ['1', '2', '3']],
    ['>=D4', ['D', 'E'], ['4', '5']],
    ['=A1', ['A'], ['1']],
  ])('grade:%s', (value, reliability, credibility) => {
    expect(one(`grade:${value}`)).toMatchObject({ reliability, credibility })
  })
})

test.each([
  ['colour:red', /no filter “colour:”/],
  ['kind: denial', /“kind:” says nothing yet/],
  ['kind:lie', /one of claim, denial/],
  ['status:maybe', /"partly confirmed"/],
  ['date:2023-13', /There is no month 13/],
  ['date:yesterday', /is not a date/],
  ['date:2023-09-06..2023-09-03', /ends before it begins/],
  ['grade:G7', /grade:<=B2/],
  ['grade:<', /grade:<=B2/],
  ['grade:<B', /<=/],
  ['grade:<=F', /cannot be judged/],
  ['in:drawer', /incident, statement/],
  ['-kind:denial', /only words can be left out/],
  ['actor:?', /no word/],
])('%s is said and passed over', (query, note) => {
  const { filters, notes, wanted } = parseSearch(`drone ${query} `)
  expect(filters).toEqual([])
  expect(wanted[0]).toMatchObject({ text: 'drone' })
  expect(notes).toEqual([expect.stringMatching(note)])
})

test('filters are written and taken out again', () => {
  expect(filterText('actor', 'North Korea')).toBe('actor:"North Korea"')
  const query = withFilter('drone', filterText('kind', 'denial'))
  expect(query).toBe('drone kind:denial ')
  expect(withFilter('', 'in:source')).toBe('in:source ')
  expect(withoutFilter('drone kind:denial fell', 'kind:denial')).toBe('drone fell')
  expect(withoutFilter('kind:claim kind:c', 'kind:c')).toBe('kind:claim')
})

test('an open quotation mark does not swallow a filter that is chosen', () => {
  const query = withFilter('"drone fe', 'in:statement')
  expect(shown(query)).toEqual(['"drone fe"*'])
  expect(parseSearch(query).filters).toMatchObject([{ text: 'in:statement' }])
  expect(parseSearch(withFilter('actor:"North K', 'in:statement')).filters).toHaveLength(2)
})

test.each(['th', 'th in:source', 'in:source th ', '"drone fe', '"two  words" th'])(
  'the words of %s mean the same with a filter and when it is gone again',
  (query) => {
    const filtered = withFilter(query, 'kind:denial')
    const words = shown(filtered)
    expect(shown(withoutFilter(filtered, 'kind:denial'))).toEqual(words)
    expect(shown(withFilter(filtered, 'in:statement'))).toEqual(words)
  },
)
