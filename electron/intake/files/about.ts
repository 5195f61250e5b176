import { parseEdtf } from '#domain/edtf'

const LONGEST = 300

/** A line of a file's own description: no controls, no needless space, never endless. */
export const line = (value: string | null | undefined, longest = LONGEST): string =>
  (value ?? '')
    // Controls and direction marks have no place in a title.
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longest)
    .toWellFormed()

/** The day of a time as a file writes it (ISO 8601, RFC 5322, `D:20230904…` of PDF), as EDTF; empty where it is none. */
export function dayOf(value: string | null | undefined): string {
  const written = (value ?? '').trim()
  // The day as it was where it was written, not here.
  const iso = /^(\d{4}-\d{2}-\d{2})(?![\d-])/.exec(written)?.[1]
  const pdf = /^(?:D:)?(\d{4})(\d{2})(\d{2})(?!\d{0,1}-)/.exec(written)
  const mail = /(?:^|,\s*)(\d{1,2})\s+([A-Z][a-z]{2})[a-z]*\s+(\d{4})\b/.exec(written)
  const day =
    iso ??
    (pdf && `${pdf[1]}-${pdf[2]}-${pdf[3]}`) ??
    (mail && `${mail[3]}-${monthOf(mail[2] ?? '')}-${mail[1]?.padStart(2, '0')}`) ??
    ''
  return day !== '' && parseEdtf(day).ok ? day : ''
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const monthOf = (name: string) => `${MONTHS.indexOf(name) + 1}`.padStart(2, '0')

/** A language tag in its usual spelling; empty where it is none. */
export function languageOf(value: string | null | undefined): string {
  try {
    return Intl.getCanonicalLocales((value ?? '').trim().replaceAll('_', '-'))[0] ?? ''
  } catch {
    return ''
  }
}

/** An address that may be shown and opened; empty where it is none. */
export function addressOf(value: string | null | undefined): string {
  try {
    const url = new URL((value ?? '').trim())
    return /^https?:$/.test(url.protocol) ? url.href : ''
  } catch {
    return ''
  }
}
