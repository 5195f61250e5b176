import { expect, it } from 'vitest'
import { toAppUrl, toPageUrl } from './urls.ts'

it.each(['app://rapporteur/index.html', 'app://rapporteur/a/b.js?x=1#/y', 'app://rapporteur'])(
  'shows %s to Chromium and finds the way back',
  (url) => {
    expect(new URL(toPageUrl(url)).protocol).toBe('https:')
    expect(toAppUrl(toPageUrl(url))).toBe(url)
  },
)

it.each([
  'https://example.org/',
  'https://example.org/?.app.rapporteur-host.invalid/',
  'file:///etc/hosts',
  'about:blank',
])('knows that %s is not of the app', (url) => expect(toAppUrl(url)).toBe(null))
