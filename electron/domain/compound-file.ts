const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0]

/** What a compound file holds: a document with a password, a mail of Outlook, a document of Word until 2003, or else. */
export type Compound = 'encrypted' | 'mail' | 'old word' | 'other'

/**
 * The streams by whose names the kinds are told: [MS-OFFCRYPTO] 2.3, [MS-OXMSG] 2.4 and [MS-DOC] 2.1.1. A mail comes
 * first, for it may have a document attached.
 */
const STREAMS: readonly (readonly [name: string, kind: Compound])[] = [
  ['__properties_version1.0', 'mail'],
  ['EncryptedPackage', 'encrypted'],
  ['WordDocument', 'old word'],
]

/** What kind of compound file bytes are, the format of Office until 2003; null where they are none. */
export function compoundFileOf(bytes: Uint8Array): Compound | null {
  if (!SIGNATURE.every((byte, at) => bytes[at] === byte)) return null
  return STREAMS.find(([name]) => holds(bytes, name))?.[1] ?? 'other'
}

/** Whether a name stands somewhere in the bytes, in UTF-16. */
function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0])
  for (let at = bytes.indexOf(wanted[0]!); at !== -1; at = bytes.indexOf(wanted[0]!, at + 1))
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true
  return false
}
