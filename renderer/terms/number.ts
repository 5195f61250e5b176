import type { Read } from '#api/useTyped.ts'

const grouped = new Intl.NumberFormat('en', { maximumFractionDigits: 6 })

/** A number for people: `−180`, `20,000,000`. */
export const numberWords = (value: number): string => grouped.format(value).replace('-', '−')

/**
 * A number as people type it, `45.32`, `45,32` or `−3`; empty means that it is not known.
 * @param units what may stand behind it, each with how much of it that is: `5 km` are 5000 where `km` is 1000.
 */
export function readNumber(
  text: string,
  what: string,
  min: number,
  max: number,
  units: Readonly<Record<string, number>> = {},
): Read<number | null> {
  const typed = text.trim().replace(/^[−–]/, '-').replace(',', '.')
  if (typed === '') return { ok: true, value: null }
  const [, number = '', unit = ''] = /^([-+]?(?:\d+\.?\d*|\.\d+))\s*(\p{L}*)$/u.exec(typed) ?? []
  const times = unit === '' ? 1 : (units[unit.toLowerCase()] ?? Number.NaN)
  const value = number === '' ? Number.NaN : Number((Number(number) * times).toPrecision(12))
  if (value >= min && value <= max) return { ok: true, value }
  return { ok: false, reason: `${what} lies between ${numberWords(min)} and ${numberWords(max)}` }
}
