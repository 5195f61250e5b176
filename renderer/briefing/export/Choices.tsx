import { Alert, Button } from '@mantine/core'
import type { FormEvent } from 'react'
import { useAnswer } from '#api/queries.ts'
import type { Finding } from '#domain/finding'
import { MARKING_WORDS } from '#domain/marking'
import { Tlp } from '#terms/Tlp.tsx'
import { counted } from '#ui/words.ts'
import { Findings } from '../checks/Findings.tsx'
import { useFindings } from '../checks/useFindings.ts'
import { useOpenBriefing } from '../desk.ts'
import classes from './Export.module.css'
import { FormatChoice } from './FormatChoice.tsx'
import { ManifestChoice } from './ManifestChoice.tsx'
import { remember } from './remember.ts'
import type { Wish } from './useExporting.ts'
import { FORMAT_WORDS } from './words.ts'

interface Props {
  readonly id: string
  /** Why nothing was written, after an export that was refused or given up. */
  readonly said: { readonly title: string; readonly advice: string } | null
  /** True while the system asks where to save. */
  readonly asking: boolean
  readonly onExport: (wish: Wish) => void
  readonly onClose: () => void
  readonly onFinding: (finding: Finding) => void
}

/** What is chosen before a briefing leaves: as what; and what to know of it. */
export function Choices({ id, said, asking, onExport, onClose, onFinding }: Props) {
  const { marking: tlp } = useOpenBriefing()
  const { data: settings } = useAnswer('settings.get', {})
  if (!settings) return null
  const { exportFormat: format, exportManifest: withManifest } = settings
  const { name, marked } = FORMAT_WORDS[format]
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!asking) onExport({ format, withManifest })
  }
  return (
    <form className={classes.body} onSubmit={submit}>
      {said && (
        <Alert role="alert" color={said.title === 'Cancelled' ? 'gray' : 'red'} title={said.title}>
          {said.advice}
        </Alert>
      )}
      <FormatChoice format={format} onChange={(exportFormat) => remember({ exportFormat })} />
      <dl className={classes.facts}>
        <dt>Marking</dt>
        <dd>
          <Tlp marking={tlp} /> <span>{marked}</span>
          <p className={classes.quiet}>{MARKING_WORDS[tlp]}</p>
        </dd>
        <dt>Checks</dt>
        <dd>
          <Found id={id} onFinding={onFinding} />
        </dd>
        <dt>Beside it</dt>
        <dd>
          <ManifestChoice description="A small JSON file with the hashes of the exported file, its sources and pictures, and the exact place of every quotation." />
        </dd>
      </dl>
      <footer className={classes.foot}>
        <Button variant="default" onClick={onClose} disabled={asking}>
          Close
        </Button>
        <Button type="submit" loading={asking}>
          Save as {name}…
        </Button>
      </footer>
    </form>
  )
}

/** What the checks found; it stops no export. */
function Found({ id, onFinding }: Pick<Props, 'id' | 'onFinding'>) {
  const { findings, isReady } = useFindings(id)
  if (!isReady) return <p className={classes.quiet}>Looking …</p>
  if (findings.length === 0) return <p className={classes.quiet}>They found nothing to look at.</p>
  return (
    <>
      <p>
        {counted(findings.length, 'thing')} to look at{' '}
        <span className={classes.quiet}>– choose one to go to its place. They never stop an export.</span>
      </p>
      <div className={classes.findings} tabIndex={-1}>
        <Findings findings={findings} onChoose={onFinding} />
      </div>
    </>
  )
}
