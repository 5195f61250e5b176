import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useDeferredValue, useEffect, useId, useRef, type KeyboardEvent } from 'react'
import { useLocation } from 'wouter'
import type { SearchAnswer } from '#contract/search'
import { parseSearch, withFilter } from '#domain/search-query'
import { useCommand } from '#api/commands.ts'
import { useAnswer } from '#api/queries.ts'
import { placeOfHit } from '#terms/hits.ts'
import { Screen } from '#ui/Screen.tsx'
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
  const listId = useId()
  const focus = () => {
    box.current?.focus()
    box.current?.select()
  }
  useEffect(focus, [])
  useCommand('find', focus)
  useCommand('find everywhere', focus)

  const asked = useDeferredValue(query)
  const limit = limitOf(asked)
  const { data } = useAnswer('search.find', { query: asked, limit }, { enabled: asked.trim() !== '' })
  const answer = query.trim() === '' || asked.trim() === '' ? undefined : data
  const rows = answer ? rowsOf(answer) : []
  const at = Math.min(chosen, Math.max(0, rows.length - 1))

  const open = (row: Row) => {
    remember()
    if (row.type === 'hit') go(placeOfHit(row.hit))
    else {
      setFind(withFilter(query, `in:${row.kind}`))
      focusEnd(box.current)
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const page = 8
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
    }
    const row = rows[at]
    const to = moves[event.key]
    if (to !== undefined) choose(Math.min(rows.length - 1, Math.max(0, to)))
    else if (event.key === 'Enter' && row && !event.nativeEvent.isComposing) open(row)
    else if (event.key === 'Escape' && query !== '') setFind('')
    else return
    event.preventDefault()
  }
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
            role="combobox"
            aria-expanded={rows.length > 0}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={rows.length > 0 ? `${listId}-${at}` : undefined}
            value={query}
            onChange={(event) => setFind(event.currentTarget.value)}
            onKeyDown={onKeyDown}
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
          <Results id={listId} answer={answer} rows={rows} chosen={at} onOpen={open} />
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
