/** What a file says about itself; nobody has checked any of it. Empty where it says nothing. */
export interface AboutFile {
  readonly title: string
  readonly author: string
  readonly publisher: string
  /** EDTF. */
  readonly published: string
  /** BCP 47. */
  readonly language: string
  /** The address that the file gives as its own; http or https. */
  readonly url: string
}

/** The words of a file. */
export interface FileText {
  /** Paragraphs are parted by an empty line; empty where the file holds no words, as a scanned page. */
  readonly text: string
  readonly mediaType: string
  readonly about: AboutFile
  /** What an analyst should know of how the words were got, in words: what was left out, what could not be read. */
  readonly notes: readonly string[]
}

export const SAYS_NOTHING: AboutFile = {
  title: '',
  author: '',
  publisher: '',
  published: '',
  language: '',
  url: '',
}
