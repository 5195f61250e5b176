import { useEffect, useRef, useState } from 'react'
import { call, CallError } from '#api/call.ts'

/**
 * Has the very bytes that an export would write drawn, anew as soon as the library says that the briefing or
 * its incident has changed. While they are made, and where that fails, the ones before stay.
 * @param draw puts them on the screen. What changes meanwhile is drawn after that, all at once.
 * @returns what had to be changed in the text for Word, whether something is under way, and what went wrong.
 */
export function useRendering(id: string, incidentId: string, draw: (bytes: Uint8Array) => Promise<void>) {
  const [changes, setChanges] = useState<readonly string[]>([])
  const [busy, setBusy] = useState(true)
  const [problem, setProblem] = useState<CallError | null>(null)
  const drawer = useRef(draw)
  drawer.current = draw

  useEffect(() => {
    let stale = true
    let running = false
    let gone = false
    const make = async (): Promise<void> => {
      // One at a time.
      if (running || gone) return
      running = true
      stale = false
      setBusy(true)
      try {
        const made = await call('briefing.render', { id })
        if (gone) return
        await drawer.current(made.bytes)
        setChanges(made.changes)
        setProblem(null)
      } catch (error) {
        if (gone) return
        if (error instanceof CallError) setProblem(error)
        else console.error('The preview could not be drawn:', error)
      }
      running = false
      if (stale) return make()
      setBusy(false)
    }
    void make()
    const stop = window.rapporteur.on('library.changed', ({ incidentIds, briefingIds }) => {
      const all = incidentIds.length === 0 && briefingIds.length === 0
      if (!all && !briefingIds.includes(id) && !incidentIds.includes(incidentId)) return
      stale = true
      void make()
    })
    return () => {
      gone = true
      stop()
    }
  }, [id, incidentId])

  return { changes, busy, problem }
}
