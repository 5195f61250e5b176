import { Button, CloseButton } from '@mantine/core'
import { useEffect } from 'react'
import { useLocation } from 'wouter'
import type { ImportProgress } from '#contract/sources'
import { keyOf, queryClient, useAnswer } from '#api/queries.ts'
import type { IncidentFile } from '#domain/incident'
import classes from './ImportTray.module.css'
import { cancelImport, followImports, putAway, showReport, useImports, type Ended } from './imports.ts'
import { summaryWords, timeLeftWords } from './report.ts'
import { useStanding } from './useStanding.ts'

interface Props {
  /** The incident whose screen is open. */
  readonly incidentId: string | null
}

/** What comes in just now and what came in and waits to be looked at, under whatever screen is open. */
export function ImportTray({ incidentId }: Props) {
  const { running, stopping, ended, shown } = useImports()
  useEffect(followImports, [])
  const waiting = ended.filter(({ key }) => key !== shown)
  if (running.length === 0 && waiting.length === 0) return null
  return (
    <section className={classes.tray} aria-label="Files that come in" data-imports>
      {waiting.map((one) => (
        <EndedRow key={one.key} ended={one} here={one.incidentId === incidentId} />
      ))}
      {running.map((progress) => (
        <RunningRow
          key={progress.id}
          progress={progress}
          stopping={stopping.has(progress.id)}
          here={progress.incidentId === incidentId}
        />
      ))}
    </section>
  )
}

interface RunningProps {
  readonly progress: ImportProgress
  readonly stopping: boolean
  readonly here: boolean
}

function RunningRow({ progress, stopping, here }: RunningProps) {
  const { id, incidentId, state, done, total, fileName, secondsLeft } = progress
  const left = stopping ? 'stopping after this file' : timeLeftWords(secondsLeft)
  return (
    <div className={classes.row}>
      <p className={classes.what}>
        {state === 'waiting' && 'Waiting for the files before'}
        {state === 'looking' && `Looking for files: ${total.toLocaleString('en')} found`}
        {state === 'reading' && `Bringing in ${done.toLocaleString('en')} of ${total.toLocaleString('en')}`}
        {!here && <Into incidentId={incidentId} />}
      </p>
      <p className={classes.file}>{fileName}</p>
      <p className={classes.left}>{left}</p>
      <Button
        size="compact-xs"
        variant="default"
        disabled={stopping}
        aria-label="Cancel bringing in files"
        onClick={() => cancelImport(id)}
      >
        Cancel
      </Button>
      <div
        className={classes.bar}
        role="progressbar"
        aria-label="Files brought in"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={state === 'reading' ? Math.round(shareOf(progress) * 100) : undefined}
        aria-valuetext={
          state === 'reading' ? [`${done} of ${total}`, left].filter(Boolean).join(', ') : undefined
        }
      >
        <div className={classes.done} style={{ transform: `scaleX(${shareOf(progress)})` }} />
      </div>
    </div>
  )
}

/** Files and bytes count alike: many small ones take time as a large one does. */
function shareOf({ done, total, bytesDone, bytesTotal }: ImportProgress): number {
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole)
  return bytesTotal === 0 ? share(done, total) : (share(done, total) + share(bytesDone, bytesTotal)) / 2
}

function EndedRow({ ended, here }: { readonly ended: Ended; readonly here: boolean }) {
  const [, go] = useLocation()
  const { key, incidentId, outcomes } = ended
  const standing = useStanding(incidentId, outcomes, here)
  return (
    <div className={classes.row} data-ended>
      <p className={classes.what}>
        {summaryWords(standing)}
        {!here && <Into incidentId={incidentId} />}
      </p>
      <Button
        size="compact-xs"
        variant="default"
        onClick={() => {
          if (!here) go(`/incident/${incidentId}`)
          showReport(key)
        }}
      >
        Show the report
      </Button>
      <CloseButton size="sm" aria-label="Put the report away" onClick={() => putAway(key)} />
    </div>
  )
}

const titleOf = ({ incident }: IncidentFile) => incident.title

/** The incident that files come into, where another screen is open. */
function Into({ incidentId }: { readonly incidentId: string }) {
  const input = { id: incidentId }
  // Its file was read where the bringing in began, and is not read anew with each source that comes into it.
  const isKnown = queryClient.getQueryData(keyOf('incident.file', input)) !== undefined
  const { data: title } = useAnswer('incident.file', input, { enabled: !isKnown, select: titleOf })
  return title === undefined ? null : <span className={classes.into}> into “{title}”</span>
}
