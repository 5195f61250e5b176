import { describe, expect, test } from 'vitest'
import type { Section } from '#domain/briefing'
import { composeBriefing } from './compose.ts'
import { danube } from './fixture-danube.ts'
import { briefingOn, buildFile, nextId } from './fixture.ts'
import { newBriefing } from './new.ts'
import type { OutlineSection } from './outline.ts'

const { briefing, file } = danube()
const part = <Kind extends OutlineSection['kind']>(
  sections: readonly OutlineSection[],
  kind: Kind,
): Extract<OutlineSection, { kind: Kind }> => {
  const found = sections.find((section) => section.kind === kind)
  if (!found) throw new Error(`no ${kind}`)
  return found as Extract<OutlineSection, { kind: Kind }>
}
const proseOf = (sections: readonly OutlineSection[], kind: OutlineSection['kind']) =>
  sections.find((section) => section.kind === kind)?.prose ?? []
const changed = (kind: Section['kind'], change: Partial<Section>) => ({
  ...briefing,
  sections: briefing.sections.map((section) => (section.kind === kind ? { ...section, ...change } : section)),
})

describe('a new briefing', () => {
  test('begins with the incident’s title, its strictest marking, its scale and its summary', () => {
    const fields = newBriefing(file, { date: '2023-09-07', author: 'Desk' })
    expect(fields).toMatchObject({
      title: 'Drone debris on the Danube',
      from: 'Desk',
      marking: 'TLP:AMBER',
      scale: 'UK PHIA',
      cutOff: null,
      language: 'en-GB',
    })
    expect(fields.keywords).toMatch(/^Plauru {2}Danube bank, RO, alleged drone impact, Ukraine, /)
    expect(fields.sections.find(({ kind }) => kind === 'what happened')?.prose).toHaveLength(2)
  })
  test('takes the only scale that the judgements use, and no more keywords than a field holds', () => {
    const build = buildFile('Many')
    build.judgement({ text: 'x', scale: 'NATO' })
    for (let at = 0; at < 100; at += 1) build.actor(`Ministry number ${at}`)
    const fields = newBriefing(build.file, { date: '2023-09-07', author: '' })
    expect(fields.scale).toBe('NATO')
    expect(fields.keywords.length).toBeLessThanOrEqual(1_000)
  })
})

describe('the outline', () => {
  const outline = composeBriefing(briefing, file)

  test('numbers the passages in the order of first mention', () => {
    expect(outline.notes.map(({ number }) => number)).toEqual(outline.notes.map((_, at) => at + 1))
    const [first] = proseOf(outline.sections, 'bottom line')
    const mentioned = first?.type === 'paragraph' ? first.content.find(({ type }) => type === 'notes') : null
    expect(mentioned).toMatchObject({ notes: [{ number: 1 }, { number: 2 }, { number: 3 }] })
    expect(outline.dropped).toEqual([])
  })

  test('gives every source a note: quoted where it is quoted, consulted where nobody quotes it', () => {
    const noted = [...outline.notes, ...outline.consulted].map(({ source }) => source.id)
    expect(new Set(noted)).toEqual(new Set(file.sources.map(({ id }) => id)))
    expect(outline.consulted.map(({ source }) => source.title)).toEqual([
      'Satellite pass over the Chilia branch, 5 September',
    ])
  })

  test('threads answers under what they answer and points both ways', () => {
    const { rows } = part(outline.sections, 'claims and denials')
    expect(rows).toHaveLength(file.statements.length)
    expect(rows.slice(0, 3).map(({ label, opens }) => [label, opens])).toEqual([
      ['1', true],
      ['1.1', false],
      ['1.2', false],
    ])
    const repeated = rows.find(({ statement }) => statement.proposition === 'The denial stands')
    expect(repeated?.answers.map(({ other }) => other.label)).toEqual(['1.2', '1'])
    expect(rows[0]?.answeredBy.map(({ type }) => type)).toContain('disputes in part')
  })

  test('never gives the source’s own voice to anybody', () => {
    const { rows } = part(outline.sections, 'claims and denials')
    for (const { statement, by } of rows) expect(by === null).toBe(statement.actorId === null)
  })

  test('keeps the analyst’s choice and order', () => {
    const [first, second, third] = file.statements.map(({ id }) => id)
    const chosen = changed('claims and denials', { order: [third!, first!], excluded: [second!] })
    const { rows } = part(composeBriefing(chosen, file).sections, 'claims and denials')
    expect(rows.map(({ statement }) => statement.id)).not.toContain(second)
    expect(rows).toHaveLength(file.statements.length - 1)
    const without = changed('timeline', { included: false })
    expect(composeBriefing(without, file).sections.map(({ kind }) => kind)).not.toContain('timeline')
  })

  test('a pointer to a statement outside the table has no label', () => {
    const denied = file.statements.find(({ proposition }) => proposition.includes('report that drones'))
    const chosen = changed('claims and denials', { excluded: [denied!.id] })
    const { rows } = part(composeBriefing(chosen, file).sections, 'claims and denials')
    const suspects = rows.find(({ statement }) => statement.kind === 'suspicion')
    expect(suspects?.answers[0]?.other).toMatchObject({ label: null, who: 'Romania' })
  })

  test('the timeline keeps three clocks apart and is in order of time', () => {
    const { moments } = part(outline.sections, 'timeline')
    expect(new Set(moments.map(({ clock }) => clock))).toEqual(new Set(['happened', 'said', 'published']))
    expect(moments[0]?.date).toBe('1949-04-04')
    expect(moments.at(-1)).toMatchObject({ clock: 'said', date: '' })
  })

  test('drops references to what is not there and quotations without their source, and says so', () => {
    const prose = (id: string) => [
      {
        type: 'paragraph' as const,
        content: [
          { type: 'text' as const, text: 'See' },
          { type: 'reference' as const, to: { kind: 'statement' as const, id } },
        ],
      },
    ]
    const lost = composeBriefing(changed('outlook', { prose: prose(nextId()) }), file)
    expect(lost.dropped).toEqual([
      'A reference in the text points to a statement that is not in the incident',
    ])
    expect(proseOf(lost.sections, 'outlook')).toMatchObject([{ content: [{ text: 'See' }] }])
    const orphaned = composeBriefing(briefing, { ...file, sources: file.sources.slice(1) })
    expect(orphaned.dropped.some((words) => words.startsWith('A quotation was left out'))).toBe(true)
  })

  test('the same passage under the same grade is one note, under another grade another', () => {
    const build = buildFile('Twice')
    const source = build.source('S', 'alpha beta')
    for (const credibility of ['2', '2', '3'] as const)
      build.statement('claim', null, credibility, [build.cite(source, 'beta')], { credibility })
    expect(composeBriefing(briefingOn(build.file), build.file).notes).toHaveLength(2)
  })

  test('words that were taken from another text than the source’s are an orphan, and the analyst is told', () => {
    const build = buildFile('Orphan')
    const source = build.source('S', 'alpha beta')
    const citation = build.cite(source, 'beta')
    const moved = { ...citation, quotation: { ...citation.quotation, textSha256: 'f'.repeat(64) } }
    build.statement('claim', null, 'x', [moved])
    build.statement('claim', null, 'y', [build.cite(source, 'alpha')])
    const { notes, dropped } = composeBriefing(briefingOn(build.file), build.file)
    expect(notes.map(({ orphan }) => orphan)).toEqual([true, false])
    expect(dropped).toEqual(['A quotation no longer matches its source and says so in its note: “beta”'])
  })

  test('source texts stand in the annex only where they are asked for', () => {
    const annex = (order: string[]) =>
      part(
        composeBriefing(changed('annex: source texts', { included: true, order }), file).sections,
        'annex: source texts',
      ).sources.map(({ id }) => id)
    const [first, second] = file.sources.map(({ id }) => id)
    expect(annex([])).toEqual([])
    expect(annex([second!, first!])).toEqual([second, first])
  })

  test('a map needs coordinates, and the analyst hears where there are none', () => {
    const mapped = changed('locator map', { included: true })
    expect(part(composeBriefing(mapped, file).sections, 'locator map').place).toMatchObject({
      latitude: 45.32,
    })
    const place = { ...file.incident.place, longitude: null }
    const lost = composeBriefing(mapped, { ...file, incident: { ...file.incident, place } })
    expect(part(lost.sections, 'locator map').place).toBeNull()
    expect(lost.dropped).toEqual([
      'The locator map is left out: the place of the incident has no coordinates',
    ])
  })

  test('a chain of three thousand answers does not break it', () => {
    const build = buildFile('Chain')
    const all = Array.from({ length: 3_000 }, (_, at) => build.statement('denial', null, `${at}`, []))
    for (const [at, one] of all.entries()) {
      const next = all[at + 1]
      if (next) build.answer(next, one, 'denies')
    }
    const { sections } = composeBriefing(briefingOn(build.file), build.file)
    expect(part(sections, 'claims and denials').rows).toHaveLength(3_000)
  })
})

test('what has no words is left out with its notes, so that no number is missing', () => {
  const build = buildFile('Blank')
  const source = build.source('Digest', 'One said this. Two said that.')
  const who = build.actor('A ministry')
  const [first, second] = ['One said this.', 'Two said that.'].map((words) =>
    build.statement('claim', who, words, [build.cite(source, words)]),
  )
  build.judgement({ text: ' \u0000', basis: [{ kind: 'statement', id: second!.id }] })
  build.judgement({ text: 'this is so', basis: [{ kind: 'statement', id: first!.id }] })
  build.question('\u200B', '\n')
  const { sections, notes } = composeBriefing(briefingOn(build.file), build.file)
  expect(notes.map(({ quotation }) => quotation?.exact)).toEqual(['One said this.', 'Two said that.'])
  for (const section of sections) {
    if (section.kind === 'key judgements') expect(section.judgements).toHaveLength(1)
    if (section.kind === 'open questions') expect(section.questions).toEqual([])
  }
})
