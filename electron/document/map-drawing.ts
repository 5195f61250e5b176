import { geoOrthographic } from 'd3-geo'
import type { LocatedPlace } from '#briefing/outline'
import { ACCENT, INK, SOFT } from './colours.ts'
import { placeLabels, type Box, type Land, type MapLabel } from './map-labels.ts'
import { openWindow, pathData, trace, type Point } from './map-window.ts'
import { bordersOf, boundsOf, piecesOf, type Piece, type World } from './map-world.ts'
import { furniture, INSET } from './map-furniture.ts'

/** A map of where a place lies. */
export interface LocatorDrawing {
  readonly svg: string
  readonly width: number
  readonly height: number
  /** Kilometres from edge to edge. */
  readonly across: number
  /** The lands that are in sight, by name. */
  readonly lands: readonly string[]
  /** True where a disputed area is in sight. */
  readonly disputed: boolean
}

const SIZE = { width: 612, height: 280 }
const SEA = 'E4E9EE'
const LAND = 'F6F4EE'
const COAST = '9AA5B1'
const BORDER = '4A5563'

/** Draws where a place lies: neighbours, borders, a ring as wide as the place is uncertain, scale, and a globe. */
export function drawLocator(place: LocatedPlace, world: World): LocatorDrawing {
  const halfWidth = reachOf(place)
  const view = openWindow([place.longitude, place.latitude], halfWidth, SIZE)
  const pieces = piecesOf(world)
  const near = pieces
    .filter(({ bounds }) => view.mayShow(bounds))
    .map((piece) => ({
      ...piece,
      seen: view.trace({ type: 'Polygon', coordinates: piece.rings }),
    }))
    .filter(({ seen }) => seen.length > 0)
  const borders = bordersOf(world, near).filter((line) => view.mayShow(boundsOf(line)))
  const ring = Math.max(7, ((place.precision ?? 0) / 1_000) * view.pixelsPerKm)
  const name = labelOf(place.name)
  const lands = landsOf(near)
  const labels = placeLabels(lands, SIZE, takenBoxes(ring, name))
  const shape = (piece: (typeof near)[number]) => pathData(piece.seen, true)
  const calm = near.filter(({ disputed }) => !disputed)
  const disputed = near.filter((piece) => piece.disputed)
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE.width}" height="${SIZE.height}" viewBox="0 0 ${SIZE.width} ${SIZE.height}" font-family="Inter">`,
    `<defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#${LAND}"/><path d="M0 0V6" stroke="#${COAST}" stroke-width="2"/></pattern><clipPath id="frame"><rect width="${SIZE.width}" height="${SIZE.height}"/></clipPath></defs>`,
    `<g clip-path="url(#frame)"><rect width="${SIZE.width}" height="${SIZE.height}" fill="#${SEA}"/>`,
    `<path d="${calm.map(shape).join('')}" fill="#${LAND}" stroke="#${COAST}" stroke-width="0.8" stroke-linejoin="round"/>`,
    `<path d="${disputed.map(shape).join('')}" fill="url(#hatch)" stroke="#${BORDER}" stroke-width="1" stroke-dasharray="2 2"/>`,
    `<path d="${pathData(view.trace({ type: 'MultiLineString', coordinates: borders }), false)}" fill="none" stroke="#${BORDER}" stroke-width="1.1" stroke-dasharray="7 2.5 1.5 2.5" stroke-linejoin="round"/>`,
    ...labels.map(drawName),
    drawPlace(ring, name),
    furniture(view, drawGlobe(place, pieces)),
    `</g><rect x="0.5" y="0.5" width="${SIZE.width - 1}" height="${SIZE.height - 1}" fill="none" stroke="#${COAST}"/></svg>`,
  ].join('')
  return {
    svg,
    ...SIZE,
    across: 2 * halfWidth,
    lands: lands.map((land) => land.name).toSorted(),
    disputed: disputed.length > 0,
  }
}

/** Kilometres from the place to the edge: enough to know the country by its neighbours. */
const reachOf = ({ precision }: LocatedPlace) =>
  Math.min(3_000, Math.max(170, Math.ceil(((precision ?? 0) / 1_000) * 3)))

/** The pieces of one name together, a disputed area saying so. */
function landsOf(near: readonly (Piece & { readonly seen: readonly (readonly Point[])[] })[]): Land[] {
  const byName = Map.groupBy(near, ({ name, disputed }) => (disputed ? `${name} (disputed)` : name))
  return [...byName].map(([name, pieces]) => ({ name, rings: pieces.flatMap(({ seen }) => seen) }))
}

/** What names of countries must keep clear of. */
const takenBoxes = (ring: number, name: string): Box[] => {
  const [x, y] = [SIZE.width / 2, SIZE.height / 2]
  return [
    [x - ring - 6, y - ring - 6, x + ring + 6, y + ring + 6],
    [x, y - 10, x + ring + 14 + name.length * 7.5, y + 10],
    [SIZE.width - INSET - 20, SIZE.height - INSET - 20, SIZE.width, SIZE.height],
    [0, SIZE.height - 40, 170, SIZE.height],
    [SIZE.width - 40, 0, SIZE.width, 56],
  ]
}

const drawName = ({ words, x, y }: MapLabel) =>
  `<text x="${x}" y="${y}" font-size="10.5" letter-spacing="1.6" text-anchor="middle" fill="#${SOFT}">${escape(words)}</text>`

/** A ring as wide as the place is uncertain, but never too small to see, and the name of the place. */
function drawPlace(ring: number, name: string): string {
  const [x, y] = [SIZE.width / 2, SIZE.height / 2]
  const at = `x="${x + ring + 7}" y="${y + 4.5}" font-size="13" font-weight="700"`
  const circle = `cx="${x}" cy="${y}" r="${Math.round(ring * 10) / 10}"`
  return [
    `<circle ${circle} fill="#fff" fill-opacity="0.5" stroke="#fff" stroke-width="4"/>`,
    `<circle ${circle} fill="#${ACCENT}" fill-opacity="0.12" stroke="#${ACCENT}" stroke-width="1.8"/>`,
    `<circle cx="${x}" cy="${y}" r="2.6" fill="#${ACCENT}"/>`,
    name === ''
      ? ''
      : `<text ${at} fill="none" stroke="#fff" stroke-width="3.5" stroke-linejoin="round">${escape(name)}</text><text ${at} fill="#${INK}">${escape(name)}</text>`,
  ].join('')
}

/** Scripts that the face of the drawing holds; a name in another one stands in the caption only. */
const DRAWABLE = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{P}\p{Zs}\p{M}]*$/u

function labelOf(name: string): string {
  const first = name.split(/[,;(\n]/)[0]?.trim() ?? ''
  return DRAWABLE.test(first) && first.length <= 36 ? first : ''
}

const escape = (words: string) =>
  words.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  )

/** Where in the world: the half of the globe that the place lies on. */
function drawGlobe({ latitude, longitude }: LocatedPlace, pieces: readonly Piece[]): string {
  const radius = INSET / 2
  const tilt = Math.max(-50, Math.min(50, latitude))
  const globe = geoOrthographic()
    .rotate([-longitude, -tilt])
    .scale(radius)
    .translate([radius, radius])
    .clipAngle(90)
    .precision(0.5)
  const land = pieces
    .filter(({ bounds: [west, south, east, north] }) => Math.max(east - west, north - south) > 2.5)
    .flatMap(({ rings: [outer = []] }) => {
      const coarse = coarseRing(outer)
      return coarse.length < 4 ? [] : trace(globe, { type: 'Polygon', coordinates: [coarse] })
    })
  const [x, y] = globe([longitude, latitude]) ?? [radius, radius]
  return [
    `<circle cx="${radius}" cy="${radius}" r="${radius}" fill="#fff"/>`,
    `<path d="${pathData(land, true)}" fill="#B7C0CA"/>`,
    `<circle cx="${radius}" cy="${radius}" r="${radius}" fill="none" stroke="#${BORDER}" stroke-width="0.8"/>`,
    `<circle cx="${Math.round(x * 10) / 10}" cy="${Math.round(y * 10) / 10}" r="3.6" fill="#${ACCENT}" stroke="#fff" stroke-width="1.4"/>`,
  ].join('')
}

/** A ring with a point about every degree: more cannot be seen on a globe of an inch. */
function coarseRing(ring: Piece['rings'][number]): Piece['rings'][number] {
  const [first] = ring
  if (!first) return []
  const kept = [first]
  for (const point of ring) {
    const [x = 0, y = 0] = kept.at(-1) ?? []
    const [px = 0, py = 0] = point
    if (Math.abs(px - x) + Math.abs(py - y) > 0.8) kept.push(point)
  }
  return [...kept, first]
}
