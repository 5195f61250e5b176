import { foldName } from '#domain/actor'
import type { Wanted } from '#domain/search-query'
import { fold, romanised, SOUND, soundsOf, WORD } from '#domain/spelling'
import type { Library } from '#library/library'
import { wordsOf, type Phrase } from './snippet.ts'

/** What is looked for: as an expression for FTS5, and as the words to light in a text. */
export interface Term {
  readonly expression: string
  readonly phrases: readonly Phrase[]
}

/** All is quoted for FTS5, so that no punctuation means anything. */
const quoted = (text: string, open = false) => `"${text.replaceAll('"', ' ')}"${open ? '*' : ''}`

/** Other names of an actor who is called exactly so; null where nobody is. */
export type OtherNames = (name: string) => readonly string[] | null

/** The names of all actors of a library, for looking up one by the other. */
export function otherNames(library: Library): OtherNames {
  const byActor = new Map<unknown, string[]>()
  for (const { id, name } of library
    .sql('SELECT id, name FROM actor UNION ALL SELECT actor_id, alias FROM actor_alias')
    .all()) {
    const names = byActor.get(id)
    if (names) names.push(String(name))
    else byActor.set(id, [String(name)])
  }
  const others = new Map<string, Set<string>>()
  for (const names of byActor.values()) {
    if (names.length < 2) continue
    const called = names.map((name) => ({ name, folded: foldName(name) }))
    for (const { folded } of called) {
      const known = others.get(folded) ?? new Set()
      for (const other of called) if (other.folded !== folded) known.add(other.name)
      others.set(folded, known)
    }
  }
  return (name) => {
    const known = others.get(foldName(name))
    return known ? [...known] : null
  }
}

/** How many words of a query in a row can be one name. */
const LONGEST_NAME = 5

/** The terms of what is wanted: a name of an actor, in quotation marks or not, also stands for its other names. */
export function termsOf(wanted: readonly Wanted[], others: OtherNames): Term[] {
  const terms: Term[] = []
  for (let at = 0; at < wanted.length;) {
    const run = nameAt(wanted, at, others)
    const own = wanted.slice(at, at + run.length).map(termOf)
    at += run.length
    if (run.names.length === 0) terms.push(...own)
    else
      terms.push({
        expression: `((${own.map(({ expression }) => expression).join(' AND ')}) OR ${run.names.map((name) => quoted(name)).join(' OR ')})`,
        phrases: [...own, ...run.names.map((name) => spelt(name, false))].flatMap(({ phrases }) => phrases),
      })
  }
  return terms
}

/** The longest run of words from a place on that is a name, with the other names for it; one word where none is. */
function nameAt(wanted: readonly Wanted[], at: number, others: OtherNames) {
  const isBare = (one: Wanted | undefined) => one !== undefined && !one.isPhrase
  let longest = 1
  while (longest < LONGEST_NAME && isBare(wanted[at]) && isBare(wanted[at + longest])) longest += 1
  for (let length = longest; length > 0; length -= 1) {
    const text = wanted.slice(at, at + length).map((one) => one.text)
    const names = others(text.join(' '))?.filter((name) => wordsOf(name).length > 0)
    if (names && names.length > 0) return { length, names }
  }
  return { length: 1, names: [] }
}

/** A phrase is looked for as it is spelt, and a word in its other spellings too. */
function termOf({ text, isPhrase, open }: Wanted): Term {
  const plain = isPhrase ? text : text.replace(/\*+$/, '')
  const words = plain.match(WORD) ?? []
  const [word] = words
  if (isPhrase || words.length !== 1 || word === undefined) return spelt(plain, open)
  const forms = romanised(word)
  const sounds = soundsOf(word)
  const expressions = [
    quoted(plain, open),
    ...forms.map((form) => quoted(form, open)),
    ...sounds.filter((sound) => sound !== fold(word)).map((sound) => quoted(sound)),
    ...sounds.map((sound) => quoted(SOUND + sound, open)),
  ]
  return {
    expression: expressions.length === 1 ? expressions[0]! : `(${expressions.join(' OR ')})`,
    phrases: [{ words: [fold(word)], open, forms, sounds }],
  }
}

const spelt = (text: string, open: boolean): Term => ({
  expression: quoted(text, open),
  phrases: [{ words: wordsOf(text), open }],
})

/** The texts in which all terms stand, as an expression for FTS5. */
export const allOf = (terms: readonly Term[]): string =>
  terms.map(({ expression }) => expression).join(' AND ')

/** The texts in which any of the terms stands, as an expression for FTS5. */
export const anyOf = (terms: readonly Term[]): string =>
  terms.map(({ expression }) => expression).join(' OR ')
