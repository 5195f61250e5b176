import { edtfWords } from '#domain/edtf-words'
import type { Source } from '#domain/incident'

/** When a source was published, in short; null where that is not known. */
export const dateOf = ({ published }: Pick<Source, 'published'>): string | null =>
  published ? edtfWords(published, { short: true }) : null

/** Marks a source that looks like another one, until the analyst has said whether both have one origin. */
export const ALIKE = 'looks like another source'
