import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { IncidentFile } from '#domain/incident'
import { lacksOf, originCounter } from '#domain/ledger'
import { findTerm } from '#domain/likelihood'
import { createEngine, type Engine } from './engine.ts'
import { valueOf } from './failure.ts'

const SAMPLE = join(import.meta.dirname, '../../resources/sample')

describe('the sample library', () => {
  let engine: Engine
  let main: IncidentFile

  beforeAll(async () => {
    engine = createEngine({ sampleFolder: SAMPLE, checkOutput: true })
    const parent = mkdtempSync(join(tmpdir(), 'rapporteur-'))
    valueOf(await engine.openSample(join(parent, 'sample')))
    const rows = valueOf(await engine.call('incident.list', { query: '' }))
    main = valueOf(await engine.call('incident.file', { id: rows[0]?.id ?? '' }))
    return async () => {
      await engine.close()
      rmSync(parent, { recursive: true, force: true })
    }
  })

  test('is whole, and every passage stands at its place', async () => {
    const report = valueOf(await engine.call('library.check', {}))
    expect(report.problems).toEqual([])
    expect(report).toMatchObject({ incidents: 3, sources: 5 })
  })

  test('shows its main incident first, from allegation to part confirmation', () => {
    expect(main.incident.title).toBe('Reported drone debris on Romanian soil near Izmail')
    expect(main.statusHistory.map(({ status }) => status)).toEqual([
      'alleged',
      'contested',
      'partly confirmed',
    ])
    for (const { reason, citations } of main.statusHistory) {
      expect(reason).not.toBe('')
      expect(citations).not.toEqual([])
    }
  })

  test('quotes a source for every statement, names its actor, and gives every denial a scope', () => {
    for (const statement of main.statements) {
      const lacks = lacksOf(main)(statement)
      for (const lack of ['no actor', 'no quotation', 'no scope'] as const) expect(lacks).not.toContain(lack)
    }
  })

  test('has a claim that two sources of one origin carry', () => {
    const [claim] = main.statements
    expect(claim && originCounter(main.sources)(claim)).toEqual({ sources: 2, origins: 1 })
  })

  test('judges on one scale, with its terms and with reasons', () => {
    expect(main.judgements).not.toEqual([])
    for (const { scale, likelihood, confidence, confidenceReason, basis } of main.judgements) {
      expect(scale).toBe('UK PHIA')
      expect(findTerm(scale, likelihood ?? '')).not.toBeNull()
      expect(confidence).not.toBeNull()
      expect(confidenceReason).not.toBe('')
      expect(basis).not.toEqual([])
    }
  })

  test('says of its figure what cannot be seen', () => {
    const figures = main.evidence.filter(({ attachment }) => attachment !== null)
    expect(figures).toHaveLength(1)
    for (const { alt, caption } of figures) {
      expect(alt).not.toBe('')
      expect(caption).toContain('boundaries not shown')
    }
  })

  test('becomes a briefing of which nothing had to be left out', async () => {
    const [briefing] = valueOf(await engine.call('briefing.list', { incidentId: main.incident.id }))
    const { bytes, changes } = valueOf(await engine.call('briefing.render', { id: briefing?.id ?? '' }))
    expect(bytes.length).toBeGreaterThan(10_000)
    expect(changes).toEqual([])
  })
})

describe('the texts of the sample library', () => {
  const texts = readdirSync(SAMPLE).filter((name) => name.endsWith('.txt'))

  test.each(texts)('%s says what it is, and puts words in nobody’s mouth', (name) => {
    const text = readFileSync(join(SAMPLE, name), 'utf8')
    expect(text.split('\n')[0]).toBe(
      'Summary written for the Rapporteur sample library. It is not a publication.',
    )
    expect(text).not.toMatch(/["“”„«»]/)
  })

  test('are all in use', () => {
    const data = readFileSync(join(SAMPLE, 'sample.json'), 'utf8')
    for (const name of texts) expect(data).toContain(`"${name}"`)
  })
})
