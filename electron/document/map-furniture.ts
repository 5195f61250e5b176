import { INK, SOFT } from './colours.ts'
import type { MapWindow, Point } from './map-window.ts'

/** The side of the inset, in pixels. */
export const INSET = 84

/** What a map needs beside the land: lines of latitude and longitude, a scale, north, and an inset. */
export function furniture(view: MapWindow, inset: string): string {
  const { width, height } = view
  return [
    drawGraticule(view),
    drawScale(view),
    `<g transform="translate(${width - 26} 12)"><path d="M8 0L14 18L8 14L2 18Z" fill="#${INK}"/><text x="8" y="31" font-size="11" font-weight="700" text-anchor="middle" fill="#${INK}">N</text></g>`,
    `<g transform="translate(${width - INSET - 10} ${height - INSET - 10})">${inset}</g>`,
  ].join('')
}

const STEPS = [0.25, 0.5, 1, 2, 5, 10, 20]

/** Marks where meridians and parallels cross the top and the left edge, and names them. */
function drawGraticule({
  centre: [longitude, latitude],
  pixelsPerKm,
  width,
  height,
  project,
}: MapWindow): string {
  const degreesUp = height / pixelsPerKm / 111.2
  const step = STEPS.find((each) => degreesUp / each < 5) ?? 30
  const parallels = around(latitude, degreesUp / 2, step).flatMap((degree) =>
    Math.abs(degree) > 90
      ? []
      : edgeMark(project(longitude, degree), degree, 'N', 'S', 'left', { width, height }),
  )
  const wide = Math.min(
    180,
    width / pixelsPerKm / 111.2 / Math.max(0.05, Math.cos((latitude * Math.PI) / 180)),
  )
  const meridianStep = STEPS.find((each) => wide / each < 7) ?? 30
  const meridians = around(longitude, wide / 2, meridianStep).flatMap((degree) => {
    const turned = ((((degree + 180) % 360) + 360) % 360) - 180
    return edgeMark(project(turned, latitude), turned, 'E', 'W', 'top', { width, height })
  })
  return [...parallels, ...meridians].join('')
}

const around = (middle: number, half: number, step: number): number[] => {
  const first = Math.ceil((middle - half) / step)
  const count = Math.max(0, Math.floor((middle + half) / step) - first + 1)
  return Array.from({ length: count }, (_, at) => (first + at) * step)
}

function edgeMark(
  point: Point | null,
  degree: number,
  positive: string,
  negative: string,
  edge: 'left' | 'top',
  { width, height }: { readonly width: number; readonly height: number },
): string[] {
  const [x, y] = point ?? [NaN, NaN]
  const words = `${Math.abs(degree)}°${degree === 0 ? '' : ` ${degree > 0 ? positive : negative}`}`
  const round = (value: number) => Math.round(value * 10) / 10
  if (edge === 'left')
    return y > 24 && y < height - 50
      ? [`<path d="M0 ${round(y)}H5" stroke="#${SOFT}"/>`, haloed(words, `x="8" y="${round(y) + 3}"`)]
      : []
  return x > 40 && x < width - 60
    ? [
        `<path d="M${round(x)} 0V5" stroke="#${SOFT}"/>`,
        haloed(words, `x="${round(x)}" y="14" text-anchor="middle"`),
      ]
    : []
}

/** Small words that can be read across a border. */
const haloed = (words: string, at: string) =>
  `<text ${at} font-size="8.5" fill="none" stroke="#fff" stroke-width="3">${words}</text><text ${at} font-size="8.5" fill="#${SOFT}">${words}</text>`

/** A bar of a round number of kilometres, about a sixth of the width. */
function drawScale({ pixelsPerKm, width, height }: MapWindow): string {
  const most = width / 5 / pixelsPerKm
  const power = 10 ** Math.floor(Math.log10(most))
  const km = [5, 2, 1].map((each) => each * power).find((each) => each <= most) ?? power
  const length = Math.round(km * pixelsPerKm * 10) / 10
  const [x, y] = [12, height - 16]
  return `<path d="M${x} ${y - 5}V${y}H${x + length}V${y - 5}" fill="none" stroke="#fff" stroke-width="4"/><path d="M${x} ${y - 5}V${y}H${x + length}V${y - 5}" fill="none" stroke="#${INK}" stroke-width="1.4"/><text x="${x + length / 2}" y="${y - 5}" font-size="10" text-anchor="middle" fill="#${INK}">${km} km</text>`
}
