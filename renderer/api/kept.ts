import { useEffect, useRef, useState } from 'react'

interface Kept {
  readonly value: unknown
  /** What is not in the library yet, as a sentence. */
  readonly words: string
}

// It lives as long as the window, across screens, incidents and libraries.
const kept = new Map<string, Kept>()

const keyOf = (of: string, what: string) => `${of} ${what}`

/** What was typed and stands nowhere in the library yet, in sentences: closing the window would lose it. */
export const keptWords = (): readonly string[] => [...kept.values()].map(({ words }) => words)

/** True where something is kept for a thing. */
export const isKept = (of: string): boolean => [...kept.keys()].some((key) => key.startsWith(keyOf(of, '')))

/** Forgets what was kept for a thing that is gone. */
export function forgetKept(of: string): void {
  for (const key of [...kept.keys()]) if (key.startsWith(keyOf(of, ''))) kept.delete(key)
}

/**
 * What is typed and cannot be saved as it stands: half a date, a text that waits for a button. It comes back
 * when its field does, and closing the window asks about it first.
 * @param of the id of the thing that it belongs to.
 * @param what how its field is called.
 * @returns the value, and how to set it: with a sentence that says what is not saved, or null where
 * nothing would be lost.
 */
export function useKept<Value>(
  of: string,
  what: string,
  empty: Value,
): readonly [Value, (value: Value, words: string | null) => void] {
  const key = keyOf(of, what)
  const [value, setValue] = useState(() => (kept.has(key) ? (kept.get(key)!.value as Value) : empty))
  // What was typed before its thing was made goes over to it.
  const before = useRef(key)
  useEffect(() => {
    const moved = kept.get(before.current)
    if (before.current !== key && moved) {
      kept.delete(before.current)
      kept.set(key, moved)
    }
    before.current = key
  }, [key])
  const set = (next: Value, words: string | null) => {
    setValue(next)
    if (words === null) kept.delete(key)
    else kept.set(key, { value: next, words })
  }
  return [value, set]
}

/** A text as it is quoted in a sentence: its beginning. */
export function quoted(text: string): string {
  const words = text.trim().replace(/\s+/g, ' ')
  return `“${words.length <= 40 ? words : `${words.slice(0, 40)}…`}”`
}
