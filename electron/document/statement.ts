import type { OutlineResponse, OutlineStatement } from '#briefing/outline'
import type { ResponseType } from '#domain/kinds'
import {
  anchorOf,
  bold,
  dotted,
  lineBreak,
  lines,
  noteMarks,
  paragraph,
  pointer,
  quiet,
  stop,
  text,
} from './make.ts'
import { lackWords, type SharedLacks } from './lacks.ts'
import type { Cell, Paragraph } from './model.ts'
import {
  ANSWERED_WORDS,
  KIND_WORDS,
  NOBODY,
  RESPONSE_TONE,
  RESPONSE_WORDS,
  sentenceHead,
  targetWords,
  whenWords,
} from './words.ts'

/** The number of a statement; here lead all pointers to it. */
export const numberCell = ({ statement, label, opens }: OutlineStatement): Cell => [
  paragraph('table text', [text(label, { bold: opens })], { anchor: anchorOf('statement', statement.id) }),
]

/**
 * A statement: who, for whom, when and under which grade; what; which part of what it answers; what is
 * missing. The answers that stand beside one that opens a thread need no pointer.
 */
export function statementCell(row: OutlineStatement, shared: SharedLacks): Cell {
  const { statement, by, label, opens, answers, answeredBy } = row
  const said = statement.proposition.trim()
  const byline = bylineOf(row, shared)
  const missing = lackWords(row, shared)
  const beside = opens ? answeredBy.filter(({ other }) => !other.label?.startsWith(`${label}.`)) : answeredBy
  return [
    paragraph('table text', [
      by === null ? text(NOBODY, { italic: true }) : bold(sentenceHead(by.actor.name)),
    ]),
    ...(byline === '' ? [] : [paragraph('table detail', [quiet(byline)])]),
    paragraph('table text', [
      text(KIND_WORDS[statement.kind], { bold: true, tone: statement.kind }),
      ...(said === '' ? [] : [text('. '), ...lines(said), text(stop(said))]),
      ...noteMarks(row.notes),
    ]),
    ...answers.map((answer) => scopeParagraph(answer, said)),
    ...answeredParagraphs(beside),
    ...(missing === '' ? [] : [paragraph('table detail', [quiet(missing)])]),
  ]
}

/** `Romania · 4 September 2023 · grade B3, C3` */
function bylineOf({ statement, by, grades }: OutlineStatement, shared: SharedLacks): string {
  const when = whenWords(
    { date: statement.said, instant: statement.saidInstant, zone: statement.saidZone },
    { short: true },
  )
  return dotted([
    by === null ? null : by.affiliations.join(', '),
    when ?? (shared.date ? null : 'date not known'),
    grades.length === 0 ? (shared.grade ? null : 'not graded') : `grade\u00A0${grades.join(', ')}`,
  ])
}

/** How many characters a statement takes, roughly. */
export const wordCount = ({ statement, answers }: OutlineStatement): number =>
  answers.reduce(
    (sum, { scope, leavesOpen }) => sum + scope.length + leavesOpen.length,
    statement.proposition.length,
  )

/** Words without what only their place in a sentence gives them. */
const bare = (words: string) =>
  words
    .toLowerCase()
    .replace(/^that /, '')
    .replace(/[.\s]+$/, '')

/**
 * A scope that is what was said stands above already, and is not said twice.
 * `Disputes in part (no. 1): a direct military threat. Does not address: whether drones fell.`
 */
function scopeParagraph({ type, scope, leavesOpen, other }: OutlineResponse, said: string): Paragraph {
  const at = other.label === null ? null : anchorOf('statement', other.id)
  return paragraph('table text', [
    text(RESPONSE_WORDS[type], { bold: true, tone: RESPONSE_TONE[type] }),
    text(' ('),
    pointer(at, other.label === null ? targetWords(other) : `no.\u00A0${other.label}`),
    text(')'),
    ...(scope !== '' && bare(scope) !== bare(said)
      ? [text(': '), ...lines(scope), text(stop(scope))]
      : [scope === '' && NEEDS_SCOPE.has(type) ? quiet('; which part is not stated.') : text('.')]),
    ...(leavesOpen === ''
      ? []
      : [lineBreak, bold('Does not address: '), ...lines(leavesOpen), text(stop(leavesOpen))]),
  ])
}

/** Answers that say little until it is said what they reject. */
const NEEDS_SCOPE: ReadonlySet<ResponseType> = new Set(['denies', 'disputes in part'])

/** `Denied in no. 1.1, 1.3. Qualified in no. 2.` – pointers to other rows. */
function answeredParagraphs(answeredBy: readonly OutlineResponse[]): Paragraph[] {
  const byType = [
    ...Map.groupBy(
      answeredBy.filter(({ other }) => other.label !== null),
      ({ type }) => type,
    ),
  ]
  const words = byType.flatMap(([type, responses]: [ResponseType, OutlineResponse[]], at) => [
    text(`${at > 0 ? ' ' : ''}${ANSWERED_WORDS[type]}`, { bold: true, tone: RESPONSE_TONE[type] }),
    text(' in no.\u00A0'),
    ...responses.flatMap(({ other }, place) => [
      ...(place > 0 ? [text(', ')] : []),
      pointer(anchorOf('statement', other.id), other.label ?? ''),
    ]),
    text('.'),
  ])
  return words.length === 0 ? [] : [paragraph('table text', words)]
}
