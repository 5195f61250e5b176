import { KIND_COLOUR, SOFT } from '#document/colours'
import type { Tone } from '#document/model'

/**
 * The house style: two families, one blue, and colour only where it means something. Sizes are half
 * points, lengths twips.
 */

/** The faces embedded in the file, and what stands in for them where a program ignores embedded fonts. */
export const SERIF = {
  ascii: 'Source Serif 4',
  hAnsi: 'Source Serif 4',
  cs: 'Times New Roman',
  eastAsia: 'SimSun',
} as const
export const SANS = {
  ascii: 'Inter',
  hAnsi: 'Inter',
  cs: 'Arial',
  eastAsia: 'Microsoft YaHei',
} as const

export { ACCENT, HAIRLINE, INK, RULE, SOFT, TINT } from '#document/colours'

/** The colour of a tone; undefined leaves that of the paragraph. */
export const colourOf = (tone: Tone): string | undefined =>
  tone === null ? undefined : tone === 'quiet' ? SOFT : KIND_COLOUR[tone]
