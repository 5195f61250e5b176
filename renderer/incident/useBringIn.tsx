import { useState, type ReactNode } from 'react'
import type { ImportOutcome } from '#contract/sources'
import { change } from '#api/change.ts'
import { useDesk } from './desk.ts'
import { ImportReport } from './ImportReport.tsx'
import { PasteSource } from './PasteSource.tsx'

const refused = ({ result }: ImportOutcome) => result.status === 'refused'

/** The two ways in for an article: files and paste, with the dialogs they need. */
export function useBringIn(): {
  readonly bringIn: () => void
  readonly paste: () => void
  readonly dialogs: ReactNode
} {
  const { file, openSource, reader, readNext } = useDesk()
  const [report, setReport] = useState<readonly ImportOutcome[]>([])
  const [pasting, setPasting] = useState(false)
  const incidentId = file.incident.id

  const read = () => {
    // A new source's text comes a moment later; the pane hands over the focus then.
    readNext.current = true
    reader.current?.focus()
  }
  /** Shows what became of the files; what was told of others before stays until it is settled. */
  const take = (outcomes: readonly ImportOutcome[] | null, before: readonly ImportOutcome[] = []) => {
    if (!outcomes) return
    const last = outcomes.findLast((outcome) => !refused(outcome))
    if (last && last.result.status !== 'refused') openSource(last.result.sourceId)
    const all = [
      ...before.filter(({ path }) => !outcomes.some((outcome) => outcome.path === path)),
      ...outcomes,
    ]
    // A report is needed only where something asks for attention; the reader waits until it closes.
    const asks =
      all.some(({ result }) => result.status === 'refused') ||
      outcomes.some(
        ({ result }) =>
          result.status === 'already there' || (result.status === 'imported' && result.notes.length > 0),
      )
    setReport(asks ? all : [])
    if (!asks && last) read()
  }
  return {
    bringIn: () => void change('source.importByDialog', { incidentId }).then((outcomes) => take(outcomes)),
    paste: () => setPasting(true),
    dialogs: (
      <>
        <ImportReport
          outcomes={report}
          onClose={() => {
            setReport([])
            read()
          }}
          onReadAs={(path, encoding) =>
            void change('source.importFiles', { incidentId, paths: [path], encoding }).then((outcomes) =>
              take(outcomes, report),
            )
          }
        />
        <PasteSource
          incidentId={incidentId}
          opened={pasting}
          onClose={() => setPasting(false)}
          onPaste={async (title, text) => {
            const made = await change('source.paste', { incidentId, title, text })
            if (made) {
              openSource(made.id)
              read()
            }
            return made !== null
          }}
        />
      </>
    ),
  }
}
