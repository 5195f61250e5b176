import { TextInput, UnstyledButton } from '@mantine/core'
import { useRef } from 'react'
import { suggestEdtf } from '#domain/edtf-suggest'
import { edtfWords, readDate } from '#domain/edtf-words'
import { useTyped, type Read } from '#api/useTyped.ts'
import { Keys } from '#ui/Keys.tsx'
import classes from './DateField.module.css'

interface Props {
  /** The id of the thing that is dated. */
  readonly of: string
  readonly label: string
  /** EDTF, or empty. */
  readonly value: string
  readonly save: (edtf: string) => Promise<unknown>
  /** A date must stand here: an empty field is said, and the last date is kept. */
  readonly required?: boolean
  readonly hideLabel?: boolean
  readonly className?: string
}

const asTyped = (edtf: string) => edtf

const readRequired = (text: string): Read<string> =>
  text.trim() === '' ? { ok: false, reason: 'A date is needed; the last one is kept.' } : read(text)

function read(text: string): Read<string> {
  if (text.trim() === '') return { ok: true, value: '' }
  const date = readDate(text)
  return date.ok ? { ok: true, value: date.edtf } : date
}

/**
 * A date as people type it. What was understood stands beneath in words; what is no date is kept in the
 * field and said, with the dates that it may mean, and the library keeps the last date that was one.
 */
export function DateField({ of, label, value, save, required = false, hideLabel = false, className }: Props) {
  const { text, result, problem, type, leave } = useTyped({
    of,
    what: label,
    saved: value,
    write: asTyped,
    read: required ? readRequired : read,
    save,
  })
  const input = useRef<HTMLInputElement>(null)
  const readings = result.ok ? [] : suggestEdtf(text)
  const take = (edtf: string) => {
    type(edtf)
    input.current?.focus()
  }
  return (
    <div className={className} data-field="date">
      <TextInput
        ref={input}
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
        onKeyDown={(event) => {
          const [likeliest] = readings
          if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || likeliest === undefined) return
          event.preventDefault()
          event.stopPropagation()
          take(likeliest)
        }}
        onBlur={leave}
      />
      {readings.length > 0 && (
        <div className={classes.readings} role="group" aria-label="What it may mean">
          {readings.map((edtf, at) => (
            <UnstyledButton key={edtf} className={classes.reading} onClick={() => take(edtf)}>
              {edtfWords(edtf)} <code>{edtf}</code>
              {at === 0 && <Keys keys="Enter" />}
            </UnstyledButton>
          ))}
        </div>
      )}
    </div>
  )
}
