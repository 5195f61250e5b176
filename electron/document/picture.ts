/** What a picture is by its first bytes and its last; null for one that is cut off, and for anything else. */
export function sniff(bytes: Uint8Array): 'png' | 'jpeg' | null {
  const text = (from: number, to?: number) =>
    Array.from(bytes.subarray(from, to), (byte) => String.fromCharCode(byte)).join('')
  if (text(0, 8) === '\x89PNG\r\n\x1a\n' && text(12, 16) === 'IHDR')
    return text(-64).includes('IEND\xaeB`\x82') ? 'png' : null
  // Cameras append data of their own behind the end marker.
  return text(0, 3) === '\xff\xd8\xff' && text(-65_536).includes('\xff\xd9') ? 'jpeg' : null
}
