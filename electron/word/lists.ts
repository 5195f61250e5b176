import { AlignmentType, LevelFormat, type INumberingOptions } from 'docx'
import type { Design } from '#domain/template'
import { ACCENT, SERIF, SOFT } from './house.ts'
import { indentOf } from './page.ts'

export const NUMBERED = 'numbered'
export const BULLETED = 'bulleted'
/** The number in the file of the first list of a text; the others follow it. */
export const FIRST_LIST = 2
export type ListKind = typeof NUMBERED | typeof BULLETED

/** The two lists of the house. */
export function houseLists(design: Design): INumberingOptions {
  const paragraph = { indent: indentOf('list', design) }
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
