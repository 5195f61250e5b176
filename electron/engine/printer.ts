/** A web page that is to become a PDF, and the running lines of its sheets. */
export interface Paper {
  /** UTF-8. It names its own size and margins, and needs nothing else. */
  readonly html: Uint8Array<ArrayBuffer>
  /** HTML in whose elements `pageNumber` and `totalPages` the printer puts the numbers. */
  readonly header: string
  readonly footer: string
}

/**
 * Prints a page to a PDF, wherever that can be done.
 * @throws Refusal 'cannot print'; where the signal is aborted, it may throw anything.
 */
export type Printer = (paper: Paper, signal: AbortSignal) => Promise<Uint8Array>
