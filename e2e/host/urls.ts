/** Never resolves anywhere, whatever the network. */
export const HOST_SUFFIX = '.rapporteur-host.invalid'

/**
 * Chromium navigates to no scheme that it does not know, so `app://rapporteur/x` is shown to it as
 * `https://rapporteur.app.rapporteur-host.invalid/x`: also a standard, secure origin of its own.
 */
export function toPageUrl(url: string): string {
  const parts = /^([\w+.-]+):\/\/([\w.-]*)(.*)$/s.exec(url)
  if (!parts) throw new Error(`not a URL of the app: ${url}`)
  const [, scheme, host, rest] = parts
  return `https://${host}.${scheme}${HOST_SUFFIX}${rest}`
}

/** The way back; `null` for a URL that is not one of the app. */
export function toAppUrl(url: string): string | null {
  const parts = /^https:\/\/([^/?#]*)\.([\w+-]+)\.rapporteur-host\.invalid(?=[/?#]|$)(.*)$/s.exec(url)
  return parts && `${parts[2]}://${parts[1]}${parts[3]}`
}
