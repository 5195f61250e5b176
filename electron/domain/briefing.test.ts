import { describe, expect, test } from 'vitest'
import {
  BriefingFields,
  LISTING_SECTIONS,
  SECTION_TITLES,
  SectionKind,
  chooseItems,
  standardSections,
} from './briefing.ts'

test('the sections stand in the order of a government briefing, each once', () => {
  expect(standardSections().map(({ kind }) => SECTION_TITLES[kind])).toEqual([
    'Bottom line',
    'Key judgements',
    'What happened',
    'Claims and denials',
    'Evidence',
    'Diplomatic context',
    'Timeline',
    'Alternatives and assumptions',
    'Open questions',
    'Outlook',
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
