import type { Figure } from '#document/model'
import { field } from './fields.ts'
import { insetOf, textWidth } from './page.ts'
import type { Pen } from './pen.ts'
import { paragraph } from './properties.ts'
import type { Raster } from './raster.ts'
import { inlineRuns, run } from './runs.ts'
import { STYLE_FIGURE, STYLE_OF } from './styles.ts'
import { escapeXml } from './markup.ts'

/** Pixels at 96 to the inch. */
interface Size {
  readonly width: number
  readonly height: number
}

/** The picture and, kept with it, its numbered caption; the caption alone where there is no picture to show. */
export function figureOf(figure: Figure, raster: Raster | null, pen: Pen): string {
  const { design } = pen
  const bold = { bold: true }
  const label = run('Figure ', bold) + field('SEQ Figure \\* ARABIC', `${figure.number}`, bold)
  // Drawings are made for the whole width; pictures stand in the column of the text.
  const isDrawing = figure.picture.format === 'svg'
  const inset = insetOf(design)
  const room = {
    width: Math.floor((textWidth(design) - (isDrawing ? 0 : inset)) / TWIPS),
    height: design.figureHeight,
  }
  const form = { style: STYLE_FIGURE, ...(isDrawing || inset === 0 ? {} : { indent: { left: inset } }) }
  const picture = raster
    ? paragraph(form, `<w:r>${drawing(figure, raster, fit(figure, room), pen)}</w:r>`)
    : ''
  return (
    picture +
    paragraph(
      { style: STYLE_OF.caption },
      (figure.anchor === null ? label : pen.bookmark(figure.anchor, label)) +
        run('. ', bold) +
        inlineRuns(figure.caption, pen),
    )
  )
}

/** The size in whole pixels that fits the room and keeps the shape; pictures are never enlarged. */
export function fit({ width, height }: Size, room: Size): Size {
  const scale = Math.min(1, room.width / width, room.height / height)
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

/** Twips in a pixel. */
const TWIPS = 15
/** English Metric Units in a pixel. */
const EMU = 9_525
const DRAWING_SPACE = 'http://schemas.openxmlformats.org/drawingml/2006'

/** A picture that stands in its line like a large letter, with the words for those who cannot see it. */
function drawing({ number, alt }: Figure, { format, bytes }: Raster, { width, height }: Size, pen: Pen) {
  const id = pen.relationships.picture(bytes, format === 'png' ? 'png' : 'jpg')
  const size = `cx="${width * EMU}" cy="${height * EMU}"`
  const words = escapeXml(pen.sanitiser.clean(alt).replace(/\s+/g, ' '))
  return [
    '<w:drawing>',
    `<wp:inline xmlns:wp="${DRAWING_SPACE}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">`,
    `<wp:extent ${size}/><wp:docPr id="${number}" name="Figure ${number}" descr="${words}" title="Figure ${number}"/>`,
    `<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${DRAWING_SPACE}/main" noChangeAspect="1"/></wp:cNvGraphicFramePr>`,
    `<a:graphic xmlns:a="${DRAWING_SPACE}/main"><a:graphicData uri="${DRAWING_SPACE}/picture">`,
    `<pic:pic xmlns:pic="${DRAWING_SPACE}/picture"><pic:nvPicPr><pic:cNvPr id="${number}" name="Figure ${number}"/><pic:cNvPicPr/></pic:nvPicPr>`,
    `<pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>`,
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>',
  ].join('')
}
