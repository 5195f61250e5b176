/** Word calls a file damaged that holds a longer address. */
const LONGEST_ADDRESS = 2_083
/** Hosts that browsers take and Office does not: `a..b`, `*.example.org`. */
const HOST = /^(?:\[[\da-f:.]+\]|[\w-]+(?:\.[\w-]+)*\.?)?$/i

/**
 * A link that may stand in a document: http, https or mailto, well formed (RFC 3986), no longer than Word
 * bears; else null.
 */
export function safeUrl(href: string): string | null {
  const url = URL.canParse(href) ? new URL(href) : null
  if (!url || !['http:', 'https:', 'mailto:'].includes(url.protocol)) return null
  if (!HOST.test(url.hostname)) return null
  const target = url.href.replace(/[^\w\-.~:/?#[\]@!$&'()*+,;=%]/g, encodeURIComponent)
  return target.length <= LONGEST_ADDRESS ? target : null
}
