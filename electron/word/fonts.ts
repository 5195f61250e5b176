import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { SANS, SERIF } from './house.ts'

/** One face of an embedded font: a file of `resources/fonts` and the GUID under which Word hides it. */
interface Face {
  readonly element: 'w:embedRegular' | 'w:embedBold' | 'w:embedItalic'
  readonly file: string
  readonly key: string
}
interface Font {
  readonly name: string
  /** What a program that ignores embedded fonts takes instead. */
  readonly alternative: string
  readonly panose: string
  readonly family: 'roman' | 'swiss'
  readonly faces: readonly Face[]
}

const FONTS: readonly Font[] = [
  {
    name: SERIF.ascii,
    alternative: 'Georgia',
    panose: '02040603050405020204',
    family: 'roman',
    faces: [
      {
        element: 'w:embedRegular',
        file: 'SourceSerif4-Regular.ttf',
        key: '5C1E7A10-0A4F-4E0B-9C51-7D0F3B6A1001',
      },
      { element: 'w:embedBold', file: 'SourceSerif4-Bold.ttf', key: '5C1E7A10-0A4F-4E0B-9C51-7D0F3B6A1002' },
      {
        element: 'w:embedItalic',
        file: 'SourceSerif4-Italic.ttf',
        key: '5C1E7A10-0A4F-4E0B-9C51-7D0F3B6A1003',
      },
    ],
  },
  {
    name: SANS.ascii,
    alternative: 'Segoe UI',
    panose: '02000503000000020004',
    family: 'swiss',
    faces: [
      { element: 'w:embedRegular', file: 'Inter-Regular.ttf', key: '5C1E7A10-0A4F-4E0B-9C51-7D0F3B6A2001' },
      { element: 'w:embedBold', file: 'Inter-Bold.ttf', key: '5C1E7A10-0A4F-4E0B-9C51-7D0F3B6A2002' },
    ],
  },
]
const FACES = FONTS.flatMap(({ faces }) => faces)
const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

/** `resources/fonts`, above this file in the sources as well as in the built program. */
export function fontFolder(): string {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    const fonts = join(folder, 'resources', 'fonts')
    if (existsSync(fonts)) return fonts
    if (folder === dirname(folder)) throw new Error('The folder resources/fonts is missing')
  }
}

/** Paths of the faces, for drawing figures in the same type. */
export const fontPaths = (): string[] => FACES.map(({ file }) => join(fontFolder(), file))

/** The font table with its relationships, as parts of the package. */
export function fontTable(): { readonly table: string; readonly relationships: string } {
  const fonts = FONTS.map(
    ({ name, alternative, panose, family, faces }) =>
      `<w:font w:name="${name}"><w:altName w:val="${alternative}"/><w:panose1 w:val="${panose}"/><w:charset w:val="00"/><w:family w:val="${family}"/><w:pitch w:val="variable"/>${faces
        .map((face) => `<${face.element} r:id="rId${FACES.indexOf(face) + 1}" w:fontKey="{${face.key}}"/>`)
        .join('')}</w:font>`,
  )
  const relationships = FACES.map(
    (_, at) =>
      `<Relationship Id="rId${at + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/font" Target="${fontTarget(at)}"/>`,
  )
  return {
    table: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts ${NAMESPACES}>${fonts.join('')}</w:fonts>`,
    relationships: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships.join('')}</Relationships>`,
  }
}

const fontTarget = (at: number) => `fonts/font${at + 1}.odttf`

/** The font files as Word embeds them. */
export const fontParts = (): { readonly path: string; readonly bytes: Uint8Array }[] =>
  FACES.map(({ file, key }, at) => ({
    path: `word/${fontTarget(at)}`,
    bytes: obfuscate(readFileSync(join(fontFolder(), file)), key),
  }))

/** ECMA-376 part 4, 14.2.1: the first 32 bytes are mixed with the key, backwards, twice. */
function obfuscate(font: Uint8Array, key: string): Uint8Array {
  const guid = Uint8Array.from(key.replaceAll('-', '').match(/../g) ?? [], (pair) =>
    Number.parseInt(pair, 16),
  ).toReversed()
  const hidden = Uint8Array.from(font)
  for (let at = 0; at < 32; at += 1) hidden[at] = (font[at] ?? 0) ^ (guid[at % 16] ?? 0)
  return hidden
}
