import { edtfBounds } from './edtf.ts'
import type { Source } from './incident.ts'

type Dated = Pick<Source, 'published' | 'publishedInstant' | 'capturedAt'>

/** Which of two sources is the newer one, and by what that is known. */
export interface Newer {
  readonly newer: 'one' | 'other'
  readonly by: 'published' | 'captured'
}

/**
 * Tells which of two states of a page is newer: by when they were published, where both are known to differ; else
 * by when they were captured. @returns null where both are of one moment.
 */
export function newerOf(one: Dated, other: Dated): Newer | null {
  const published = order(lifetime(one), lifetime(other))
  if (published) return { newer: published, by: 'published' }
  const captured = order([one.capturedAt, one.capturedAt], [other.capturedAt, other.capturedAt])
  return captured && { newer: captured, by: 'captured' }
}

type Lifetime = readonly [from: string | null, to: string | null]

/** The first and the last moment at which it can have been published. */
function lifetime({ published, publishedInstant }: Dated): Lifetime {
  if (publishedInstant !== null) return [publishedInstant.slice(0, 19), publishedInstant.slice(0, 19)]
  const { from, to } = edtfBounds(published)
  return [from, to && `${to}T24`]
}

/** Only what begins after the other has ended is certainly newer. */
function order([from, to]: Lifetime, [otherFrom, otherTo]: Lifetime): Newer['newer'] | null {
  if (from !== null && otherTo !== null && from > otherTo) return 'one'
  if (otherFrom !== null && to !== null && otherFrom > to) return 'other'
  return null
}
