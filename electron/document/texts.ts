import type { OutlineNote } from '#briefing/outline'
import { dayWords } from '#domain/edtf-words'
import { RELIABILITY_WORDS } from '#domain/grade'
import { hasText, type Source } from '#domain/incident'
import { locate } from '#domain/quotation'
import { anchorOf, dotted, heading, paragraph, pointer, quiet, text } from './make.ts'
import type { Block, Inline } from './model.ts'
import { foreignLanguage } from './sources.ts'
import { whenWords } from './words.ts'

/** The texts of sources by the source's id. */
export type Texts = ReadonlyMap<string, string>

/** Source texts in full, each passage that the briefing quotes tinted, with the number of its note in the margin. */
export function textBlocks(
  sources: readonly Source[],
  notes: readonly OutlineNote[],
  texts: Texts,
  language: string,
): Block[] {
  return sources.flatMap((source) => {
    const words = texts.get(source.id)
    const own = notes.filter((note) => note.source.id === source.id)
    return [
      heading(2, source.title, { anchor: anchorOf('text', source.id) }),
      paragraph('detail', [quiet(about(source))], { keepNext: true }),
      ...(hasText(source)
        ? [
            paragraph('small print', [quiet(`SHA-256 of the text ${source.textSha256}`)]),
            ...(words === undefined
              ? [paragraph('body', [quiet('The text of this source is missing from the library.')])]
              : paragraphsOf(words, source, own, language)),
          ]
        : [
            paragraph('small print', [quiet(`SHA-256 of the file ${source.originalSha256}`)]),
            paragraph('body', [quiet('This source has no text.')]),
          ]),
    ]
  })
}

function about(source: Source): string {
  const { author, publisher, published, publishedInstant, publishedZone, reliability } = source
  const when = whenWords({ date: published, instant: publishedInstant, zone: publishedZone })
  return dotted([
    author,
    publisher,
    when === null ? 'date of publication not known' : `published ${when}`,
    `captured ${dayWords(source.capturedAt)}`,
    source.marking,
    reliability === null ? 'not graded' : `${reliability}: ${RELIABILITY_WORDS[reliability]}`,
  ])
}

interface Passage {
  readonly start: number
  readonly end: number
  readonly note: OutlineNote
}

/** The paragraphs of a text, cut where passages begin and end. */
function paragraphsOf(
  words: string,
  source: Source,
  notes: readonly OutlineNote[],
  documentLanguage: string,
): Block[] {
  const language = foreignLanguage(source.language, documentLanguage)
  const passages = notes.flatMap((note): Passage[] => {
    const range = note.quotation && locate(words, source.textSha256, note.quotation)
    return range ? [{ ...range, note }] : []
  })
  return linesOf(words).flatMap(({ start, end }) => {
    if (words.slice(start, end).trim() === '') return []
    const here = passages.filter((passage) => passage.start < end && passage.end > start)
    const beginning = here
      .filter((passage) => passage.start >= start)
      .map(({ note }) => note)
      .toSorted((a, b) => a.number - b.number)
    return [
      paragraph('source text', [
        ...marginOf(beginning),
        text('\t'),
        ...stretches(words, start, end, here, language),
      ]),
    ]
  })
}

/** The numbers of the notes that quote a paragraph, each a link. */
const marginOf = (notes: readonly OutlineNote[]): Inline[] =>
  notes.flatMap(({ id, number }, at) => [
    ...(at > 0 ? [quiet(', ')] : []),
    pointer(anchorOf('note', id), `${number}`),
  ])

function linesOf(words: string): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = []
  let start = 0
  for (const { index, 0: feed } of words.matchAll(/\r\n|[\n\r]/g)) {
    lines.push({ start, end: index })
    start = index + feed.length
  }
  return [...lines, { start, end: words.length }]
}

/** A paragraph as runs, tinted where a passage lies; overlapping passages make one tint. */
function stretches(
  words: string,
  start: number,
  end: number,
  passages: readonly Passage[],
  language: string | null,
): Inline[] {
  const edges = passages
    .flatMap((passage) => [passage.start, passage.end])
    .filter((at) => at > start && at < end)
  const cuts = [...new Set([start, ...edges, end])].toSorted((a, b) => a - b)
  return cuts.slice(1).map((to, at) => {
    const from = cuts[at] ?? start
    const tinted = passages.some((passage) => passage.start <= from && passage.end >= to)
    return text(words.slice(from, to), { language, tinted })
  })
}
