import { TextInput } from '@mantine/core'
import { edtfWords, readDate } from '#domain/edtf-words'
import { useTyped, type Read } from '#api/useTyped.ts'

interface Props {
  readonly label: string
  /** EDTF, or empty. */
  readonly value: string
  readonly save: (edtf: string) => Promise<unknown>
  readonly hideLabel?: boolean
  readonly className?: string
}

const asTyped = (edtf: string) => edtf

function read(text: string): Read<string> {
  if (text.trim() === '') return { ok: true, value: '' }
  const date = readDate(text)
  return date.ok ? { ok: true, value: date.edtf } : date
}

/**
 * A date as people type it. What was understood stands beneath in words; what is no date is kept in the
 * field and said, and the library keeps the last date that was one.
 */
export function DateField({ label, value, save, hideLabel = false, className }: Props) {
  const { text, result, problem, type, leave } = useTyped({ saved: value, write: asTyped, read, save })
  return (
    <TextInput
      className={className}
      label={hideLabel ? undefined : label}
      aria-label={label}
      placeholder="e.g. 2023-09-04 or 4 Sep 2023"
      value={text}
      error={problem}
      description={
        !problem && result.ok && result.value !== '' ? `Understood: ${edtfWords(result.value)}` : undefined
      }
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={leave}
    />
  )
}
