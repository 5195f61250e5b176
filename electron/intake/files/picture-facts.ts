import ExifReader, { type ExpandedTags } from 'exifreader'
import type { PictureFacts } from '#domain/picture'
import { line } from './about.ts'
import { measure } from './picture-file.ts'

/**
 * What a picture says of itself in EXIF, XMP and IPTC. Pure: nothing of the picture is decoded or unpacked.
 * @throws Refusal 'file damaged' where its header does not even tell a size.
 */
export function pictureFacts(bytes: Uint8Array, file: string): PictureFacts {
  const { width, height } = measure(bytes, file)
  const { exif, xmp, iptc, gps } = tagsOf(bytes)
  const [make, model] = [said(exif?.Make), said(exif?.Model)]
  const [taken, offset] = timeOf(said(exif?.DateTimeOriginal) || said(xmp?.['DateTimeOriginal']))
  return {
    width,
    height,
    // Many makers begin the model with their own name.
    camera: model.toLowerCase().startsWith(make.toLowerCase()) ? model : line(`${make} ${model}`),
    takenAt: taken,
    offset: taken === '' ? '' : zoneOf(said(exif?.OffsetTimeOriginal)) || offset,
    place: placeOf(gps),
    software: said(exif?.Software) || said(xmp?.['CreatorTool']),
    description:
      said(exif?.ImageDescription) || said(iptc?.['Caption/Abstract']) || said(xmp?.['description']),
    credit: [
      ...new Set([
        said(exif?.Artist) || said(iptc?.['By-line']) || said(xmp?.['creator']),
        said(iptc?.Credit) || said(xmp?.['Credit']),
        said(exif?.Copyright) || said(iptc?.['Copyright Notice']) || said(xmp?.['rights']),
      ]),
    ]
      .filter(Boolean)
      .join('; '),
  }
}

function tagsOf(bytes: Uint8Array): Partial<ExpandedTags> {
  try {
    // oxlint-disable-next-line import/no-named-as-default-member -- where it runs, it is one object, whatever its types say
    return ExifReader.load(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { expanded: true })
  } catch {
    // A picture that says nothing of itself is refused by the library, and so is one that says it wrongly.
    return {}
  }
}

const said = (tag: unknown): string => {
  const words = (tag as { readonly description?: unknown } | undefined)?.description
  return typeof words === 'string' ? line(words.replaceAll('\0', ' ')) : ''
}

/** A time as EXIF (`2024:03:14 04:12:33`) or XMP (ISO 8601) writes it, and the offset in it. */
function timeOf(written: string): [string, string] {
  const [, year, month, day, time, zone = ''] =
    /^(\d{4})[:-](\d{2})[:-](\d{2})[ T](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?(.*)$/.exec(written) ?? []
  // Clocks that were never set write zeros.
  return time === undefined || month === '00' ? ['', ''] : [`${year}-${month}-${day} ${time}`, zoneOf(zone)]
}

const zoneOf = (written: string): string => (/^(?:Z|[+-]\d{2}:\d{2})$/.test(written) ? written : '')

function placeOf(gps: ExpandedTags['gps']): PictureFacts['place'] {
  const { Latitude: latitude, Longitude: longitude } = gps ?? {}
  if (latitude === undefined || longitude === undefined) return null
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : null
}
