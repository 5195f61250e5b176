import type { ActorRow } from '#contract/actors'
import { chainOf, planMerge } from '#domain/actor'
import { counted } from '#ui/words.ts'

/** `3 statements in 2 incidents`; null where there is none. */
export const statementWords = ({ statements, incidents }: ActorRow): string | null =>
  statements === 0 ? null : `${counted(statements, 'statement')} in ${counted(incidents, 'incident')}`

/** `1 item of evidence`; null where there is none. */
export const evidenceWords = ({ evidence }: ActorRow): string | null =>
  evidence === 0 ? null : counted(evidence, 'item of evidence', 'items of evidence')

/** `Ministry of Defence › Ukraine`: those for whom it speaks; empty where it speaks for itself. */
export const chainWords = (known: ReadonlyMap<string, ActorRow>, id: string): string =>
  chainOf(known, id)
    .map(({ name }) => name)
    .join(' › ')

/** Those that speak for an actor. */
export const speakersFor = (known: ReadonlyMap<string, ActorRow>, id: string): ActorRow[] =>
  [...known.values()].filter(({ affiliationId }) => affiliationId === id)

/** `one, two and 3 more`. */
function listed(names: readonly string[], most = 4): string {
  const shown = names.length > most ? names.slice(0, most - 1) : names
  const rest = names.length - shown.length
  const all = [...shown, ...(rest > 0 ? [`${rest} more`] : [])]
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`
}

/** What still uses an actor, in words; empty where nothing does. */
export function usesOf(known: ReadonlyMap<string, ActorRow>, actor: ActorRow): string[] {
  const speakers = speakersFor(known, actor.id)
  const said = statementWords(actor)
  const shown = evidenceWords(actor)
  return [
    ...(said ? [`${said} ${actor.statements === 1 ? 'is' : 'are'} by “${actor.name}”`] : []),
    ...(shown ? [`${shown} ${actor.evidence === 1 ? 'was' : 'were'} put forward by it`] : []),
    ...(speakers.length > 0
      ? [`${listed(speakers.map(({ name }) => name))} ${speakers.length === 1 ? 'speaks' : 'speak'} for it`]
      : []),
  ]
}

/** What merging will do, one sentence each, in the order in which it matters. */
export function mergeWords(known: ReadonlyMap<string, ActorRow>, from: ActorRow, into: ActorRow): string[] {
  const plan = planMerge(known, from, into)
  const added = plan.aliases.filter((alias) => !into.aliases.includes(alias))
  const speakers = speakersFor(known, from.id).filter(({ id }) => id !== into.id)
  const said = statementWords(from)
  const shown = evidenceWords(from)
  const one = `“${into.name}”`
  const above = plan.affiliationId === null ? undefined : known.get(plan.affiliationId)
  return [
    said
      ? `${said} ${from.statements === 1 ? 'moves' : 'move'} to ${one}.`
      : `“${from.name}” has no statements that would move.`,
    ...(shown ? [`${shown} ${from.evidence === 1 ? 'moves' : 'move'} to ${one}.`] : []),
    ...(added.length > 0
      ? [
          `${listed(added.map((name) => `“${name}”`))} ${
            added.length === 1 ? 'becomes another name' : 'become other names'
          } of ${one}.`,
        ]
      : []),
    ...(speakers.length > 0
      ? [`${listed(speakers.map(({ name }) => `“${name}”`))} will speak for ${one}.`]
      : []),
    ...(plan.affiliationId !== into.affiliationId
      ? [`${one} will speak for ${above ? `“${above.name}”` : 'nobody else'}.`]
      : []),
    ...(from.kind !== into.kind ? [`${one} stays a ${into.kind}; “${from.name}” was a ${from.kind}.`] : []),
    `“${from.name}” is then gone from the list. One undo brings everything back.`,
  ]
}
