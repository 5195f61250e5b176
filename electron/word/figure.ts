import { ImageRun, Paragraph, TextRun } from 'docx'
import { Resvg } from '@resvg/resvg-js'
import type { Figure, Picture } from '#document/model'
import { sniff } from '#document/picture'
import { fontPaths } from './fonts.ts'
import { field } from './fields.ts'
import { inlineRuns, type Pen } from './runs.ts'
import { STYLE_FIGURE, STYLE_OF } from './styles.ts'

export { sniff }

/** A picture as Word can hold it. */
export interface Raster {
  readonly format: 'png' | 'jpeg'
  readonly bytes: Uint8Array
}

/** The picture and, kept with it, its numbered caption; the caption alone where there is no picture to show. */
export function figureOf(
  figure: Figure,
  raster: Raster | null,
  room: { width: number; height: number },
  pen: Pen,
): Paragraph[] {
  const { clean } = pen.sanitiser
  const alt = clean(figure.alt).replace(/\s+/g, ' ')
  const number = `${figure.number}`
  const label = [
    new TextRun({ text: 'Figure ', bold: true }),
    ...field('SEQ Figure \\* ARABIC', number, { bold: true }),
  ]
  const picture =
    raster &&
    new Paragraph({
      style: STYLE_FIGURE,
      children: [
        new ImageRun({
          type: raster.format === 'png' ? 'png' : 'jpg',
          data: raster.bytes,
          transformation: fit(figure, room),
          altText: { name: `Figure ${number}`, title: `Figure ${number}`, description: alt },
        }),
      ],
    })
  return [
    ...(picture ? [picture] : []),
    new Paragraph({
      style: STYLE_OF.caption,
      children: [
        ...(figure.anchor === null ? label : pen.bookmark(figure.anchor, label)),
        new TextRun({ text: '. ', bold: true }),
        ...inlineRuns(figure.caption, pen),
      ],
    }),
  ]
}

/** The size in whole pixels that fits the room and keeps the shape; pictures are never enlarged. */
export function fit(
  { width, height }: { readonly width: number; readonly height: number },
  room: { readonly width: number; readonly height: number },
): { width: number; height: number } {
  const scale = Math.min(1, room.width / width, room.height / height)
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
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
