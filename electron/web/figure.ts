import type { Figure } from '#document/model'
import { sniff } from '#document/picture'
import { attributes, escapeHtml } from './escape.ts'
import { idOf, inlinesOf, type Pen } from './inlines.ts'

/** A picture with its numbered caption; the caption alone where the file is no picture, which is told. */
export function figureOf(figure: Figure, tell: (change: string) => void, pen: Pen): string {
  const picture = pictureOf(figure, pen)
  if (picture === null)
    tell(`Left out the picture of figure ${figure.number}: its file is no whole PNG or JPEG.`)
  const caption = `<figcaption class="caption"><strong>Figure ${figure.number}.</strong> ${inlinesOf(figure.caption, pen)}</figcaption>`
  return `<figure${attributes({ id: idOf(figure.anchor, pen) })}>${picture ?? ''}${caption}</figure>`
}

function pictureOf({ picture, width, height, number, alt }: Figure, pen: Pen): string | null {
  const words = pen.sanitiser.clean(alt).replace(/\s+/g, ' ')
  if (picture.format === 'svg') return drawingOf(pen.sanitiser.clean(picture.svg), number, words)
  const format = sniff(picture.bytes)
  if (format === null) return null
  const src = `data:image/${format};base64,${Buffer.from(picture.bytes).toString('base64')}`
  return `<img${attributes({ src, alt: words, width, height })}>`
}

/** What drawings are made of; anything else is no drawing of ours. */
const DRAWN =
  /<(?!\/?(?:svg|g|path|rect|circle|ellipse|line|polyline|polygon|text|tspan|defs|pattern|clipPath)\b)|\son\w+\s*=|href\s*=|<[^>]*\sstyle\s*=/i

/** The drawing itself, so that it is set in the type of the page; its own names get its number. */
function drawingOf(svg: string, number: number, alt: string): string | null {
  if (!svg.startsWith('<svg') || DRAWN.test(svg)) return null
  return svg
    .replace(/ id="([^"]+)"/g, ` id="drawing_${number}_$1"`)
    .replace(/url\(#([^)]+)\)/g, `url(#drawing_${number}_$1)`)
    .replace('<svg', () => `<svg role="img" aria-label="${escapeHtml(alt)}"`)
}
