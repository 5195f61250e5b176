import { useResizeObserver } from '@mantine/hooks'
import { useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react'
import { useCommand } from '#api/commands.ts'
import { useAnswer } from '#api/queries.ts'
import type { Source } from '#domain/incident'
import { latinKey } from '#ui/Keys.tsx'
import { Reader, type ReaderHandle } from '#ui/reader/Reader.tsx'
import { tabIdOf } from '#ui/TabStrip.tsx'
import { citationsOf, entryOfCitation } from '#domain/citations'
import { useActions, useDesk } from '../desk/desk.ts'
import { MarkBar } from '../mark/MarkBar.tsx'
import { MARK_BY_KEY, markPassage } from '../mark/marking.ts'
import { marksOf } from '#domain/marks'
import { useReadNext } from '../desk/useReadNext.ts'
import { EventOffers } from './EventOffers.tsx'
import { proposalMark } from './proposal-mark.ts'
import classes from './Review.module.css'
import { ReviewCard } from './ReviewCard.tsx'
import { ReviewHead } from './ReviewHead.tsx'
import { ReviewList } from './ReviewList.tsx'
import { useReview } from './useReview.ts'
import { SOME_MISSED } from './words.ts'

interface Props {
  readonly source: Source
  readonly panelId: string
  /** Goes back to reading. */
  readonly onClose: () => void
}

/** The review of what the program noticed in a source, in the place of its reader. */
export function ReviewPane(props: Props) {
  const { source, panelId } = props
  const { data } = useAnswer('source.text', { id: source.id })
  return (
    <div className={classes.pane} id={panelId} role="tabpanel" aria-labelledby={tabIdOf(panelId, source.id)}>
      {data && <Panes {...props} text={data.text} />}
    </div>
  )
}

function Panes({ source, text, ...props }: Props & { readonly text: string }) {
  const desk = useActions()
  const { file, tab } = useDesk()
  const { marks } = useMemo(() => marksOf(file, source, text), [file, source, text])
  const review = useReview(source, text, marks)
  const { current, shown, filter } = review
  const [asList, setAsList] = useState(false)
  // A statement that is looked at belongs beside the ledger, also after a card of context.
  const shownTab = useRef(tab)
  shownTab.current = tab
  const what = current?.what
  useEffect(() => {
    if (what === 'statement' && shownTab.current === 'context') desk.setTab('ledger')
  }, [what, desk])
  const reader = useRef<ReaderHandle>(null)
  const card = useRef<HTMLDivElement>(null)
  const focus = () => card.current?.focus({ preventScroll: true })
  useCommand('review', desk.read)
  // What is asked of the reader's words is asked here of those under review.
  useImperativeHandle(
    desk.reader,
    () => ({
      focus,
      show: (id) => reader.current?.show(id),
      select: (range) => reader.current?.select(range),
      selected: () => reader.current?.selected() ?? null,
      release: () => reader.current?.release(),
    }),
    [],
  )

  const kind = current?.what === 'statement' ? review.editsOf(current).kind : undefined
  const all = useMemo(
    () => [
      ...marks,
      ...(filter === 'accepted' ? [] : shown).map((item) =>
        proposalMark(item, item.id === current?.id ? kind : undefined),
      ),
    ],
    [marks, shown, filter, current?.id, kind],
  )
  const entry = review.entryOf(current ?? undefined)
  const active = filter === 'accepted' && entry ? citationsOf(file, entry)[0]?.id : current?.id
  // A quotation that was asked for, until another suggestion is looked at.
  const [asked, setAsked] = useState<{ readonly id: string; readonly during?: string } | null>(null)
  useReadNext((place) => {
    if (place.kind === 'text') focus()
    else if (place.kind !== 'quotation' || (!review.isReady && !review.error)) return false
    else {
      setAsked({ id: place.id, during: current?.id })
      if (place.front) setAsList(false)
    }
    return true
  })
  const inSight = useMemo(
    () => ({ id: asked && asked.during === current?.id ? asked.id : active }),
    [asked, active, current?.id],
  )
  // What is looked at stays in sight, also where the card takes more room than the last one.
  const [scroller, { height }] = useResizeObserver<HTMLDivElement>()
  useEffect(() => {
    if (inSight.id !== undefined && !asList) reader.current?.show(inSight.id)
  }, [inSight, asList, height])
  // Words that are marked by hand answer only what the analyst chooses for them.
  const chooseNothing = () => desk.choice.set({ entry: null, editing: false })
  const onClose = () => {
    chooseNothing()
    props.onClose()
  }

  return (
    <>
      <ReviewHead
        review={review}
        asList={asList}
        onList={() => {
          setAsList(!asList)
          focus()
        }}
        onFilter={focus}
        onClose={onClose}
      />
      {asList ? (
        <ReviewList review={review} onChoose={focus} />
      ) : (
        <div ref={scroller} className={classes.scroller} onPointerDownCapture={chooseNothing}>
          <EventOffers review={review} />
          <Reader
            ref={reader}
            text={text}
            marks={all}
            activeMark={active ?? null}
            label={`Words of ${source.title}`}
            onMarkClick={(id) => {
              const item = review.items.find((one) => one.id === id)
              const clicked = entryOfCitation(file, id)
              if (item) review.look(item)
              else if (clicked) desk.choose(clicked)
              if (item) focus()
            }}
            onKey={(event, range) => {
              if (event.ctrlKey || event.metaKey || event.altKey) return false
              const marked = range && MARK_BY_KEY.get(latinKey(event))
              if (!range || !marked) return false
              chooseNothing()
              void markPassage(desk, marked, range)
              return true
            }}
            renderBar={(range) => <MarkBar range={range} />}
          />
        </div>
      )}
      <ReviewCard ref={card} review={review} onList={() => setAsList(!asList)} onClose={onClose} />
      <p className={classes.note}>{SOME_MISSED}</p>
    </>
  )
}
