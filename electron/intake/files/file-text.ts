import { UnconfirmedField, type Unconfirmed } from '#domain/incident'

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

/** Which of these facts are no word of the file itself, but guessed from its text or its name. */
export type Guessed = Partial<Record<keyof AboutFile, 'text' | 'file name'>>

/** The words of a file. */
export interface FileText {
  /** Paragraphs are parted by an empty line; empty where the file holds no words, as a scanned page. */
  readonly text: string
  readonly mediaType: string
  readonly about: AboutFile
  readonly guessed?: Guessed
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

/** Every fact that a file gives of itself, as nobody has confirmed it, and where it is from. */
export const unconfirmedOf = (about: AboutFile, guessed: Guessed = {}): Unconfirmed =>
  Object.fromEntries(
    UnconfirmedField.options
      .filter((field) => about[field] !== '')
      .map((field) => [field, guessed[field] ?? ('file' as const)]),
  )
