import { lstat, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { PICTURES_LIMIT, SourcePicture, type PictureIntake } from '#domain/source-picture'
import type { PicturePlace, ShownPicture } from '#intake/files/file-text'
import { kindOf } from '#intake/files/kind'
import { measure } from '#intake/files/picture-file'
import { IMAGE_LIMIT, PIXEL_LIMIT } from '#intake/image-file'
import { sha256 } from '#library/file-store'
import { readable } from './name.ts'

/** Bytes that are read for the pictures of a page from beside it. */
const MOST_BYTES = 200_000_000
/** Pixels of the shorter side: icons, portraits of authors and what counts readers are smaller. */
const LEAST_SIDE = 120

/** The pictures of a page that are kept with it. */
export interface TakenPictures {
  readonly pictures: readonly PictureIntake[]
  /** The files beside the page that they came from, by the SHA-256 of each picture. */
  readonly files: ReadonlyMap<string, readonly string[]>
  readonly lacks: Lacks
}

/**
 * How many pictures of a page are not kept: those that were not saved, cannot be kept, are too many, or are others
 * than the page has, which only the library knows.
 */
export type Lacks = Readonly<Record<'away' | 'unfit' | 'beyond' | 'exchanged', number>>

/** How many pictures are kept with a page, or came to one that was known, in words; nothing where there are none. */
export const keptWords = (count: number, isKnown: boolean): string[] =>
  isKnown
    ? said(count, 'One picture of the page came with it now.', '# pictures of the page came with it now.')
    : said(count, 'One picture of the page is kept with it.', '# pictures of the page are kept with it.')

/**
 * Fetches the files of the pictures that a page shows: out of the page itself, or from the folders beside it. Nothing
 * is fetched from the net, no link is followed, and nothing is decoded: they are measured by their headers.
 * @param page path of its file.
 */
export async function takePictures(page: string, shown: readonly ShownPicture[]): Promise<TakenPictures> {
  const taken = new Map<string, PictureIntake>()
  const files = new Map<string, string[]>()
  const counts = { away: 0, unfit: 0, beyond: 0, exchanged: 0 }
  const beside = filesBeside(dirname(page))
  for (const { places, elsewhere, alt, caption } of shown) {
    const { found, isUnfit, isSmall } = await firstFit(places, beside)
    if (!found) {
      if (isUnfit) counts.unfit += 1
      else if (elsewhere || !isSmall) counts.away += 1
      continue
    }
    const { bytes, path, fileName, ...measured } = found
    const hash = sha256(bytes)
    if (!taken.has(hash) && taken.size === PICTURES_LIMIT) {
      counts.beyond += 1
      continue
    }
    if (path !== null) files.set(hash, [...(files.get(hash) ?? []), path])
    if (!taken.has(hash))
      taken.set(hash, { bytes, sha256: hash, fileName: readable(fileName), ...measured, alt, caption })
  }
  return { pictures: [...taken.values()], files, lacks: counts }
}

interface Found extends Pick<SourcePicture, 'fileName' | 'mediaType' | 'width' | 'height'> {
  readonly bytes: Uint8Array
  /** Null where the page itself holds it. */
  readonly path: string | null
}

/** The first of some places at which there is a picture that can be kept; and what was there instead. */
async function firstFit(places: readonly PicturePlace[], beside: ReturnType<typeof filesBeside>) {
  let [isUnfit, isSmall] = [false, false]
  for (const place of places) {
    const file = 'path' in place ? await beside(place.path) : { ...place, path: null }
    if (file === null) continue
    const measured = file === 'too large' ? null : sizeOf(file.bytes)
    if (file === 'too large' || measured === null) isUnfit = true
    else if (Math.min(measured.width, measured.height) < LEAST_SIDE) isSmall = true
    else return { found: { ...file, ...measured } satisfies Found, isUnfit, isSmall }
  }
  return { found: null, isUnfit, isSmall }
}

/** What a picture is by its header; null where it is none, of another kind, or would fill the memory once it is shown. */
function sizeOf(bytes: Uint8Array): Pick<SourcePicture, 'mediaType' | 'width' | 'height'> | null {
  // Its first bytes must say what it is before anything measures it, and its name must not.
  if (bytes.length > IMAGE_LIMIT || kindOf(bytes.subarray(0, HEAD), '') !== 'picture') return null
  try {
    const { mediaType, width, height } = measure(bytes, '')
    const kind = SourcePicture.shape.mediaType.safeParse(mediaType)
    return kind.success && width * height <= PIXEL_LIMIT ? { mediaType: kind.data, width, height } : null
  } catch {
    return null
  }
}

const HEAD = 64

/**
 * Gives files in the folders beside a page, up to a number of bytes; null where there is none, or where a link would
 * have to be followed to it.
 */
function filesBeside(folder: string) {
  let left = MOST_BYTES
  return async (path: string): Promise<Pick<Found, 'bytes' | 'path' | 'fileName'> | 'too large' | null> => {
    const names = path.split('/')
    let at = folder
    try {
      for (const [step, name] of names.entries()) {
        at = join(at, name)
        const stats = await lstat(at)
        const isLast = step === names.length - 1
        if (isLast ? !stats.isFile() : !stats.isDirectory()) return null
        if (!isLast) continue
        if (stats.size > Math.min(IMAGE_LIMIT, left)) return 'too large'
        left -= stats.size
      }
      return { bytes: new Uint8Array(await readFile(at)), path: at, fileName: names.at(-1) ?? '' }
    } catch {
      return null
    }
  }
}

/** What became of the pictures of a page that are not kept, in words. */
export const lackWords = (counts: Lacks): string[] => [
  ...said(
    counts.away,
    'One of its pictures was not saved with the page. It is never fetched.',
    '# of its pictures were not saved with the page. They are never fetched.',
  ),
  ...said(
    counts.unfit,
    'One of its pictures could not be kept: it is damaged, too large, or no JPEG, PNG or WebP.',
    '# of its pictures could not be kept: they are damaged, too large, or no JPEG, PNG or WebP.',
  ),
  ...said(
    counts.beyond,
    'One more of its pictures was left out: a page keeps up to 40.',
    '# more of its pictures were left out: a page keeps up to 40.',
  ),
  ...said(
    counts.exchanged,
    'One of its pictures is another one now, and was not taken.',
    '# of its pictures are others now, and were not taken.',
  ),
]

const said = (count: number, single: string, several: string): string[] =>
  count === 0 ? [] : [count === 1 ? single : several.replace('#', count.toLocaleString('en'))]
