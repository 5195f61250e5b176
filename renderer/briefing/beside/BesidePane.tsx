import { ActionIcon, Select, Tooltip } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useAnswer } from '#api/queries.ts'
import { dayWords } from '#domain/edtf-words'
import { Empty } from '#ui/Empty.tsx'
import { keyWords } from '#ui/Keys.tsx'
import { useDesk } from '../desk.ts'
import classes from './Beside.module.css'
import { BesideBriefing } from './BesideBriefing.tsx'

/** The briefing that was read beside another one last; it stays while the window is open. */
let lastChosen: string | null = null

/** Another briefing, to be read beside the one that is written: chosen from the list, taken over from part by part. */
export function BesidePane({ onClose }: { readonly onClose: () => void }) {
  const { id: own, incidentId: incident } = useDesk()
  const { data: rows = [] } = useAnswer('briefing.list', { incidentId: null })
  const [chosen, choose] = useState(lastChosen)
  const others = rows.filter(({ id }) => id !== own)
  const shown =
    others.find(({ id }) => id === chosen) ??
    others.find(({ incidentId }) => incidentId === incident) ??
    others[0]
  return (
    <section className={classes.pane} aria-label="The briefing beside it">
      <header className={classes.head}>
        <Select
          className={classes.choice}
          aria-label="Which briefing stands beside"
          placeholder="No other briefing"
          searchable
          disabled={others.length === 0}
          data={others.map(({ id, title, date }) => ({
            value: id,
            label: `${title} · ${dayWords(date, { short: true })}`,
          }))}
          value={shown?.id ?? null}
          onChange={(id) => {
            lastChosen = id
            choose(id)
          }}
        />
        <span className={classes.about}>only read here</span>
        <Tooltip label={`Close  ${keyWords('Ctrl+\\')}`}>
          <ActionIcon aria-label="Close the briefing beside it" onClick={onClose}>
            <IconX size={16} stroke={1.7} />
          </ActionIcon>
        </Tooltip>
      </header>
      <div
        className={classes.scroller}
        tabIndex={0}
        role="region"
        aria-label="Text of the briefing beside it"
      >
        {shown ? (
          <BesideBriefing key={shown.id} id={shown.id} />
        ) : (
          <Empty title="There is no other briefing yet.">
            <p>As soon as the library holds another one, it can be read here and taken over from.</p>
          </Empty>
        )}
      </div>
    </section>
  )
}
