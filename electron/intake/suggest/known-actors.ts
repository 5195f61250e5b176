import { foldName } from '#domain/actor'
import { isBareOffice } from '#domain/office'
import type { KnownActor } from '#domain/suggestion'
import { TITLES } from './lexicon/speakers.ts'

/** Folded names, each with the ids of all whom it names. */
type Called = ReadonlyMap<string, ReadonlySet<string>>

/** By what the actors of a library may be called in one text. */
export interface KnownNames {
  /** Whole names and aliases of all. */
  readonly whole: Called
  /** Whole names and aliases of people. */
  readonly people: Called
  /** The last words of people’s names. */
  readonly surnames: Called
  /** The longer names of the text’s own speakers, by their last words. */
  readonly spelt: Called
}

/** @param speakers the words by which one text calls those who speak in it. */
export function knownNames(
  actors: readonly KnownActor[],
  speakers: readonly (string | null)[] = [],
): KnownNames {
  const called = actors.flatMap(({ id, kind, name, aliases }) =>
    [name, ...aliases].map((words) => ({ id, kind, words })),
  )
  const people = called.filter(({ kind }) => kind === 'person')
  const surnamed = people.filter(
    ({ words }) => /\s\p{Lu}\S*$/u.test(words) && !/\s(?:of|for|the)\s/i.test(words),
  )
  const longer = speakers.flatMap((words) => {
    const name = words === null ? '' : bare(untitled(words))
    return name.includes(' ') ? [[lastWord(name), name] as const] : []
  })
  return {
    whole: gather(called.map(({ id, words }) => [bare(words), id])),
    people: gather(people.map(({ id, words }) => [bare(words), id])),
    surnames: gather(surnamed.map(({ id, words }) => [lastWord(bare(words)), id])),
    spelt: gather(longer),
  }
}

/**
 * The known actor that the words name: by a whole name or alias or, for people, also behind a title and by the last
 * word of a name, “Yermak”. Null where the words are a bare office, and where they may name several: nobody is better
 * than a wrong one.
 */
export function knownActorIn(names: KnownNames, words: string): string | null {
  const name = untitled(words)
  if (isBareOffice(words) || isBareOffice(name)) return null
  const folded = bare(name)
  const meant = new Set([
    ...(names.whole.get(bare(words)) ?? []),
    ...(names.people.get(folded) ?? []),
    ...[...(names.surnames.get(folded) ?? [])].filter((id) => isOnlyBearer(names, folded, id)),
  ])
  const [only, ...others] = meant
  return others.length === 0 ? (only ?? null) : null
}

/** Whether all in the text who bear a surname are that person: another “Karl Yermak” may be meant by it. */
const isOnlyBearer = ({ people, spelt }: KnownNames, surname: string, id: string): boolean =>
  [...(spelt.get(surname) ?? [])].every((name) => people.get(name)?.has(id))

const gather = (pairs: readonly (readonly [string, string])[]): Called =>
  new Map(
    [...Map.groupBy(pairs, ([name]) => name)].map(([name, those]) => [
      name,
      new Set(those.map(([, one]) => one)),
    ]),
  )

const lastWord = (name: string) => name.slice(name.lastIndexOf(' ') + 1)
const bare = (words: string) => foldName(words).replace(/^(?:the|a|an) /, '')

/** “President Ana Brel” is Ana Brel. */
function untitled(words: string): string {
  const parts = words.trim().split(/\s+/)
  const from = parts.findIndex((part) => !TITLES.has(part.toLowerCase()))
  return from <= 0 ? words : parts.slice(from).join(' ')
}
