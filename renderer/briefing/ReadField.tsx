import { TextInput } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useDraft } from '#api/useDraft.ts'

interface Props {
  readonly label: string
  readonly placeholder: string
  /** What the library holds; empty for nothing. */
  readonly value: string
  /** A value in words; `read` understands them too. */
  readonly text: (value: string) => string
  readonly read: (
    typed: string,
  ) => { readonly ok: true; readonly value: string } | { readonly ok: false; readonly reason: string }
  readonly save: (value: string | null) => unknown
  readonly canBeEmpty?: boolean
}

/**
 * A field for a day or a time, typed freely. What was understood stands beneath it in words; what is not
 * understood stays in the field and is said, and the library keeps what it had.
 */
export function ReadField({ label, placeholder, value, text, read, save, canBeEmpty = false }: Props) {
  const draft = useDraft(value, async (next: string) => save(next === '' ? null : next))
  const [typed, setTyped] = useState<string | null>(null)
  const focused = useRef(false)
  // While the field has the focus it may hold half of what is meant.
  useEffect(() => {
    if (!focused.current) setTyped(null)
  }, [value])
  const shown = typed ?? text(draft.value)
  const empty = shown.trim() === ''
  const result = read(shown)
  const problem = empty ? (canBeEmpty ? null : 'This cannot be empty; the last one is kept.') : null
  const take = (next: string) => {
    setTyped(next)
    const nextResult = read(next)
    if (nextResult.ok) draft.set(nextResult.value)
    else if (next.trim() === '' && canBeEmpty) draft.set('')
  }
  return (
    <TextInput
      label={label}
      placeholder={placeholder}
      value={shown}
      spellCheck={false}
      error={problem ?? (!empty && !result.ok ? result.reason : null)}
      description={typed !== null && result.ok ? text(result.value) : undefined}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      onChange={(event) => take(event.currentTarget.value)}
      onFocus={() => (focused.current = true)}
      onBlur={() => {
        focused.current = false
        if (!problem && (empty || result.ok)) setTyped(null)
        void draft.flush().catch(() => undefined)
      }}
    />
  )
}
