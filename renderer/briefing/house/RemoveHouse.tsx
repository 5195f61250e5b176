import { Button, Modal } from '@mantine/core'
import type { HouseTemplateRow } from '#contract/house-templates'
import { useAnswer } from '#api/queries.ts'
import { useLast } from '#ui/useLast.ts'
import { counted } from '#ui/words.ts'
import classes from './HouseScreen.module.css'

/** Briefings that are named one by one. */
const NAMED = 8

interface Props {
  readonly template: HouseTemplateRow
  readonly opened: boolean
  readonly onClose: () => void
  readonly onRemove: () => void
}

/** Says which briefings lose their page before a template goes that is in use. */
export function RemoveHouse({ template, opened, onClose, onRemove }: Props) {
  const { id, name, briefings } = useLast(template, opened)
  const { data: uses = [] } = useAnswer('house.uses', { id }, { enabled: opened })
  return (
    <Modal opened={opened} onClose={onClose} title={`Remove “${name}”?`} size={480}>
      <div className={classes.body}>
        <p>
          {counted(briefings, 'briefing is', 'briefings are')} set in it and will have Rapporteur’s own page
          again:
        </p>
        <ul className={classes.uses}>
          {uses.slice(0, NAMED).map((briefing) => (
            <li key={briefing.id}>{briefing.title}</li>
          ))}
          {uses.length > NAMED && <li>and {(uses.length - NAMED).toLocaleString('en')} more</li>}
        </ul>
        <p className={classes.about}>
          Editions stay as they were issued. Undo brings it back to all of them.
        </p>
        <div className={classes.foot}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button data-autofocus onClick={onRemove}>
            Remove it
          </Button>
        </div>
      </div>
    </Modal>
  )
}
