import type { ImageProblem } from '#contract/words'

/** Frames that every program decodes: baseline, extended and progressive, with Huffman coding. */
const USUAL_FRAMES = [0xc0, 0xc1, 0xc2]
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/**
 * What is wrong with a JPEG; null where its frame is of a kind that every program shows alike, and where there
 * are at least as many bits of picture behind it as its size asks for: one a block of 16 by 16 pixels.
 */
export function jpegProblem(bytes: Uint8Array): ImageProblem | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.toString('latin1', 0, 3) !== '\xff\xd8\xff') return 'no picture'
  let blocks: number | null = null
  for (let at = 2; ;) {
    if (at + 4 > view.length) return 'cut off'
    if (view[at] !== 0xff) return 'damaged'
    const marker = view[at + 1] ?? 0
    // Filling before a marker.
    if (marker === 0xff) {
      at += 1
      continue
    }
    const length = view.readUInt16BE(at + 2)
    if (length < 2 || at + 2 + length > view.length) return 'cut off'
    if (isFrame(marker)) {
      if (!USUAL_FRAMES.includes(marker) || length < 8 || view[at + 4] !== 8) return 'unusual colours'
      const components = view[at + 9]
      if (components !== 1 && components !== 3) return 'unusual colours'
      const [height, width] = [view.readUInt16BE(at + 5), view.readUInt16BE(at + 7)]
      if (width === 0 || height === 0) return 'damaged'
      blocks = Math.ceil(width / 16) * Math.ceil(height / 16)
    }
    at += 2 + length
    if (marker === 0xda) {
      if (blocks === null) return 'damaged'
      // Cameras append data of their own behind the end marker.
      const end = view.lastIndexOf('\xff\xd9', undefined, 'latin1')
      return end < at ? 'cut off' : (end - at) * 8 < blocks ? 'damaged' : null
    }
  }
}

/** The size in pixels that a JPEG names, whatever its kind of frame; null where it names none. */
export function jpegSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 2; at + 9 <= view.length;) {
    const marker = view[at + 1] ?? 0
    // Filling, and bytes that some cameras leave between segments.
    if (view[at] !== 0xff || marker === 0xff) at += 1
    else if (isFrame(marker)) return { height: view.readUInt16BE(at + 5), width: view.readUInt16BE(at + 7) }
    else at += 2 + view.readUInt16BE(at + 2)
  }
  return null
}
