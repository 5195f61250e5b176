import { Button } from '@mantine/core'
import { memo, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { CallError } from '#api/call.ts'
import { runCommand, useCommand } from '#api/commands.ts'
import type { SectionKind } from '#domain/briefing'
import type { FieldName, Spot } from '#domain/finding'
import { Empty } from '#ui/Empty.tsx'
import { SortScope } from '#ui/Sortable.tsx'
import { Split } from '#ui/Split.tsx'
import { useRoom } from '#ui/useRoom.ts'
import { useSteady } from '#ui/useSteady.ts'
import { AddDialog } from './add/AddDialog.tsx'
import { BesidePane } from './beside/BesidePane.tsx'
import { takePlace } from './beside/sides.ts'
import { BriefingHead, VIEWS, type View } from './BriefingHead.tsx'
import classes from './BriefingScreen.module.css'
import { MarkedScope } from './checks/MarkedScope.tsx'
import { CommentScope } from './comments/CommentScope.tsx'
import { BriefingContext, DeskContext, type Desk } from './desk.ts'
import { ExportDialog } from './export/ExportDialog.tsx'
import { FindBar } from './find/FindBar.tsx'
import { FindScope } from './find/FindScope.tsx'
import { Outline } from './Outline.tsx'
import type { Place } from './place.ts'
import { Page } from './Page.tsx'
import { Preview } from './preview/Preview.tsx'
import { choiceOf } from './ordering.ts'
import { referenceChoices } from './references.ts'
import { showPlace } from './showPlace.ts'
import { changesOf, useBriefing } from './useBriefing.ts'

// How the analyst last looked at a briefing; it stays while the window is open.
let lastView: View = 'both'
let lastShare = 0.44

interface Props {
  readonly id: string
  /** The part to go to at once, where something was found. */
  readonly part: SectionKind | null
}

/** A briefing: its outline, the page to write on, and the document that will be exported. */
export function BriefingScreen({ id, part }: Props) {
  const { briefing, file, issued, error } = useBriefing(id)
  const changes = useMemo(() => changesOf(id), [id])
  const { incidentId, scale } = briefing ?? {}
  const chosen = useSteady(briefing?.sections.map(choiceOf))
  const desk = useMemo<Desk | null>(
    () =>
      incidentId && scale && chosen && file && issued
        ? { id, incidentId, scale, file, ...issued, references: referenceChoices(file, chosen), ...changes }
        : null,
    [id, incidentId, scale, chosen, file, issued, changes],
  )
  if (error instanceof CallError)
    return (
      <Empty home title={error.title}>
        <p>{error.advice}</p>
        <Button onClick={() => runCommand('briefings')}>Back to the briefings</Button>
      </Empty>
    )
  if (!desk || !briefing) return null
  return (
    <DeskContext value={desk}>
      <BriefingContext value={briefing}>
        <CommentScope>
          <FindScope>
            <MarkedScope>
              <Work id={desk.id} incidentId={desk.incidentId} part={part} />
            </MarkedScope>
          </FindScope>
        </CommentScope>
      </BriefingContext>
    </DeskContext>
  )
}

type WorkProps = Pick<Desk, 'id' | 'incidentId'> & Pick<Props, 'part'>

const Work = memo(function Work({ id, incidentId, part }: WorkProps) {
  const [chosen, choose, goBack] = useView()
  const [share, setShare] = useState(lastShare)
  const [place, setPlace] = useState<Place>('title block')
  const [worked, setWorked] = useState<Place>('title block')
  const page = useRef<HTMLDivElement>(null)
  const canSplit = useRoom('(min-width: 1100px)')
  const hasOutline = useRoom('(min-width: 900px)')
  const hasRoom: Partial<Record<View, boolean>> = {
    both: canSplit,
    outline: !hasOutline,
    // Offered while it is there: a briefing beside this one is asked for by its command.
    beside: chosen === 'beside',
  }
  const offered = VIEWS.filter((one) => hasRoom[one] ?? true)
  const view = offered.includes(chosen) ? chosen : 'edit'

  // The page must be in sight before it can take the focus.
  const showPage = () => {
    if (view === 'outline' || onlySide(view, canSplit) === 'right') flushSync(() => choose('edit'))
  }
  const open = (
    next: Place,
    itemId: string | null = null,
    field: FieldName | null = null,
    spot: Spot | null = null,
  ) => {
    showPage()
    showPlace(page.current, next, itemId, field, spot)
    setPlace(next)
    setWorked(next)
  }
  useEffect(() => {
    const kept = takePlace('written') ?? part
    if (kept) open(kept)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, when the sides have been swapped or a part is asked for
  }, [part])
  useCommand('beside', () => (view === 'beside' ? goBack() : choose('beside')))
  const seesPreview = view === 'both' || view === 'preview'
  return (
    <BriefingHead view={view} onView={choose} offered={offered} onOpen={open}>
      <AddDialog place={place} onAdded={open} />
      <SortScope>
        <div className={classes.columns} data-view={view} data-outline={hasOutline && view !== 'preview'}>
          {(view === 'outline' || (hasOutline && view !== 'preview')) && (
            <Outline current={place} onOpen={open} />
          )}
          <div className={classes.work}>
            <Split
              label="Border between page and preview"
              share={share}
              onShare={setShare}
              onDone={(next) => {
                lastShare = next
                setShare(next)
              }}
              only={onlySide(view, canSplit)}
              left={
                <div className={classes.page}>
                  <FindBar place={place} onOpen={showPage} />
                  <Page scroller={page} onPlace={setPlace} onWork={setWorked} />
                </div>
              }
              right={
                view === 'beside' ? (
                  <BesidePane place={worked} onClose={goBack} />
                ) : (
                  seesPreview && (
                    <Preview
                      id={id}
                      incidentId={incidentId}
                      place={worked}
                      onOpen={view === 'both' ? open : undefined}
                    />
                  )
                )
              }
            />
          </div>
        </div>
      </SortScope>
      <ExportDialog
        id={id}
        onFinding={({ place: at, spots }) => open(at.section, at.itemId, null, spots[0])}
      />
    </BriefingHead>
  )
})

/** Looked at for a while, and left again for how it was before. */
const isAside = (view: View) => view === 'preview' || view === 'beside'

/** The side that is alone; null where both are shown. */
function onlySide(view: View, canSplit: boolean): 'left' | 'right' | null {
  if (view === 'preview') return 'right'
  if (view === 'beside') return canSplit ? null : 'right'
  return view === 'both' ? null : 'left'
}

/** Which panes are shown; Ctrl+Enter shows the preview alone, and what was shown before. */
function useView(): readonly [View, (view: View) => void, () => void] {
  const [view, setView] = useState<View>(lastView)
  const before = useRef<View>(isAside(lastView) ? 'both' : lastView)
  const choose = (next: View) => {
    if (!isAside(next)) before.current = next
    lastView = next
    setView(next)
  }
  const written = useRef<Element | null>(null)
  const latest = useRef(choose)
  latest.current = choose
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
      if (event.target instanceof Element && event.target.closest('[role=dialog]')) return
      event.preventDefault()
      event.stopPropagation()
      if (lastView !== 'preview') {
        written.current = document.activeElement
        return latest.current('preview')
      }
      // Who goes back goes on where the writing was left.
      flushSync(() => latest.current(before.current))
      if (written.current instanceof HTMLElement) written.current.focus({ preventScroll: true })
    }
    // Before the text editor, which lets no Enter pass.
    window.addEventListener('keydown', onKey, true)
    return () => window.removeEventListener('keydown', onKey, true)
  }, [])
  return [view, choose, () => choose(before.current)]
}
