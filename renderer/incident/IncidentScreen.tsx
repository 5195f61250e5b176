import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { call } from '#api/call.ts'
import { change } from '#api/change.ts'
import { useCommand } from '#api/commands.ts'
import { useAnswer } from '#api/queries.ts'
import { Split } from '#ui/Split.tsx'
import { Clocks } from './clocks/Clocks.tsx'
import { ActionsContext, DeskContext, useDeskState } from './desk/desk.ts'
import { IncidentHead } from './head/IncidentHead.tsx'
import classes from './IncidentScreen.module.css'
import { useShown, type Shown } from './desk/useShown.ts'
import { LedgerPane } from './ledger/LedgerPane.tsx'
import { SourcePane } from './source/SourcePane.tsx'
import { Gone } from './Gone.tsx'

interface Props {
  readonly id: string
  /** What to open at once: a statement, quotation or source that was found elsewhere, or a field to fill in. */
  readonly show: Shown | null
}

/** One incident: the words of its sources on the left, the ledger on the right, three clocks beneath. */
export function IncidentScreen({ id, show }: Props) {
  const [, go] = useLocation()
  const ledger = useRef<HTMLDivElement>(null)
  const { data: file, isError } = useAnswer('incident.file', { id })
  const { data: settings } = useAnswer('settings.get', {})
  const { desk, actions } = useDeskState(file)
  useShown(desk, show)
  const [share, setShare] = useState<number | null>(null)

  useCommand('new briefing', () => {
    void change('briefing.create', { incidentId: id }).then((made) => made && go(`/briefing/${made.id}`))
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F6') return
      event.preventDefault()
      if (ledger.current?.contains(document.activeElement)) return actions.read()
      actions.turnTo('ledger')
      focusLedger(ledger.current)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [actions])

  if (isError) return <Gone />
  if (!desk || !settings) return null
  return (
    <ActionsContext value={actions}>
      <DeskContext value={desk}>
        <IncidentHead show={show}>
          <div className={classes.work}>
            <Split
              label="Reader and ledger"
              share={share ?? settings.readerShare}
              onShare={setShare}
              onDone={(readerShare) => void call('settings.update', { readerShare })}
              only={desk.bothFit ? null : desk.pane === 'source' ? 'left' : 'right'}
              left={<SourcePane />}
              right={
                <div ref={ledger} className={classes.ledger}>
                  <LedgerPane />
                </div>
              }
            />
            <Clocks />
          </div>
        </IncidentHead>
      </DeskContext>
    </ActionsContext>
  )
}

/** The chosen card, or the first, or the first thing that can be focused. */
function focusLedger(pane: HTMLElement | null): void {
  const card =
    pane?.querySelector<HTMLElement>('[data-entry][tabindex="0"]') ??
    pane?.querySelector<HTMLElement>('[data-entry]')
  ;(card ?? pane?.querySelector<HTMLElement>('button, input, textarea'))?.focus()
}
