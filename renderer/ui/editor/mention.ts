/** What stands behind an `@` that asks for a reference. */
export interface Mention {
  /** Offset of the `@` in the text before the caret. */
  readonly at: number
  readonly query: string
}

// At most four words, so that a forgotten @ does not hold the picker open through a whole sentence.
const MENTION = /(?:^|[\s([{“‘"'\uFFFC])(@((?:[^\s@]+(?: [^\s@]*){0,3})?))$/u

/** The `@` and the words typed behind it, at the end of the text before the caret; null where there is none. */
export function mentionIn(textBefore: string): Mention | null {
  const match = MENTION.exec(textBefore)
  const [, whole, query = ''] = match ?? []
  return whole === undefined ? null : { at: textBefore.length - whole.length, query }
}
