import { useEffect, useRef, type RefObject } from 'react'
import { useDesk, useOpenBriefing } from './desk.ts'
import type { Place } from './place.ts'
import classes from './Page.module.css'
import { SectionFrame } from './SectionFrame.tsx'
import { offeredSections } from './sectionWords.ts'
import { TitleBlock } from './TitleBlock.tsx'

interface Props {
  readonly scroller: RefObject<HTMLDivElement | null>
  /** Told which place has come to the top, or has the focus. */
  readonly onPlace: (place: Place) => void
  /** Told which place has got the focus. */
  readonly onWork: (place: Place) => void
}

/** The briefing as one column that reads from top to bottom, and is written where it is read. */
export function Page({ scroller, onPlace, onWork }: Props) {
  const { editions } = useDesk()
  const briefing = useOpenBriefing()
  const told = useRef(onPlace)
  told.current = onPlace
  useEffect(() => {
    const pane = scroller.current
    if (!pane) return
    const onScroll = () => {
      const { top, bottom } = pane.getBoundingClientRect()
      const places = [...pane.querySelectorAll<HTMLElement>('section[data-place]')]
      // Where the analyst writes comes first, as long as it is in sight.
      const at =
        places.find((place) => {
          const box = place.getBoundingClientRect()
          return place.contains(document.activeElement) && box.bottom > top + 40 && box.top < bottom - 40
        }) ??
        places.findLast((place) => place.getBoundingClientRect().top <= top + 60) ??
        places[0]
      if (at) told.current(at.dataset.place as Place)
    }
    pane.addEventListener('scroll', onScroll, { passive: true })
    return () => pane.removeEventListener('scroll', onScroll)
  }, [scroller])
  return (
    <div ref={scroller} data-home className={classes.scroller}>
      <div
        className={classes.column}
        onFocus={({ target }) => {
          const place = target.closest<HTMLElement>('section[data-place]')?.dataset.place
          if (!place) return
          onPlace(place as Place)
          onWork(place as Place)
        }}
      >
        <TitleBlock />
        {offeredSections(briefing, editions).map((section) => (
          <SectionFrame key={section.kind} section={section} />
        ))}
      </div>
    </div>
  )
}
