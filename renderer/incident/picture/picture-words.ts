import { placeWords, type PictureFacts } from '#domain/picture'
import type { SourcePicture } from '#domain/source-picture'

/** Pixels of a picture that is shown at most: each takes four bytes of memory, whatever the file's size. */
const SHOWN = 40_000_000

/** Why a picture is not shown; null where it is. */
export function whyNotShown(mediaType: string, facts: Pick<PictureFacts, 'width' | 'height'>): string | null {
  if (mediaType === 'image/tiff')
    return 'A TIFF cannot be shown here. Open the original in an image program, or make evidence of it to see a copy.'
  if (facts.width * facts.height > SHOWN)
    return 'It has more than 40 megapixels, too many to be shown here. Open the original in an image program.'
  return null
}

/** What is said while evidence is made of a picture: the documents show PNG and JPEG, and of others a copy. */
export const makingWords = (mediaType: string): string =>
  ['image/png', 'image/jpeg'].includes(mediaType) ? 'Making evidence …' : 'Making a copy …'

/** `1,200 × 800 pixels`. */
export const sizeWords = ({ width, height }: Pick<PictureFacts, 'width' | 'height'>): string =>
  `${width.toLocaleString('en')} × ${height.toLocaleString('en')} pixels`

/** What a picture on a page is called: by its caption, else by what the page says instead of it, else by its file. */
export const nameOf = ({ caption, alt, fileName }: SourcePicture): string =>
  caption || alt || fileName || 'No caption'

/** What a picture says of itself, as rows of a name and its words; what it does not say has no row. */
export function factRows(facts: PictureFacts): { readonly name: string; readonly words: string }[] {
  const { takenAt, offset, place } = facts
  return [
    { name: 'Camera', words: facts.camera },
    { name: 'Taken', words: takenAt && `${takenAt}${zoneWords(offset)}, by the camera’s own clock` },
    { name: 'Place', words: place ? placeWords(place) : '' },
    { name: 'Software', words: facts.software },
    { name: 'Description', words: facts.description },
    { name: 'Credit', words: facts.credit },
  ].filter(({ words }) => words !== '')
}

const zoneWords = (offset: string) => (offset === '' ? '' : offset === 'Z' ? ' UTC' : ` UTC${offset}`)
