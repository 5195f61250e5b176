import { Resvg } from '@resvg/resvg-js'
import type { Picture } from '#document/model'
import { sniff } from '#document/picture'
import { fontPaths } from './fonts.ts'

/** A picture as Word can hold it. */
export interface Raster {
  readonly format: 'png' | 'jpeg'
  readonly bytes: Uint8Array
}

/** A picture in a format that every Word shows: drawings are painted three times as fine as they are shown. */
export function rasterOf(picture: Picture): Raster | null {
  if (picture.format === 'svg') return { format: 'png', bytes: paint(picture.svg) }
  const format = sniff(picture.bytes)
  return format && { format, bytes: picture.bytes }
}

/** The last drawings: while a briefing is written they are painted again and again. */
const painted = new Map<string, Uint8Array>()
const KEPT = 4

function paint(svg: string): Uint8Array {
  const before = painted.get(svg)
  if (before) return before
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: 3 },
    font: { loadSystemFonts: false, fontFiles: fontPaths(), defaultFontFamily: 'Inter' },
  })
  const bytes = new Uint8Array(drawing.render().asPng())
  const [oldest] = painted.keys()
  if (painted.size >= KEPT && oldest !== undefined) painted.delete(oldest)
  painted.set(svg, bytes)
  return bytes
}
