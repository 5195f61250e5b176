import { useEffect, useState } from 'react'
import type { CheckProgress, CheckReport } from '#contract/library'
import { call, CallError } from '#api/call.ts'
import { showError } from '#api/change.ts'
import { keyOf, queryClient } from '#api/queries.ts'
import { saveAll } from '#api/saving.ts'

/** A check of the library, from its first byte to its report. */
export function useLibraryCheck() {
  const [progress, setProgress] = useState<CheckProgress | null>(null)
  const [report, setReport] = useState<CheckReport | null>(null)
  useEffect(
    () => window.rapporteur.on('check.progress', (told) => setProgress((now) => (now ? told : now))),
    [],
  )
  // Who leaves the screen has given it up.
  useEffect(() => () => void call('library.cancelCheck', {}).catch(() => undefined), [])
  const start = async () => {
    setProgress({ at: 'database', share: 0 })
    setReport(null)
    try {
      await saveAll()
      setReport(await call('library.check', {}))
      void queryClient.invalidateQueries({ queryKey: keyOf('custody.head', {}) })
    } catch (error) {
      const given = error instanceof CallError && error.failure.code === 'cancelled'
      if (!given) showError(error)
    }
    setProgress(null)
  }
  const cancel = () => void call('library.cancelCheck', {}).catch(showError)
  return { progress, report, start, cancel }
}
