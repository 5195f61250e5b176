import { Button, Modal } from '@mantine/core'
import { useEffect, useMemo, useState } from 'react'
import type { ActorRow } from '#contract/actors'
import { change } from '#api/change.ts'
import { ActorSelect } from '#terms/ActorSelect.tsx'
import { announce } from '#ui/announce.ts'
import classes from './MergeDialog.module.css'
import { mergeWords } from './words.ts'

interface Props {
  readonly opened: boolean
  readonly actor: ActorRow
  readonly actors: readonly ActorRow[]
  readonly known: ReadonlyMap<string, ActorRow>
  /** The other actor, where it is known beforehand. */
  readonly first: string | null
  readonly onClose: () => void
  readonly onMerged: (intoId: string) => void
  /** Called once the dialog is gone after a merge, to take up the focus. */
  readonly onGone: () => void
}

/** Makes one actor of two, after saying exactly what that will do. */
export function MergeDialog(props: Props) {
  const { opened, actors, first, onClose, onMerged, onGone } = props
  // Once merging has begun, the dialog goes on showing what it said, until it is gone.
  const [kept, setKept] = useState<Pick<Props, 'actor' | 'known'> | null>(null)
  const { actor, known } = kept ?? props
  const [otherId, setOtherId] = useState<string | null>(null)
  /** True where the chosen actor stays and the other one goes. */
  const [swapped, setSwapped] = useState(false)
  useEffect(() => {
    if (!opened) return
    setOtherId(first)
    setSwapped(false)
  }, [opened, first])
  const choices = useMemo(() => actors.filter(({ id }) => id !== actor.id), [actors, actor.id])
  const other = otherId === null ? undefined : known.get(otherId)
  const [from, into] = swapped && other ? [other, actor] : [actor, other]
  const merge = async () => {
    if (!into) return
    setKept({ actor, known })
    if (!(await change('actor.merge', { id: from.id, intoId: into.id }))) return setKept(null)
    announce(`Merged: ${from.name} is ${into.name} now`)
    onMerged(into.id)
  }
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={`Merge “${actor.name}” with another actor`}
      size={520}
      onExitTransitionEnd={() => {
        if (kept) onGone()
        setKept(null)
      }}
    >
      <form
        className={classes.body}
        onSubmit={(event) => {
          event.preventDefault()
          void merge()
        }}
      >
        <ActorSelect
          label="The other actor"
          placeholder="Type any of its names"
          choices={choices}
          known={known}
          value={otherId}
          onChange={setOtherId}
          autoFocus={first === null}
        />
        {into ? (
          <>
            <div className={classes.direction}>
              <span className={classes.names}>
                {from.name} → {into.name}
              </span>
              <Button variant="default" flex="none" onClick={() => setSwapped(!swapped)}>
                Keep “{from.name}” instead
              </Button>
            </div>
            <div aria-live="polite">
              <p className={classes.title}>What will happen</p>
              <ul className={classes.list}>
                {mergeWords(known, from, into).map((words) => (
                  <li key={words}>{words}</li>
                ))}
              </ul>
            </div>
          </>
        ) : (
          <p className={classes.hint}>
            Choose the actor that is the same as this one. What will happen is shown before anything does.
          </p>
        )}
        <div className={classes.foot}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" disabled={!into} data-autofocus={first !== null || undefined}>
            {into ? `Merge into “${into.name}”` : 'Merge'}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
