import { describe, expect, test } from 'vitest'
import {
  ActorFields,
  Attachment,
  Country,
  IncidentFields,
  Place,
  SourceFields,
  StatementFields,
  StatusEntryFields,
  Title,
  Zone,
} from './incident.ts'
import { aSource, aSha, aStatement } from './test-support.ts'

const messageOf = (result: {
  readonly error?: { readonly issues: readonly { readonly message: string }[] }
}) => result.error?.issues[0]?.message

describe('web addresses', () => {
  const withUrl = (url: string) => SourceFields.safeParse(aSource(1, { url }))

  test.each([
    '',
    'https://example.org/a?b=c#d',
    'http://example.org',
    'https://пример.укр/а',
    ' https://example.org ',
  ])('“%s” is kept', (url) => {
    expect(withUrl(url).data?.url).toBe(url.trim())
  })

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'vbscript:x',
    'ftp://example.org',
    'example.org',
    'https://',
    'https://a b',
  ])('%j is refused in words', (url) => {
    expect(messageOf(withUrl(url))).toBe('A web address begins with http:// or https://')
  })
})

describe('dates', () => {
  test('may be missing, are EDTF, and are stored without spaces', () => {
    const withDate = (published: string) => SourceFields.safeParse(aSource(1, { published }))
    expect(withDate('').data?.published).toBe('')
    expect(withDate(' 2023-09 ').data?.published).toBe('2023-09')
    expect(messageOf(withDate('4/9/2023'))).toMatch(/one “\/”/)
  })

  test.each([
    ['Europe/Kyiv', true],
    ['Europe/Bucharest', true],
    ['UTC', true],
    ['Europe/Izmail', false],
    ['', false],
    ['Kyiv time', false],
  ])('the time zone “%s” is known: %s', (zone, known) => {
    expect(Zone.safeParse(zone).success).toBe(known)
  })
})

describe('places', () => {
  const plauru = { name: 'Plauru', country: 'RO', latitude: 45.32, longitude: 28.83, precision: 2_000 }
  test('a place, known or not', () => {
    expect(Place.parse(plauru)).toEqual(plauru)
    const unknown = { name: '', country: null, latitude: null, longitude: null, precision: null }
    expect(Place.parse(unknown)).toEqual(unknown)
  })

  test.each([
    { latitude: 90.1 },
    { latitude: Number.NaN },
    { longitude: -180.1 },
    { precision: 0 },
    { precision: -5 },
    { precision: Number.POSITIVE_INFINITY },
    { country: 'ro' },
    { country: 'ROU' },
    { country: '' },
  ])('%j is refused', (patch) => {
    expect(Place.safeParse({ ...plauru, ...patch }).success).toBe(false)
  })

  test('a wrong country is refused in words', () => {
    expect(messageOf(Country.safeParse('Romania'))).toBe('A country is two capital letters, such as RO')
  })
})

test('titles and names lose the spaces around them, and are needed', () => {
  expect(Title.parse('  Drones \n')).toBe('Drones')
  expect(messageOf(Title.safeParse('  '))).toBe('A title is needed')
  const actor = {
    name: ' Andriy Yermak ',
    kind: 'person',
    country: 'UA',
    affiliationId: null,
    aliases: [' Єрмак '],
  }
  expect(ActorFields.parse(actor)).toMatchObject({ name: 'Andriy Yermak', aliases: ['Єрмак'] })
  expect(messageOf(ActorFields.safeParse({ ...actor, name: ' ' }))).toBe('A name is needed')
  expect(ActorFields.safeParse({ ...actor, aliases: [' '] }).success).toBe(false)
})

describe('the history of the claim status', () => {
  const entry = { status: 'contested', date: '2023-09-04/2023-09-05', reason: 'Romania denies' }
  test('an entry has a status, a date and a reason', () => {
    expect(StatusEntryFields.parse(entry)).toEqual(entry)
  })
  test.each([
    ['without a reason', { reason: ' \n' }, 'Give the reason'],
    ['without a date', { date: '' }, 'No date is given'],
  ])('%s it is refused', (_, patch, message) => {
    expect(messageOf(StatusEntryFields.safeParse({ ...entry, ...patch }))).toBe(message)
  })
  test('an unknown status is refused', () => {
    expect(StatusEntryFields.safeParse({ ...entry, status: 'disputed' }).success).toBe(false)
  })
})

test('a statement may name no actor, but has a kind of the list and a grade of the scale', () => {
  expect(StatementFields.parse(aStatement(1, { actorId: null })).actorId).toBeNull()
  expect(StatementFields.safeParse({ ...aStatement(1), kind: 'rumour' }).success).toBe(false)
  expect(StatementFields.safeParse({ ...aStatement(1), credibility: 'A' }).success).toBe(false)
})

test('an incident keeps the day known and the instant apart', () => {
  const incident = {
    title: 'Drones',
    date: '2023-09-03/2023-09-04',
    instant: '2023-09-03T23:30:00.000Z',
    zone: 'Europe/Kyiv',
    place: { name: 'Plauru', country: 'RO', latitude: null, longitude: null, precision: null },
    kind: 'drone debris',
    summary: '',
    marking: 'TLP:AMBER',
  }
  expect(IncidentFields.parse(incident)).toEqual(incident)
  expect(IncidentFields.safeParse({ ...incident, instant: '2023-09-03' }).success).toBe(false)
})

test.each([
  ['image/png', 10, true],
  ['image/jpeg', 10, true],
  ['image/webp', 10, false],
  ['image/svg+xml', 10, false],
  ['image/png', 0, false],
  ['image/png', 1.5, false],
])('a figure of %s, %s pixels wide: %s', (mediaType, width, accepted) => {
  const figure = { sha256: aSha('a'), fileName: 'map', mediaType, width, height: 5, size: 9 }
  expect(Attachment.safeParse(figure).success).toBe(accepted)
})
