import type { TextEncoding } from '#contract/sources'
import type { FileText } from '#intake/files/file-text'

/** A file whose words are wanted, as plain data, so that another thread can read it. */
export interface ReadJob {
  readonly bytes: Uint8Array
  readonly fileName: string
  readonly encoding: TextEncoding | null
  /** True for a part of a page, as the clipboard holds it: it is taken whole, and may have no name. */
  readonly fragment?: boolean
}

/** Gets the words out of files, wherever that is done. */
export interface Reader {
  /** @throws Refusal of the kinds that begin with 'file'. */
  read(job: ReadJob): Promise<FileText>
  /** Ends at once; what still waits is refused. */
  close(): Promise<void>
}

/** Reads in this very thread. */
export const readerHere: Reader = {
  read: async (job) => readJob(await import('#intake/files/read-file'), job),
  close: async () => undefined,
}

/** Reads what a job wants read. */
export const readJob = (
  { readFile, readFragment }: typeof import('#intake/files/read-file'),
  { bytes, fileName, encoding, fragment }: ReadJob,
): Promise<FileText> => (fragment ? readFragment(bytes) : readFile(bytes, fileName, encoding))
