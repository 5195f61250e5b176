import { useState } from 'react'
import { CallError } from './call.ts'
import { quoted, useKept } from './kept.ts'
import { useStepped } from './steps.ts'
import { useDraft } from './useDraft.ts'

/** What a text stands for, or why it stands for nothing. */
export type Read<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly reason: string }

interface Options<Value> {
  /** The id of the thing that the value belongs to. */
  readonly of: string
  /** How the field is called. */
  readonly what: string
  /** The value in the library. */
  readonly saved: Value
  /** The value as the library would write it. */
  readonly write: (value: Value) => string
  readonly read: (text: string) => Read<Value>
  readonly save: (value: Value) => Promise<unknown>
}

/**
 * A field whose text stands for something else: a date, a number. What is typed stays as it is until the
 * field is left; then it is written as the library writes it. A text that stands for nothing stays, with the
 * reason, and the library keeps the last good value.
 */
export function useTyped<Value>({ of, what, saved, write, read, save }: Options<Value>) {
  const [typed, keep] = useKept<string | null>(of, what, null)
  const [refused, setRefused] = useState<string | null>(null)
  const draft = useDraft(saved, async (value) => {
    try {
      await save(value)
    } catch (error) {
      setRefused(error instanceof CallError ? `${error.title}. ${error.advice}` : 'Not saved. Try again.')
      throw error
    }
  })
  const text = typed ?? write(draft.value)
  const result = read(text)
  // Undo has changed what the text stood for; a text that stands for nothing is nothing that undo knows.
  useStepped(() => {
    if (result.ok && refused === null) keep(null, null)
  })
  return {
    text,
    result,
    problem: result.ok ? refused : result.reason,
    /** True while the text is the user's own, not the library's. */
    typing: typed !== null,
    type: (next: string) => {
      const now = read(next)
      const lost = !now.ok && next.trim() !== ''
      keep(next, lost ? `${quoted(next)} in ‘${what}’ is not saved: ${asClause(now.reason)}.` : null)
      setRefused(null)
      if (now.ok) draft.set(now.value)
      // What the beginning of this text stood for was never meant.
      else draft.cancel()
    },
    leave: () => {
      if (result.ok) keep(null, null)
      void draft.flush().catch(() => undefined)
    },
  }
}

const asClause = (reason: string) => reason.replace(/\.$/, '')
