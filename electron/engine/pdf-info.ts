/** Chromium writes what it says of a PDF at its beginning, and nothing else of this kind there. */
const HEAD = 4_096

/**
 * Says in a PDF of Chromium that this program made it, and when the briefing was written, where Chromium names
 * itself, the system and the time of printing. No byte moves, so that every place in the file stays right.
 * @param written an instant.
 */
export function ownPdfInfo(pdf: Uint8Array, written: string): Uint8Array {
  const stamp = `(D:${written.slice(0, 19).replace(/\D/g, '')}+00'00')`
  const head = Buffer.from(pdf.subarray(0, HEAD)).toString('latin1')
  const own = head
    .replace(/(?<=\/Creator )\((?:[^()\\]|\\[^])*\)/, (creator) => fitted('(Rapporteur)', creator))
    .replace(/(?<=\/(?:CreationDate|ModDate) )\(D:[^)]*\)/g, (date) => fitted(stamp, date))
  const bytes = Buffer.from(pdf)
  bytes.write(own, 'latin1')
  return bytes
}

/** Words in the room of others, which stay where there is too little of it. */
const fitted = (words: string, before: string) =>
  words.length > before.length ? before : words.padEnd(before.length)
