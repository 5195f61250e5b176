import type { TextEncoding } from '#contract/sources'
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

/** Where the file of a picture may be: in the page itself, or at a path from the folder that the page lies in. */
export type PicturePlace =
  | { readonly bytes: Uint8Array; readonly fileName: string }
  /** It goes down from there, with `/` between folders, and never up. */
  | { readonly path: string }

/** A picture that a saved page shows among its words. Nobody has looked at its file yet. */
export interface ShownPicture {
  /** The best first; none where it was not saved with the page. */
  readonly places: readonly PicturePlace[]
  /** Whether the page also names an address on the net for it. */
  readonly elsewhere: boolean
  readonly alt: string
  /** The caption of its figure. */
  readonly caption: string
}

/** A file within a file, as it was before it was packed. */
export interface EnclosedFile {
  readonly fileName: string
  readonly bytes: Uint8Array
  /** What the file around it says it is written in; null where that says nothing. */
  readonly encoding: TextEncoding | null
}

/** The words of a file. */
export interface FileText {
  /** Paragraphs are parted by an empty line; empty where the file holds no words, as a scanned page. */
  readonly text: string
  readonly mediaType: string
  readonly about: AboutFile
  readonly guessed?: Guessed
  /** What an analyst should know of how the words were got, in words: what was left out, what could not be read. */
  readonly notes: readonly string[]
  /** What came with it and is a file of its own, as the attachments of a mail are. */
  readonly enclosed?: readonly EnclosedFile[]
  /** Of a saved page, in the order in which they stand there. */
  readonly pictures?: readonly ShownPicture[]
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
