import type { MarkKind } from '#domain/kinds'
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
export const SANS = { ascii: 'Inter', hAnsi: 'Inter', cs: 'Arial', eastAsia: 'Microsoft YaHei' } as const

export const INK = '1D2430'
export const SOFT = '596270'
export const ACCENT = '1F4E79'
export const HAIRLINE = 'D9D4C8'
export const RULE = '8E98A5'

/** Dark enough for small type on white (at least 4.5 to 1), and apart from each other in grey by their words. */
const KIND_COLOUR: Readonly<Record<MarkKind, string>> = {
  claim: '8A5A0F',
  denial: 'A93232',
  confirmation: '2A6E45',
  deferral: '44617F',
  suspicion: '6F4796',
  call: '0E6A72',
  'no comment': '596270',
  evidence: '7D5126',
  context: '4F6147',
}

/** The colour of a tone; undefined leaves that of the paragraph. */
export const colourOf = (tone: Tone): string | undefined =>
  tone === null ? undefined : tone === 'quiet' ? SOFT : KIND_COLOUR[tone]
