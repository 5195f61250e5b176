import { describe, expect, test } from 'vitest'
import { composeBriefing } from '#briefing/compose'
import { danube } from '#briefing/fixture-danube'
import type { Difference } from '#domain/edition'
import type { IncidentFile } from '#domain/incident'
import { proseFromText } from '#domain/prose'
import { changesSince, staleIn } from './changes.ts'
import { differenceWords } from './words.ts'

const { briefing, file } = danube()
const snapshot = { briefing, file }
const words = (differences: readonly Difference[]) =>
  differences.map((difference) => differenceWords(difference, 'was deleted'))

/** What is stale once a file was changed like this. */
function staleAfter(change: (file: IncidentFile) => void): string[] {
  const now = structuredClone(file)
  change(now)
  return words(staleIn(snapshot, now))
}

test('nothing is otherwise where nothing changed', () => {
  expect(changesSince(snapshot, briefing, structuredClone(file))).toEqual([])
  expect(staleIn(snapshot, structuredClone(file))).toEqual([])
})

describe('an edition is stale', () => {
  test('when a statement is graded otherwise, reworded or deleted', () => {
    const [reason] = staleAfter(({ statements }) => {
      statements[0]!.credibility = '5'
      statements[0]!.proposition = 'Something else fell'
    })
    expect(reason).toMatch(
      /^The wording was “.+” and is now “Something else fell”; the grade was .+ and is now .*5: statement “Something else fell” \(.+\)\.$/,
    )
    expect(staleAfter(({ statements }) => void statements.shift())[0]).toMatch(
      /^The statement “.+ was deleted\.$/,
    )
  })

  test('when a denial rejects another part', () => {
    const at = file.responses.findIndex(({ scope }) => scope !== '')
    expect(staleAfter(({ responses }) => void (responses[at]!.scope = 'another part'))).toEqual([
      expect.stringMatching(/^The scope was “.+” and is now “another part”: statement “/),
    ])
  })

  test('when the claim status is another', () => {
    const stale = staleAfter(({ statusHistory }) => {
      statusHistory.push({ ...statusHistory.at(-1)!, id: briefing.id, status: 'refuted' })
    })
    expect(stale).toEqual(['The claim status was partly confirmed and is now refuted.'])
  })

  test('when a source is regraded: the source says so once, not each statement that rests on it', () => {
    const at = file.sources.findIndex(({ id }) =>
      file.statements[0]!.citations.some((c) => c.sourceId === id),
    )
    const stale = staleAfter(({ sources }) => void (sources[at]!.reliability = 'E'))
    expect(stale).toEqual([
      expect.stringMatching(/^The reliability was .+ and is now E \(unreliable\): source “/),
    ])
  })

  test('when a judgement moves, and when a question is answered', () => {
    const stale = staleAfter(({ judgements, questions }) => {
      judgements[0]!.likelihood = 'likely or probable'
      judgements[0]!.confidence = 'high'
      questions[0]!.answered = true
    })
    expect(stale).toEqual([
      expect.stringMatching(
        /^The likelihood was highly likely and is now likely or probable; the confidence was moderate and is now high: judgement “/,
      ),
      expect.stringMatching(/^The question “.+” was answered\.$/),
    ])
  })

  test('not when something comes to the library, or something changes that is not in it', () => {
    expect(
      staleAfter(({ statements, actors }) => {
        statements.push({ ...statements[0]!, id: briefing.id })
        actors[0]!.name = 'Spelled otherwise'
      }),
    ).toEqual([])
    const sections = briefing.sections.map((section) => ({
      ...section,
      included: section.kind === 'timeline',
    }))
    const other = { briefing: { ...briefing, sections }, file }
    const now = structuredClone(file)
    now.judgements[0]!.text = 'another judgement'
    expect(staleIn(other, now)).toEqual([])
  })

  test('when that on which a judgement rests changes, although its table is left out', () => {
    const sections = briefing.sections.map((section) => ({
      ...section,
      included: section.kind === 'key judgements',
    }))
    const now = structuredClone(file)
    const { id } = file.judgements[0]!.basis[0]!
    now.statements.find((statement) => statement.id === id)!.credibility = '6'
    expect(words(staleIn({ briefing: { ...briefing, sections }, file }, now))).toEqual([
      expect.stringContaining('The grade was'),
    ])
  })
})

describe('what changed since an edition', () => {
  test('tells what is new, gone and rewritten, and the marking', () => {
    const now = structuredClone(file)
    const gone = now.statements.shift()!
    now.questions.push({ ...now.questions[0]!, id: gone.id, text: 'And who paid?' })
    const sections = briefing.sections.map((section) =>
      section.kind === 'outlook' ? { ...section, prose: proseFromText('All is new.') } : section,
    )
    const changes = changesSince(snapshot, { ...briefing, marking: 'TLP:RED', sections }, now)
    expect(changes.map(({ kind, change }) => `${kind} ${change}`)).toEqual(
      expect.arrayContaining(['briefing changed', 'text changed', 'statement gone', 'question new']),
    )
    expect(words(changes)).toContain('The text of ‘Outlook’ was rewritten.')
    expect(words(changes)).toContain('The marking was TLP:AMBER and is now TLP:RED: briefing.')
  })

  test('leads to the place where each thing stands in the document', () => {
    const now = structuredClone(file)
    for (const { id } of now.statements.slice(0, 2))
      now.statements.find((one) => one.id === id)!.credibility = '5'
    now.sources[0]!.reliability = 'E'
    const sections = briefing.sections.map((section) => ({ ...section, included: true }))
    const standing = { edition: null, last: { number: 1, issuedAt: briefing.createdAt }, snapshot }
    const outline = composeBriefing({ ...briefing, sections }, now, standing)
    const section = outline.sections.find(({ kind }) => kind === 'what changed')
    const places = section?.kind === 'what changed' ? section.changes?.map(({ at }) => at?.kind) : []
    expect(places).toEqual(['statement', 'statement', 'note'])
  })
})
