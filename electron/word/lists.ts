import { AlignmentType, LevelFormat, type INumberingOptions } from 'docx'
import type { Design } from '#domain/template'
import { ACCENT, SERIF, SOFT } from './house.ts'

export const NUMBERED = 'numbered'
export const BULLETED = 'bulleted'

/** The two lists of the house; their signs hang as far as the type is large. */
export function houseLists({ sizes }: Pick<Design, 'sizes'>): INumberingOptions {
  const indent = Math.round(sizes.body * 19)
  const paragraph = { indent: { left: indent, hanging: indent } }
  return {
    config: [
      {
        reference: NUMBERED,
        levels: [
          {
            level: 0,
            format: LevelFormat.DECIMAL,
            text: '%1.',
            alignment: AlignmentType.START,
            style: { paragraph, run: { bold: true, color: ACCENT } },
          },
        ],
      },
      {
        reference: BULLETED,
        levels: [
          {
            level: 0,
            format: LevelFormat.BULLET,
            text: '–',
            alignment: AlignmentType.START,
            style: { paragraph, run: { font: SERIF, color: SOFT } },
          },
        ],
      },
    ],
  }
}
