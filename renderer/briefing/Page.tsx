import { useEffect, useRef, type ReactNode, type RefObject } from 'react'
import type { Section } from '#domain/briefing'
import type { IncidentFile } from '#domain/incident'
import { useDesk } from './desk.ts'
import { ChangeItems } from './editions/ChangeItems.tsx'
import { ContextItems, EvidenceItems } from './FileItems.tsx'
import { JudgementItems } from './JudgementItems.tsx'
import type { Place } from './Outline.tsx'
import classes from './Page.module.css'
import { QuestionItems } from './QuestionItems.tsx'
import { SectionFrame } from './SectionFrame.tsx'
import { hasCoordinates, offeredSections } from './sectionWords.ts'
import { SourceTextItems } from './SourceTextItems.tsx'
import { StatementItems } from './StatementItems.tsx'
import { TitleBlock } from './TitleBlock.tsx'

/** What a section lists beside the analyst's text. */
function itemsOf(section: Section, file: IncidentFile): ReactNode {
  switch (section.kind) {
    case 'what changed':
      return <ChangeItems />
    case 'key judgements':
      return <JudgementItems section={section} />
    case 'claims and denials':
      return <StatementItems section={section} />
    case 'evidence':
      return <EvidenceItems section={section} />
    case 'diplomatic context':
      return <ContextItems section={section} />
    case 'open questions':
      return <QuestionItems section={section} />
    case 'timeline':
      return (
        <p className={classes.note}>
          The timeline is drawn from the dates of the incident, its statements, evidence, context and sources.
        </p>
      )
    case 'contents':
      return <p className={classes.note}>The parts that follow, each a link. Word adds the page numbers.</p>
    case 'locator map':
      return (
        <p className={classes.note}>
          {hasCoordinates(file)
            ? 'A map is drawn around the coordinates of the incident.'
            : 'There is no map yet: the place of the incident has no coordinates.'}
        </p>
      )
    case 'position grid':
      return (
        <p className={classes.note}>
          The grid shows who claims, denies or confirms what, from the statements chosen for the claims and
          denials.
        </p>
      )
    case 'annex: scales':
      return (
        <p className={classes.note}>The words of likelihood, the grades and the markings, each explained.</p>
      )
    case 'annex: source texts':
      return <SourceTextItems section={section} />
    default:
      return null
  }
}

interface Props {
  readonly scroller: RefObject<HTMLDivElement | null>
  /** Told which place has come to the top, or has the focus. */
  readonly onPlace: (place: Place) => void
  /** Told which place has got the focus. */
  readonly onWork: (place: Place) => void
}

/** The briefing as one column that reads from top to bottom, and is written where it is read. */
export function Page({ scroller, onPlace, onWork }: Props) {
  const { briefing, file, editions } = useDesk()
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
          <SectionFrame key={section.kind} section={section}>
            {itemsOf(section, file)}
          </SectionFrame>
        ))}
      </div>
    </div>
  )
}
