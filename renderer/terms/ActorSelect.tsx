import { Select } from '@mantine/core'
import { useMemo } from 'react'
import { byId, findActors } from '#domain/actor'
import type { Actor } from '#domain/incident'
import { ActorLine } from './ActorLine.tsx'

interface Props {
  readonly label: string
  readonly placeholder: string
  /** Those that can be chosen. */
  readonly choices: readonly Actor[]
  readonly known: ReadonlyMap<string, Actor>
  readonly value: string | null
  readonly onChange: (id: string | null) => void
  readonly clearable?: boolean
  readonly autoFocus?: boolean
}

/** Chooses one actor of those that there are, by any of its names. */
export function ActorSelect({ choices, known, clearable = false, autoFocus, ...field }: Props) {
  const data = useMemo(() => choices.map(({ id, name }) => ({ value: id, label: name })), [choices])
  const named = useMemo(() => byId(choices), [choices])
  return (
    <Select
      {...field}
      searchable
      clearable={clearable}
      data-autofocus={autoFocus || undefined}
      data={data}
      limit={50}
      nothingFoundMessage="No other actor is called so"
      filter={({ options, search, limit }) =>
        search.trim() === ''
          ? options.slice(0, limit)
          : findActors(choices, search)
              .matches.slice(0, limit)
              .map(({ id, name }) => ({ value: id, label: name }))
      }
      renderOption={({ option: { value, label } }) => {
        const actor = named.get(value)
        return actor ? <ActorLine actor={actor} known={known} /> : label
      }}
    />
  )
}
