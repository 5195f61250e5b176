import { useEffect, useRef, useState, type ReactNode } from 'react'
import { call } from '#api/call.ts'
import { change } from '#api/change.ts'
import { useDesk } from '../desk/desk.ts'
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
  const { file, openSource, read } = useDesk()
  const { ended, shown } = useImports()
  const [pasting, setPasting] = useState(false)
  const incidentId = file.incident.id

  /** Shows what came in, unless the analyst has gone on to something else: then the tray says so. */
  const arrive = ({ key, outcomes, attention, worked }: Ended) => {
    if (!worked) {
      // What was taken back on the way is there no more.
      const isBack = outcomes.some(
        ({ result }) => result.status === 'left out' && result.why === 'taken back',
      )
      const brought = isBack ? [] : outcomes.filter(({ result }) => 'sourceId' in result)
      // Before what is attached to it: the mail itself.
      const last = brought.find(({ path }) => path === brought.at(-1)?.path)
      // Where the report asks for something first, it is read once that is closed.
      const asks = attention === 'asks'
      if (last && 'sourceId' in last.result)
        openSource(last.result.sourceId, asks ? undefined : { kind: 'text' })
      if (asks) return showReport(key)
    }
    if (attention === 'none' || shown === key) putAway(key)
  }
  const latest = useRef(arrive)
  latest.current = arrive
  useEffect(() => onArrival(incidentId, (one) => latest.current(one)), [incidentId])

  const byDialog = (what: 'files' | 'folder') =>
    void startImport(incidentId, (id) => call('source.importByDialog', { incidentId, what, id }))
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
              (id) => call('source.importFiles', { incidentId, paths: [path], encoding, id }),
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
            if (made) openSource(made.id, { kind: 'text' })
            return made !== null
          }}
        />
      </>
    ),
  }
}
