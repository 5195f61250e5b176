import { CLOCK_NAMES, type ClockDrawing } from './clocks.ts'
import { INCIDENT } from './clock-marks.ts'
import { quiet, text } from './make.ts'
import type { Inline } from './model.ts'
import { sentenceCase } from './words.ts'

/** What the drawing of the clocks shows, what its signs mean, as far as they occur, and what it cannot show. */
export function captionOf(drawing: ClockDrawing): Inline[] {
  const names = drawing.clocks.map((clock) => CLOCK_WORDS[clock])
  const lanes = names.length < 2 ? '' : ', each on a lane of its own'
  const sentences = [signWords(drawing), axisWords(drawing), leftOutWords(drawing)].filter(
    (each) => each !== '',
  )
  return [text(`${sentenceCase(and(names))}${lanes}. `), quiet(sentences.join(' '))]
}

const CLOCK_WORDS: Readonly<Record<ClockDrawing['clocks'][number], string>> = {
  happened: 'what happened',
  said: 'what was said',
  published: 'what was published',
}

/** `Under “Said” stand the numbers of the table of claims and denials; E is evidence, ● the incident.` */
function signWords({ marks, clocks, crowded }: ClockDrawing): string {
  const has = (sign: (label: string) => boolean) =>
    marks.some(({ label, clock }) => clock !== 'said' && sign(label))
  const signs = [
    ...(has((label) => label.startsWith('n')) ? ['n is an endnote'] : []),
    ...(has((label) => label === 'E') ? ['E evidence'] : []),
    ...(has((label) => label === 'C') ? ['C context'] : []),
    ...(has((label) => label === INCIDENT) ? [`${INCIDENT} the incident`] : []),
    ...(crowded ? ['+ counts what finds no room'] : []),
    ...(marks.some(({ uncertain }) => uncertain) ? ['a broken outline means an uncertain day'] : []),
  ]
  const numbers = clocks.includes('said')
    ? [`Under “${CLOCK_NAMES.said}” stand the numbers of the table of claims and denials`]
    : []
  const words = [...numbers, ...(signs.length === 0 ? [] : [signs.join(', ')])].join('; ')
  return words === '' ? '' : `${sentenceCase(words)}.`
}

/** `A column holds 7 days, the first of them named. Two strokes: days of which nothing is dated are left out.` */
function axisWords({ axis }: ClockDrawing): string {
  return [
    ...(axis.step === 1 ? [] : [`A column holds ${axis.step} days, of which the first is named.`]),
    ...(axis.columns.some(({ afterBreak }) => afterBreak)
      ? ['Two strokes stand for days of which nothing is dated.']
      : []),
  ].join(' ')
}

/** `Not drawn, but in the table: 12 statements without a date and 2 entries of another time.` */
function leftOutWords({ undated, vague, far }: ClockDrawing): string {
  const counted = (number: number, words: string) => (number === 0 ? [] : [`${number} ${words}`])
  const parts = [
    ...counted(undated, `${undated === 1 ? 'statement' : 'statements'} without a date`),
    ...counted(
      vague,
      vague === 1 ? 'entry that spans more than four days' : 'entries that span more than four days',
    ),
    ...counted(far, `${far === 1 ? 'entry' : 'entries'} of another time`),
  ]
  return parts.length === 0 ? '' : `Not drawn, but in the table: ${and(parts)}.`
}

const and = (parts: readonly string[]) => new Intl.ListFormat('en-GB').format(parts)
