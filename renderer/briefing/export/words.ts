import type { ExportStep } from '#contract/briefings'
import { Format } from '#domain/format'

/** The last part of a path. */
export const nameOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? path

interface FormatWords {
  readonly name: string
  /** What it is good for. */
  readonly about: string
  /** Where the marking stands in it. */
  readonly marked: string
}

export const FORMAT_WORDS: Readonly<Record<Format, FormatWords>> = {
  docx: {
    name: 'Word',
    about: 'To send and to go on working in: real endnotes, contents and cross references.',
    marked: 'in the header and footer of every page',
  },
  pdf: {
    name: 'PDF',
    about: 'To read, print and file: the same pages everywhere, with links and an outline.',
    marked: 'in the header and footer of every page',
  },
  html: {
    name: 'Web page',
    about: 'One file for any browser, light and dark, with type and pictures inside.',
    marked: 'above and below the text, and on every page that is printed',
  },
  md: {
    name: 'Markdown',
    about: 'Plain words for a wiki or a note. Pictures are described, not included.',
    marked: 'above and below the text',
  },
}

export const STEP_WORDS: Readonly<Record<ExportStep, string>> = {
  composing: 'Laying out the document',
  printing: 'Printing the pages to PDF',
  writing: 'Writing the file',
}
