import { TextInput } from '@mantine/core'
import { useTyped, type Read } from '#api/useTyped.ts'

interface Props {
  /** The id of the thing that the value belongs to. */
  readonly of: string
  readonly label: string
  readonly placeholder: string
  /** What the library holds; empty for nothing. */
  readonly value: string
  /** A value in words; `read` understands them too. */
  readonly text: (value: string) => string
  readonly read: (typed: string) => Read<string>
  readonly save: (value: string | null) => unknown
  readonly canBeEmpty?: boolean
}

/**
 * A field for a day or a time, typed freely. What was understood stands beneath it in words; what is not
 * understood stays in the field and is said, and the library keeps what it had.
 */
export function ReadField({ of, label, placeholder, value, text, read, save, canBeEmpty = false }: Props) {
  const {
    text: shown,
    result,
    problem,
    typing,
    type,
    leave,
  } = useTyped({
    of,
    what: label,
    saved: value,
    write: text,
    read: (typed) => {
      if (typed.trim() !== '') return read(typed)
      return canBeEmpty ? { ok: true, value: '' } : CANNOT_BE_EMPTY
    },
    save: async (next) => save(next === '' ? null : next),
  })
  return (
    <TextInput
      label={label}
      placeholder={placeholder}
      value={shown}
      spellCheck={false}
      error={problem}
      description={typing && result.ok ? text(result.value) : undefined}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={leave}
    />
  )
}

const CANNOT_BE_EMPTY = { ok: false, reason: 'This cannot be empty; the last one is kept.' } as const
