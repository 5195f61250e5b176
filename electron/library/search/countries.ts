import { nameFitter } from '#domain/spelling'

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
let names: readonly (readonly [code: string, name: string])[] | null = null

function allNames() {
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
  return codes.flatMap((code): (readonly [string, string])[] => {
    const name = english.of(code)
    return name === undefined ? [] : [[code, name]]
  })
}

/** The ISO 3166 codes of the countries that are called so in English, or by their code itself. */
export function countriesCalled(words: string): string[] {
  names ??= allNames()
  const [called, fits] = [words.toUpperCase(), nameFitter(words)]
  return names.filter(([code, name]) => code === called || fits(name)).map(([code]) => code)
}
