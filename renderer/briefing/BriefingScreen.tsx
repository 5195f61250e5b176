import { Button } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useEffect, useMemo, useRef, useState } from 'react'
import { CallError } from '#api/call.ts'
import { runCommand } from '#api/commands.ts'
import { Empty } from '#ui/Empty.tsx'
import { SortScope } from '#ui/Sortable.tsx'
import { Split } from '#ui/Split.tsx'
import { BriefingHead, type View } from './BriefingHead.tsx'
import classes from './BriefingScreen.module.css'
import { DeskContext, type Desk } from './desk.ts'
import { Outline, type Place } from './Outline.tsx'
import { Page } from './Page.tsx'
import { Preview } from './Preview.tsx'
import { referenceChoices } from './references.ts'
import { changesOf, useBriefing } from './useBriefing.ts'
import { useExport } from './useExport.tsx'

// How the analyst last looked at a briefing; it stays while the window is open.
let lastView: View = 'both'
let lastShare = 0.44

/** A briefing: its outline, the page to write on, and the document that will be exported. */
export function BriefingScreen({ id }: { readonly id: string }) {
  const { briefing, file, error } = useBriefing(id)
  const changes = useMemo(() => changesOf(id), [id])
  const references = useMemo(
    () => (briefing && file ? referenceChoices(file, briefing.sections) : []),
    [briefing, file],
  )
  const desk = useMemo<Desk | null>(
    () => (briefing && file ? { briefing, file, references, ...changes } : null),
    [briefing, file, references, changes],
  )
  if (error instanceof CallError)
    return (
      <Empty home title={error.title}>
        <p>{error.advice}</p>
        <Button onClick={() => runCommand('briefings')}>Back to the briefings</Button>
      </Empty>
    )
  if (!desk) return null
  return (
    <DeskContext value={desk}>
      <Work desk={desk} />
    </DeskContext>
  )
}

function Work({ desk }: { readonly desk: Desk }) {
  const { id, incidentId } = desk.briefing
  const [chosen, choose] = useView()
  const [share, setShare] = useState(lastShare)
  const [place, setPlace] = useState<Place>('title block')
  const [worked, setWorked] = useState<Place>('title block')
  const page = useRef<HTMLDivElement>(null)
  const exporting = useExport(id)
  const canSplit = useMediaQuery('(min-width: 1100px)', true)
  const hasOutline = useMediaQuery('(min-width: 900px)', true)
  const view = chosen === 'both' && !canSplit ? 'edit' : chosen

  const open = (next: Place) => {
    const section = page.current?.querySelector<HTMLElement>(`section[data-place="${next}"]`)
    section?.scrollIntoView({ block: 'start' })
    section?.focus({ preventScroll: true })
    setPlace(next)
    setWorked(next)
  }
  const writing = view !== 'preview' && <Page scroller={page} onPlace={setPlace} onWork={setWorked} />
  const preview = view !== 'edit' && <Preview id={id} incidentId={incidentId} place={worked} />
  const outline = hasOutline && view !== 'preview'
  return (
    <BriefingHead view={view} onView={choose} canSplit={canSplit} exporting={exporting}>
      <SortScope>
        <div className={classes.columns} data-outline={outline}>
          {outline && <Outline current={place} onOpen={open} />}
          <div className={classes.work}>
            {view === 'both' ? (
              <Split
                label="Border between page and preview"
                share={share}
                onShare={setShare}
                onDone={(next) => {
                  lastShare = next
                  setShare(next)
                }}
                left={writing}
                right={preview}
              />
            ) : (
              writing || preview
            )}
          </div>
        </div>
      </SortScope>
    </BriefingHead>
  )
}

/** Which panes are shown; Ctrl+Enter shows the preview alone, and what was shown before. */
function useView(): readonly [View, (view: View) => void] {
  const [view, setView] = useState<View>(lastView)
  const before = useRef<View>(lastView === 'preview' ? 'both' : lastView)
  const choose = (next: View) => {
    if (next !== 'preview') before.current = next
    lastView = next
    setView(next)
  }
  const latest = useRef(choose)
  latest.current = choose
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return
      event.preventDefault()
      latest.current(lastView === 'preview' ? before.current : 'preview')
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return [view, choose]
}
