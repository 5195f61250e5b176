import { useEffect, useRef, useState } from 'react'
import { call, CallError } from '#api/call.ts'

/** Quiet time after the last saved change before the document is made anew, in milliseconds. */
export const QUIET = 60

export interface Rendering {
  readonly bytes: Uint8Array
  /** What had to be changed in the text for Word. */
  readonly changes: readonly string[]
}

const isSame = (a: Rendering, b: Rendering) =>
  a.changes.join('\n') === b.changes.join('\n') &&
  a.bytes.length === b.bytes.length &&
  a.bytes.every((byte, at) => byte === b.bytes[at])

/**
 * The very bytes that an export would write, made anew a moment after the library says that the briefing or
 * its incident has changed. While they are made, and where that fails, the ones before stay.
 * @param pause how long that moment is; a long document that is slow to draw waits longer.
 */
export function useRendering(id: string, incidentId: string, pause: { readonly current: number }) {
  const [rendering, setRendering] = useState<Rendering | null>(null)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<CallError | null>(null)
  const stale = useRef(true)

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let running = false
    let gone = false
    const make = async () => {
      // One at a time: what changes meanwhile is in the next.
      if (running || gone) return
      running = true
      stale.current = false
      setBusy(true)
      try {
        const made = await call('briefing.render', { id })
        if (!gone) {
          // What changed may not be in the document; then nothing is drawn anew.
          setRendering((before) => (before && isSame(before, made) ? before : made))
          setProblem(null)
        }
      } catch (error) {
        if (!gone && error instanceof CallError) setProblem(error)
      }
      running = false
      if (gone) stale.current = true
      else if (stale.current) wait()
      else setBusy(false)
    }
    const wait = () => {
      stale.current = true
      clearTimeout(timer)
      timer = setTimeout(() => void make(), pause.current)
    }
    if (stale.current) void make()
    const stop = window.rapporteur.on('library.changed', ({ incidentIds, briefingIds }) => {
      const all = incidentIds.length === 0 && briefingIds.length === 0
      if (all || briefingIds.includes(id) || incidentIds.includes(incidentId)) wait()
    })
    return () => {
      gone = true
      clearTimeout(timer)
      stop()
    }
  }, [id, incidentId, pause])

  return { rendering, busy, problem }
}
