import type { OutlineSection, OutlineStatement, OutlineStatus } from '#briefing/outline'
import { LONG_TABLE, longTable } from './long-table.ts'
import { anchorOf, headerRow, lines, noteMarks, paragraph, pointer, quiet, row, stop, text } from './make.ts'
import { sharedLacks, sharedWords, type SharedLacks } from './lacks.ts'
import type { Block, Cell, Row, Table } from './model.ts'
import { nothingRecorded } from './nothing.ts'
import { numberCell, statementCell, wordCount } from './statement.ts'
import { dated, sentenceCase, targetWords } from './words.ts'

type Ledger = Extract<OutlineSection, { kind: 'claims and denials' }>

/** Statements longer than this may break across pages: set whole they would leave a gap, or not fit at all. */
const LONG_WORDS = 900

/**
 * The history of the central claim, and every statement once: its answers beside it, and one that nobody answers
 * across the whole table.
 */
export function ledgerBlocks({ statuses, rows }: Ledger): Block[] {
  if (rows.length === 0) return [...statusBlocks(statuses), nothingRecorded('statements')]
  const shared = sharedLacks(rows)
  const words = sharedWords(shared)
  return [
    ...statusBlocks(statuses),
    ...(words === null ? [] : [paragraph('body', [quiet(words)], { keepNext: true })]),
    ...longTable(
      { type: 'table', title: 'Claims and denials', look: 'ruled', ...formOf(rows) },
      stretchesOf(rows).map((stretch) => ({
        first: stretch[0]?.label ?? '',
        last: stretch.at(-1)?.label ?? '',
        rows: ledgerRows(stretch, shared),
      })),
      (first, last) => (first === last ? `Number ${first}` : `Numbers ${first} to ${last}`),
    ),
  ]
}

/** Where nothing is answered, there are no columns for answers. */
function formOf(rows: readonly OutlineStatement[]): Pick<Table, 'description' | 'columns' | 'header'> {
  const numbers = (of: readonly OutlineStatement[]) =>
    Math.max(0.052, 0.02 + 0.0118 * Math.max(0, ...of.map(({ label }) => label.length)))
  const left = numbers(rows.filter(({ opens }) => opens))
  const answers = rows.filter(({ opens }) => !opens)
  if (answers.length === 0)
    return {
      description: 'One row a statement, under its number: who said it, when, how it is graded, and what.',
      columns: [left, 1 - left],
      header: headerRow('No.', 'Who says what'),
    }
  const right = numbers(answers)
  const rest = 1 - left - right
  const share = shareOfClaims(rows)
  return {
    description:
      'On the left a statement under its number: who said it, when, how it is graded, and what. On the right, a row each, what answers it: who, which part it denies or confirms, and what it does not address. A statement that nobody answers takes the whole row.',
    columns: [left, rest * share, right, rest * (1 - share)],
    header: headerRow('No.', 'Who says what', 'No.', 'Who answers, and which part of it'),
  }
}

/** Threads; one with more answers than a table should have, in several stretches. */
function stretchesOf(rows: readonly OutlineStatement[]): OutlineStatement[][] {
  const stretches: OutlineStatement[][] = []
  for (const each of rows) {
    const stretch = stretches.at(-1)
    if (stretch && !each.opens && stretch.length < LONG_TABLE) stretch.push(each)
    else stretches.push([each])
  }
  return stretches
}

/** Shares of the width that leave both sides lines of a good length. */
const SHARES = [0.34, 0.37, 0.4, 0.43, 0.46, 0.5]
/** Name, date and grade, in characters of text: they take two lines of their own. */
const HEAD_WORDS = 60

/** The share of what is answered, beside its answers, with which the table is shortest. */
function shareOfClaims(rows: readonly OutlineStatement[]): number {
  const words = (row: OutlineStatement) => wordCount(row) + HEAD_WORDS
  const threads: { claim: number; answers: number }[] = []
  for (const each of rows) {
    const thread = threads.at(-1)
    if (each.opens || !thread) threads.push({ claim: words(each), answers: 0 })
    else thread.answers += words(each)
  }
  const height = (share: number) =>
    threads.reduce(
      (sum, { claim, answers }) =>
        answers === 0 ? sum : sum + Math.max(claim / share, answers / (1 - share)),
      0,
    )
  return SHARES.reduce((best, share) => (height(share) < height(best) ? share : best))
}

function statusBlocks(statuses: readonly OutlineStatus[]): Block[] {
  if (statuses.length === 0) return []
  const last = statuses.length - 1
  return [
    paragraph('body', [text('How the central claim has stood:')], { keepNext: true }),
    {
      type: 'list',
      ordered: false,
      items: statuses.map(({ entry, notes }, at) => ({
        anchor: null,
        content: [
          text(sentenceCase(entry.status), { bold: at === last }),
          text(dated('', entry.date)),
          text(': '),
          ...lines(entry.reason.trim()),
          text(stop(entry.reason)),
          ...noteMarks(notes),
        ],
      })),
    },
  ]
}

/**
 * Each statement once: on the left what opens a thread, on the right, a row each, what answers it. What
 * answers an answer stands beside that one's number.
 */
function ledgerRows(rows: readonly OutlineStatement[], shared: SharedLacks): Row[] {
  return rows.flatMap((each, at) => {
    const before = rows[at - 1]
    const next = rows[at + 1]
    const own = [numberCell(each), statementCell(each, shared)]
    const together = wordCount(each) < LONG_WORDS
    if (each.opens) return next && !next.opens ? [] : [row(own, { together, opens: true })]
    if (before?.opens)
      return [
        row([numberCell(before), statementCell(before, shared), ...own], {
          together: together && wordCount(before) < LONG_WORDS,
          opens: true,
        }),
      ]
    if (before?.under?.id === each.under?.id) return [row([[], [], ...own], { continued: [0, 1], together })]
    return [row([[], besideCell(each), ...own], { together })]
  })
}

/** `On no. 1.1, Romania` – where another statement than the one above is answered. */
function besideCell({ under }: OutlineStatement): Cell {
  if (under === null || under.label === null) return []
  return [
    paragraph('table text', [
      quiet('On '),
      pointer(anchorOf('statement', under.id), `no.\u00A0${under.label}`),
      quiet(`, ${targetWords(under)}`),
    ]),
  ]
}
