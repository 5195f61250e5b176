import { Modal } from '@mantine/core'
import { Link } from 'wouter'
import { useAnswer } from '#api/queries.ts'
import { lookalikes } from '#domain/actor'
import type { Actor } from '#domain/incident'
import { ActorForm } from '#terms/ActorForm.tsx'
import classes from './ActorPicker.module.css'

interface Props {
  readonly actor: Actor
  readonly opened: boolean
  readonly onClose: () => void
}

/** An actor: name, kind, whom it speaks for, and its other names and spellings. */
export function ActorDialog({ actor, opened, onClose }: Props) {
  const { data: actors = [] } = useAnswer('actor.list', {})
  const alike = opened ? (lookalikes(actors).get(actor.id) ?? []) : []
  return (
    <Modal opened={opened} onClose={onClose} title="Actor" size={460}>
      <ActorForm actor={actor} actors={actors} autoFocus>
        {alike.length > 0 && (
          <p className={classes.alike}>
            {alike.map(({ name }) => `“${name}”`).join(', ')} {alike.length === 1 ? 'has' : 'have'} the same
            name. <Link href={`/actors/${actor.id}`}>Merge them among the actors</Link>
          </p>
        )}
      </ActorForm>
    </Modal>
  )
}
