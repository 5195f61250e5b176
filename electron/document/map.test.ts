import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import type { LocatedPlace } from '#briefing/outline'
import { drawLocator } from './map-drawing.ts'
import { placeLabels } from './map-labels.ts'
import { bordersOf, piecesOf, type World } from './map-world.ts'

const world = createRequire(import.meta.url)('world-atlas/countries-10m.json') as World

const at = (latitude: number, longitude: number, more: Partial<LocatedPlace> = {}): LocatedPlace => ({
  name: '',
  country: null,
  precision: null,
  ...more,
  latitude,
  longitude,
})
const PLAURU = at(45.32, 28.83, { name: 'Plauru, Danube bank', precision: 3_000 })

describe('the map of where it happened', () => {
  const map = drawLocator(PLAURU, world)

  test('shows the neighbours by name, the place, a scale, north and degrees', () => {
    expect(map.lands).toEqual(['Moldova', 'Romania', 'Ukraine'])
    for (const word of ['MOLDOVA', 'ROMANIA', 'UKRAINE', 'Plauru', '50 km', 'N', '29° E', '45° N'])
      expect(map.svg).toContain(`>${word}</text>`)
    expect(map.disputed).toBe(false)
  })

  test('is sound SVG, the same each time', () => {
    expect(map.svg).not.toMatch(/NaN|undefined|Infinity/)
    expect(drawLocator(PLAURU, world).svg).toBe(map.svg)
  })

  test('draws a ring as wide as the place is uncertain, and never one that cannot be seen', () => {
    const radius = (precision: number | null) =>
      Number(
        /<circle cx="306" cy="140" r="([\d.]+)"/.exec(drawLocator(at(45, 28, { precision }), world).svg)?.[1],
      )
    expect(radius(null)).toBe(7)
    expect(radius(30_000)).toBeCloseTo((30 / 340) * map.width, 0)
    expect(radius(5_000_000)).toBeLessThan(map.width)
  })

  test.each([
    ['across the date line', at(-16.5, 179.99), /FIJI/],
    ['at the pole', at(89.9, 10), /<svg/],
    ['in the open sea', at(0, -30), /<svg/],
    ['in the middle of a land', at(39, -98), /UNITED STATES OF AMERICA/],
  ])('%s it is drawn too', (_, place, words) => {
    const { svg } = drawLocator(place, world)
    expect(svg).toMatch(words)
    expect(svg).not.toMatch(/NaN|undefined|Infinity/)
  })

  test('leaves a name out that its typeface does not hold, and escapes signs', () => {
    const holds = (name: string, words: string) =>
      drawLocator(at(45, 28, { name }), world).svg.includes(`>${words}</text>`)
    expect(holds('プラウル', 'プラウル')).toBe(false)
    expect(holds('“A” & B', '“A” &amp; B')).toBe(true)
  })
})

describe('disputed areas', () => {
  test('Crimea is drawn as disputed and as no part of Russia', () => {
    const map = drawLocator(at(45.2, 34.2), world)
    expect(map.disputed).toBe(true)
    expect(map.lands).toContain('Crimea (disputed)')
    expect(map.lands).not.toContain('Russia')
    expect(map.svg).toContain('CRIMEA (DISPUTED)')
    expect(map.svg).not.toContain('RUSSIA')
  })

  test('no border runs around them as if it were settled', () => {
    const pieces = piecesOf(world)
    const crimea = pieces.find(({ name }) => name === 'Crimea')
    const ring = new Set(crimea?.rings.flat().map(String))
    const along = (lines: number[][][]) =>
      lines.filter((line) => line.length > 2 && line.every((point) => ring.has(String(point))))
    expect(along(bordersOf(world, []))).not.toEqual([])
    expect(along(bordersOf(world, pieces))).toEqual([])
  })
})

test('land that is wound backwards in the data does not flood the map', () => {
  const maldives = drawLocator(at(4.45, 73.7), world)
  expect(maldives.lands).toEqual(['Maldives'])
  // The whole frame as land would be a path along its edge.
  expect(maldives.svg).not.toMatch(/M-4 -4L/)
})

describe('names of lands', () => {
  const frame = { width: 300, height: 200 }
  const box = (left: number, top: number, right: number, bottom: number) => [
    [
      [left, top],
      [right, top],
      [right, bottom],
      [left, bottom],
    ] as const,
  ]
  test('stand inside their land, clear of what is taken and of each other', () => {
    const labels = placeLabels(
      [
        { name: 'East', rings: box(150, 0, 300, 200) },
        { name: 'West', rings: box(0, 0, 150, 200) },
      ],
      frame,
      [[0, 0, 300, 120]],
    )
    expect(labels.map(({ words }) => words).toSorted()).toEqual(['EAST', 'WEST'])
    for (const { words, x, y } of labels) {
      expect(y).toBeGreaterThan(120)
      expect(x > 150).toBe(words === 'EAST')
    }
  })
  test('are left out where there is no room', () => {
    expect(placeLabels([{ name: 'Speck', rings: box(10, 10, 14, 14) }], frame, [])).toEqual([])
    expect(placeLabels([{ name: 'Hidden', rings: box(0, 0, 300, 200) }], frame, [[0, 0, 300, 200]])).toEqual(
      [],
    )
  })
})
