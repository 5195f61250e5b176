import { Button, Modal } from '@mantine/core'
import { useRef } from 'react'
import type { ActorRow } from '#contract/actors'
import classes from './MergeDialog.module.css'
import { usesOf } from './words.ts'

interface Props {
  readonly opened: boolean
  readonly actor: ActorRow
  readonly known: ReadonlyMap<string, ActorRow>
  readonly onClose: () => void
  readonly onMerge: () => void
}

/** Why an actor is not deleted: what uses it, and the way out. */
export function InUse({ opened, actor, known, onClose, onMerge }: Props) {
  const goOn = useRef(false)
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={`“${actor.name}” cannot be deleted yet`}
      size={460}
      // One dialog goes before the next comes, so that each gives the focus back to the right place.
      onExitTransitionEnd={() => {
        if (goOn.current) onMerge()
        goOn.current = false
      }}
    >
      <div className={classes.body}>
        <ul className={classes.list}>
          {usesOf(known, actor).map((words) => (
            <li key={words}>{words}.</li>
          ))}
        </ul>
        <p className={classes.hint}>
          No statement may lose its speaker unnoticed. If this is another actor under a second name, merge the
          two; else name another actor there first.
        </p>
        <div className={classes.foot}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button
            data-autofocus
            onClick={() => {
              goOn.current = true
              onClose()
            }}
          >
            Merge…
          </Button>
        </div>
      </div>
    </Modal>
  )
}
