import { Select, TagsInput } from '@mantine/core'
import { useMemo, type ReactNode } from 'react'
import { call } from '#api/call.ts'
import { change } from '#api/change.ts'
import { byId, possibleAffiliations } from '#domain/actor'
import type { Actor, ActorFields } from '#domain/incident'
import { ActorKind } from '#domain/kinds'
import { AutoText } from '#ui/AutoText.tsx'
import classes from './ActorForm.module.css'
import { ActorSelect } from './ActorSelect.tsx'

interface Props {
  readonly actor: Actor
  /** All actors of the library. */
  readonly actors: readonly Actor[]
  readonly autoFocus?: boolean
  /** What is to be said about the name, beneath it. */
  readonly children?: ReactNode
}

/** An actor's name, kind, whom it speaks for, and other names and spellings. Each field saves itself. */
export function ActorForm({ actor, actors, autoFocus, children }: Props) {
  const known = useMemo(() => byId(actors), [actors])
  const choices = useMemo(() => possibleAffiliations(actors, actor.id), [actors, actor.id])
  const save = (patch: Partial<ActorFields>) => call('actor.update', { id: actor.id, patch })
  const set = (patch: Partial<ActorFields>) => void change('actor.update', { id: actor.id, patch })
  return (
    <div className={classes.form}>
      <AutoText
        label="Name"
        value={actor.name}
        required
        autoFocus={autoFocus}
        save={(name) => save({ name })}
      />
      {children}
      <div className={classes.pair}>
        <Select
          label="Kind"
          data={[...ActorKind.options]}
          value={actor.kind}
          onChange={(kind) => kind && set({ kind })}
        />
        <ActorSelect
          label="Speaks for"
          placeholder="Nobody else"
          clearable
          choices={choices}
          known={known}
          value={actor.affiliationId}
          onChange={(affiliationId) => set({ affiliationId })}
        />
      </div>
      <TagsInput
        size="xs"
        label="Other names and spellings"
        description="Enter after each: Yermak, Єрмак, Iermak"
        maxLength={300}
        value={[...actor.aliases]}
        onChange={(aliases) => set({ aliases })}
      />
    </div>
  )
}
