import { foldName } from '#domain/actor'
import type { KnownActor } from '#domain/suggestion'

/** Folded names and aliases, with the ids of those whom they name. */
export type KnownNames = ReadonlyMap<string, string>

export function knownNames(actors: readonly KnownActor[]): KnownNames {
  const names = new Map<string, string>()
  for (const { id, name, aliases } of actors)
    for (const one of [name, ...aliases]) {
      const folded = bare(one)
      if (folded !== '' && !names.has(folded)) names.set(folded, id)
    }
  return names
}

/** The known actor that the words name, whole or, for people, by the last word of a name: “Yermak”. */
export function knownActorIn(names: KnownNames, words: string): string | null {
  const folded = bare(words)
  const exact = names.get(folded)
  if (exact) return exact
  for (const [name, id] of names)
    if (
      folded.endsWith(` ${name}`) ||
      (name.includes(' ') && name.endsWith(` ${folded}`) && /^\p{Lu}/u.test(words))
    )
      return id
  return null
}

const bare = (words: string) => foldName(words).replace(/^(?:the|a|an) /, '')
