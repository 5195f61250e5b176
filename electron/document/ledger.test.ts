import { expect, test } from 'vitest'
import { composeBriefing } from '#briefing/compose'
import { briefingOn, buildFile, type Builder } from '#briefing/fixture'
import type { Section } from '#domain/briefing'
import type { StatementKind } from '#domain/kinds'
import { buildDocument } from './build.ts'
import type { Cell, Inline, Table } from './model.ts'

const plain = (content: readonly Inline[]): string =>
  content
    .map((inline) =>
      inline.type === 'text' ? inline.text : 'content' in inline ? plain(inline.content) : '',
    )
    .join('')
const linesOf = (cell: Cell) => cell.map(({ content }) => plain(content))

/** The table of claims and denials, and what stands before it in its part. */
function ledgerOf({ file }: Builder, change: Partial<Section> = {}) {
  const briefing = briefingOn(file)
  const sections = briefing.sections.map((section) =>
    section.kind === 'claims and denials' ? { ...section, ...change } : section,
  )
  const { blocks } = buildDocument(composeBriefing({ ...briefing, sections }, file), new Map())
  const at = blocks.findIndex((block) => block.type === 'table' && block.title === 'Claims and denials')
  const before = blocks[at - 1]
  const table = blocks[at] as Table
  return {
    before: before?.type === 'paragraph' ? plain(before.content) : null,
    columns: table.columns.length,
    header: table.header?.map((cell) => linesOf(cell).join()),
    rows: table.rows.map(({ cells }) => cells.map(linesOf)),
  }
}

/** Statements of these kinds, dated and graded unless said otherwise. */
function withStatements(
  kinds: readonly StatementKind[],
  more: { said?: string; credibility?: '2' | null } = {},
) {
  const { said = '2023-09-04', credibility = '2' } = more
  const build = buildFile('Ledger')
  const actor = build.actor('the mayor')
  const made = kinds.map((kind, at) =>
    build.statement(kind, actor, `thing ${at + 1}`, [], { said, credibility }),
  )
  return { build, made }
}

test('what nobody answers takes the whole row, among what is answered and under its number', () => {
  const { build, made } = withStatements(['claim', 'claim', 'denial', 'suspicion'])
  build.answer(made[2]!, made[1]!, 'denies', { scope: 'all of it' })
  const { columns, rows } = ledgerOf(build)
  expect(columns).toBe(4)
  expect(rows.map((cells) => cells.map(([first]) => first))).toEqual([
    ['1', 'The mayor'],
    ['2', 'The mayor', '2.1', 'The mayor'],
    ['3', 'The mayor'],
  ])
  expect(rows[0]?.[1]?.at(-1)).toBe('No source quoted. No response recorded.')
})

test('where nothing is answered there are no columns for answers, and that is said once', () => {
  const { build } = withStatements(['claim', 'call', 'claim'])
  const { before, header, rows } = ledgerOf(build)
  expect(header).toEqual(['No.', 'Who says what'])
  expect(before).toBe('No response is recorded for any of these statements.')
  expect(rows.flat(2).join('\n')).not.toContain('response')
})

test('what all statements lack is said once, what some lack in their rows', () => {
  const { build, made } = withStatements(['claim', 'denial'], { said: '', credibility: null })
  build.answer(made[1]!, made[0]!, 'denies')
  const all = ledgerOf(build)
  expect(all.before).toBe('No date or grade is recorded for any of these statements.')
  expect(all.rows.flat(2).join('\n')).not.toMatch(/date not known|not graded/)
  build.statement('call', null, 'thing', [], { said: '2023', credibility: '2' })
  const some = ledgerOf(build)
  expect(some.before).toBeNull()
  expect(some.rows[0]?.[1]?.[1]).toBe('date not known · not graded')
})

test('a kind that asks for no response does not lack one; a search that found none is told', () => {
  const { build } = withStatements(['call', 'confirmation'])
  build.statement('claim', null, 'thing', [], { noResponseFound: true })
  const [call, confirmation, claim] = ledgerOf(build).rows.map((cells) => cells[1]?.join(' '))
  expect(call).not.toContain('response')
  expect(confirmation).not.toContain('response')
  expect(claim).toContain('A response was looked for; none was found.')
})

test('an answer that the briefing leaves out is not taken for none', () => {
  const { build, made } = withStatements(['claim', 'denial', 'claim'])
  build.answer(made[1]!, made[0]!, 'denies')
  const { rows } = ledgerOf(build, { excluded: [made[1]!.id] })
  expect(rows[0]?.[1]?.at(-1)).toBe('No source quoted. Answered by what this briefing leaves out.')
  expect(rows[1]?.[1]?.at(-1)).toContain('No response recorded.')
})

test('a scope that only repeats what was said is not said twice', () => {
  const { build, made } = withStatements(['claim', 'denial', 'denial', 'denial'])
  build.answer(made[1]!, made[0]!, 'denies', { scope: 'that Thing 2.' })
  build.answer(made[2]!, made[0]!, 'denies', { scope: 'the time of day' })
  build.answer(made[3]!, made[0]!, 'denies')
  expect(
    ledgerOf(build).rows.map((cells) => cells.at(-1)?.find((line) => line.startsWith('Denies'))),
  ).toEqual([
    'Denies (no.\u00A01).',
    'Denies (no.\u00A01): the time of day.',
    'Denies (no.\u00A01); which part is not stated.',
  ])
})
