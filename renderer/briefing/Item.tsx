import { Checkbox } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { ItemComments } from './comments/ItemComments.tsx'
import { useDesk } from './desk.ts'
import classes from './Item.module.css'
import { isChosen, withChosen, type Listing } from './ordering.ts'

interface Props {
  readonly section: Listing
  readonly id: string
  /** What it is called when it is taken in or left out. */
  readonly name: string
  readonly grip: ReactNode
  /** Its number in the briefing, where it is printed with one; 0 while it is left out. */
  readonly number?: number
  /** What stands beneath it and moves with it. */
  readonly below?: ReactNode
  readonly children: ReactNode
}

interface LabelProps {
  readonly kind: 'statement' | 'evidence' | 'context'
  readonly id: string
}

/** The short name of a thing, as the text refers to it; it leads to the thing in the incident. */
export function ItemLabel({ kind, id }: LabelProps) {
  const { incidentId, references } = useDesk()
  const label = references.find(({ to }) => to.id === id && to.kind === kind)?.label ?? '–'
  return (
    <Link
      href={`/incident/${incidentId}/${kind}/${id}`}
      className={classes.label}
      title="Open in the incident"
      aria-label={`${label}, open in the incident`}
    >
      {label}
    </Link>
  )
}

/** One thing of a section's list: hold it, take it in or leave it out, read or write it. */
export function Item({ section, id, name, grip, number, below, children }: Props) {
  const { setSection } = useDesk()
  const chosen = isChosen(section, id)
  return (
    <>
      <div className={classes.item} data-item={id} data-out={!chosen}>
        <span className={classes.grip}>{grip}</span>
        <div className={classes.mark}>
          <Checkbox
            size="xs"
            aria-label={`${name || 'This'} in the briefing`}
            checked={chosen}
            onChange={(event) =>
              setSection(section.kind, withChosen(section, id, event.currentTarget.checked))
            }
          />
          {number !== undefined && number > 0 && (
            <span className={classes.number} aria-hidden>
              {number}
            </span>
          )}
        </div>
        <div className={classes.body}>
          {children}
          <ItemComments section={section.kind} id={id} name={name} />
        </div>
      </div>
      {below}
    </>
  )
}
