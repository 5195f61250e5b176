// The other half of what the page side does with bytes: see page-world.ts.
const mark = '\u0000bytes'

/** Makes a value fit for Playwright: bytes become text. */
export function pack(value: unknown): unknown {
  if (value instanceof Uint8Array) {
    return { [mark]: Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64') }
  }
  if (Array.isArray(value)) return value.map(pack)
  if (!isPlain(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, pack(each)]))
}

/** Undoes what the page did. */
export function unpack(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unpack)
  if (!isPlain(value)) return value
  if (typeof value[mark] === 'string') return new Uint8Array(Buffer.from(value[mark], 'base64'))
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, unpack(each)]))
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !(value instanceof Date) && !(value instanceof Error)
}
