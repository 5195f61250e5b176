import type { OutlineClaim, OutlinePosition, OutlineSection, OutlineStance } from '#briefing/outline'
import type { ResponseType, StatementKind } from '#domain/kinds'
import { anchorOf, bold, headerRow, paragraph, pointer, quiet, row, text } from './make.ts'
import type { Block, Cell, Paragraph, Table } from './model.ts'
import { nothingRecorded } from './nothing.ts'
import { NOBODY, RESPONSE_TONE, sentenceHead, shorten } from './words.ts'

type Grid = Extract<OutlineSection, { kind: 'position grid' }>

/** As many claims as stand beside each other with room for a word. */
const ACROSS = 6
/** Up to here the head of a column has room for the claim itself. */
const WITH_WORDS = 4

/** A grid of so many actors stays on one page. */
const SMALL = 12

/** Actors against claims, in as many grids as the claims need. */
export function positionBlocks(grid: Grid): Block[] {
  if (grid.claims.length === 0) return [nothingRecorded('claims')]
  const parts = Math.ceil(grid.claims.length / ACROSS)
  const size = Math.ceil(grid.claims.length / parts)
  const shares = Array.from({ length: parts }, (_, at) => grid.claims.slice(at * size, (at + 1) * size))
  return shares.flatMap((claims, at) => {
    const words = below(claims, grid, at === parts - 1)
    return [
      gridTable(claims, grid, parts > 1, words !== ''),
      ...(words === '' ? [] : [paragraph('small print', [text(words)])]),
    ]
  })
}

/** @param explained true where a line follows that says how to read it: it stays on the page of the last row. */
function gridTable(
  claims: readonly OutlineClaim[],
  { stances, inTable }: Grid,
  several: boolean,
  explained: boolean,
): Table {
  const here = new Set(claims.map(({ id }) => id))
  const taking = stances.filter(({ positions }) => positions.some(({ claimId }) => here.has(claimId)))
  const [first, last] = [claims[0]?.label, claims.at(-1)?.label]
  const actor = claims.length <= WITH_WORDS ? 0.25 : 0.28
  const rows = taking.map((stance, at) =>
    row([whoCell(stance), ...claims.map(({ id }) => cellOf(stance, id, inTable))], {
      keepNext: at < taking.length - 1 ? taking.length <= SMALL : explained,
    }),
  )
  return {
    type: 'table',
    title: several ? `Positions on claims ${first} to ${last}` : 'Positions',
    description: 'One row an actor, one column a claim; a word says which position the actor takes on it.',
    look: 'grid',
    columns: [actor, ...claims.map(() => (1 - actor) / claims.length)],
    header: [...headerRow('Who'), ...claims.map((claim) => headCell(claim, claims.length, inTable))],
    rows,
  }
}

function headCell({ id, label, proposition }: OutlineClaim, across: number, inTable: boolean): Cell {
  const words = shorten(proposition, across <= 2 ? 160 : 80)
  return [
    paragraph('table head', [pointer(inTable ? anchorOf('statement', id) : null, `Claim ${label}`)]),
    ...(across > WITH_WORDS || words === '' ? [] : [paragraph('table detail', [text(words)])]),
  ]
}

const whoCell = ({ by }: OutlineStance): Cell =>
  by === null
    ? [paragraph('table text', [text(NOBODY, { italic: true })])]
    : [
        paragraph('table text', [bold(sentenceHead(by.actor.name))]),
        ...(by.affiliations.length === 0
          ? []
          : [paragraph('table detail', [quiet(by.affiliations.join(', '))])]),
      ]

function cellOf({ positions }: OutlineStance, claimId: string, inTable: boolean): Cell {
  const here = positions.filter((position) => position.claimId === claimId)
  return here.length === 0
    ? [paragraph('table mark', [quiet('–')])]
    : here.map((position) => markOf(position, inTable))
}

/** `denies 1.1`: the word in its colour, the number of the statement that says so. */
function markOf({ claimId, statementId, label, takes }: OutlinePosition, inTable: boolean): Paragraph {
  return paragraph('table mark', [
    text(POSITION_WORDS[takes], { bold: true, tone: toneOf(takes) }),
    ...(statementId === claimId
      ? []
      : [text(' '), pointer(inTable ? anchorOf('statement', statementId) : null, label, 'quiet')]),
  ])
}

const isResponse = (takes: OutlinePosition['takes']): takes is ResponseType => takes in RESPONSE_TONE
const toneOf = (takes: OutlinePosition['takes']): StatementKind =>
  isResponse(takes) ? RESPONSE_TONE[takes] : takes

const POSITION_WORDS: Readonly<Record<OutlinePosition['takes'], string>> = {
  claim: 'claims',
  denial: 'denies',
  confirmation: 'confirms',
  deferral: 'defers',
  suspicion: 'suspects',
  call: 'calls',
  'no comment': 'no comment',
  denies: 'denies',
  confirms: 'confirms',
  'disputes in part': 'disputes in part',
  defers: 'defers',
  qualifies: 'qualifies',
  withdraws: 'withdraws',
}

/** What the numbers mean: a line where the table of claims has them, the claims themselves where it is left out. */
function below(claims: readonly OutlineClaim[], { inTable }: Grid, last: boolean): string {
  const numbers = inTable
    ? 'The numbers are those of the table of claims and denials'
    : 'A number names the statement by which the position is taken'
  const legend =
    inTable || claims.length <= WITH_WORDS
      ? ''
      : claims.map(({ label, proposition }) => `Claim ${label}: ${shorten(proposition)}`).join('; ')
  return [
    last ? `${numbers}; several words follow the order of the table. A dash: no position recorded.` : '',
    legend && `${legend}.`,
  ]
    .filter((words) => words !== '')
    .join(' ')
}
