import type { BriefingOutline } from '#briefing/outline'
import type { TemplateName } from '#domain/briefing'
import { dayWords } from '#domain/edtf-words'
import { hasWords } from '#domain/prose'
import { TEMPLATES } from '#domain/template'
import { dotted, lines, paragraph, row, text, titled, whole } from './make.ts'
import type { Block, Cell, Row } from './model.ts'
import { dated, instantWords, placeWords, sentenceCase, whenWords } from './words.ts'

/** Overline, title, subtitle and the facts that a reader wants before the first sentence. */
export function titleBlocks(outline: BriefingOutline): Block[] {
  const { briefing } = outline
  // The values stand where the text does, if that leaves their labels a line.
  const labels = Math.max(0.185, TEMPLATES[briefing.template].design.inset)
  const rows = factRows(facts(outline))
  return [
    paragraph('overline', [text(overline(outline))], { keepNext: true }),
    paragraph('title', titled(briefing.title), { keepNext: true }),
    ...(!hasWords(briefing.subtitle)
      ? []
      : [paragraph('subtitle', lines(briefing.subtitle), { keepNext: true })]),
    {
      type: 'table',
      title: 'About this briefing',
      description: 'Who it is for and from, its date and cut-off, and the incident in brief.',
      look: 'facts',
      columns: [labels, 0.29, 0.14, 0.57 - labels],
      header: null,
      rows,
    },
  ]
}

const OVERLINES: Readonly<Record<TemplateName, string>> = {
  'flash note': 'Flash note',
  'standard briefing': 'Briefing',
  dossier: 'Dossier',
}

/** A briefing that was never issued says nothing of editions. */
function overline({ briefing, edition, last }: BriefingOutline): string {
  const issue = edition ? `Edition ${edition.number}` : last && `Working copy after edition ${last.number}`
  return dotted([OVERLINES[briefing.template], issue, dayWords(briefing.date)])
}

type Fact = readonly [label: string, value: string]

function facts({
  briefing,
  edition,
  incident,
  status,
}: BriefingOutline): readonly [left: Fact[], right: Fact[]] {
  const when = whenWords(incident)
  const place = placeWords(incident.place)
  return [
    [
      ...fact('To', briefing.to),
      ...fact('From', briefing.from),
      ...fact('Date', dayWords(briefing.date)),
      ...fact('Information cut-off', briefing.cutOff === null ? 'none set' : instantWords(briefing.cutOff)),
      ...fact('Issued', edition === null ? '' : instantWords(edition.issuedAt)),
    ],
    [
      ...fact(
        'Central claim',
        status === null ? 'no status recorded' : sentenceCase(dated(status.status, status.date)),
      ),
      ...fact('Happened', when ?? 'date not known'),
      ...fact('Where', place ?? 'place not known'),
      ...fact('Kind', incident.kind),
    ],
  ]
}

const fact = (label: string, value: string): Fact[] => (hasWords(value) ? [[label, value]] : [])

function factRows([left, right]: readonly [readonly Fact[], readonly Fact[]]): Row[] {
  const count = Math.max(left.length, right.length)
  return whole(
    Array.from({ length: count }, (_, at) => row([...factCells(left[at]), ...factCells(right[at])])),
  )
}

const factCells = ([label, value]: Fact | readonly [] = []): Cell[] => [
  label === undefined ? [] : [paragraph('fact label', [text(label)])],
  value === undefined ? [] : [paragraph('table text', lines(value))],
]
