import type { OutlineEvidence } from '#briefing/outline'
import { hasWords } from '#domain/prose'
import type { Attachment } from '#domain/incident'
import { copyWords } from '#domain/picture'
import type { Bearing } from '#domain/kinds'
import { gradeWords } from '#domain/grade'
import { anchorOf, bold, lineBreak, lines, noteMarks, paragraph, pointer, quiet, stop, text } from './make.ts'
import type { Block, Inline } from './model.ts'
import { nothingRecorded } from './nothing.ts'
import { dated, sentenceCase, targetWords } from './words.ts'

/** The bytes of attached pictures by their SHA-256. */
export type Images = ReadonlyMap<string, Uint8Array>
/** The number of the next figure. */
export type NextFigure = () => number

/** What is put forward for and against the statements, with its figures. */
export function evidenceBlocks(
  items: readonly OutlineEvidence[],
  images: Images,
  nextFigure: NextFigure,
): Block[] {
  if (items.length === 0) return [nothingRecorded('evidence')]
  return items.flatMap((item) => itemBlocks(item, images, nextFigure))
}

function itemBlocks(item: OutlineEvidence, images: Images, nextFigure: NextFigure): Block[] {
  const { evidence, notes } = item
  const { id, kind, description, attachment } = evidence
  const words = description.trim()
  const figure = attachment === null ? [] : figureBlocks(item, attachment, images, nextFigure)
  const [shown] = figure.filter((block) => block.type === 'figure')
  return [
    paragraph(
      'entry',
      [
        text(sentenceCase(kind), { bold: true, tone: 'evidence' }),
        text('. '),
        ...lines(words),
        text(words === '' ? '' : stop(words)),
        ...noteMarks(notes),
        ...(shown ? [text(' ('), pointer(shown.anchor, `Figure ${shown.number}`), text(')')] : []),
      ],
      { anchor: anchorOf('evidence', id), keepNext: true },
    ),
    paragraph('detail', detailWords(item)),
    ...figure,
  ]
}

/** By whom, when, for or against what, and how it is graded. */
function detailWords({ evidence, by, grades, bearings }: OutlineEvidence): Inline[] {
  const grade = grades.length === 0 ? 'not graded' : grades.join(', ')
  const meaning =
    evidence.credibility === null ? '' : ` (${gradeWords(null, evidence.credibility).split('; ')[1]})`
  return [
    quiet(by === null ? 'Put forward by nobody named' : `Put forward by ${by.actor.name}`),
    quiet(dated('', evidence.date)),
    quiet(`. Grade: ${grade}${meaning}.`),
    ...(['for', 'against'] as const).flatMap((bearing) => bearingWords(bearings, bearing)),
  ]
}

function bearingWords(bearings: OutlineEvidence['bearings'], bearing: Bearing): Inline[] {
  const these = bearings.filter((candidate) => candidate.bearing === bearing)
  if (these.length === 0) return []
  return [
    bold(bearing === 'for' ? ' Speaks for ' : ' Speaks against '),
    ...these.flatMap(({ on }, at) => [
      ...(at > 0 ? [text(', ')] : []),
      pointer(
        on.label === null ? null : anchorOf('statement', on.id),
        on.label === null ? targetWords(on) : `${on.label} (${targetWords(on)})`,
      ),
    ]),
    text('.'),
  ]
}

function figureBlocks(
  { evidence }: OutlineEvidence,
  attachment: Attachment,
  images: Images,
  nextFigure: NextFigure,
): Block[] {
  const bytes = images.get(attachment.sha256)
  const { fileName, madeOf } = attachment
  const file = `File ${fileName}, SHA-256 ${madeOf?.sha256 ?? attachment.sha256}`
  const hash = quiet([file, copyWords(attachment)].filter(Boolean).join('. '))
  if (!bytes)
    return [
      paragraph('body', [quiet(`The file ${fileName} is missing from the library.`)]),
      paragraph('small print', [hash]),
    ]
  const caption = [evidence.caption, evidence.description].find(hasWords)?.trim() ?? ''
  return [
    {
      type: 'figure',
      anchor: anchorOf('figure', evidence.id),
      picture: { format: attachment.mediaType === 'image/png' ? 'png' : 'jpeg', bytes },
      width: attachment.width,
      height: attachment.height,
      number: nextFigure(),
      caption: [...lines(caption), text(caption === '' ? '' : stop(caption)), lineBreak, hash],
      alt: [evidence.alt, caption].find(hasWords)?.trim() ?? sentenceCase(evidence.kind),
    },
  ]
}
