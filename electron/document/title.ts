import type { BriefingOutline } from '#briefing/outline'
import type { TemplateName } from '#domain/briefing'
import { dayWords } from '#domain/edtf-words'
import { hasWords } from '#domain/prose'
import type { PlaceName } from '#domain/house-template'
import { TEMPLATES } from '#domain/template'
import { bold, dotted, lines, paragraph, row, text, titled, whole } from './make.ts'
import type { Block, Cell, Row } from './model.ts'
import { cutOffWords, statusWords } from './places.ts'
import { instantWords, placeWords, whenWords } from './words.ts'

/**
 * Overline, title, subtitle and the facts that a reader wants before the first sentence.
 * @param given places of a house template that say some of it already.
 * @param notice what must be known of a draft on which nobody has worked yet: facts that nobody has set down are
 * left out of it, instead of saying so. Null for any other document.
 */
export function titleBlocks(
  outline: BriefingOutline,
  given: ReadonlySet<PlaceName>,
  notice: string | null = null,
): Block[] {
  const { briefing } = outline
  // The values stand where the text does, if that leaves their labels a line.
  const labels = Math.max(0.185, TEMPLATES[briefing.template].design.inset)
  const rows = factRows(facts(outline, given, notice !== null))
  const heads: Block[] = given.has('title')
    ? []
    : [
        paragraph('overline', [text(overline(outline, notice !== null))], { keepNext: true }),
        paragraph('title', titled(briefing.title), { keepNext: true }),
      ]
  return [
    ...heads,
    ...(given.has('subtitle') || !hasWords(briefing.subtitle)
      ? []
      : [paragraph('subtitle', lines(briefing.subtitle), { keepNext: true })]),
    ...(notice === null ? [] : [paragraph('subtitle', [bold(notice)], { keepNext: true })]),
    ...(rows.length === 0 ? [] : [aboutTable(rows, labels)]),
  ]
}

const aboutTable = (rows: readonly Row[], labels: number): Block => ({
  type: 'table',
  title: 'About this briefing',
  description: 'Who it is for and from, its date and cut-off, and the incident in brief.',
  look: 'facts',
  columns: [labels, 0.29, 0.14, 0.57 - labels],
  header: null,
  rows,
})

const OVERLINES: Readonly<Record<TemplateName, string>> = {
  'flash note': 'Flash note',
  'standard briefing': 'Briefing',
  dossier: 'Dossier',
}

/** A briefing that was never issued says nothing of editions. */
function overline({ briefing, edition, last }: BriefingOutline, isDraft: boolean): string {
  const standing = last ? `Working copy after edition ${last.number}` : isDraft ? 'Draft' : null
  const issue = edition ? `Edition ${edition.number}` : standing
  return dotted([OVERLINES[briefing.template], issue, dayWords(briefing.date)])
}

type Fact = readonly [label: string, value: string]

function facts(
  { briefing, edition, incident, status }: BriefingOutline,
  given: ReadonlySet<PlaceName>,
  isDraft: boolean,
): readonly [left: Fact[], right: Fact[]] {
  const when = whenWords(incident)
  const place = placeWords(incident.place)
  const told = (known: unknown, label: string, words: string) =>
    known === null && isDraft ? [] : fact(label, words)
  const unless = (name: PlaceName, facts: Fact[]) => (given.has(name) ? [] : facts)
  return [
    [
      ...unless('to', fact('To', briefing.to)),
      ...unless('from', fact('From', briefing.from)),
      // The line above the title says it.
      ...unless('date', isDraft ? [] : fact('Date', dayWords(briefing.date))),
      ...unless('cut-off', told(briefing.cutOff, 'Information cut-off', cutOffWords(briefing.cutOff))),
      ...fact('Issued', edition === null ? '' : instantWords(edition.issuedAt)),
    ],
    [
      ...unless('status', told(status, 'Central claim', statusWords(status))),
      ...told(when, 'Happened', when ?? 'date not known'),
      ...told(place, 'Where', place ?? 'place not known'),
      ...fact('Kind', incident.kind),
    ],
  ]
}

const fact = (label: string, value: string): Fact[] => (hasWords(value) ? [[label, value]] : [])

function factRows([first, second]: readonly [readonly Fact[], readonly Fact[]]): Row[] {
  // Where a house template says all of the one side, the other takes both.
  const half = Math.ceil(second.length / 2)
  const [left, right] = first.length > 0 ? [first, second] : [second.slice(0, half), second.slice(half)]
  const count = Math.max(left.length, right.length)
  return whole(
    Array.from({ length: count }, (_, at) => row([...factCells(left[at]), ...factCells(right[at])])),
  )
}

const factCells = ([label, value]: Fact | readonly [] = []): Cell[] => [
  label === undefined ? [] : [paragraph('fact label', [text(label)])],
  value === undefined ? [] : [paragraph('table text', lines(value))],
]
