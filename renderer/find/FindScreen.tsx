import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useMemo, useRef } from 'react'
import { useLocation } from 'wouter'
import type { SearchAnswer } from '#contract/search'
import { parseSearch, withFilter } from '#domain/search-query'
import { useCommand } from '#api/commands.ts'
import { useAnswer } from '#api/queries.ts'
import { placeOfHit } from '#terms/hits.ts'
import { Screen } from '#ui/Screen.tsx'
import { useOptions } from '#ui/useOptions.ts'
import { counted } from '#ui/words.ts'
import { FilterBar } from './FilterBar.tsx'
import classes from './FindScreen.module.css'
import { Help } from './Help.tsx'
import { choose, remember, setFind, useFind } from './look.ts'
import { Nothing, Start } from './Nothing.tsx'
import { Results, rowsOf, type Row } from './Results.tsx'

/** How many results are shown of all kinds together, and of one alone. */
const OF_ALL = 36
const OF_ONE = 300

/** One search box over everything in the library, with results while typing. */
export function FindScreen() {
  const [, go] = useLocation()
  const { query, chosen, recent } = useFind()
  const box = useRef<HTMLInputElement>(null)
  const focus = () => {
    box.current?.focus()
    box.current?.select()
  }
  useEffect(focus, [])
  useCommand('find', focus)
  useCommand('find everywhere', focus)

  const isAsked = query.trim() !== ''
  const { data, isPlaceholderData, isPending } = useAnswer(
    'search.find',
    { query, limit: limitOf(query) },
    { enabled: isAsked },
  )
  const answer = isAsked ? data : undefined
  const rows = useMemo(() => (answer ? rowsOf(answer) : []), [answer])

  const open = (row: Row) => {
    remember()
    if (row.type === 'hit') go(placeOfHit(row.hit))
    else {
      setFind(withFilter(query, `in:${row.kind}`))
      focusEnd(box.current)
    }
  }
  const options = useOptions(
    rows.length,
    (index) => {
      const row = rows[index]
      if (row) open(row)
    },
    { isOld: isAsked && (isPlaceholderData || isPending), kept: [chosen, choose] },
  )
  return (
    <Screen
      title="Find"
      meta={<span role="status">{answer ? totalWords(answer) : 'Everything in the library'}</span>}
      actions={
        <>
          <TextInput
            ref={box}
            className={classes.box}
            aria-label="Find in the whole library"
            placeholder="Words, “a phrase”, kind:denial, actor:romania, date:2023-09"
            leftSection={<IconSearch size={15} stroke={1.6} />}
            maxLength={500}
            value={query}
            onChange={(event) => setFind(event.currentTarget.value)}
            {...options.field}
            onKeyDown={(event) => {
              options.field.onKeyDown(event)
              if (event.key !== 'Escape' || query === '') return
              setFind('')
              event.preventDefault()
            }}
          />
          <Help />
        </>
      }
    >
      <div className={classes.work}>
        <FilterBar query={query} onChange={setFind} onDone={() => focusEnd(box.current)} />
        {answer && answer.notes.length > 0 && (
          <ul className={classes.notes} role="status" aria-label="What was passed over">
            {answer.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
        {rows.length > 0 && answer ? (
          <Results answer={answer} rows={rows} options={options} />
        ) : answer ? (
          <Nothing query={query} answer={answer} onChange={setFind} />
        ) : (
          query.trim() === '' && <Start recent={recent} onChoose={setFind} />
        )}
      </div>
    </Screen>
  )
}

/** Where only one kind is asked for, more of it is shown. */
function limitOf(query: string): number {
  const kinds = parseSearch(query).filters.flatMap((filter) => (filter.name === 'in' ? filter.kinds : []))
  return new Set(kinds).size === 1 ? OF_ONE : OF_ALL
}

function totalWords({ groups }: SearchAnswer): string {
  const total = groups.reduce((sum, group) => sum + group.total, 0)
  return total === 0 ? 'Nothing found' : counted(total, 'result')
}

function focusEnd(box: HTMLInputElement | null): void {
  // Once the new words stand in it.
  setTimeout(() => {
    box?.focus()
    box?.setSelectionRange(box.value.length, box.value.length)
  })
}
