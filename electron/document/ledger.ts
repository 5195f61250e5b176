import type { OutlineResponse, OutlineSection, OutlineStatement, OutlineStatus } from '#briefing/outline'
import { dayWords, edtfWords } from '#domain/edtf-words'
import type { ResponseType } from '#domain/kinds'
import { anchorOf, bold, lineBreak, lines, noteMarks, paragraph, pointer, quiet, stop, text } from './make.ts'
import type { Block, Cell, Paragraph, Row } from './model.ts'
import { nothingRecorded } from './nothing.ts'
import {
  ANSWERED_WORDS,
  dated,
  KIND_WORDS,
  NOBODY,
  RESPONSE_TONE,
  RESPONSE_WORDS,
  sentenceCase,
  targetWords,
  timeWords,
} from './words.ts'

type Ledger = Extract<OutlineSection, { kind: 'claims and denials' }>

/** A row longer than this may break across pages: one that filled a page could not be set otherwise. */
const LONG_ROW = 1_500

/** The history of the central claim, and every statement once, answers below what they answer. */
export function ledgerBlocks({ statuses, rows }: Ledger): Block[] {
  if (rows.length === 0) return [...statusBlocks(statuses), nothingRecorded('statements')]
  return [
    ...statusBlocks(statuses),
    {
      type: 'table',
      title: 'Claims and denials',
      description:
        'One row a statement: who says what and when, what it answers or how it was answered and with which scope, and its grade. Answers stand below the statement that they answer.',
      look: 'ruled',
      columns: [0.052, 0.176, 0.307, 0.128, 0.262, 0.075],
      header: ['No.', 'Who', 'Says what', 'When', 'Response and scope', 'Grade'].map((words) => [
        paragraph('table head', [text(words)]),
      ]),
      rows: rows.map(ledgerRow),
    },
  ]
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

function ledgerRow(row: OutlineStatement): Row {
  const { statement, opens } = row
  return {
    cells: [numberCell(row), whoCell(row), whatCell(row), whenCell(row), responseCell(row), gradeCell(row)],
    together: statement.proposition.length + scopeLength(row.answers) < LONG_ROW,
    keepNext: false,
    opens,
  }
}

const scopeLength = (responses: readonly OutlineResponse[]) =>
  responses.reduce((sum, { scope, leavesOpen }) => sum + scope.length + leavesOpen.length, 0)

const numberCell = ({ statement, label, opens }: OutlineStatement): Cell => [
  paragraph('table text', [text(label, { bold: opens })], { anchor: anchorOf('statement', statement.id) }),
]

function whoCell({ by }: OutlineStatement): Cell {
  if (by === null) return [paragraph('table text', [text(NOBODY, { italic: true })])]
  return [
    paragraph('table text', [bold(by.actor.name)]),
    ...(by.affiliations.length === 0 ? [] : [paragraph('table detail', [quiet(by.affiliations.join(', '))])]),
  ]
}

function whatCell({ statement, notes, lacks }: OutlineStatement): Cell {
  const { kind, proposition } = statement
  const said = proposition.trim()
  return [
    paragraph('table text', [
      text(KIND_WORDS[kind], { bold: true, tone: kind }),
      ...(said === '' ? [] : [text('. '), ...lines(said), text(stop(said))]),
      ...noteMarks(notes),
    ]),
    ...(lacks.includes('no quotation') ? [paragraph('table detail', [quiet('No source quoted.')])] : []),
    ...(lacks.includes('one origin')
      ? [paragraph('table detail', [quiet('Several sources, one origin.')])]
      : []),
  ]
}

function whenCell({ statement }: OutlineStatement): Cell {
  const { said, saidInstant } = statement
  if (saidInstant === null)
    return [
      paragraph('table text', [said === '' ? quiet('not known') : text(edtfWords(said, { short: true }))]),
    ]
  return [
    paragraph('table text', [text(dayWords(saidInstant, { short: true }))]),
    paragraph('table detail', [quiet(timeWords(saidInstant))]),
  ]
}

const gradeCell = ({ grades }: OutlineStatement): Cell => [
  paragraph(
    'table text',
    grades.length === 0
      ? [quiet('–')]
      : grades.flatMap((code, at) => [...(at > 0 ? [lineBreak] : []), text(code)]),
  ),
]

function responseCell({ statement, opens, answers, answeredBy }: OutlineStatement): Cell {
  const paragraphs = [...answers.map(scopeParagraph), ...answeredParagraphs(answeredBy)]
  if (paragraphs.length > 0) return paragraphs
  if (statement.noResponseFound)
    return [paragraph('table text', [quiet('A response was looked for; none was found.')])]
  return opens ? [paragraph('table text', [quiet('No response recorded.')])] : []
}

/** `Disputes in part (no. 1): a direct military threat. Does not address: whether drones fell.` */
function scopeParagraph({ type, scope, leavesOpen, other }: OutlineResponse): Paragraph {
  const at = other.label === null ? null : anchorOf('statement', other.id)
  return paragraph('table text', [
    text(RESPONSE_WORDS[type], { bold: true, tone: RESPONSE_TONE[type] }),
    text(' ('),
    pointer(at, other.label === null ? targetWords(other) : `no.\u00A0${other.label}`),
    text(')'),
    ...(scope !== ''
      ? [text(': '), ...lines(scope), text(stop(scope))]
      : [NEEDS_SCOPE.has(type) ? quiet('; which part is not stated.') : text('.')]),
    ...(leavesOpen === ''
      ? []
      : [lineBreak, bold('Does not address: '), ...lines(leavesOpen), text(stop(leavesOpen))]),
  ])
}

/** Answers that say little until it is said what they reject. */
const NEEDS_SCOPE: ReadonlySet<ResponseType> = new Set(['denies', 'disputes in part'])

/** `Denied in 1.1, 1.3` – pointers to the rows below. */
function answeredParagraphs(answeredBy: readonly OutlineResponse[]): Paragraph[] {
  const byType = Map.groupBy(
    answeredBy.filter(({ other }) => other.label !== null),
    ({ type }) => type,
  )
  return [...byType].map(([type, responses]: [ResponseType, OutlineResponse[]]) =>
    paragraph('table text', [
      text(ANSWERED_WORDS[type], { bold: true, tone: RESPONSE_TONE[type] }),
      text(' in no.\u00A0'),
      ...responses.flatMap(({ other }, at) => [
        ...(at > 0 ? [text(', ')] : []),
        pointer(anchorOf('statement', other.id), other.label ?? ''),
      ]),
      text('.'),
    ]),
  )
}
