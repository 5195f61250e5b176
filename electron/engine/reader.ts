import type { TextEncoding } from '#contract/sources'
import type { FileText } from '#intake/files/file-text'

/** A file whose words are wanted, as plain data, so that another thread can read it. */
export interface ReadJob {
  readonly bytes: Uint8Array
  readonly fileName: string
  readonly encoding: TextEncoding | null
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
  read: async ({ bytes, fileName, encoding }) =>
    (await import('#intake/files/read-file')).readFile(bytes, fileName, encoding),
  close: async () => undefined,
}
