/**
 * Escapes words so that CommonMark, with GitHub's additions, shows them to the letter: no emphasis, link,
 * tag, entity, formula or automatic link comes of them. Line feeds stay.
 */
export const escapeWords = (words: string): string =>
  words
    .replace(/[\\`*_[\]<>&|~#$]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/(?<=\bwww)\./gi, '\\.')

/**
 * Guards the heads and tails of lines: what would begin a list, a heading or a rule is escaped, and blanks
 * that Markdown would drop are written as entities.
 */
export const guardLines = (escaped: string): string =>
  escaped
    .replace(/^[ \t]/gm, entity)
    .replace(/[ \t]$/gm, entity)
    .replace(/^[-+=]/gm, '\\$&')
    .replace(/^(\d{1,9})([.)])/gm, '$1\\$2')

const entity = (blank: string) => (blank === '\t' ? '&#9;' : '&#32;')
