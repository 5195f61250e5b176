import type { Point } from './map-window.ts'

/** A name on a map, at the middle of its baseline. */
export interface MapLabel {
  readonly words: string
  readonly x: number
  readonly y: number
}
/** Left, top, right, bottom. */
export type Box = readonly [left: number, top: number, right: number, bottom: number]

/** A country as it lies in the frame. */
export interface Land {
  readonly name: string
  readonly rings: readonly (readonly Point[])[]
}

const GRID = 10
const HEIGHT = 14
/** Lands that fill less of the frame than this have no name. */
const LEAST = 0.008
/** The width of a spaced capital of 10.5 pixels, roughly. */
const LETTER = 9.2

/**
 * Names of countries inside their land: where the name fits, as near as can be to the middle of what is
 * seen of it, and clear of the boxes that are taken. A land that has no such place stays without.
 */
export function placeLabels(
  lands: readonly Land[],
  frame: { readonly width: number; readonly height: number },
  taken: readonly Box[],
): MapLabel[] {
  const boxes = [...taken]
  const cells = (frame.width * frame.height) / (GRID * GRID)
  return lands
    .map((land) => ({ land, inside: gridInside(land, frame) }))
    .filter(({ inside }) => inside.length > cells * LEAST)
    .toSorted((a, b) => b.inside.length - a.inside.length)
    .flatMap(({ land, inside }) => {
      const words = land.name.toUpperCase()
      const half = (words.length * LETTER) / 2 + 3
      const middle = mean(inside)
      const free = inside.filter(([x, y]) => {
        const box: Box = [x - half, y - HEIGHT / 2, x + half, y + HEIGHT / 2]
        return (
          box[0] > 4 &&
          box[2] < frame.width - 4 &&
          box[1] > 4 &&
          box[3] < frame.height - 4 &&
          boxes.every((other) => !overlap(box, other))
        )
      })
      const whole = free.filter(([x, y]) =>
        [-1, -0.5, 0, 0.5, 1].every((part) => isInside(land.rings, x + part * half, y)),
      )
      const best = nearest(whole.length > 0 ? whole : free, middle)
      if (!best) return []
      const [x, y] = best
      boxes.push([x - half, y - HEIGHT / 2, x + half, y + HEIGHT / 2])
      return [{ words, x, y: y + 3.5 }]
    })
}

function gridInside({ rings }: Land, { width, height }: { readonly width: number; readonly height: number }) {
  const found: Point[] = []
  for (let y = GRID / 2; y < height; y += GRID)
    for (let x = GRID / 2; x < width; x += GRID) if (isInside(rings, x, y)) found.push([x, y])
  return found
}

/** Even and odd crossings of a ray to the right. */
function isInside(rings: Land['rings'], x: number, y: number): boolean {
  let inside = false
  for (const ring of rings)
    for (let at = 0, before = ring.length - 1; at < ring.length; before = at, at += 1) {
      const [ax, ay] = ring[at] ?? [0, 0]
      const [bx, by] = ring[before] ?? [0, 0]
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
    }
  return inside
}

const overlap = (a: Box, b: Box) => a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1]

const mean = (points: readonly Point[]): Point => [
  points.reduce((sum, [x]) => sum + x, 0) / points.length,
  points.reduce((sum, [, y]) => sum + y, 0) / points.length,
]

function nearest(points: readonly Point[], [x, y]: Point): Point | null {
  let best: Point | null = null
  let least = Infinity
  for (const point of points) {
    const distance = Math.hypot(point[0] - x, point[1] - y)
    if (distance < least) [best, least] = [point, distance]
  }
  return best
}
