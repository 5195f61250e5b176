import type { Place } from '#domain/incident'

const countryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' })

/** `RO` as `Romania`; a code nobody knows stays as it is. */
export function countryName(code: string): string {
  try {
    return countryNames.of(code) ?? code
  } catch {
    return code
  }
}

/** `±500 m`, `±2 km`. */
export const precisionWords = (metres: number): string =>
  metres < 1000 ? `±${metres} m` : `±${Number((metres / 1000).toPrecision(3))} km`

/** `Plauru, Romania · ±2 km`; empty while nothing is known. */
export function placeWords({ name, country, precision }: Place): string {
  const where = [name, country === null ? '' : countryName(country)].filter((part) => part !== '').join(', ')
  return where === '' || precision === null ? where : `${where} · ${precisionWords(precision)}`
}
