/** The stream in which an encrypted Office document lies within its hull ([MS-OFFCRYPTO] 2.3), in UTF-16. */
const STREAM = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])
const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0]

/**
 * Whether bytes are a compound file, the format of Word until 2003 and the hull around a document with a password.
 * @returns which of the two, null where they are none.
 */
export function compoundFileOf(bytes: Uint8Array): 'encrypted' | 'old' | null {
  if (!SIGNATURE.every((byte, at) => bytes[at] === byte)) return null
  for (let at = bytes.indexOf(STREAM[0]!); at !== -1; at = bytes.indexOf(STREAM[0]!, at + 1))
    if (STREAM.every((byte, offset) => bytes[at + offset] === byte)) return 'encrypted'
  return 'old'
}
