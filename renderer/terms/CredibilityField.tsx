import { Select } from '@mantine/core'
import { Credibility, CREDIBILITY_WORDS } from '#domain/grade'

const CHOICES = Credibility.options.map((value) => ({
  value,
  label: `${value}  ${CREDIBILITY_WORDS[value]}`,
}))

interface Props {
  readonly value: Credibility | null
  readonly onChange: (credibility: Credibility | null) => void
}

/** The credibility of a piece of information, each code with its definition; empty while nobody has judged. */
export function CredibilityField({ value, onChange }: Props) {
  return (
    <Select
      data-field="credibility"
      label="Credibility of the information"
      placeholder="Not judged"
      clearable
      data={CHOICES}
      value={value}
      onChange={onChange}
    />
  )
}
