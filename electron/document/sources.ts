import type { BriefingOutline, OutlineNote } from '#briefing/outline'
import { dayWords } from '#domain/edtf-words'
import { gradeCode, gradeWords } from '#domain/grade'
import { anchorOf, heading, lines, noteMarks, paragraph, pointer, quiet, stop, text } from './make.ts'
import type { Block, Inline, Note } from './model.ts'
import { whenWords } from './words.ts'

/** The heading under which the endnotes stand, how to read them, and the sources that nothing quotes. */
export function sourceBlocks({ notes, consulted }: BriefingOutline): Block[] {
  if (notes.length + consulted.length === 0)
    return [heading(1, 'Sources'), paragraph('body', [quiet('No sources recorded.')])]
  return [
    heading(1, 'Sources'),
    ...(consulted.length === 0
      ? []
      : [
          paragraph('body', [
            text('Also consulted, not quoted: '),
            ...consulted.flatMap((note, at) => [
              ...(at > 0 ? [text('; ')] : []),
              ...lines(note.source.title),
              ...noteMarks([note]),
            ]),
            text('.'),
          ]),
        ]),
    paragraph('small print', [
      text(
        'The numbers in the text lead to the passages below. A grade pairs the reliability of a source, A (completely reliable) to E (unreliable), with the credibility of what it says, 1 (confirmed by other independent sources) to 5 (improbable). F and 6 mean that this cannot be judged.',
      ),
    ]),
  ]
}

/** The endnotes: each source in full where it is first quoted, then by its title and that number. */
export function sourceNotes({ notes, consulted, briefing }: BriefingOutline): Note[] {
  const first = new Map<string, OutlineNote>()
  return [...notes, ...consulted].map((note) => {
    const before = first.get(note.source.id) ?? null
    if (!before) first.set(note.source.id, note)
    return sourceNote(note, before, briefing.language)
  })
}

function sourceNote(note: OutlineNote, before: OutlineNote | null, language: string): Note {
  const { id, number, source, quotation } = note
  return {
    number,
    anchor: anchorOf('note', id),
    blocks: [
      paragraph('note', [
        ...lines(source.title, { bold: true }),
        ...(before === null
          ? described(note)
          : [text(', as in note '), pointer(anchorOf('note', before.id), `${before.number}`), text('.')]),
        ...gradeOf(note),
        ...(quotation === null ? [quiet(' Consulted, not quoted.')] : []),
      ]),
      ...(quotation === null
        ? []
        : [
            paragraph('note', quoted(quotation.exact, source.language, language), {
              anchor: anchorOf('passage', id),
            }),
          ]),
    ],
  }
}

/** The code, with its definition beside it. What has no credibility of its own shows the source's letter. */
function gradeOf({ source: { reliability }, credibility }: OutlineNote): Inline[] {
  const code = credibility === null ? reliability : gradeCode(reliability, credibility)
  const words = gradeWords(reliability, credibility)
  const meaning = credibility === null ? words.split(';')[0] : words
  return [quiet(code === null ? ' Not graded.' : ` ${code}: ${meaning}.`)]
}

/** Author, publisher, when it was published and captured, who said it first, and where. */
function described({ source, origin }: OutlineNote): Inline[] {
  const published = whenWords({
    date: source.published,
    instant: source.publishedInstant,
    zone: source.publishedZone,
  })
  const by = [source.author.trim(), source.publisher.trim()].filter((name) => name !== '').join(', ')
  const when = published === null ? 'Date of publication not known' : `Published ${published}`
  return [
    text(`${stop(source.title)} ${by === '' ? '' : `${by}${stop(by)} `}`),
    text(`${when}; captured ${dayWords(source.capturedAt)}. ${source.marking}.`),
    ...(origin === null ? [] : [text(` First said by ${origin}.`)]),
    ...(source.url === ''
      ? []
      : [text(' '), { type: 'link' as const, href: source.url, content: [text(source.url)] }]),
  ]
}

/** The exact words; quotation marks around them are runs of their own, so that nothing is added to the words. */
function quoted(exact: string, language: string, documentLanguage: string): Inline[] {
  const foreign = language !== '' && primary(language) !== primary(documentLanguage) ? language : null
  const words = lines(exact, { language: foreign })
  return isQuoted(exact) ? words : [text('“'), ...words, text('”')]
}

/** Words that bring their own quotation marks need no second pair. */
const isQuoted = (words: string) => /^[“„«"][^“”„«»"]*[”“»"]$/u.test(words)

const primary = (tag: string) => tag.split('-')[0]?.toLowerCase()
