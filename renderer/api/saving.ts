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
/** The last refusal of a field that still holds its text; another field's success does not hide it. */
let failure: Saving | null = null

/** What the screen says once nothing is under way. */
function settled(): Saving {
  if (unsaved.size === 0) failure = null
  if (running > 0) return { state: 'saving' }
  return unsaved.size === 0 ? { state: 'saved' } : (failure ?? { state: 'saving' })
}

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
  if (unsaved.delete(flush)) tell(settled())
}

/** Runs one save and shows how it went; a refusal is shown and thrown on. */
export async function tracked<Value>(save: () => Promise<Value>): Promise<Value> {
  running += 1
  tell({ state: 'saving' })
  try {
    const value = await save()
    running -= 1
    tell(settled())
    return value
  } catch (error) {
    running -= 1
    const known = error instanceof CallError
    failure = {
      state: 'failed',
      title: known ? error.title : 'Not saved',
      advice: known ? error.advice : 'What you typed is still in its field. Try again.',
    }
    // A refused command leaves nothing unsaved; only text that waits in a field needs another try.
    tell(settled())
    throw error
  }
}

/** Resolves once no save is under way. */
export function settledSaves(): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (running > 0) return
      listeners.delete(look)
      resolve()
    }
    listeners.add(look)
    look()
  })
}

/** Saves everything that is still unsaved, also what is typed meanwhile. Resolves to whether all of it is safe. */
export async function saveAll(): Promise<boolean> {
  // Who types on without a pause is waited for only so long.
  for (let round = 0; unsaved.size > 0 && round < 20; round += 1) {
    const results = await Promise.allSettled([...unsaved].map((flush) => flush()))
    if (!results.every(({ status }) => status === 'fulfilled')) return false
  }
  return unsaved.size === 0
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
