import PostalMime from 'postal-mime'
import { Refusal } from '#contract/errors'
import { dayOf, languageOf, line } from './about.ts'
import { attached } from './attached.ts'
import type { FileText } from './file-text.ts'
import { charsetsOf, partsOf } from './mail-parts.ts'
import { pageText } from './page-file.ts'

/** Parts within parts that are followed; deeper ones are named, not read. */
const DEEPEST = 24

/**
 * A mail: who wrote to whom, when and about what, and its words. What is attached are files of their own.
 * @throws Refusal 'file damaged'.
 */
export async function readMail(bytes: Uint8Array, fileName: string): Promise<FileText> {
  const { mail, partAt, charsets } = await parse(bytes, fileName)
  const page = mail.html ? pageText(mail.html, partAt) : null
  const plain =
    mail.text
      ?.replace(/\r\n?/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim() ?? ''
  const body = plain || (page?.text ?? '')
  const from = mail.from ? people([mail.from]) : ''
  // A saved web page (.mht) is packed as a mail that nobody wrote to anybody.
  const isPage = !mail.to?.length && page !== null && mail.html !== undefined
  const head = [
    from && `From: ${from}`,
    mail.to?.length ? `To: ${people(mail.to)}` : '',
    mail.cc?.length ? `Cc: ${people(mail.cc)}` : '',
    written(mail.headers, 'date') && `Date: ${written(mail.headers, 'date')}`,
    mail.subject && `Subject: ${line(mail.subject)}`,
  ].filter(Boolean)
  const { enclosed, notes } = attached(
    mail.attachments.filter(
      ({ related, disposition }) => !(related || (isPage && disposition !== 'attachment')),
    ),
    charsets,
  )
  const text = isPage ? page.text : [head.join('\n'), body].filter(Boolean).join('\n\n')
  return {
    text: text.toWellFormed().replaceAll('\0', ''),
    mediaType: isPage ? 'multipart/related' : 'message/rfc822',
    about: {
      title: line(mail.subject) || (page?.about.title ?? ''),
      author: isPage ? page.about.author : line(mail.from?.name || mail.from?.address),
      publisher: isPage ? page.about.publisher : '',
      published: isPage ? page.about.published : dayOf(written(mail.headers, 'date')),
      language: languageOf(written(mail.headers, 'content-language') || page?.about.language),
      url: page?.about.url ?? '',
    },
    notes: [
      ...(isPage ? page.notes : []),
      ...(body === '' ? ['The mail holds no words of its own.'] : []),
      ...notes,
    ],
    ...(isPage && page.pictures && { pictures: page.pictures }),
    ...(enclosed.length > 0 && { enclosed }),
  }
}

async function parse(bytes: Uint8Array, file: string) {
  try {
    const parser = new PostalMime({ maxNestingDepth: DEEPEST })
    return { mail: await parser.parse(bytes), partAt: partsOf(parser), charsets: charsetsOf(parser) }
  } catch (error) {
    throw new Refusal('file damaged', { file }, { cause: error })
  }
}

type Mail = Awaited<ReturnType<typeof parse>>['mail']

const people = (all: readonly NonNullable<Mail['from']>[]): string =>
  line(
    all
      .flatMap((one) => (one.group ? [one, ...one.group] : [one]))
      .map(({ name, address }) => (name && address ? `${name} <${address}>` : name || address || ''))
      .join(', '),
  )

const written = (headers: Mail['headers'], key: string) =>
  line(headers.find((header) => header.key === key)?.value)
