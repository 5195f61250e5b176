import { Menu, UnstyledButton } from '@mantine/core'
import { useMergedRef, useResizeObserver } from '@mantine/hooks'
import { IconCopy, IconPlus } from '@tabler/icons-react'
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useAnswer } from '#api/queries.ts'
import type { Source } from '#domain/incident'
import { Keys } from '#ui/Keys.tsx'
import { TabStrip } from '#ui/TabStrip.tsx'
import { AllSources } from './AllSources.tsx'
import { useDesk } from '../desk/desk.ts'
import { marksOfNames, type Mark } from './source-names.ts'
import { ALIKE, dateOf } from '../desk/source-words.ts'
import classes from './SourceTabs.module.css'

interface Props {
  readonly chosen: string
  readonly panelId: string
  readonly onChoose: (id: string) => void
  /** Shows a source and goes on reading in it. */
  readonly onRead: (id: string) => void
  readonly onBringIn: () => void
  readonly onBringInFolder: () => void
  readonly onPaste: () => void
}

function labelOf(source: Source, isAlike: boolean, mark: Mark | undefined) {
  const { title } = source
  const date = dateOf(source)
  const sign = isAlike && (
    <IconCopy size={13} stroke={1.8} className={classes.alike} role="img" aria-label={ALIKE} />
  )
  return mark ? (
    <span className={classes.told}>
      <span className={classes.title}>
        {sign}
        {title}
      </span>
      <span className={classes.mark}> · {mark.words}</span>
    </span>
  ) : (
    <>
      {sign}
      {title}
      {date && <span className={classes.when}> · {date}</span>}
    </>
  )
}

/** All that a tab has no room for. */
function wholeName(source: Source, isAlike: boolean, mark: Mark | undefined): string {
  const { title, publisher, fileName } = source
  const place = mark?.by === 'place' && mark.words
  return [title, place, publisher, dateOf(source), fileName, isAlike && ALIKE].filter(Boolean).join(' · ')
}

/** A tab for each source; where they do not all fit, a list of them with their whole titles; and the way in for more. */
export function SourceTabs(props: Props) {
  const { chosen, panelId, onChoose, onRead, onBringIn, onBringInFolder, onPaste } = props
  const { incident, sources } = useDesk().file
  const { data: undecided } = useAnswer('origin.undecided', { incidentId: incident.id })
  const open = useMemo(() => new Set(undecided?.map(({ id }) => id)), [undecided])
  const markOf = useMemo(() => marksOfNames(sources), [sources])
  const tabs = useMemo(
    () =>
      sources.map((source) => ({
        id: source.id,
        // Of thousands only those that are drawn are asked for their names.
        get label() {
          return labelOf(source, open.has(source.id), markOf(source))
        },
        get title() {
          return wholeName(source, open.has(source.id), markOf(source))
        },
      })),
    [sources, open, markOf],
  )
  const strip = useRef<HTMLDivElement>(null)
  const [measured, { width }] = useResizeObserver<HTMLDivElement>()
  const stripRef = useMergedRef(strip, measured)
  const [full, setFull] = useState(false)
  useLayoutEffect(() => {
    const element = strip.current
    if (element) setFull(element.scrollWidth > element.clientWidth)
  }, [width, sources])
  return (
    <div className={classes.bar}>
      <TabStrip
        ref={stripRef}
        label="Sources"
        long
        panelId={panelId}
        chosen={chosen}
        onChoose={onChoose}
        tabs={tabs}
      />
      {full && <AllSources chosen={chosen} alike={open} markOf={markOf} onChoose={onRead} />}
      <Menu position="bottom-end">
        <Menu.Target>
          <UnstyledButton className={classes.more} aria-label="Bring in a source">
            <IconPlus size={15} stroke={1.8} />
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={onBringIn} rightSection={<Keys keys="Ctrl+O" />}>
            Bring in files…
          </Menu.Item>
          <Menu.Item onClick={onBringInFolder} rightSection={<Keys keys="Ctrl+Shift+O" />}>
            Bring in a folder…
          </Menu.Item>
          <Menu.Item onClick={onPaste} rightSection={<Keys keys="Ctrl+Shift+V" />}>
            Paste a text…
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  )
}
