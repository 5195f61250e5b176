import { Modal, Select, TagsInput } from '@mantine/core'
import { call } from '#api/call.ts'
import { change } from '#api/change.ts'
import { useAnswer } from '#api/queries.ts'
import type { Actor, ActorFields } from '#domain/incident'
import { ActorKind } from '#domain/kinds'
import { AutoText } from '#ui/AutoText.tsx'
import classes from './entry.module.css'

interface Props {
  readonly actor: Actor
  readonly opened: boolean
  readonly onClose: () => void
}

/** An actor: name, kind, whom it speaks for, and its other names and spellings. */
export function ActorDialog({ actor, opened, onClose }: Props) {
  const { data: actors = [] } = useAnswer('actor.list', {})
  const save = (patch: Partial<ActorFields>) => call('actor.update', { id: actor.id, patch })
  const set = (patch: Partial<ActorFields>) => void change('actor.update', { id: actor.id, patch })
  return (
    <Modal opened={opened} onClose={onClose} title="Actor" size={460}>
      <div className={classes.form}>
        <AutoText label="Name" value={actor.name} required autoFocus save={(name) => save({ name })} />
        <div className={classes.pair}>
          <Select
            label="Kind"
            data={[...ActorKind.options]}
            value={actor.kind}
            onChange={(kind) => kind && set({ kind })}
          />
          <Select
            label="Speaks for"
            placeholder="Nobody else"
            searchable
            clearable
            data={actors
              .filter(({ id }) => id !== actor.id)
              .map(({ id, name }) => ({ value: id, label: name }))}
            value={actor.affiliationId}
            onChange={(affiliationId) => set({ affiliationId })}
          />
        </div>
        <TagsInput
          size="xs"
          label="Other names and spellings"
          description="Enter after each: Yermak, Єрмак, Iermak"
          value={[...actor.aliases]}
          onChange={(aliases) => set({ aliases })}
        />
      </div>
    </Modal>
  )
}
