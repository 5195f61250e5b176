import type PostalMime from 'postal-mime'
import type { PartAt } from './picture-places.ts'

/** What of a parsed part is needed here. The parser keeps it, but leaves it out of its types. */
interface Part {
  readonly childNodes: readonly Part[]
  readonly headers: readonly { readonly key: string; readonly value: string }[]
  readonly contentType: {
    readonly parsed: { readonly value: string; readonly params: Readonly<Record<string, string>> }
  }
  readonly content: ArrayBuffer | null
}

const said = (part: Part, key: string) =>
  part.headers.find((header) => header.key === key)?.value.trim() ?? ''

/** Every part of a mail, in order. */
function* partsIn(parser: PostalMime): Generator<Part> {
  const { root } = parser as unknown as { readonly root: Part }
  const steps = [root]
  for (let part = steps.pop(); part; part = steps.pop()) {
    yield part
    for (const child of part.childNodes.toReversed()) steps.push(child)
  }
}

/** What a mail says a part is written in, by the very bytes of the part; nothing where it says nothing. */
export function charsetsOf(parser: PostalMime): ReadonlyMap<unknown, string> {
  const said = [...partsIn(parser)].flatMap(({ content, contentType }) => {
    const { charset } = contentType.parsed.params
    return content && charset ? [[content, charset.toLowerCase()] as const] : []
  })
  return new Map<unknown, string>(said)
}

/**
 * The parts that a packed page refers to (RFC 2557): by their own address, as it is written or as seen from the page,
 * or by their id.
 */
export function partsOf(parser: PostalMime): PartAt {
  const { root } = parser as unknown as { readonly root: Part }
  const held = new Map<string, Part>()
  let base = ''
  for (const part of partsIn(parser)) {
    const [location, id] = [said(part, 'content-location'), said(part, 'content-id')]
    if (part.contentType.parsed.value === 'text/html') base ||= location
    for (const name of [location, id && `cid:${id.replace(/^<|>$/g, '')}`])
      if (name !== '' && !held.has(name)) held.set(name, part)
  }
  base ||= said(root, 'snapshot-content-location') || said(root, 'content-location')
  return (address) => {
    const content = (held.get(address) ?? held.get(absolute(address, base)))?.content
    return content ? new Uint8Array(content) : null
  }
}

function absolute(address: string, base: string): string {
  try {
    return new URL(address, base).href
  } catch {
    return address
  }
}
