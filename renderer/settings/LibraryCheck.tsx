import { Button } from '@mantine/core'
import { useState } from 'react'
import type { CheckReport } from '#contract/library'
import { call } from '#api/call.ts'
import { showError } from '#api/change.ts'
import { saveAll } from '#api/saving.ts'
import { counted } from '#ui/words.ts'
import classes from './SettingsScreen.module.css'

/** Reads the whole library through and says in words whether all of it is well. */
export function LibraryCheck() {
  const [busy, setBusy] = useState(false)
  const [report, setReport] = useState<CheckReport | null>(null)
  const check = async () => {
    setBusy(true)
    setReport(null)
    try {
      await saveAll()
      setReport(await call('library.check', {}))
    } catch (error) {
      showError(error)
    }
    setBusy(false)
  }
  return (
    <>
      <p className={classes.about}>
        Reads every source and its fingerprint, every quotation and the database itself. Nothing is changed.
      </p>
      <Button variant="default" loading={busy} onClick={() => void check()}>
        Check the library
      </Button>
      <div role="status">{report && <Report report={report} />}</div>
    </>
  )
}

function Report({ report }: { readonly report: CheckReport }) {
  const { ok, incidents, statements, sources, problems } = report
  const size = `${counted(incidents, 'incident')}, ${counted(statements, 'statement')}, ${counted(sources, 'source')}`
  if (ok)
    return (
      <p>
        <span className={classes.good}>All is well.</span> {size} read through.
      </p>
    )
  return (
    <>
      <p>
        <span className={classes.bad}>{counted(problems.length, 'problem')} found</span> in {size}. Copy the
        folder somewhere safe before you go on.
      </p>
      <ul className={classes.problems}>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </>
  )
}
