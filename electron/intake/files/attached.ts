import { extname } from 'node:path'
import type PostalMime from 'postal-mime'
import { TextEncoding } from '#contract/sources'
import { line } from './about.ts'
import type { EnclosedFile } from './file-text.ts'
import { kindOf, type FileKind, type Unreadable } from './kind.ts'

type Attachment = Awaited<ReturnType<PostalMime['parse']>>['attachments'][number]

const NAMED = 20
/** Attachments that are taken of one mail; nobody sends so many, but a mail may be made to hold any number. */
const TAKEN = 100
/** Characters of a name. */
const LONGEST = 200
/** What cannot be read as a source of its own. */
const UNREADABLE: ReadonlySet<FileKind | Unreadable> = new Set<Unreadable>([
  ...(['protected', 'old word', 'outlook mail', 'other archive', 'other picture', 'unsupported'] as const),
])
/** Names for what has none, by its kind. */
const NAMELESS: Readonly<Partial<Record<FileKind | Unreadable, string>>> = {
  ...{ mail: 'Attached mail.eml', page: 'Attached page.html', pdf: 'Attached document.pdf' },
  ...{ word: 'Attached document.docx', open: 'Attached document.odt', rtf: 'Attached document.rtf' },
  ...{ picture: 'Attached picture', 'flat open': 'Attached document.fodt' },
}

/**
 * What is attached to a mail: the files of which the words or the picture can be read, as files of their own, and
 * a note that names the others.
 * @param attachments those that are no part of the mail's own page.
 * @param charsets what the mail says their parts are written in, by their content.
 */
export function attached(
  attachments: readonly Attachment[],
  charsets: ReadonlyMap<unknown, string>,
): { readonly enclosed: readonly EnclosedFile[]; readonly notes: readonly string[] } {
  const enclosed: EnclosedFile[] = []
  const others: string[] = []
  for (const { filename, mimeType, content } of attachments) {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)
    const isText = mimeType === 'text/plain'
    const fileName = nameOf(filename) || (isText ? 'Attached text.txt' : (NAMELESS[kindOf(bytes, '')] ?? ''))
    const isTaken =
      fileName !== '' &&
      bytes.length > 0 &&
      enclosed.length < TAKEN &&
      !UNREADABLE.has(kindOf(bytes, fileName))
    const encoding = TextEncoding.safeParse(charsets.get(content)).data ?? null
    if (isTaken) enclosed.push({ fileName, bytes, encoding })
    else others.push(fileName || mimeType)
  }
  const named = others.slice(0, NAMED).join(', ')
  const more = others.length > NAMED ? ` and ${others.length - NAMED} more` : ''
  return {
    enclosed,
    notes: others.length === 0 ? [] : [`Attached and not taken, but in the file: ${named}${more}.`],
  }
}

/** The name alone, without folders that another machine wrote before it, and never without its ending. */
function nameOf(filename: string | null): string {
  const name = line(filename, Infinity).split(/[\\/]/).at(-1)?.trim() ?? ''
  if (name.length <= LONGEST) return name
  const ending = extname(name).slice(0, 20)
  return `${name.slice(0, LONGEST - ending.length).toWellFormed()}${ending}`
}
