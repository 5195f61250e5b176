import type { BriefingOutline } from '#briefing/outline'
import type { World } from '#document/map-world'

/** True where a briefing holds a map that can be drawn. */
export const needsMap = ({ sections }: BriefingOutline): boolean =>
  sections.some((section) => section.kind === 'locator map' && section.place !== null)

/** The borders of the world: 3.7 MB that are read only once somebody wants a map, and then kept. */
export async function readWorld(): Promise<World> {
  const { default: world } = await import('world-atlas/countries-10m.json', { with: { type: 'json' } })
  return world as unknown as World
}
