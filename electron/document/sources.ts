import type { BriefingOutline, OutlineNote } from '#briefing/outline'
import { dayWords } from '#domain/edtf-words'
import { CREDIBILITY_WORDS, gradeCode, RELIABILITY_WORDS } from '#domain/grade'
import { hasText, type Source } from '#domain/incident'
import { originCounter, sourcesWords } from '#domain/ledger'
import { TEMPLATES, type Design } from '#domain/template'
import { anchorOf, bold, heading, lines, noteMarks, paragraph, pointer, quiet, stop, text } from './make.ts'
import type { Block, Inline, Note } from './model.ts'
import { whenWords } from './words.ts'

/** The heading under which the endnotes stand, how to read them, and the sources that nothing quotes. */
export function sourceBlocks({ briefing, notes, consulted }: BriefingOutline): Block[] {
  if (notes.length + consulted.length === 0)
    return [
      heading(1, 'Sources', { anchor: 'h_sources' }),
      paragraph('body', [quiet('No sources recorded.')]),
    ]
  return [
    heading(1, 'Sources', { anchor: 'h_sources' }),
    ...(consulted.length === 0
      ? []
      : [
          paragraph(
            'body',
            [
              text('Also consulted, not quoted: '),
              ...consulted.flatMap((note, at) => [
                ...(at > 0 ? [text('; ')] : []),
                ...lines(note.source.title),
                ...noteMarks([note]),
              ]),
              text('.'),
            ],
            { keepNext: true },
          ),
        ]),
    ...originsBlock([...notes, ...consulted]),
    paragraph('small print', [
      text(howToRead(TEMPLATES[briefing.template].design.notes, [...notes, ...consulted])),
    ]),
  ]
}

/** How many origins the sources have, where that is fewer than they are: copies of one text confirm nothing. */
function originsBlock(notes: readonly OutlineNote[]): Block[] {
  const sources = [...new Map(notes.map(({ source }) => [source.id, source])).values()]
  const count = originCounter(sources)({ citations: sources.map(({ id }) => ({ sourceId: id })) })
  if (count.origins === count.sources) return []
  return [
    paragraph(
      'body',
      [text(`In all ${sourcesWords(count)}. Sources of one origin bear out a statement only once.`)],
      { keepNext: true },
    ),
  ]
}

const LEAD_TO: Readonly<Record<Design['notes'], string>> = {
  full: 'The numbers in the text lead to the passages below, quoted to the letter.',
  compact: 'The passages, to the letter.',
}
const GRADES: Readonly<Record<Design['notes'], string>> = {
  full: 'A grade pairs the reliability of a source, A (completely reliable) to E (unreliable), with the credibility of what it says, 1 (confirmed by other independent sources) to 5 (improbable); F and 6 mean that this cannot be judged.',
  compact: 'Grades: source A (best) to E, information 1 (best) to 5; F and 6, cannot be judged.',
}

/** Of what the hashes in the notes are; a source without a text, such as a picture, has that of its file. */
function ofWhatHash(notes: readonly OutlineNote[]): string {
  const withText = notes.filter(({ source }) => hasText(source)).length
  if (withText === 0) return 'The SHA-256 is that of the source’s file, shortened.'
  const where = withText < notes.length ? ', or of its file where it has no text' : ''
  return `The SHA-256 is that of the source’s text${where}, shortened.`
}

/** How to read the notes. Where none of them is graded, that is said here once. */
function howToRead(form: Design['notes'], notes: readonly OutlineNote[]): string {
  const grades = noneGraded(notes) ? 'None of the sources is graded.' : GRADES[form]
  return [LEAD_TO[form], grades, ...(form === 'full' ? [ofWhatHash(notes)] : [])].join(' ')
}

const codeOf = ({ source: { reliability }, credibility }: OutlineNote): string | null =>
  credibility === null ? reliability : gradeCode(reliability, credibility)
const noneGraded = (notes: readonly OutlineNote[]) =>
  notes.length > 1 && notes.every((note) => codeOf(note) === null)

/** The endnotes: each source in full where it is first quoted, then by its title and that number. */
export function sourceNotes({ notes, consulted, briefing }: BriefingOutline): Note[] {
  const first = new Map<string, OutlineNote>()
  const compact = TEMPLATES[briefing.template].design.notes === 'compact'
  const all = [...notes, ...consulted]
  const ungraded = noneGraded(all)
  return all.map((note) => {
    const before = first.get(note.source.id) ?? null
    if (!before) first.set(note.source.id, note)
    return sourceNote(note, before, { compact, ungraded, language: briefing.language })
  })
}

interface NoteForm {
  readonly compact: boolean
  /** True where none of the notes is graded, which is said above them. */
  readonly ungraded: boolean
  /** Of the document. */
  readonly language: string
}

function sourceNote(
  note: OutlineNote,
  before: OutlineNote | null,
  { compact, ungraded, language }: NoteForm,
): Note {
  const { id, number, source, quotation, orphan } = note
  return {
    number,
    anchor: anchorOf('note', id),
    blocks: [
      paragraph('note', [
        ...lines(source.title, { bold: before === null }),
        ...(before === null
          ? described(note, compact)
          : [text(' (note '), pointer(anchorOf('note', before.id), `${before.number}`), text(').')]),
        ...(ungraded ? [] : gradeOf(note, compact)),
        ...(quotation === null ? [quiet(' Consulted, not quoted.')] : []),
        ...(orphan ? [bold(' These words could not be found again in the source as it is kept here.')] : []),
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
function gradeOf(note: OutlineNote, compact: boolean): Inline[] {
  const code = codeOf(note)
  const {
    source: { reliability },
    credibility,
  } = note
  if (code === null) return [quiet(' Not graded.')]
  const words = [
    reliability === null ? 'source not graded' : RELIABILITY_WORDS[reliability],
    ...(credibility === null ? [] : [CREDIBILITY_WORDS[credibility]]),
  ]
  return [quiet(compact ? ` ${code}.` : ` ${code}: ${words.join('; ')}.`)]
}

/** How much of a hash is printed where the whole stands elsewhere. */
const SHORT_HASH = 12

const hashOf = (source: Source) => (hasText(source) ? source.textSha256 : source.originalSha256)

/** Author, publisher, when it was published and captured, its hash, who said it first, and where. */
function described({ source, origin }: OutlineNote, compact: boolean): Inline[] {
  const published = whenWords({
    date: source.published,
    instant: source.publishedInstant,
    zone: source.publishedZone,
  })
  const by = [source.author.trim(), source.publisher.trim()].filter((name) => name !== '').join(', ')
  const when = published === null ? 'Date of publication not known' : `Published ${published}`
  return [
    text(`${stop(source.title)} ${by === '' ? '' : `${by}${stop(by)} `}`),
    text(compact ? `${when}. ` : `${when}; captured ${dayWords(source.capturedAt)}. `),
    text(`${source.marking}.`),
    ...(origin === null ? [] : [text(` First said by ${origin}${stop(origin)}`)]),
    ...(source.url === ''
      ? []
      : [text(' '), { type: 'link' as const, href: source.url, content: [text(source.url)] }]),
    quiet(` SHA-256\u00A0${hashOf(source).slice(0, SHORT_HASH)}.`),
  ]
}

/** The exact words; quotation marks around them are runs of their own, so that nothing is added to the words. */
function quoted(exact: string, language: string, documentLanguage: string): Inline[] {
  const words = lines(exact, { language: foreignLanguage(language, documentLanguage) })
  return isQuoted(exact) ? words : [text('“'), ...words, text('”')]
}

/** Words that bring their own quotation marks need no second pair. */
const isQuoted = (words: string) => /^[“„«"][^“”„«»"]*[”“»"]$/u.test(words)

/** The language of words where it is a BCP 47 tag and not the document's; else null. */
export const foreignLanguage = (language: string, documentLanguage: string): string | null =>
  TAG.test(language) && primary(language) !== primary(documentLanguage) ? language : null

const TAG = /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i

const primary = (tag: string) => tag.split('-')[0]?.toLowerCase()
