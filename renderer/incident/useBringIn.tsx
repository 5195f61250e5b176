import { useState, type ReactNode } from 'react'
import type { ImportOutcome } from '#contract/sources'
import { change } from '#api/change.ts'
import { useDesk } from './desk.ts'
import { ImportReport } from './ImportReport.tsx'
import { PasteSource } from './PasteSource.tsx'

/** The two ways in for an article: files and paste, with the dialogs they need. */
export function useBringIn(): {
  readonly bringIn: () => void
  readonly paste: () => void
  readonly dialogs: ReactNode
} {
  const { file, openSource, reader } = useDesk()
  const [report, setReport] = useState<readonly ImportOutcome[]>([])
  const [pasting, setPasting] = useState(false)
  const incidentId = file.incident.id

  const read = (sourceId: string) => {
    openSource(sourceId)
    // The reader is there only after the library has told of the new source.
    setTimeout(() => reader.current?.focus(), 200)
  }
  const take = (outcomes: readonly ImportOutcome[] | null) => {
    if (!outcomes) return
    const last = outcomes.findLast(({ result }) => result.status !== 'refused')
    if (last && last.result.status !== 'refused') read(last.result.sourceId)
    // A report is needed only where something asks for attention.
    setReport(outcomes.some(({ result }) => result.status !== 'imported') ? outcomes : [])
  }
  return {
    bringIn: () => void change('source.importByDialog', { incidentId }).then(take),
    paste: () => setPasting(true),
    dialogs: (
      <>
        <ImportReport
          outcomes={report}
          onClose={() => setReport([])}
          onReadAs={(path, encoding) =>
            void change('source.importFiles', { incidentId, paths: [path], encoding }).then(take)
          }
        />
        <PasteSource
          opened={pasting}
          onClose={() => setPasting(false)}
          onPaste={async (title, text) => {
            const made = await change('source.paste', { incidentId, title, text })
            if (made) read(made.id)
            return made !== null
          }}
        />
      </>
    ),
  }
}
