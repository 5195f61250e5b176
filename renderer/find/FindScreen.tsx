import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import type { SearchAnswer } from '#contract/search'
import { withFilter } from '#domain/search-query'
import { useCommand } from '#api/commands.ts'
import { placeOfHit } from '#terms/hits.ts'
import { Screen } from '#ui/Screen.tsx'
import { useOptions } from '#ui/useOptions.ts'
import { counted } from '#ui/words.ts'
import { FilterBar } from './FilterBar.tsx'
import classes from './FindScreen.module.css'
import { Help } from './Help.tsx'
import { choose, remember, setFind, useFind } from './look.ts'
import { Nothing, Start } from './Nothing.tsx'
import { Results } from './Results.tsx'
import { useFound, type Row } from './useFound.ts'

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

  const found = useFound(query, chosen)
  const { answer, count, rowAt, isOld } = found
  const open = (row: Row) => {
    remember()
    if (row.type === 'hit') go(placeOfHit(row.hit))
    else {
      setFind(withFilter(query, `in:${row.kind}`))
      focusEnd(box.current)
    }
  }
  const options = useOptions(
    count,
    (index) => {
      const row = rowAt(index)
      if (row) open(row)
    },
    {
      isOld,
      isAwaited: count > 0 && rowAt(Math.min(chosen, count - 1)) === undefined,
      kept: [chosen, choose],
    },
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
        {count > 0 && answer ? (
          <Results query={query} answer={answer} found={found} options={options} />
        ) : answer ? (
          <Nothing query={query} answer={answer} onChange={setFind} />
        ) : (
          query.trim() === '' && <Start recent={recent} onChoose={setFind} />
        )}
      </div>
    </Screen>
  )
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
