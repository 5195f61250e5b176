import { createHash } from 'node:crypto'
import { composeBriefing } from '#briefing/compose'
import type { BriefingOutline } from '#briefing/outline'
import { buildDocument } from '#document/build'
import { templateFile } from '#word/template/fixture-package'
import { FIXTURES } from '#word/template/fixture-templates'
import { readTemplate } from '#word/template/read'
import { writeWord } from '#word/write'
import type { World } from '#document/map-world'
import type { SeededBriefing } from './seeded-briefing.ts'

const wordsOf = (texts: SeededBriefing['texts']) => new Map([...texts].map(([id, { text }]) => [id, text]))

async function readWorld(): Promise<World> {
  const { default: world } = await import('world-atlas/countries-10m.json', { with: { type: 'json' } })
  return world as unknown as World
}

/** The house template of a briefing, read from its file; null for none. */
function houseOf(name: string | null) {
  const fixture = name === null ? undefined : FIXTURES[name]
  return fixture ? readTemplate(templateFile(fixture)) : null
}

/** A .docx made as the program makes one, with the outline that it was made from. */
export async function writeSeeded(seeded: SeededBriefing): Promise<{
  readonly outline: BriefingOutline
  readonly bytes: Uint8Array
  readonly changes: readonly string[]
}> {
  const { briefing, file, images, texts, standing } = seeded
  const outline = composeBriefing(briefing, file, standing)
  const mapped = outline.sections.some((section) => section.kind === 'locator map' && section.place !== null)
  const world = mapped ? await readWorld() : null
  const template = houseOf(seeded.house)
  const enclosures = { world, texts: wordsOf(texts), given: template?.given ?? new Set() }
  const { bytes, changes } = await writeWord(buildDocument(outline, images, enclosures), template)
  return { outline, bytes, changes }
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
