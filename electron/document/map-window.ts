import { geoAzimuthalEqualArea, geoPath, type GeoProjection } from 'd3-geo'
import type { Position } from 'geojson'
import type { Bounds } from './map-world.ts'

/** The part of the earth that a map shows: a projection centred on a place, and what can lie in its frame. */
export interface MapWindow {
  readonly width: number
  readonly height: number
  readonly pixelsPerKm: number
  readonly centre: readonly [longitude: number, latitude: number]
  /** True where something with these bounds may be in sight. */
  readonly mayShow: (bounds: Bounds) => boolean
  readonly project: (longitude: number, latitude: number) => Point | null
  /** Rings or lines as they fall into the frame, in pixels. */
  readonly trace: (shape: Shape) => Point[][]
}
export type Point = readonly [x: number, y: number]
export type Shape =
  | { readonly type: 'Polygon'; readonly coordinates: Position[][] }
  | { readonly type: 'MultiLineString'; readonly coordinates: Position[][] }

const EARTH = 6_371
const DEGREE_KM = (EARTH * Math.PI) / 180

/**
 * Opens a window on the earth.
 * @param halfWidth kilometres from the centre to the left and right edge.
 */
export function openWindow(
  centre: readonly [longitude: number, latitude: number],
  halfWidth: number,
  { width, height }: { readonly width: number; readonly height: number },
): MapWindow {
  const [longitude, latitude] = centre
  const angle = halfWidth / EARTH
  const scale = width / 2 / (2 * Math.sin(angle / 2))
  const reach = (Math.hypot(halfWidth, (halfWidth * height) / width) / DEGREE_KM) * 1.15
  const projection = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .scale(scale)
    .translate([width / 2, height / 2])
    .clipAngle(Math.min(179, reach * 2))
    .clipExtent([
      [-4, -4],
      [width + 4, height + 4],
    ])
    .precision(0.3)
  return {
    width,
    height,
    centre,
    pixelsPerKm: width / 2 / halfWidth,
    mayShow: (bounds) => touches(bounds, longitude, latitude, reach),
    project: (x, y) => projection([x, y]),
    trace: (shape) => trace(projection, shape),
  }
}

/** Whether bounds come within so many degrees of a point; near the poles all meridians do. */
function touches([west, south, east, north]: Bounds, longitude: number, latitude: number, reach: number) {
  if (north < latitude - reach || south > latitude + reach) return false
  const farthest = Math.abs(latitude) + reach
  if (farthest > 85) return true
  const across = reach / Math.cos((farthest * Math.PI) / 180)
  return [-360, 0, 360].some((turn) => east + turn > longitude - across && west + turn < longitude + across)
}

/** Follows a shape through a projection and keeps the points, to a tenth of a pixel. */
export function trace(projection: GeoProjection, shape: Shape): Point[][] {
  const lines: Point[][] = []
  const round = (value: number) => Math.round(value * 10) / 10
  const add = (x: number, y: number) => {
    const line = lines.at(-1)
    const last = line?.at(-1)
    const point = [round(x), round(y)] as const
    if (last?.[0] !== point[0] || last[1] !== point[1]) line?.push(point)
  }
  geoPath(projection, {
    beginPath: () => {},
    moveTo: (x, y) => {
      lines.push([])
      add(x, y)
    },
    lineTo: add,
    closePath: () => {},
    arc: () => {},
  })(shape)
  return lines.filter((line) => line.length > 1)
}

/** Lines as the data of an SVG path. */
export const pathData = (lines: readonly (readonly Point[])[], closed: boolean): string =>
  lines.map((line) => `M${line.map(([x, y]) => `${x} ${y}`).join('L')}${closed ? 'Z' : ''}`).join('')
