import type { Actor } from '#domain/incident'

/** Case and diacritics do not tell names apart while one types. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[’ʼ`]/g, "'")
    .toLowerCase()
    .trim()

/**
 * The actors whose name or alias has every typed word at the beginning of one of its own words; those
 * that are called exactly this come first, then those whose name begins so. `exact`: one has precisely this name or alias.
 */
export function findActors(
  actors: readonly Actor[],
  typed: string,
): { readonly matches: readonly Actor[]; readonly exact: boolean } {
  const query = fold(typed)
  const words = query.split(/\s+/).filter(Boolean)
  const names = (actor: Actor) => [actor.name, ...actor.aliases].map(fold)
  const matches = actors.filter((actor) =>
    names(actor).some((name) => {
      const parts = name.split(/[^\p{L}\p{N}]+/u)
      return words.every((word) => parts.some((part) => part.startsWith(word)) || name.includes(query))
    }),
  )
  const rank = (actor: Actor) =>
    names(actor).includes(query) ? 0 : fold(actor.name).startsWith(query) ? 1 : 2
  return {
    matches: matches.toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name)),
    exact: actors.some((actor) => names(actor).includes(query)),
  }
}
