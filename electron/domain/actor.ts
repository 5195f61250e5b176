import type { Actor } from './incident.ts'

type Named = Pick<Actor, 'name' | 'aliases'>
type Affiliated = Pick<Actor, 'id' | 'affiliationId'>

// Letters that Unicode does not take apart into a base and a mark.
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
}

/** A name without what does not tell names apart: case, diacritics, kinds of apostrophe, white space. */
export const foldName = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[łøđðħıßæœ]/g, (letter) => WHOLE_LETTERS[letter] ?? letter)
    .replace(/[’ʼ`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()

const known = new WeakMap<Named, readonly string[]>()

/** The name and aliases of an actor, folded; worked out once for each record. */
function foldedNames(actor: Named): readonly string[] {
  let names = known.get(actor)
  if (!names) known.set(actor, (names = [actor.name, ...actor.aliases].map(foldName)))
  return names
}

const { compare } = new Intl.Collator('en')

/**
 * The actors whose name or alias has every typed word at the beginning of one of its own words; those
 * that are called exactly this come first, then those whose name begins so. `exact`: those that have
 * precisely this name or alias.
 */
export function findActors<One extends Named>(
  actors: readonly One[],
  typed: string,
): { readonly matches: readonly One[]; readonly exact: readonly One[] } {
  const query = foldName(typed)
  const words = query.split(' ').filter(Boolean)
  const fits = (name: string) => {
    const parts = name.split(/[^\p{L}\p{N}]+/u)
    return words.every((word) => parts.some((part) => part.startsWith(word))) || name.includes(query)
  }
  const matches = words.length === 0 ? actors : actors.filter((actor) => foldedNames(actor).some(fits))
  const exact = words.length === 0 ? [] : matches.filter((actor) => foldedNames(actor).includes(query))
  const rank = (actor: One) => (exact.includes(actor) ? 0 : foldedNames(actor)[0]?.startsWith(query) ? 1 : 2)
  const ranked = matches.map((actor) => ({ actor, rank: rank(actor) }))
  ranked.sort((a, b) => a.rank - b.rank || compare(a.actor.name, b.actor.name))
  return { matches: ranked.map(({ actor }) => actor), exact }
}

/** Actors by their ids. */
export const byId = <One extends { readonly id: string }>(actors: readonly One[]): ReadonlyMap<string, One> =>
  new Map(actors.map((actor) => [actor.id, actor]))

/** Those for whom an actor speaks: its body, that body's state …; the nearest first. */
export function chainOf<One extends Affiliated>(actors: ReadonlyMap<string, One>, id: string): One[] {
  const chain: One[] = []
  for (let at = actors.get(id); at?.affiliationId;) {
    const next = actors.get(at.affiliationId)
    if (!next || next.id === id || chain.includes(next)) break
    chain.push(next)
    at = next
  }
  return chain
}

/** The actors to which an actor may belong: not itself, nor one that belongs to it. */
export function possibleAffiliations<One extends Affiliated>(actors: readonly One[], id: string): One[] {
  const known = byId(actors)
  return actors.filter((one) => one.id !== id && !chainOf(known, one.id).some((above) => above.id === id))
}

/** For each actor the others that share a name or alias with it, however it is spelt; only those that have some. */
export function lookalikes<One extends Named & { readonly id: string }>(
  actors: readonly One[],
): ReadonlyMap<string, readonly One[]> {
  const called = new Map<string, Set<One>>()
  for (const actor of actors)
    for (const name of foldedNames(actor)) {
      const those = called.get(name)
      if (those) those.add(actor)
      else called.set(name, new Set([actor]))
    }
  const found = new Map<string, Set<One>>()
  for (const those of called.values())
    if (those.size > 1)
      for (const actor of those) {
        const others = found.get(actor.id) ?? new Set()
        for (const other of those) if (other !== actor) others.add(other)
        found.set(actor.id, others)
      }
  return new Map([...found].map(([id, others]) => [id, [...others]]))
}

/** What becomes of the actor that stays when another is merged into it. */
export type MergePlan = Pick<Actor, 'aliases' | 'affiliationId' | 'country'>

/**
 * What merging one actor into another makes of the one that stays. It keeps its own name and kind. The
 * names of the other become its aliases; whom it speaks for and its country are taken from the other
 * only where it has none. Where it spoke for the other, directly or through others, it comes to speak for
 * whomever the other spoke for, so that nobody speaks for themselves.
 */
export function planMerge(actors: ReadonlyMap<string, Actor>, from: Actor, into: Actor): MergePlan {
  const names = new Set([...into.aliases, from.name, ...from.aliases])
  names.delete(into.name)
  const spokeForOther = chainOf(actors, into.id).some(({ id }) => id === from.id)
  const otherSpokeForIt = chainOf(actors, from.id).some(({ id }) => id === into.id)
  // A state speaks for itself.
  const lacks = into.affiliationId === null && into.kind !== 'state' && !otherSpokeForIt
  return {
    aliases: [...names],
    affiliationId: spokeForOther || lacks ? from.affiliationId : into.affiliationId,
    country: into.country ?? from.country,
  }
}
