import { CREDIBILITY_WORDS, RELIABILITY_WORDS, type Credibility, type Reliability } from '#domain/grade'
import { rangeWords, SCALE_NAMES, SCALES, type ScaleId } from '#domain/likelihood'
import { MARKING_WORDS, MARKINGS } from '#domain/marking'
import { bold, heading, headerRow, paragraph, row, text, whole } from './make.ts'
import type { Block, Cell, Table } from './model.ts'
import { sentenceCase } from './words.ts'

/** The scales that a reader needs to weigh the words of the briefing. */
export const scaleBlocks = (scale: ScaleId): Block[] => [
  heading(2, 'Likelihood'),
  paragraph('body', [text(`Words of likelihood follow the ${SCALE_NAMES[scale]}. ${SCALE_NOTES[scale]}`)], {
    keepNext: true,
  }),
  likelihoodTable(scale),
  heading(2, 'Confidence'),
  paragraph('body', [
    text(
      'Confidence is low, moderate or high: how firm the ground of a judgement is, and how much of it was inferred. It never shares a sentence with a likelihood.',
    ),
  ]),
  heading(2, 'Grades of sources and information'),
  paragraph(
    'body',
    [
      text(
        'A grade is a pair: the letter judges the source, the figure what it says. F and 6 mean that this cannot be judged, not that it is bad.',
      ),
    ],
    { keepNext: true },
  ),
  gradeTable(),
  heading(2, 'Markings of the Traffic Light Protocol 2.0'),
  markingTable(),
]

const SCALE_NOTES: Readonly<Record<ScaleId, string>> = {
  'ICD 203': 'The two words of a line mean the same; a document keeps to one of the two rows.',
  'UK PHIA': 'The gaps between the ranges are deliberate.',
  NATO: 'It is that of AJP-2.1.',
}

const cell = (words: string): Cell => [paragraph('table text', [text(words)])]
const strong = (words: string): Cell => [paragraph('table text', [bold(words)])]

function likelihoodTable(scale: ScaleId): Table {
  const twoRows = SCALES[scale].every(({ synonym }) => synonym !== null)
  return {
    type: 'table',
    title: 'Words of likelihood',
    description: 'One row a term, from the least to the most likely, with its range in per cent.',
    look: 'ruled',
    columns: twoRows ? [0.36, 0.36, 0.28] : [0.6, 0.4],
    header: headerRow('Term', ...(twoRows ? ['Also'] : []), 'Likelihood'),
    rows: whole(
      SCALES[scale].map((entry) => {
        const term = sentenceCase(entry.term)
        const also = entry.synonym ?? '–'
        return row([
          strong(twoRows || entry.synonym === null ? term : `${term} or ${also}`),
          ...(twoRows ? [cell(sentenceCase(also))] : []),
          cell(rangeWords(scale, entry)),
        ])
      }),
    ),
  }
}

function gradeTable(): Table {
  const letters = Object.entries(RELIABILITY_WORDS) as [Reliability, string][]
  const figures = Object.entries(CREDIBILITY_WORDS) as [Credibility, string][]
  return {
    type: 'table',
    title: 'Grades',
    description:
      'Each row defines a letter for the reliability of a source and a figure for the credibility of information.',
    look: 'ruled',
    columns: [0.07, 0.38, 0.07, 0.48],
    header: headerRow('A–F', 'Reliability of the source', '1–6', 'Credibility of the information'),
    rows: whole(
      letters.map(([letter, words], at) => {
        const [figure, meaning] = figures[at] ?? ['–', '–']
        return row([strong(letter), cell(sentenceCase(words)), strong(figure), cell(sentenceCase(meaning))])
      }),
    ),
  }
}

const markingTable = (): Table => ({
  type: 'table',
  title: 'Markings',
  description: 'One row a marking, from open to strict, with how far what carries it may be shared.',
  look: 'ruled',
  columns: [0.26, 0.74],
  header: headerRow('Marking', 'What carries it'),
  rows: whole(MARKINGS.map((marking) => row([strong(marking), cell(sentenceCase(MARKING_WORDS[marking]))]))),
})
