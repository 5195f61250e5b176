import { Button, Checkbox, UnstyledButton } from '@mantine/core'
import { IconMessage, IconPlus } from '@tabler/icons-react'
import { useRef, useState, type KeyboardEvent } from 'react'
import { runCommand } from '#api/commands.ts'
import { SECTION_TITLES, type SectionKind } from '#domain/briefing'
import { announce } from '#ui/announce.ts'
import { Keys } from '#ui/Keys.tsx'
import { Sortable } from '#ui/Sortable.tsx'
import { counted } from '#ui/words.ts'
import { openIn, useComments } from './comments/useComments.ts'
import { useDesk, useOpenBriefing } from './desk.ts'
import classes from './Outline.module.css'
import { inOrder } from './ordering.ts'
import type { Place } from './place.ts'
import { countOf, isEmptySection, listedBy, offeredSections } from './sectionWords.ts'

interface Props {
  readonly current: Place
  /** Brings a place into sight; with `enter` the focus goes there too. */
  readonly onOpen: (place: Place) => void
}

/**
 * The parts of the briefing: which are in, and in which order. One stop for Tab; arrows choose, Enter opens,
 * Space takes in or leaves out, Alt with an arrow moves.
 */
export function Outline({ current, onOpen }: Props) {
  const { file, editions, set, setSection } = useDesk()
  const briefing = useOpenBriefing()
  const { all: comments } = useComments()
  const list = useRef<HTMLDivElement>(null)
  const [stop, setStop] = useState<Place>('title block')
  const kinds = offeredSections(briefing, editions).map(({ kind }) => kind)
  const include = (kind: SectionKind, included: boolean) => {
    setSection(kind, { included })
    announce(`${SECTION_TITLES[kind]} ${included ? 'is in the briefing' : 'is left out'}`)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    const section = briefing.sections.find(({ kind }) => kind === stop)
    if (event.key === ' ' && section) include(section.kind, !section.included)
    else if (step !== 0 && !event.altKey) {
      const places: Place[] = ['title block', ...kinds]
      const next = places[places.indexOf(stop) + step]
      if (!next) return
      setStop(next)
      list.current?.querySelector<HTMLElement>(`[data-place="${next}"]`)?.focus()
    } else return
    event.preventDefault()
  }
  const button = (place: Place) => ({
    className: classes.open,
    'data-place': place,
    tabIndex: place === stop ? 0 : -1,
    'aria-current': place === current ? ('location' as const) : undefined,
    onFocus: () => setStop(place),
    onClick: () => onOpen(place),
  })

  return (
    <nav ref={list} className={classes.pane} data-home aria-label="Outline" onKeyDown={onKeyDown}>
      <h2 className={classes.title}>Outline</h2>
      <div className={`${classes.row} ${classes.first}`} data-current={current === 'title block'}>
        <UnstyledButton {...button('title block')}>Title block</UnstyledButton>
      </div>
      <Sortable
        id="outline"
        label="Sections"
        ids={kinds}
        nameOf={(kind) => SECTION_TITLES[kind as SectionKind]}
        onOrder={(order) => set({ sections: inOrder(briefing.sections, order) })}
      >
        {(id, grip) => {
          const section = briefing.sections.find(({ kind }) => kind === id)
          if (!section) return null
          const { kind, included } = section
          const count = countOf(section, file)
          const all = listedBy(kind, file)
          const isPart = count !== null && all !== null && count < all
          const empty = included && isEmptySection(section, file)
          const notes = openIn(comments, kind)
          const title = SECTION_TITLES[kind]
          return (
            <div className={classes.row} data-current={kind === current} data-out={!included}>
              {grip}
              <Checkbox
                size="xs"
                tabIndex={-1}
                aria-label={`${title} in the briefing`}
                checked={included}
                onChange={(event) => include(kind, event.currentTarget.checked)}
              />
              <UnstyledButton
                {...button(kind)}
                aria-label={`${title}${count === null ? '' : `, ${count}${isPart ? ` of ${all}` : ''}`}${empty ? ', empty' : ''}${notes > 0 ? `, ${counted(notes, 'comment')}` : ''}, ${
                  included ? 'in the briefing' : 'left out'
                }`}
              >
                {title}
                <span className={classes.count}>
                  {notes > 0 && (
                    <span className={classes.notes} title={counted(notes, 'comment')}>
                      <IconMessage size={12} stroke={1.8} aria-hidden />
                      {notes}
                    </span>
                  )}
                  {empty ? 'empty' : isPart ? `${count}/${all}` : count}
                </span>
              </UnstyledButton>
            </div>
          )
        }}
      </Sortable>
      <Button
        variant="subtle"
        size="compact-xs"
        className={classes.add}
        leftSection={<IconPlus size={13} stroke={2} />}
        onClick={() => runCommand('add')}
      >
        Add from the library
      </Button>
      <p className={classes.hint}>
        <Keys keys="Space" /> in or out
        <br />
        <Keys keys="Alt+↑ ↓" /> move
      </p>
    </nav>
  )
}
