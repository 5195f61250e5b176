import { TEXT_LIMIT } from '#contract/sources'
import { errorWords } from '#contract/words'

/** Formatted text as it came from the clipboard. */
interface Rich {
  readonly html: string
  /** The words in it, with their paragraphs, lists and rows. */
  readonly text: string
  /** The same words as the program that they come from gives them without any form. */
  readonly plain: string
}

/** What waits in the dialog. */
export interface Pasted {
  readonly text: string
  readonly title: string
  /** Where the text came in a form. */
  readonly rich: Rich | null
}

export const EMPTY: Pasted = { text: '', title: '', rich: null }

/** Whether the text is still what came, so that its form is the original of it. */
export const isRich = ({ text, rich }: Pasted): boolean => rich !== null && rich.text === text

/** The first words of a text, at most 60 characters of them. */
export function firstLine(text: string): string {
  const line = text.trim().split('\n')[0] ?? ''
  return line.length <= 60 ? line : `${line.slice(0, 60).replace(/\s+\S*$/, '')}…`
}

const isLarge = (text: string): number | null => {
  // No character takes less than a byte, nor more than three for each of its units.
  if (text.length * 3 <= TEXT_LIMIT) return null
  const size = new TextEncoder().encode(text).length
  return size <= TEXT_LIMIT ? null : size
}

/** Why a text is refused for its size; null where it is not. */
export function tooLarge(text: string): string | null {
  const size = isLarge(text)
  if (size === null) return null
  const details = { file: 'The text', size, limit: TEXT_LIMIT }
  const { title, advice } = errorWords({ code: 'file too large', details })
  return `${title}. ${advice}`
}

/** The form of a text on the clipboard; null where it has none, or one that holds too much, such as pictures. */
export function formOf(clipboard: DataTransfer): string | null {
  const html = clipboard.getData('text/html')
  return html.trim() === '' || isLarge(html) !== null ? null : html
}
