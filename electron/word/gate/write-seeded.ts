import { createHash } from 'node:crypto'
import { composeBriefing } from '#briefing/compose'
import type { BriefingOutline } from '#briefing/outline'
import { buildDocument } from '#document/build'
import { writeWord } from '#word/write'
import type { World } from '#document/map-world'
import type { SeededBriefing } from './seeded-briefing.ts'

const wordsOf = (texts: SeededBriefing['texts']) => new Map([...texts].map(([id, { text }]) => [id, text]))

async function readWorld(): Promise<World> {
  const { default: world } = await import('world-atlas/countries-10m.json', { with: { type: 'json' } })
  return world as unknown as World
}

/** A .docx made as the program makes one, with the outline that it was made from. */
export async function writeSeeded({ briefing, file, images, texts }: SeededBriefing): Promise<{
  readonly outline: BriefingOutline
  readonly bytes: Uint8Array
  readonly changes: readonly string[]
}> {
  const outline = composeBriefing(briefing, file)
  const mapped = outline.sections.some((section) => section.kind === 'locator map' && section.place !== null)
  const world = mapped ? await readWorld() : null
  const { bytes, changes } = await writeWord(buildDocument(outline, images, { world, texts: wordsOf(texts) }))
  return { outline, bytes, changes }
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
