import { Button, Modal, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { HouseTemplateRow } from '#contract/house-templates'
import { change } from '#api/change.ts'
import { useAnswer } from '#api/queries.ts'
import { announce } from '#ui/announce.ts'
import { counted } from '#ui/words.ts'
import { Link } from 'wouter'
import classes from './HouseDialog.module.css'
import { Report } from './Report.tsx'

interface Props {
  readonly template: HouseTemplateRow
  readonly opened: boolean
  readonly onClose: () => void
}

/** A house template: its name, what of it is used and what is not; it can be removed here. */
export function HouseDialog({ template, opened, onClose }: Props) {
  const { id, name, briefings } = template
  const { data: report } = useAnswer('house.report', { id }, { enabled: opened })
  const [typed, setTyped] = useState<string | null>(null)
  const rename = () => {
    if (typed !== null && typed.trim() !== '' && typed.trim() !== name)
      void change('house.rename', { id, name: typed.trim() })
    setTyped(null)
  }
  const remove = async () => {
    if (!(await change('house.remove', { id }))) return
    announce(`Removed: ${name}. Undo brings it back.`)
    onClose()
  }
  return (
    <Modal opened={opened} onClose={onClose} title="House template" size={560}>
      <div className={classes.body}>
        <TextInput
          label="Name"
          value={typed ?? name}
          maxLength={200}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={rename}
          onKeyDown={(event) => event.key === 'Enter' && rename()}
        />
        {report && <Report report={report} />}
        <div className={classes.foot}>
          <Button onClick={onClose}>Done</Button>
          <span className={classes.set}>
            {counted(briefings, 'briefing')} set in it ·{' '}
            <Link href={`/settings/house/${id}`}>All house templates</Link>
          </span>
          <Button variant="subtle" color="red" onClick={() => void remove()}>
            Remove from the library
          </Button>
        </div>
      </div>
    </Modal>
  )
}
