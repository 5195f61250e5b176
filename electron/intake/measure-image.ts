import { imageSize } from 'image-size'
import { jpegSize } from './jpeg.ts'

/**
 * What an image is by its first bytes, and its size in pixels by its header; nothing of it is decoded.
 * @throws Error where it is none, or its header does not tell a size.
 */
export function measureImage(bytes: Uint8Array): {
  readonly type: string
  readonly width: number
  readonly height: number
} {
  // The library copies the rest of a JPEG at each of its segments: one that has millions of them would take minutes.
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) {
    const size = jpegSize(bytes)
    if (size === null) throw new TypeError('This JPEG names no size')
    return { type: 'jpg', ...size }
  }
  const { type = '', width, height } = imageSize(bytes)
  return { type, width, height }
}
