import type PostalMime from 'postal-mime'
import { line } from './about.ts'
import type { EnclosedFile } from './file-text.ts'
import { kindOf, type FileKind, type Unreadable } from './kind.ts'

type Attachment = Awaited<ReturnType<PostalMime['parse']>>['attachments'][number]

const NAMED = 20
/** Attachments that are taken of one mail; nobody sends so many, but a mail may be made to hold any number. */
const TAKEN = 100
/** What cannot be read as a source of its own. */
const UNREADABLE: ReadonlySet<FileKind | Unreadable> = new Set<Unreadable>([
  ...(['protected', 'old word', 'outlook mail', 'other archive', 'other picture', 'unsupported'] as const),
])
/** Names for what has none, by what the mail says of it. */
const NAMELESS: Readonly<Record<string, string>> = {
  'message/rfc822': 'Attached mail.eml',
  'text/plain': 'Attached text.txt',
  'text/html': 'Attached page.html',
}

/**
 * What is attached to a mail: the files of which the words or the picture can be read, as files of their own, and
 * a note that names the others.
 * @param attachments those that are no part of the mail's own page.
 */
export function attached(attachments: readonly Attachment[]): {
  readonly enclosed: readonly EnclosedFile[]
  readonly notes: readonly string[]
} {
  const enclosed: EnclosedFile[] = []
  const others: string[] = []
  for (const { filename, mimeType, content } of attachments) {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)
    const fileName = line(filename) || (NAMELESS[mimeType] ?? '')
    const isTaken =
      fileName !== '' &&
      bytes.length > 0 &&
      enclosed.length < TAKEN &&
      !UNREADABLE.has(kindOf(bytes, fileName))
    if (isTaken) enclosed.push({ fileName, bytes })
    else others.push(fileName || mimeType)
  }
  const named = others.slice(0, NAMED).join(', ')
  const more = others.length > NAMED ? ` and ${others.length - NAMED} more` : ''
  return {
    enclosed,
    notes: others.length === 0 ? [] : [`Attached and not taken, but in the file: ${named}${more}.`],
  }
}
