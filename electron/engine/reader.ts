import type { TextEncoding } from '#contract/sources'
import type { PictureFacts } from '#domain/picture'
import type { FileText } from '#intake/files/file-text'
import type { PictureCopy } from '#intake/picture-copy'
import type { KnownActor, Suggestions } from '#domain/suggestion'

/** A file whose words are wanted, as plain data, so that another thread can read it. */
export interface ReadJob {
  readonly bytes: Uint8Array
  readonly fileName: string
  readonly encoding: TextEncoding | null
  /** True for a part of a page, as the clipboard holds it: it is taken whole, and may have no name. */
  readonly fragment?: boolean
}

/** A picture that is looked into, as plain data. */
export type PictureJob = Pick<ReadJob, 'bytes' | 'fileName'>

/** A text in which proposals are looked for, as plain data. */
export interface SuggestJob {
  readonly text: string
  /** What the document says of its language, if anything. */
  readonly language: string
  /** EDTF day of the document; null while unknown. */
  readonly documentDate: string | null
  readonly actors: readonly KnownActor[]
}

/** Gets the words out of files and looks through texts, wherever that is done. */
export interface Reader {
  /** @throws Refusal of the kinds that begin with 'file'. */
  read(job: ReadJob): Promise<FileText>
  /** What a picture says of itself. @throws Refusal of the kinds that begin with 'file'. */
  look(job: PictureJob): Promise<PictureFacts>
  /** What documents show of a picture that they cannot hold. @throws Refusal 'image unsupported'. */
  copy(job: PictureJob): Promise<PictureCopy>
  /** @throws Refusal 'text too much'. */
  suggest(job: SuggestJob): Promise<Suggestions>
  /** Ends at once; what still waits is refused. */
  close(): Promise<void>
}

/** Reads in this very thread. What it needs is loaded only once it is used. */
export const readerHere: Reader = {
  read: async ({ bytes, fileName, encoding, fragment }) => {
    const { readFile, readFragment } = await import('#intake/files/read-file')
    return fragment ? readFragment(bytes) : readFile(bytes, fileName, encoding)
  },
  suggest: async ({ text, ...options }) =>
    (await import('#intake/suggest/suggest-all')).suggestAll(text, options),
  look: async ({ bytes, fileName }) =>
    (await import('#intake/files/picture-facts')).pictureFacts(bytes, fileName),
  copy: async ({ bytes, fileName }) =>
    (await import('#intake/picture-copy')).copyForDocument(bytes, fileName),
  close: async () => undefined,
}
