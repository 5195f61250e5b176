import { useSyncExternalStore } from 'react'
import { CallError } from './call.ts'

/** Whether all that was typed is safe on disk. */
export type Saving =
  | { readonly state: 'saved' }
  | { readonly state: 'saving' }
  | { readonly state: 'failed'; readonly title: string; readonly advice: string }

type Flush = () => Promise<void>

const unsaved = new Set<Flush>()
const listeners = new Set<() => void>()
let running = 0
let current: Saving = { state: 'saved' }

function tell(next: Saving): void {
  current = next
  for (const listener of listeners) listener()
}

/** Remembers that a field holds text that is not saved yet; `flush` saves it. */
export function addUnsaved(flush: Flush): void {
  unsaved.add(flush)
  if (current.state !== 'saving') tell({ state: 'saving' })
}

/** Forgets a field whose text is saved or was given up. */
export function removeUnsaved(flush: Flush): void {
  // A refused save that was given up is no failure any more.
  if (unsaved.delete(flush) && unsaved.size === 0 && running === 0) tell({ state: 'saved' })
}

/** Runs one save and shows how it went; a refusal is shown and thrown on. */
export async function tracked<Value>(save: () => Promise<Value>): Promise<Value> {
  running += 1
  tell({ state: 'saving' })
  try {
    const value = await save()
    running -= 1
    if (running === 0 && unsaved.size === 0) tell({ state: 'saved' })
    return value
  } catch (error) {
    running -= 1
    // A refused command leaves nothing unsaved; only text that waits in a field needs another try.
    if (unsaved.size === 0) {
      tell({ state: running === 0 ? 'saved' : 'saving' })
      throw error
    }
    const known = error instanceof CallError
    tell({
      state: 'failed',
      title: known ? error.title : 'Not saved',
      advice: known ? error.advice : 'What you typed is still in its field. Try again.',
    })
    throw error
  }
}

/** Saves everything that is still unsaved. Resolves to whether all of it is safe. */
export async function saveAll(): Promise<boolean> {
  const results = await Promise.allSettled([...unsaved].map((flush) => flush()))
  return results.every(({ status }) => status === 'fulfilled')
}

/** The state of saving, for the screen. */
export function useSaving(): Saving {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => current,
  )
}

/** Why something is not saved, in words; for the question whether to close all the same. */
export const savingProblem = (): string =>
  current.state === 'failed' ? `${current.title}. ${current.advice}` : 'It could not be saved just now.'
