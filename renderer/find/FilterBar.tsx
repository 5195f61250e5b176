import { CloseButton } from '@mantine/core'
import { useMemo } from 'react'
import { useAnswer } from '#api/queries.ts'
import { RELIABILITY_WORDS } from '#domain/grade'
import { ClaimStatus, ContextType, StatementKind } from '#domain/kinds'
import { MARKINGS } from '#domain/marking'
import { filterText, FOUND_KINDS, parseSearch, withFilter, withoutFilter } from '#domain/search-query'
import { FOUND_WORDS } from '#terms/hits.ts'
import classes from './FilterBar.module.css'
import { FilterButton, type Choice } from './FilterButton.tsx'

const same = (values: readonly string[]): Choice[] => values.map((value) => ({ value, label: value }))

const KINDS = same([...StatementKind.options, ...ContextType.options])
const STATUSES = same(ClaimStatus.options)
const PLACES_TO_LOOK = FOUND_KINDS.map((value): Choice => ({ value, label: FOUND_WORDS[value][1] }))
const LABELS = MARKINGS.map((label): Choice => ({ value: label.slice('TLP:'.length).toLowerCase(), label }))
const GRADES: readonly Choice[] = [
  { value: '<=B2', label: 'B2 or better' },
  { value: '<=C3', label: 'C3 or better' },
  { value: '<=B', label: `Source ${RELIABILITY_WORDS.B} or better` },
  { value: '<=2', label: 'Information probably true or better' },
  { value: '>=D', label: 'Source not usually reliable or worse' },
  { value: 'F', label: 'Source cannot be judged' },
  { value: '6', label: 'Information cannot be judged' },
]

interface Props {
  readonly query: string
  readonly onChange: (query: string) => void
  /** Called when a choice was made, to go on writing. */
  readonly onDone: () => void
}

/** The filters by mouse: those that are set, each with a way to take it out, and buttons that write further ones. */
export function FilterBar({ query, onChange, onDone }: Props) {
  const { filters } = parseSearch(query)
  const { data: actors } = useAnswer('actor.list', {})
  const names = useMemo(() => actors?.map(({ name }) => name) ?? [], [actors])
  const props = (name: Parameters<typeof filterText>[0]) => ({
    onChoose: (value: string) => {
      onChange(withFilter(query, filterText(name, value)))
      onDone()
    },
  })
  return (
    <div className={classes.bar} role="group" aria-label="Filters">
      {filters.map(({ text }, at) => (
        // The same filter can be written twice.
        <span key={`${at} ${text}`} className={classes.chip}>
          {text}
          <CloseButton
            size="xs"
            aria-label={`Leave out ${text}`}
            onClick={() => {
              onChange(withoutFilter(query, text))
              onDone()
            }}
          />
        </span>
      ))}
      <FilterButton label="In" choices={PLACES_TO_LOOK} {...props('in')} />
      <FilterButton label="Kind" choices={KINDS} {...props('kind')} />
      <FilterButton label="Actor" suggestions={names} hint="Any of its names" {...props('actor')} />
      <FilterButton label="Date" hint="2023-09 or 2023-09-03..2023-09-06" {...props('date')} />
      <FilterButton label="Place" hint="Place or country" {...props('place')} />
      <FilterButton label="Grade" choices={GRADES} {...props('grade')} />
      <FilterButton label="Source" hint="Title or publisher" {...props('source')} />
      <FilterButton label="Status" choices={STATUSES} {...props('status')} />
      <FilterButton label="Marking" choices={LABELS} {...props('marking')} />
    </div>
  )
}
