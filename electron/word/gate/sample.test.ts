import { expect, test } from 'vitest'
import { Briefing, SectionKind } from '#domain/briefing'
import { DifferenceKind, Snapshot } from '#domain/edition'
import { ContextType, EvidenceKind, ResponseType, StatementKind } from '#domain/kinds'
import { IncidentFile } from '#domain/incident'
import { ScaleId } from '#domain/likelihood'
import { MARKINGS } from '#domain/marking'
import { locate } from '#domain/quotation'
import { FIXTURES } from '#word/template/fixture-templates'
import { citationsOf } from './content.ts'
import { featuresOf } from './features.ts'
import { SAMPLE } from './sample.ts'
import { seededBriefing } from './seeded-briefing.ts'

const sample = SAMPLE.map(seededBriefing)

test('the seeded briefings are what the domain takes, as it stands', () => {
  for (const { briefing, file, standing } of sample) {
    expect(Briefing.parse(briefing)).toEqual(briefing)
    expect(IncidentFile.parse(file)).toEqual(file)
    if (standing.snapshot) expect(Snapshot.parse(standing.snapshot)).toEqual(standing.snapshot)
  }
})

test('the same seed gives the same briefing, another seed another', () => {
  expect(seededBriefing(33)).toEqual(seededBriefing(33))
  expect(seededBriefing(33)).not.toEqual(seededBriefing(34))
})

test('quotations are words of their source at their place, but for a few orphans', () => {
  const fates = sample.flatMap(({ file, texts }) =>
    citationsOf(file).flatMap(({ sourceId, quotation }) => {
      const source = texts.get(sourceId)
      return source ? [locate(source.text, source.sha256, quotation) !== null] : []
    }),
  )
  expect(fates.length).toBeGreaterThan(100)
  expect(fates.filter((found) => !found).length).toBeLessThan(fates.length / 20)
})

/** The extremes that no sample may be without. */
const EXTREMES = [
  'nothing at all',
  'hundreds of statements',
  'a paragraph of 100,000 characters',
  ...[
    'Latin',
    'Cyrillic',
    'Arabic',
    'Hebrew',
    'Chinese',
    'Japanese',
    'emoji',
    'combining marks',
    'bidi controls',
  ],
  ...['control characters', 'half a pair', 'noncharacters', 'markup', 'a very long word'],
  ...StatementKind.options,
  ...ResponseType.options.flatMap((type) => [type, `${type} without scope`]),
  ...['an answer to an answer', 'a circle of answers', 'an answer to itself', 'a lost source', 'an orphan'],
  ...EvidenceKind.options.map((kind) => `evidence: ${kind}`),
  ...['png', 'jpeg', 'broken', 'lost'].map((kind) => `picture: ${kind}`),
  ...ContextType.options,
  ...ScaleId.options,
  ...MARKINGS,
  ...SectionKind.options.map((kind) => `section: ${kind}`),
  ...['a section left out', 'an order', 'something excluded', 'paragraph', 'list', 'a reference'],
  ...['an address', 'a hostile address'],
  ...[
    'none',
    'day',
    'month',
    'year',
    'season',
    'digits unknown',
    'day, marked',
    'month, marked',
    'year, marked',
  ].map((shape) => `date: ${shape}`),
  ...['a day to a day', 'a day to open', 'a day to unknown', 'open to a day', 'unknown to a day'].map(
    (ends) => `date: span from ${ends}`,
  ),
  ...['a working copy', 'an edition', 'an unreadable edition', 'nothing changed'],
  ...DifferenceKind.options.map((kind) => `changed since: ${kind}`),
  ...(['statement', 'judgement', 'evidence', 'context', 'source'] as const).flatMap((kind) => [
    `new since: ${kind}`,
    `gone since: ${kind}`,
  ]),
  ...['no house template', ...Object.keys(FIXTURES).map((house) => `house template: ${house}`)],
]

test('the sample of npm test holds every extreme', () => {
  const held = new Set(sample.flatMap((seeded) => [...featuresOf(seeded)]))
  expect(EXTREMES.filter((each) => !held.has(each))).toEqual([])
})
