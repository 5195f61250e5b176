import { parseEdtf } from '#domain/edtf'
import { publishedIn } from '#intake/suggest/dates/header'
import { endingOf } from './text-file.ts'

/** A first line that is longer is a paragraph and no headline. */
const HEADLINE_LENGTH = 150
const TITLE_LENGTH = 300

/** The title of a source, and where it is from: its first line where that reads as a headline, else the name of its file. */
export function guessedTitle(
  text: string,
  fileName: string,
): { readonly title: string; readonly from: 'text' | 'file name' } {
  const line =
    text
      .trimStart()
      .split('\n', 1)[0]
      ?.replace(/^#{1,6}\s+/, '')
      .replace(/\s+/g, ' ')
      .trim() ?? ''
  if (line !== '' && line.length <= HEADLINE_LENGTH) return { title: line, from: 'text' }
  const ending = endingOf(fileName)
  const name = fileName
    .slice(0, fileName.length - ending.length)
    .replace(/[-_\s]+/g, ' ')
    .trim()
  return { title: name.slice(0, TITLE_LENGTH).toWellFormed() || 'Untitled source', from: 'file name' }
}

/**
 * The day on which a text was published, as EDTF: that at its very start (`2023-11-15 …`, `date: 2023-11-15`), else the
 * one in its header; empty where there is none.
 */
export function guessPublished(text: string): string {
  const day = /^\s*(?:(?:date|published)\s*:?\s+)?(\d{4}-\d{2}-\d{2})(?![\d/-])/i.exec(text)?.[1] ?? ''
  return day !== '' && parseEdtf(day).ok ? day : publishedIn(text)
}
