import { describe, expect, test } from 'vitest'
import {
  BriefingFields,
  LISTING_SECTIONS,
  SECTION_TITLES,
  SectionKind,
  chooseItems,
  completeSections,
  requestedItems,
  standardSections,
} from './briefing.ts'

test('the sections stand in the order of a government briefing, each once', () => {
  expect(standardSections().map(({ kind }) => SECTION_TITLES[kind])).toEqual([
    'Contents',
    'What changed',
    'Bottom line',
    'Key judgements',
    'What happened',
    'Where it happened',
    'Claims and denials',
    'Positions',
    'Evidence',
    'Diplomatic context',
    'Timeline',
    'Alternatives and assumptions',
    'Open questions',
    'Outlook',
    'Annex: scales',
    'Annex: source texts',
  ])
})

test('two briefings do not share their sections', () => {
  standardSections()[0]?.order.push('x')
  expect(standardSections()[0]?.order).toEqual([])
})

test('the sections that list things are sections, each named once', () => {
  expect(new Set(LISTING_SECTIONS).size).toBe(LISTING_SECTIONS.length)
  for (const kind of LISTING_SECTIONS) expect(SectionKind.options).toContain(kind)
})

describe('a briefing that was stored before some kinds of section existed', () => {
  const blank = { included: true, prose: [], order: [], excluded: [] }
  const old = (['outlook', 'what happened', 'bottom line'] as const).map((kind) => ({ kind, ...blank }))
  const complete = completeSections(old)
  const kinds = complete.map(({ kind }) => kind)

  test('has them all, left out, and its own as they stood', () => {
    expect(complete.filter(({ included }) => included)).toEqual(old)
    expect(kinds.toSorted()).toEqual([...SectionKind.options].toSorted())
  })
  test('has each behind the one that usually stands before it', () => {
    expect(kinds[0]).toBe('contents')
    for (const [before, after] of [
      ['what happened', 'locator map'],
      ['locator map', 'claims and denials'],
      ['claims and denials', 'position grid'],
      ['annex: scales', 'annex: source texts'],
    ] as const)
      expect(kinds.indexOf(after)).toBe(kinds.indexOf(before) + 1)
  })
  test('is left alone where nothing is missing', () => {
    const all = standardSections().toReversed()
    expect(completeSections(all)).toEqual(all)
  })
})

test('a section on request holds what is named, in its order, and nothing by default', () => {
  const items = ['a', 'b', 'c'].map((id) => ({ id }))
  expect(requestedItems(items, { order: [], excluded: [] })).toEqual([])
  expect(requestedItems(items, { order: ['c', 'x', 'a'], excluded: [] }).map(({ id }) => id)).toEqual([
    'c',
    'a',
  ])
  expect(requestedItems(items, { order: ['c', 'a'], excluded: ['c'] }).map(({ id }) => id)).toEqual(['a'])
})

describe('the chosen items of a section', () => {
  const items = ['a', 'b', 'c', 'd'].map((id) => ({ id }))
  test.each([
    ['all, as they stand, while nothing is chosen', '', '', 'abcd'],
    ['those named first', 'ca', '', 'cabd'],
    ['without the excluded', '', 'bd', 'ac'],
    ['excluded although named', 'dcba', 'c', 'dba'],
    ['an item named twice stands once', 'bab', '', 'bacd'],
    ['names and exclusions of things that are gone count for nothing', 'xb', 'y', 'bacd'],
    ['nothing', '', 'abcd', ''],
  ])('%s', (_, order, excluded, expected) => {
    const chosen = chooseItems(items, { order: [...order], excluded: [...excluded] })
    expect(chosen.map(({ id }) => id).join('')).toBe(expected)
  })
})

describe('the fields of a briefing', () => {
  const sound: BriefingFields = {
    title: 'Drone debris near Izmail',
    subtitle: '',
    to: '',
    from: '',
    date: '2023-09-06',
    cutOff: '2023-09-06T18:00:00.000Z',
    marking: 'TLP:AMBER',
    scale: 'UK PHIA',
    language: 'en-GB',
    keywords: '',
    template: 'standard briefing',
    setAside: [],
    houseTemplateId: null,
    sections: standardSections(),
  }

  test('are kept, the title without spaces around it', () => {
    expect(BriefingFields.parse({ ...sound, title: ' Drones ' })).toEqual({ ...sound, title: 'Drones' })
  })

  test.each([
    ['no title', { title: '  ' }],
    ['a date without its day', { date: '2023-09' }],
    ['a day that is none', { date: '2023-02-30' }],
    ['a cut-off without zone', { cutOff: '2023-09-06T18:00:00' }],
    ['an unknown scale', { scale: 'PHIA' }],
    ['an unknown marking', { marking: 'TLP:WHITE' }],
    ['a language that is no tag', { language: 'English (UK)' }],
    ['a language written with an underscore', { language: 'en_GB' }],
    ['a section twice', { sections: [...standardSections(), ...standardSections().slice(0, 1)] }],
  ])('%s is refused', (_, patch) => {
    expect(BriefingFields.safeParse({ ...sound, ...patch }).success).toBe(false)
  })
})
