import { ActionIcon, Select, Tooltip } from '@mantine/core'
import { IconArrowsLeftRight, IconX } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { useCommand } from '#api/commands.ts'
import { useAnswer } from '#api/queries.ts'
import { saveAll } from '#api/saving.ts'
import { dayWords } from '#domain/edtf-words'
import { Empty } from '#ui/Empty.tsx'
import { keyWords } from '#ui/Keys.tsx'
import { useDesk } from '../desk.ts'
import classes from './Beside.module.css'
import { keepPlaces, placeAtTop } from './sides.ts'
import type { Place } from '../place.ts'
import { BesideBriefing } from './BesideBriefing.tsx'

/** The briefing that was read beside another one last; it stays while the window is open. */
let lastChosen: string | null = null

interface Props {
  /** Where the other one is written. */
  readonly place: Place
  readonly onClose: () => void
}

/**
 * Another briefing, to be read beside the one that is written: chosen from the list, taken over from part by part.
 * The two change sides by a click or a key, and each stays where it was.
 */
export function BesidePane({ place, onClose }: Props) {
  const { id: own, incidentId: incident } = useDesk()
  const { data: rows = [] } = useAnswer('briefing.list', { incidentId: null })
  const [chosen, choose] = useState(lastChosen)
  const others = rows.filter(({ id }) => id !== own)
  const shown =
    others.find(({ id }) => id === chosen) ??
    others.find(({ incidentId }) => incidentId === incident) ??
    others[0]
  const [, go] = useLocation()
  const scroller = useRef<HTMLDivElement>(null)
  const swap = async () => {
    if (!shown || !(await saveAll())) return
    keepPlaces(placeAtTop(scroller.current), place)
    lastChosen = own
    go(`/briefing/${shown.id}`)
  }
  useCommand('swap sides', () => void swap())
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
        <span className={classes.about}>read here</span>
        <Tooltip label={`Write this one, read the other  ${keyWords('F9')}`}>
          <ActionIcon aria-label="Swap the two briefings" disabled={!shown} onClick={() => void swap()}>
            <IconArrowsLeftRight size={16} stroke={1.7} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={`Close  ${keyWords('Ctrl+\\')}`}>
          <ActionIcon aria-label="Close the briefing beside it" onClick={onClose}>
            <IconX size={16} stroke={1.7} />
          </ActionIcon>
        </Tooltip>
      </header>
      <div
        ref={scroller}
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
