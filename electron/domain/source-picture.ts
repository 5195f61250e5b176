import { z } from 'zod'
import { Id, Sha256 } from './id.ts'

/** Pictures that are kept with a page at most. */
export const PICTURES_LIMIT = 40

/** What the file of a picture is, and its size by its header. */
const PictureFile = z.object({
  /** Empty where the page holds the picture itself. */
  fileName: z.string(),
  /** Browsers show no TIFF. */
  mediaType: z.enum(['image/jpeg', 'image/png', 'image/webp']),
  /** Pixels. */
  width: z.int().positive(),
  height: z.int().positive(),
})

/** A picture of a saved page, kept with the source. What the page says of it nobody has checked. */
export const SourcePicture = PictureFile.extend({
  id: Id,
  sha256: Sha256,
  /** Bytes. */
  size: z.int().positive(),
  alt: z.string(),
  /** The caption of its figure. */
  caption: z.string(),
})
export type SourcePicture = z.infer<typeof SourcePicture>

/** A picture of a page as it comes in, hashed by who read it: megabytes are hashed once. */
export type PictureIntake = Omit<SourcePicture, 'id' | 'size'> & { readonly bytes: Uint8Array }
