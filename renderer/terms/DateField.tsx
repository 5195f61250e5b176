import { TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { edtfWords, readDate } from '#domain/edtf-words'
import { useDraft } from '#api/useDraft.ts'

interface Props {
  readonly label: string
  /** EDTF, or empty. */
  readonly value: string
  readonly save: (edtf: string) => Promise<unknown>
  readonly hideLabel?: boolean
  readonly className?: string
}

/**
 * A date as people type it. What was understood stands beneath in words; what is no date is kept in the
 * field and said, and the library keeps the last date that was one.
 */
export function DateField({ label, value, save, hideLabel = false, className }: Props) {
  const draft = useDraft(value, save)
  const [typed, setTyped] = useState(value)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    setTyped(value)
    setProblem(null)
  }, [value])

  const take = (text: string) => {
    setTyped(text)
    if (text.trim() === '') {
      setProblem(null)
      draft.set('')
      return
    }
    const read = readDate(text)
    setProblem(read.ok ? null : read.reason)
    if (read.ok) draft.set(read.edtf)
  }
  const read = readDate(typed)
  return (
    <TextInput
      className={className}
      label={hideLabel ? undefined : label}
      aria-label={label}
      placeholder="2023-09-04 or 4 Sep 2023"
      value={typed}
      error={problem}
      description={
        !problem && read.ok && typed.trim() !== '' ? `Understood: ${edtfWords(read.edtf)}` : undefined
      }
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      onChange={(event) => take(event.currentTarget.value)}
      onBlur={() => void draft.flush().catch(() => undefined)}
    />
  )
}
