import { z } from 'zod'

/** Every thing in a library carries a UUIDv7 (RFC 9562): unique everywhere, and sorted by time of creation. */
export const Id = z.uuidv7()
export type Id = z.infer<typeof Id>

/** A UTC instant as ISO 8601 with milliseconds, e.g. `2023-09-04T10:15:00.000Z`. */
export const Instant = z.iso.datetime({ precision: 3 })
export type Instant = z.infer<typeof Instant>

/** Lower-case hexadecimal SHA-256. */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'not a SHA-256')
export type Sha256 = z.infer<typeof Sha256>
