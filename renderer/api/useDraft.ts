import { useEffect, useRef, useState } from 'react'
import { DraftLife, type Shown } from './draft.ts'
import { whenFresh } from './fresh.ts'
import { useStepped } from './steps.ts'

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
  /** True while what was typed is shown, not what the library holds. */
  readonly dirty: boolean
}

interface Options {
  /**
   * What was typed is shown until `leave`, even when the library has it: a text that comes back trimmed
   * would take away the space just typed.
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
  const [draft, show] = useState<Shown<Value>>(null)
  const saver = useRef(save)
  saver.current = save
  const [life] = useState(
    () => new DraftLife<Value>({ save: (value) => saver.current(value), fresh: whenFresh, show, untilLeft }),
  )
  const [own] = useState(() => ({
    set: (value: Value) => life.set(value),
    cancel: () => life.cancel(),
    leave: () => life.leave(),
    flush: life.flush,
  }))
  useStepped(() => life.stepped())
  useEffect(() => () => void life.end(), [life])
  return { value: draft ? draft.value : saved, ...own, dirty: draft !== null }
}
