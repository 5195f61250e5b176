import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

export interface WireText {
  /** `07.txt` */
  readonly name: string
  readonly text: string
  /** Texts with the same origin carry one agency's words; any two others are independent. */
  readonly origin: string
  /** Thresholds are chosen on the one, final figures are taken from the other. */
  readonly part: 'development' | 'set aside'
}

/** File of a text → name of the text that first said it. */
const OriginsOnFile = z.record(z.string().regex(/^\d{2}\.txt$/), z.string().min(1))

const FOLDER = join(import.meta.dirname, 'wire')
const eventOf = (origin: string) => origin.slice(origin.lastIndexOf('-') + 1)

/** The texts of `wire/` with their known origins. */
export function loadWire(): readonly WireText[] {
  const origins = OriginsOnFile.parse(JSON.parse(readFileSync(join(FOLDER, 'origins.json'), 'utf8')))
  const events = [...new Set(Object.values(origins).map(eventOf))].sort()
  return Object.entries(origins).map(([name, origin]) => ({
    name,
    origin,
    text: readFileSync(join(FOLDER, name), 'utf8'),
    part: events.indexOf(eventOf(origin)) % 2 === 1 ? 'development' : 'set aside',
  }))
}
