import { chainOf } from '#domain/actor'
import type { Actor } from '#domain/incident'
import classes from './ActorLine.module.css'

interface Props {
  readonly actor: Actor
  /** All actors by id, for those it speaks for. */
  readonly known: ReadonlyMap<string, Actor>
}

/** An actor in a list to choose from: the name, and what tells it from one of the same name. */
export function ActorLine({ actor, known }: Props) {
  const chain = chainOf(known, actor.id)
    .map(({ name }) => name)
    .join(' › ')
  const more = [chain, ...actor.aliases].filter(Boolean).join(' · ')
  return (
    <span className={classes.line}>
      <span>{actor.name}</span>
      {more && <span className={classes.more}>{more}</span>}
    </span>
  )
}
