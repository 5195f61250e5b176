import type { LocatedPlace } from '#briefing/outline'
import type { NextFigure } from './evidence.ts'
import { drawLocator, type LocatorDrawing } from './map-drawing.ts'
import { quiet, text } from './make.ts'
import type { Block } from './model.ts'
import { placeWords } from './words.ts'
import type { World } from './map-world.ts'

/** The map of where the incident happened, with what a reader must know before trusting its lines. */
export function mapBlocks(place: LocatedPlace, world: World, nextFigure: NextFigure): Block[] {
  const drawing = drawn(place, world)
  const where = placeWords(place) ?? ''
  const hatched = drawing.disputed ? ' Hatched areas are disputed.' : ''
  return [
    {
      type: 'figure',
      anchor: 'f_locator',
      picture: { format: 'svg', svg: drawing.svg },
      width: drawing.width,
      height: drawing.height,
      number: nextFigure(),
      caption: [
        text(`${where}. `),
        quiet(
          `Boundaries and names are approximate and imply no opinion on the status of any territory.${hatched} Map data: Natural Earth.`,
        ),
      ],
      alt: `Map about ${drawing.across} km from side to side, its middle at ${where}. In sight: ${drawing.lands.join(', ')}. A ring, wider the less exactly the place is known, marks it. A globe in the corner shows where in the world the place lies.`,
    },
  ]
}

/** The last drawing: the borders take a moment, and the place seldom changes while a briefing is written. */
let last: { readonly key: string; readonly world: World; readonly drawing: LocatorDrawing } | null = null

function drawn(place: LocatedPlace, world: World): LocatorDrawing {
  const key = JSON.stringify(place)
  if (last?.key === key && last.world === world) return last.drawing
  const drawing = drawLocator(place, world)
  last = { key, world, drawing }
  return drawing
}
