import { z } from 'zod'
import type { Attachment } from './incident.ts'

/**
 * What a picture file says of itself. Nobody has checked any of it, anybody can change it, and what is missing means
 * nothing. Empty or null where it says nothing.
 */
export const PictureFacts = z.object({
  /** Pixels, as the file's header says. */
  width: z.int().nonnegative(),
  height: z.int().nonnegative(),
  camera: z.string(),
  /** By the camera's clock: `2024-03-14 04:12:33`. */
  takenAt: z.string(),
  /** What that clock was off from UTC, `+02:00`; mostly missing. */
  offset: z.string(),
  /** Degrees; south and west are negative. */
  place: z.object({ latitude: z.number(), longitude: z.number() }).nullable(),
  software: z.string(),
  description: z.string(),
  /** Who is named as its maker or owner. */
  credit: z.string(),
})
export type PictureFacts = z.infer<typeof PictureFacts>

/** Whether a source is a picture, which has no words of its own. */
export const isPicture = (mediaType: string): boolean => mediaType.startsWith('image/')

/** A place as people write it: `45.27180° N, 28.93310° E`. Five decimals are about a metre. */
export const placeWords = ({ latitude, longitude }: NonNullable<PictureFacts['place']>): string =>
  `${Math.abs(latitude).toFixed(5)}° ${latitude < 0 ? 'S' : 'N'}, ${Math.abs(longitude).toFixed(5)}° ${longitude < 0 ? 'W' : 'E'}`

/** What a picture that stands for another says of that; empty where it is the file itself. */
export function copyWords({ mediaType, madeOf }: Attachment): string {
  if (!madeOf) return ''
  const kind = mediaType === 'image/png' ? 'PNG' : 'JPEG'
  return `Shown as a ${kind} made of ${madeOf.isOfSeveral ? 'the first of its pictures' : 'it'}.`
}
