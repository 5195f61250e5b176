import { beforeEach, describe, expect, test } from 'vitest'
import type { BriefingFields } from '#domain/briefing'
import { withFilter, withoutFilter } from '#domain/search-query'
import { createActor, updateActor } from '#library/actors'
import { createBriefing, updateBriefing } from '#library/briefings'
import { createContext } from '#library/contexts'
import { undo } from '#library/history'
import { createEvidence } from '#library/evidence'
import { createIncident, deleteIncident, updateIncident } from '#library/incidents'
import { createJudgement, createQuestion, updateJudgement } from '#library/judgements'
import type { Library } from '#library/library'
import { updateSource } from '#library/sources'
import { updateStatement } from '#library/statements'
import { addStatus } from '#library/status'
import { checkLibrary, fill, newLibrary } from '#library/testing'
import { findIncidents } from './incidents.ts'
import { search } from './search.ts'

const blankBriefing: BriefingFields = {
  ...{
    title: 'Note',
    subtitle: '',
    to: '',
    from: '',
    date: '2024-05-01',
    cutOff: null,
    marking: 'TLP:GREEN',
  },
  ...{ scale: 'UK PHIA', language: 'en-GB', keywords: '', template: 'flash note', setAside: [] },
  ...{ houseTemplateId: null, sections: [] },
}

let library: Library
let made: ReturnType<typeof fill>

beforeEach(() => {
  library = newLibrary()
  made = fill(library)
})

/** An item of evidence, a judgement and an open question, all on a drone. */
function writeAssessment() {
  const { incidentId } = made
  const evidenceId = createEvidence(library, incidentId, {
    ...{ kind: 'photo', description: 'Wing of a drone', actorId: made.actorId, date: '2023-09-06' },
    ...{ credibility: '2', caption: '', alt: 'Grey metal' },
  })
  const judgementId = createJudgement(library, incidentId, {
    ...{ text: 'The drone drifted', scale: 'UK PHIA', likelihood: 'likely', confidence: null },
    confidenceReason: 'Wind data are thin',
  })
  const questionId = createQuestion(library, incidentId, {
    ...{ text: 'Whose drone was it?', wouldAnswer: 'Serial numbers', answered: false },
  })
  return { evidenceId, judgementId, questionId }
}

/** How many of each kind are found. */
const totals = (query: string) =>
  Object.fromEntries(search(library, query, 60).groups.map(({ kind, total }) => [kind, total]))
const hits = (query: string) => search(library, query, 60).groups.flatMap((group) => group.hits)
const place = { country: null, latitude: null, longitude: null, precision: null }

test('every kind is found by one query', () => {
  createContext(library, made.incidentId, {
    type: 'meeting',
    title: 'Drone talks',
    date: '2024',
    summary: '',
  })
  const briefingId = createBriefing(library, made.incidentId, blankBriefing)
  updateBriefing(library, briefingId, { keywords: 'drone' })
  writeAssessment()
  expect(totals('drone')).toEqual({
    incident: 1,
    statement: 1,
    quotation: 1,
    evidence: 1,
    judgement: 1,
    question: 1,
    source: 1,
    context: 1,
    briefing: 1,
  })
  expect(checkLibrary(library).problems).toEqual([])
})

test('words in a part of a briefing are found with the part, and forgotten with it', () => {
  const briefingId = createBriefing(library, made.incidentId, blankBriefing)
  const sections = [
    {
      ...{ kind: 'outlook' as const, included: true, order: [], excluded: [] },
      prose: [
        {
          type: 'paragraph' as const,
          content: [{ type: 'text' as const, text: 'The ice may break early.', bold: false, italic: false }],
        },
      ],
    },
  ]
  updateBriefing(library, briefingId, { sections })
  expect(hits('"ice may"')).toMatchObject([
    {
      kind: 'briefing',
      id: briefingId,
      part: 'outlook',
      snippet: 'The \u{E000}ice may\u{E001} break early.',
    },
  ])
  undo(library)
  expect(hits('"ice may"')).toEqual([])
  deleteIncident(library, made.incidentId)
  undo(library)
  expect(checkLibrary(library).problems).toEqual([])
})

test('words that are left out', () => {
  createIncident(library, 'Drone at the mill')
  expect(totals('in:incident drone')).toEqual({ incident: 2 })
  expect(hits('in:incident drone -mill').map(({ id }) => id)).toEqual([made.incidentId])
  expect(findIncidents(library, 'drone -mill').map(({ id }) => id)).toEqual([made.incidentId])
})

describe('names', () => {
  test('in Cyrillic are found by their Latin forms, and the other way round', () => {
    updateStatement(library, made.claimId, { proposition: 'Зеленський назвав це нападом' })
    const other = createIncident(library, 'Zelenskyy in Izmail')
    for (const query of ['Zelensky', 'Зеленский', 'zelens', 'Зелен'])
      expect(
        hits(query).map(({ id }) => id),
        query,
      ).toEqual([other, made.claimId])
    expect(hits('Zelensky').map(({ snippet, title }) => [title, snippet])).toEqual([
      ['\u{E000}Zelenskyy\u{E001} in Izmail', ''],
      ['Drone at the ferry', '\u{E000}Зеленський\u{E001} назвав це нападом'],
    ])
    expect(hits('"Zelensky"')).toEqual([])
  })

  test('of one actor are found by each other', () => {
    const kind = { kind: 'person' as const, country: null, affiliationId: null }
    createActor(library, { name: 'Andriy Yermak', aliases: ['Head of the Office', 'AY'], ...kind })
    updateStatement(library, made.claimId, { proposition: 'as Andriy Yermak had warned' })
    for (const query of ['head of the office', '"Head of the Office"', 'AY ', 'Iermak', 'Єрмак'])
      expect(totals(query), query).toEqual({ statement: 1 })
    expect(totals('head office')).toEqual({})
  })

  test('a statement is found by the new name of its actor', () => {
    updateActor(library, made.actorId, { name: 'Крайова рада' })
    expect(totals('Kraiova')).toEqual({ statement: 1 })
    expect(checkLibrary(library).problems).toEqual([])
  })
})

describe('filters', () => {
  test('kind and actor speak of statements, and of what holds or bears out one such', () => {
    const all = { incident: 1, statement: 1, quotation: 1, source: 1 }
    expect(totals('kind:denial')).toEqual(all)
    expect(hits('kind:denial in:statement').map(({ id }) => id)).toEqual([made.denialId])
    expect(totals('actor:north')).toEqual(all)
    expect(totals('actor:n kind:claim')).toEqual(all)
    // Another statement is the denial.
    expect(totals('actor:north kind:denial')).toEqual({})
    expect(totals('kind:claim kind:denial in:statement')).toEqual({ statement: 2 })
  })

  test('an actor is also heard through those who speak for it', () => {
    const ministry = { kind: 'body' as const, country: null, aliases: [], affiliationId: made.actorId }
    updateStatement(library, made.denialId, {
      actorId: createActor(library, { name: 'Ministry', ...ministry }),
    })
    expect(totals('actor:north in:statement')).toEqual({ statement: 2 })
    expect(totals('actor:ministry in:statement')).toEqual({ statement: 1 })
  })

  test('a date is that of the thing itself', () => {
    updateIncident(library, made.incidentId, { date: '2023-09-03/2023-09-04' })
    updateStatement(library, made.denialId, { said: '2023-09-06' })
    updateSource(library, made.sourceId, { published: '2023-10' })
    expect(totals('date:2023-09-04')).toEqual({ incident: 1 })
    expect(totals('date:2023-09-05..2023-09-06')).toEqual({ statement: 1, quotation: 1 })
    expect(totals('date:2023-10 in:source')).toEqual({ source: 1 })
    expect(totals('date:..2023-08')).toEqual({})
  })

  test('place and status are those of the incident', () => {
    updateIncident(library, made.incidentId, { place: { ...place, name: 'Плауру', country: 'RO' } })
    addStatus(library, made.incidentId, { status: 'contested', date: '2023', reason: 'both' })
    for (const query of ['place:plauru', 'place:rom', 'place:RO', 'status:contested'])
      expect(totals(`${query} in:statement`), query).toEqual({ statement: 2 })
    expect(totals('place:bulgaria')).toEqual({})
    expect(totals('status:refuted')).toEqual({})
  })

  test('both halves of a grade must be at least as good, and what cannot be judged never is', () => {
    const found = (query: string) => totals(`${query} in:statement`)['statement'] ?? 0
    updateSource(library, made.sourceId, { reliability: 'B' })
    updateStatement(library, made.claimId, { credibility: '2' })
    updateStatement(library, made.denialId, { credibility: '6' })
    expect(found('grade:<=B2')).toBe(1)
    expect(found('grade:<=B3')).toBe(1)
    expect(found('grade:<=A3')).toBe(0)
    expect(found('grade:<=B1')).toBe(0)
    expect(found('grade:<=E5')).toBe(1)
    expect(found('grade:>=A5')).toBe(0)
    expect(found('grade:6')).toBe(1)
    expect(found('grade:<=B')).toBe(2)
    expect(totals('grade:<=B2')).toMatchObject({ quotation: 1, source: 1 })
    expect(totals('grade:<=2 in:source')).toEqual({})
  })

  test('source and marking', () => {
    updateSource(library, made.sourceId, { publisher: 'River Post', marking: 'TLP:RED' })
    expect(totals('source:"river post"')).toEqual({ incident: 1, statement: 2, quotation: 2, source: 1 })
    expect(totals('marking:red')).toEqual({ source: 1 })
    expect(totals('source:elsewhere')).toEqual({})
  })

  test('what is found by filters alone comes newest first, and the list of incidents takes them too', () => {
    const later = createIncident(library, 'Later')
    expect(hits('in:incident').map(({ id }) => id)).toEqual([later, made.incidentId])
    expect(findIncidents(library, 'kind:denial').map(({ id }) => id)).toEqual([made.incidentId])
    expect(findIncidents(library, 'kind:denial in:source')).toHaveLength(1)
  })
})

test('where nothing is found, it is said which filter did that', () => {
  expect(search(library, 'drone kind:call date:1999', 9)).toMatchObject({ groups: [], emptied: [] })
  const { emptied } = search(library, 'drone kind:claim place:atlantis', 9)
  expect(emptied).toEqual([{ text: 'place:atlantis', total: 4 }])
})

test('what is passed over is said', () => {
  const { groups, notes } = search(library, 'drone colour:red', 9)
  expect(groups.length).toBeGreaterThan(0)
  expect(notes).toEqual([expect.stringContaining('colour:')])
})

test('a word that is only begun finds as many where one kind of them is chosen', () => {
  writeAssessment()
  const all = Object.entries(totals('dro'))
  expect(all.length).toBeGreaterThan(2)
  for (const [kind, total] of all) expect(totals(withFilter('dro', `in:${kind}`))).toEqual({ [kind]: total })
})

test('without the filter that leaves nothing there is as much as was said', () => {
  writeAssessment()
  const query = withFilter('dro', 'in:incident place:nowhere')
  const [emptied] = search(library, query, 60).emptied
  expect(emptied?.text).toBe('place:nowhere')
  expect(totals(withoutFilter(query, 'place:nowhere'))).toEqual({ incident: emptied?.total })
})

describe('evidence, judgements and open questions', () => {
  test('are found by what they say now', () => {
    const { evidenceId, judgementId, questionId } = writeAssessment()
    expect(hits('wing')).toMatchObject([
      { kind: 'evidence', id: evidenceId, actor: 'North', date: '2023-09-06', mark: 'evidence' },
    ])
    expect(hits('"wind data"')).toMatchObject([
      {
        ...{ kind: 'judgement', id: judgementId, likelihood: 'likely' },
        snippet: '\u{E000}Wind data\u{E001} are thin',
      },
    ])
    expect(hits('serial')).toMatchObject([{ kind: 'question', id: questionId }])
    updateJudgement(library, judgementId, { text: 'It was steered', confidenceReason: '' })
    expect(totals('drifted')).toEqual({})
    expect(totals('steered')).toEqual({ judgement: 1 })
    undo(library)
    expect(totals('drifted')).toEqual({ judgement: 1 })
    expect(checkLibrary(library).problems).toEqual([])
    deleteIncident(library, made.incidentId)
    expect(totals('drone')).toEqual({})
    undo(library)
    expect(totals('drone')).toMatchObject({ evidence: 1, judgement: 1, question: 1 })
    expect(checkLibrary(library).problems).toEqual([])
  })

  test('meet the filters that speak of them, and find their incident', () => {
    writeAssessment()
    updateIncident(library, made.incidentId, { place: { ...place, name: 'Plauru', country: 'RO' } })
    const all = { evidence: 1, judgement: 1, question: 1 }
    expect(totals('place:plauru')).toMatchObject(all)
    expect(totals('actor:north date:2023-09-06')).toMatchObject({ evidence: 1 })
    expect(totals('grade:2 in:evidence')).toEqual({ evidence: 1 })
    expect(totals('grade:A2 in:evidence')).toEqual({})
    expect(totals('date:2023-09-06 in:judgement')).toEqual({})
    expect(findIncidents(library, 'serial drifted wing').map(({ id }) => id)).toEqual([made.incidentId])
  })
})
