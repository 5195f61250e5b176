import { describe, expect, test } from 'vitest'
import { composeBriefing } from './compose.ts'
import { danube } from './fixture-danube.ts'
import { briefingOn, buildFile, type Builder } from './fixture.ts'

function gridOf(file: Builder['file'], change: { included?: boolean; excluded?: string[] } = {}) {
  const briefing = briefingOn(file)
  const sections = briefing.sections.map((section) =>
    section.kind === 'position grid'
      ? { ...section, included: true }
      : section.kind === 'claims and denials'
        ? { ...section, ...change }
        : section,
  )
  const outline = composeBriefing({ ...briefing, sections }, file)
  const grid = outline.sections.find((section) => section.kind === 'position grid')
  if (!grid) throw new Error('no grid')
  return grid
}

describe('the grid of positions', () => {
  const build = buildFile('Grid')
  const [north, south] = [build.actor('North'), build.actor('South')]
  const fell = build.statement('claim', north, 'it fell', [])
  const denies = build.statement('denial', south, 'it did not', [])
  const admits = build.statement('confirmation', south, 'it did', [])
  const motive = build.statement('suspicion', null, 'they hide it', [])
  const call = build.statement('call', north, 'help', [])
  build.answer(denies, fell, 'denies')
  build.answer(admits, fell, 'confirms')
  build.answer(admits, denies, 'withdraws')

  test('has a column for what is asserted, and none for a call that nobody answers', () => {
    expect(gridOf(build.file).claims.map(({ id, label }) => [id, label])).toEqual([
      [fell.id, '1'],
      [motive.id, '2'],
    ])
    build.answer(build.statement('denial', south, 'no help', []), call, 'denies')
    expect(gridOf(build.file).claims.map(({ id }) => id)).toContain(call.id)
  })

  test('says what each actor does with each claim, in order, and leaves nobody’s words to nobody', () => {
    const { stances } = gridOf(build.file)
    const words = stances.map(({ by, positions }) => [
      by?.actor.name ?? null,
      ...positions
        .filter(({ claimId }) => claimId !== call.id)
        .map(({ takes, label }) => `${takes} ${label}`),
    ])
    expect(words).toEqual([
      ['North', 'claim 1'],
      ['South', 'denies 1.1', 'confirms 1.2'],
      [null, 'suspicion 2'],
    ])
  })

  test('follows the choice of statements, whether their table is in or not', () => {
    const without = gridOf(build.file, { included: false, excluded: [fell.id] })
    expect(without.inTable).toBe(false)
    expect(without.claims.map(({ id }) => id)).not.toContain(fell.id)
    expect(gridOf(build.file).inTable).toBe(true)
  })
})

test('a grid without the table quotes nothing that the briefing does not mention', () => {
  const { briefing, file } = danube()
  const sections = briefing.sections.map((section) => ({
    ...section,
    included: section.kind === 'position grid',
  }))
  expect(composeBriefing({ ...briefing, sections }, file).notes).toEqual([])
})
