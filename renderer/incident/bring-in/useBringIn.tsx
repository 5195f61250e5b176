import { useEffect, useRef, useState, type ReactNode } from 'react'
import { call } from '#api/call.ts'
import { change } from '#api/change.ts'
import { useDesk } from '../desk.ts'
import { ImportReport } from './ImportReport.tsx'
import { onArrival, putAway, showReport, startImport, useImports, type Ended } from './imports.ts'
import { PasteSource } from './PasteSource.tsx'

/** The ways in for articles: files, a folder and paste, with the dialogs they need. */
export function useBringIn(): {
  readonly bringIn: () => void
  readonly bringInFolder: () => void
  readonly paste: () => void
  readonly dialogs: ReactNode
} {
  const { file, openSource, reader, readNext } = useDesk()
  const { ended, shown } = useImports()
  const [pasting, setPasting] = useState(false)
  const incidentId = file.incident.id

  const read = () => {
    // A new source's text comes a moment later; the pane hands over the focus then.
    readNext.current = true
    reader.current?.focus()
  }
  /** Shows what came in, unless the analyst has gone on to something else: then the tray says so. */
  const arrive = ({ key, outcomes, attention, worked }: Ended) => {
    if (!worked) {
      const last = outcomes.findLast(({ result }) => 'sourceId' in result)
      if (last && 'sourceId' in last.result) openSource(last.result.sourceId)
      // The reader waits until the report is closed.
      if (attention === 'asks') return showReport(key)
      if (last) read()
    }
    if (attention === 'none' || shown === key) putAway(key)
  }
  const latest = useRef(arrive)
  latest.current = arrive
  useEffect(() => onArrival(incidentId, (one) => latest.current(one)), [incidentId])

  const byDialog = (what: 'files' | 'folder') =>
    void startImport(incidentId, () => call('source.importByDialog', { incidentId, what }))
  const report = ended.find((one) => one.key === shown && one.incidentId === incidentId) ?? null
  return {
    bringIn: () => byDialog('files'),
    bringInFolder: () => byDialog('folder'),
    paste: () => setPasting(true),
    dialogs: (
      <>
        <ImportReport
          outcomes={report?.outcomes ?? []}
          onClose={() => {
            if (report) putAway(report.key)
            read()
          }}
          onReadAs={(path, encoding) =>
            void startImport(
              incidentId,
              () => call('source.importFiles', { incidentId, paths: [path], encoding }),
              report,
            )
          }
        />
        <PasteSource
          incidentId={incidentId}
          opened={pasting}
          onClose={() => setPasting(false)}
          onPaste={async (pasted) => {
            const made = await change('source.paste', { incidentId, ...pasted })
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
