import { useCallback, useEffect, useRef, useState } from 'react'
import { CallError } from './call.ts'
import { addUnsaved, removeUnsaved, tracked } from './saving.ts'

/** Quiet time after the last key before a field is saved, in milliseconds. */
const QUIET = 350

export interface Draft<Value> {
  readonly value: Value
  /** Takes a new value and saves it after a short silence. */
  readonly set: (value: Value) => void
  /** Saves now what is unsaved; fields call it when they lose focus. */
  readonly flush: () => Promise<void>
  /** Gives up what is unsaved: the library's value is shown again. What is already under way is saved. */
  readonly cancel: () => void
  /** Saves now, and shows the library's value from then on. For fields that keep their text until blur. */
  readonly leave: () => Promise<void>
  /** True while the shown value differs from the saved one. */
  readonly dirty: boolean
}

interface Options {
  /**
   * What was typed is shown until `leave`, even when the library has it: a text that comes back trimmed
   * would take away the space just typed, and a text set anew would cost the field its undo.
   */
  readonly untilLeft?: boolean
}

/**
 * A field that saves itself. While the user is typing, what they typed stays, whatever arrives from the
 * library; when it cannot be saved it stays in the field. Nothing is lost when the field goes away.
 * @param saved the value in the library.
 * @param save writes a value; may refuse.
 */
export function useDraft<Value>(
  saved: Value,
  save: (value: Value) => Promise<unknown>,
  { untilLeft = false }: Options = {},
): Draft<Value> {
  const [draft, setDraft] = useState<{ readonly value: Value } | null>(null)
  /** What is not saved yet. */
  const latest = useRef<{ readonly value: Value } | null>(null)
  const sending = useRef<{ readonly mine: object; readonly done: Promise<unknown> } | null>(null)
  const held = useRef(false)
  const caughtUp = useRef(true)
  const library = useRef(saved)
  const saver = useRef(save)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  saver.current = save
  library.current = saved

  // A saved draft is let go only when the library's own value has caught up, so that the text never jumps back.
  const settle = useCallback(() => {
    caughtUp.current = true
    if (!held.current) setDraft(null)
  }, [])

  const flush = useCallback(async () => {
    clearTimeout(timer.current)
    const mine = latest.current
    if (!mine) return
    const before = library.current
    // The silence and the loss of focus may both ask; one save is enough.
    if (sending.current?.mine !== mine)
      sending.current = { mine, done: tracked(() => saver.current(mine.value)) }
    const { done } = sending.current
    try {
      await done
    } finally {
      if (sending.current?.mine === mine) sending.current = null
    }
    if (latest.current !== mine) return
    latest.current = null
    removeUnsaved(flush)
    if (library.current !== before) settle()
  }, [settle])

  useEffect(() => {
    if (latest.current === null) settle()
  }, [saved, settle])

  useEffect(
    () => () =>
      void flush().catch((error: unknown) => {
        // The field went away with what it belongs to: there is nothing left to save it in.
        if (!(error instanceof CallError && error.failure.code === 'not found')) return
        latest.current = null
        removeUnsaved(flush)
      }),
    [flush],
  )

  const set = useCallback(
    (value: Value) => {
      latest.current = { value }
      held.current = untilLeft
      caughtUp.current = false
      setDraft(latest.current)
      addUnsaved(flush)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void flush().catch(() => undefined), QUIET)
    },
    [flush, untilLeft],
  )

  const cancel = useCallback(() => {
    clearTimeout(timer.current)
    latest.current = null
    held.current = false
    setDraft(null)
    removeUnsaved(flush)
  }, [flush])

  const leave = useCallback(async () => {
    held.current = false
    if (latest.current === null && caughtUp.current) setDraft(null)
    await flush()
  }, [flush])

  return { value: draft ? draft.value : saved, set, flush, cancel, leave, dirty: draft !== null }
}
