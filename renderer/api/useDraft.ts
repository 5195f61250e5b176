import { useCallback, useEffect, useRef, useState } from 'react'
import { addUnsaved, removeUnsaved, tracked } from './saving.ts'

/** Quiet time after the last key before a field is saved, in milliseconds. */
const QUIET = 350

export interface Draft<Value> {
  readonly value: Value
  /** Takes a new value and saves it after a short silence. */
  readonly set: (value: Value) => void
  /** Saves now what is unsaved; fields call it when they lose focus. */
  readonly flush: () => Promise<void>
  /** True while the shown value differs from the saved one. */
  readonly dirty: boolean
}

/**
 * A field that saves itself. While the user is typing, what they typed stays, whatever arrives from the
 * library; when it cannot be saved it stays in the field. Nothing is lost when the field goes away.
 * @param saved the value in the library.
 * @param save writes a value; may refuse.
 */
export function useDraft<Value>(saved: Value, save: (value: Value) => Promise<unknown>): Draft<Value> {
  const [draft, setDraft] = useState<{ readonly value: Value } | null>(null)
  const latest = useRef<{ readonly value: Value } | null>(null)
  const saver = useRef(save)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  saver.current = save

  const flush = useCallback(async () => {
    clearTimeout(timer.current)
    const mine = latest.current
    if (!mine) return
    await tracked(() => saver.current(mine.value))
    if (latest.current === mine) {
      latest.current = null
      removeUnsaved(flush)
    }
  }, [])

  // A saved draft is let go only when the library's own value has caught up, so that the text never jumps back.
  useEffect(() => {
    if (latest.current === null) setDraft(null)
  }, [saved])

  useEffect(() => () => void flush().catch(() => undefined), [flush])

  const set = useCallback(
    (value: Value) => {
      latest.current = { value }
      setDraft(latest.current)
      addUnsaved(flush)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void flush().catch(() => undefined), QUIET)
    },
    [flush],
  )

  return { value: draft ? draft.value : saved, set, flush, dirty: draft !== null }
}
