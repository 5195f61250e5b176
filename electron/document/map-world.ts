import { geoArea } from 'd3-geo'
import type { Position } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

/** Borders of the world as topology: `countries-10m.json` of world-atlas, read by whoever has files. */
export type World = Topology<{ countries: GeometryCollection<{ name: string }> }>

/** One piece of a country: an island, or its mainland. */
export interface Piece {
  readonly name: string
  /** Drawn as disputed, whoever the data gives it to. */
  readonly disputed: boolean
  readonly rings: Position[][]
  readonly bounds: Bounds
}
/** Degrees: west, south, east, north. */
export type Bounds = readonly [west: number, south: number, east: number, north: number]

/**
 * Areas that the data knows by a name of their own and whose status states dispute before the United
 * Nations, or that no state claims alone.
 */
const DISPUTED: ReadonlySet<string> = new Set([
  'Kosovo',
  'N. Cyprus',
  'W. Sahara',
  'Somaliland',
  'Siachen Glacier',
  'Spratly Is.',
  'Scarborough Reef',
])

/** The data follows control on the ground and gives Crimea to Russia; the General Assembly does not (68/262). */
const CRIMEA = { from: 'Russia', name: 'Crimea', within: [32, 44, 37, 46.4] } as const

/** All pieces of land but the ones that are wound backwards: drawn, those would flood the map. */
export function piecesOf(world: World): Piece[] {
  return feature(world, world.objects.countries).features.flatMap(({ geometry, properties }) => {
    const polygons =
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : []
    return polygons
      .filter((coordinates) => geoArea({ type: 'Polygon', coordinates }) < 2 * Math.PI)
      .map((rings): Piece => {
        const bounds = boundsOf(rings[0] ?? [])
        const { name } = properties
        return isCrimea(name, bounds)
          ? { name: CRIMEA.name, disputed: true, rings, bounds }
          : { name, disputed: DISPUTED.has(name), rings, bounds }
      })
  })
}

/** The peninsula is a piece of its own in the data, because water and the isthmus cut it off. */
function isCrimea(name: string, [west, south, east, north]: Bounds): boolean {
  const within = CRIMEA.within
  return (
    name === CRIMEA.from &&
    west > within[0] &&
    south > within[1] &&
    east < within[2] &&
    north < within[3] &&
    east - west > 2
  )
}

export function boundsOf(line: readonly Position[]): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x = 0, y = 0] of line) {
    west = Math.min(west, x)
    south = Math.min(south, y)
    east = Math.max(east, x)
    north = Math.max(north, y)
  }
  return [west, south, east, north]
}

/** The borders between countries on land, without those around a disputed area. */
export function bordersOf(world: World, pieces: readonly Piece[]): Position[][] {
  const disputed = new Set(
    pieces.filter((piece) => piece.disputed).flatMap(({ rings }) => rings.flat().map(keyOf)),
  )
  const lines = mesh(world, world.objects.countries, (a, b) => a !== b).coordinates
  return lines.filter((line) => {
    const middle = line[Math.floor(line.length / 2)]
    return middle !== undefined && !disputed.has(keyOf(middle))
  })
}

const keyOf = ([x = 0, y = 0]: Position) => `${x.toFixed(5)} ${y.toFixed(5)}`
