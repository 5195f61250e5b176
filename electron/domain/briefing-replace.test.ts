import { expect, test } from 'vitest'
import { standardSections, type Briefing, type Section, type SectionKind } from './briefing.ts'
import { replaceHits } from './briefing-replace.ts'
import { briefingTexts, findHits, itemField, proseField } from './briefing-texts.ts'
import { finderOf } from './find.ts'
import type { IncidentFile } from './incident.ts'
import type { Prose } from './prose.ts'
import { anId, aResponse, aStatement } from './test-support.ts'

const stamp = { createdAt: '', changedAt: '' }
const [claim, denial, judgement, hidden, question, answered, context] = [1, 2, 3, 4, 5, 6, 7].map(anId) as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
]
const judged = (id: string, text: string, confidenceReason = '') => ({
  ...stamp,
  ...{ id, text, confidenceReason },
  scale: 'ICD 203',
  likelihood: null,
  confidence: null,
  basis: [],
})
const file = {
  statements: [
    aStatement(1, { proposition: 'A drone fell near Plauru' }),
    aStatement(2, { proposition: 'No drone fell' }),
  ],
  responses: [aResponse(denial, claim, { scope: 'that a drone fell' })],
  evidence: [],
  contexts: [
    { ...stamp, id: context, type: 'meeting', title: 'On drones', date: '', summary: '', citations: [] },
  ],
  judgements: [
    judged(judgement, 'A drone came down\nA second drone did not', 'One drone was seen'),
    judged(hidden, 'A drone was shot down'),
  ],
  questions: [
    { ...stamp, id: question, text: 'Whose drone?', wouldAnswer: 'The drone', answered: false },
    { ...stamp, id: answered, text: 'Which drone?', wouldAnswer: '', answered: true },
  ],
} as unknown as IncidentFile

const reference = { type: 'reference', to: { kind: 'statement', id: claim } } as const
/** “A **drone** and a dr*one*”, a reference, and a list. */
const prose: Prose = [
  {
    type: 'paragraph',
    content: [
      { type: 'text', text: 'A ' },
      { type: 'text', text: 'drone', bold: true },
      { type: 'text', text: ' and a dr' },
      { type: 'text', text: 'one', italic: true },
      reference,
      { type: 'line break' },
      { type: 'text', text: 'drone' },
    ],
  },
  { type: 'list', ordered: false, items: [[{ type: 'text', text: 'drone' }], [reference]] },
]
const written: Partial<Record<SectionKind, Partial<Section>>> = {
  'bottom line': { prose },
  'key judgements': { excluded: [hidden] },
  outlook: { prose: [{ type: 'paragraph', content: [{ type: 'text', text: 'drone' }] }], included: false },
}
const briefing = {
  title: 'Drone debris',
  subtitle: '',
  to: '',
  from: '',
  keywords: 'drone, river',
  sections: standardSections().map((section) => ({ ...section, ...written[section.kind] })),
} as unknown as Briefing

const find = finderOf({ words: 'drone', matchCase: false, wholeWords: false, exact: false })!
const BOTTOM_LINE = proseField('bottom line')

test('what is found stands in the order of the page; what the ledger holds is only read', () => {
  const hits = findHits(briefingTexts(briefing, file), find)
  expect(hits.map(({ field, at, isOwn }) => [field, at, isOwn])).toEqual([
    ['title', 0, true],
    ['keywords', 0, true],
    [BOTTOM_LINE, 0, true],
    [BOTTOM_LINE, 1, true],
    [BOTTOM_LINE, 2, true],
    [BOTTOM_LINE, 3, true],
    [itemField(judgement, 'text'), 0, true],
    [itemField(judgement, 'text'), 1, true],
    [itemField(judgement, 'confidenceReason'), 0, true],
    [itemField(claim, 'proposition'), 0, false],
    [itemField(denial, 'proposition'), 0, false],
    [itemField(denial, 'scope'), 0, false],
    [itemField(context, 'title'), 0, false],
    [itemField(question, 'text'), 0, true],
    [itemField(question, 'wouldAnswer'), 0, true],
  ])
})

test('all are replaced in the analyst’s own words, with their form, and nothing else is touched', () => {
  const { count, briefing: patch, judgements, questions } = replaceHits(briefing, file, find, 'missile', null)
  expect(count).toBe(11)
  const { sections, ...titles } = patch
  expect(titles).toEqual({ title: 'missile debris', keywords: 'missile, river' })
  expect(sections?.find(({ kind }) => kind === 'bottom line')?.prose).toEqual([
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'A ' },
        { type: 'text', text: 'missile', bold: true },
        { type: 'text', text: ' and a missile' },
        reference,
        { type: 'line break' },
        { type: 'text', text: 'missile' },
      ],
    },
    { type: 'list', ordered: false, items: [[{ type: 'text', text: 'missile' }], [reference]] },
  ])
  const others = (all: readonly Section[] = []) => all.filter(({ kind }) => kind !== 'bottom line')
  expect(others(sections)).toEqual(others(briefing.sections))
  expect(judgements).toEqual([
    {
      id: judgement,
      patch: {
        text: 'A missile came down\nA second missile did not',
        confidenceReason: 'One missile was seen',
      },
    },
  ])
  expect(questions).toEqual([{ id: question, patch: { text: 'Whose missile?', wouldAnswer: 'The missile' } }])
})

test('one place alone is replaced', () => {
  const second = { field: itemField(judgement, 'text'), at: 1 }
  expect(replaceHits(briefing, file, find, 'one', second)).toEqual({
    count: 1,
    briefing: {},
    judgements: [{ id: judgement, patch: { text: 'A drone came down\nA second one did not' } }],
    questions: [],
  })
  const item = replaceHits(briefing, file, find, '', { field: BOTTOM_LINE, at: 3 })
  // An item without words goes; its neighbour keeps its reference.
  expect(item.briefing.sections?.find(({ kind }) => kind === 'bottom line')?.prose.at(-1)).toEqual({
    type: 'list',
    ordered: false,
    items: [[reference]],
  })
})

test('a place in what is only read is never replaced', () => {
  const scope = { field: itemField(denial, 'scope'), at: 0 }
  expect(replaceHits(briefing, file, find, 'x', scope)).toEqual({
    count: 0,
    briefing: {},
    judgements: [],
    questions: [],
  })
})
