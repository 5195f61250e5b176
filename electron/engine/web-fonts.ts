import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { WebFont } from '#web/fonts'
import { fontFolder } from '#word/fonts'

const FACES: readonly (Omit<WebFont, 'bytes'> & { readonly file: string })[] = [
  { family: 'Source Serif 4', weight: 400, style: 'normal', file: 'SourceSerif4-Regular.ttf' },
  { family: 'Source Serif 4', weight: 700, style: 'normal', file: 'SourceSerif4-Bold.ttf' },
  { family: 'Source Serif 4', weight: 400, style: 'italic', file: 'SourceSerif4-Italic.ttf' },
  { family: 'Inter', weight: 400, style: 'normal', file: 'Inter-Regular.ttf' },
  { family: 'Inter', weight: 700, style: 'normal', file: 'Inter-Bold.ttf' },
]

let faces: readonly WebFont[] | null = null

/** The faces of the house's type for a web page, read once. */
export const webFonts = (): readonly WebFont[] =>
  (faces ??= FACES.map(({ file, ...face }) => ({ ...face, bytes: readFileSync(join(fontFolder(), file)) })))
