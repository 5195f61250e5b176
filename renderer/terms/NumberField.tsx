import { TextInput } from '@mantine/core'
import { useTyped } from '#api/useTyped.ts'
import { readNumber } from './number.ts'

interface Props {
  /** The id of the thing that the number belongs to. */
  readonly of: string
  readonly label: string
  /** How the refusal calls it: `Longitude` lies between … */
  readonly what?: string
  readonly placeholder: string
  readonly min: number
  readonly max: number
  /** Units that may be typed behind it, each with how much of it that is. */
  readonly units?: Readonly<Record<string, number>>
  /** Null while it is not known. */
  readonly value: number | null
  readonly save: (value: number | null) => Promise<unknown>
}

/** A number that saves itself. What is none, or lies outside its bounds, is said and not saved. */
export function NumberField({ of, label, what = label, placeholder, min, max, units, value, save }: Props) {
  const { text, problem, type, leave } = useTyped({
    of,
    what: label,
    saved: value,
    write: (number) => (number === null ? '' : String(number)),
    read: (typed) => readNumber(typed, what, min, max, units),
    save,
  })
  return (
    <TextInput
      label={label}
      placeholder={placeholder}
      inputMode="decimal"
      value={text}
      error={problem}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={leave}
    />
  )
}
