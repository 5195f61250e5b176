import { expect, test } from 'vitest'
import { sentencesOf } from './sentences.ts'

/** The sentences of a paragraph, parted by a bar. */
const parted = (text: string) =>
  sentencesOf(text, { start: 0, end: text.length })
    .map(({ start, end }) => text.slice(start, end))
    .join(' | ')

test.each([
  'It took place shortly after 5 a.m. (0200 GMT) on Monday, the navy said. | The crew slept.',
  'It left at 6 p.m. | The crew slept.',
  'The ship sailed at 4.30 a.m. local time. | The end.',
  'He met Gen. Lasko on Jan. 3 at No. 10. | U.S. officials said so.',
  'They went to the U.S. | The army stayed.',
  'The U.S. Navy and the U.N. Security Council said so.',
  'It belongs to Falcon Inc. | It denies this.',
  'Col. (ret.) Jones said so. | (He is 70.) | “Really?” | Yes.',
  'He asked St. Elm and J. Kovac. | Both denied it.',
])('%s', (sentences) => {
  expect(parted(sentences.replaceAll(' | ', ' '))).toBe(sentences)
})
