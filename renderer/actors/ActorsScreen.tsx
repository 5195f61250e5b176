import { Button, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import type { ActorRow } from '#contract/actors'
import { byId, findActors, lookalikes } from '#domain/actor'
import { change } from '#api/change.ts'
import { useCommand } from '#api/commands.ts'
import { useAnswer } from '#api/queries.ts'
import { deleteWithUndo } from '#ui/deleteWithUndo.tsx'
import { Empty } from '#ui/Empty.tsx'
import { Keys } from '#ui/Keys.tsx'
import { Saved } from '#ui/Saved.tsx'
import { Screen } from '#ui/Screen.tsx'
import { counted } from '#ui/words.ts'
import { ActorList } from './ActorList.tsx'
import { ActorPane } from './ActorPane.tsx'
import classes from './ActorsScreen.module.css'
import { InUse } from './InUse.tsx'
import { MergeDialog } from './MergeDialog.tsx'
import { useChosen } from '#ui/useChosen.ts'
import { speakersFor } from './words.ts'

/** The name of a new actor until somebody types one. */
const UNNAMED = 'Unnamed actor'

type Asking = { readonly what: 'merge'; readonly intoId: string | null } | { readonly what: 'in use' }

/** All actors: found by any of their names, edited beside the list, merged where two are one. */
export function ActorsScreen({ id }: { readonly id: string | null }) {
  const [query, setQuery] = useState('')
  const [asking, setAsking] = useState<Asking | null>(null)
  const search = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const pane = useRef<HTMLElement>(null)
  const arrived = useRef(false)
  /** The actor that was just made: its name is selected for typing over. */
  const [made, setMade] = useState<string | null>(null)
  const { data: all } = useAnswer('actor.rows', {})
  const wanted = useDeferredValue(query)
  const known = useMemo(() => byId(all ?? []), [all])
  const alike = useMemo(() => lookalikes(all ?? []), [all])
  const rows = useMemo(() => findActors(all ?? [], wanted).matches, [all, wanted])
  const { at, row, choose } = useChosen(rows, id)

  useCommand('find', () => search.current?.focus())
  useEffect(() => {
    if (!all) return
    const lost = document.activeElement === document.body || document.activeElement === null
    // On arrival the list has the focus; later only where what had it went away, as by undo.
    if (!arrived.current || lost) (list.current ?? search.current)?.focus({ preventScroll: true })
    arrived.current = true
  }, [all, row?.id])
  useEffect(() => {
    const name = made === null ? null : pane.current?.querySelector<HTMLInputElement>('input')
    if (!name || row?.id !== made) return
    name.focus()
    name.select()
    setMade(null)
  }, [made, row?.id])

  if (!all) return null
  const focusList = () => (list.current ?? search.current)?.focus()
  const create = async (name: string) => {
    const rest = { kind: 'body' as const, country: null, affiliationId: null, aliases: [] }
    const answer = await change('actor.create', { name, ...rest })
    if (!answer) return
    setQuery('')
    choose(answer.id)
    setMade(answer.id)
  }
  const remove = (actor: ActorRow) => {
    choose(actor.id)
    if (actor.statements + actor.evidence + speakersFor(known, actor.id).length > 0)
      setAsking({ what: 'in use' })
    else
      void deleteWithUndo('actor.delete', actor.id, 'Actor deleted', actor.name).then(
        (done) => done && focusList(),
      )
  }
  const typed = query.trim()

  return (
    <Screen
      title="Actors"
      meta={
        <>
          <span>{counted(all.length, 'actor')}</span>
          {alike.size > 0 && <span>{alike.size} share a name with another</span>}
          <Saved />
        </>
      }
      actions={
        <>
          <TextInput
            ref={search}
            className={classes.search}
            aria-label="Find actors"
            placeholder="Find by any name or spelling"
            leftSection={<IconSearch size={15} stroke={1.6} />}
            rightSection={query === '' ? <Keys keys="Ctrl+F" /> : null}
            rightSectionWidth={64}
            value={query}
            onChange={(event) => {
              setQuery(event.currentTarget.value)
              choose(null)
            }}
            onKeyDown={(event) => {
              if (event.key === 'Escape') setQuery('')
              if (event.key === 'ArrowDown' || event.key === 'Enter') list.current?.focus()
              if (event.key === 'ArrowDown') event.preventDefault()
            }}
          />
          <Button onClick={() => void create(UNNAMED)}>New actor</Button>
        </>
      }
    >
      {row ? (
        <div className={classes.columns}>
          <div className={classes.content}>
            <ActorList
              key={wanted}
              rows={rows}
              known={known}
              alike={alike}
              chosen={at}
              listRef={list}
              onChoose={choose}
              onOpen={() => pane.current?.querySelector<HTMLElement>('input')?.focus()}
              onMerge={() => setAsking({ what: 'merge', intoId: null })}
              onDelete={remove}
            />
          </div>
          <ActorPane
            paneRef={pane}
            actor={row}
            actors={all}
            known={known}
            alike={alike.get(row.id) ?? []}
            onChoose={(other) => {
              setQuery('')
              choose(other)
            }}
            onMerge={(intoId) => setAsking({ what: 'merge', intoId })}
            onDelete={() => remove(row)}
            onLeave={focusList}
          />
        </div>
      ) : all.length > 0 ? (
        <Empty title={`No actor is called “${typed}”.`}>
          <Button onClick={() => void create(typed)}>Create “{typed}”</Button>
          <Button
            variant="default"
            onClick={() => {
              setQuery('')
              search.current?.focus()
            }}
          >
            Show all actors
          </Button>
        </Empty>
      ) : (
        <Empty title="No actors yet.">
          <p>
            An actor is a state, body or person who speaks or acts. Actors come in as you name who says
            something in an incident; their other names and whom they speak for are kept here.
          </p>
          <Button onClick={() => void create(UNNAMED)}>New actor</Button>
        </Empty>
      )}
      {row && (
        <>
          <MergeDialog
            opened={asking?.what === 'merge'}
            actor={row}
            actors={all}
            known={known}
            first={asking?.what === 'merge' ? asking.intoId : null}
            onClose={() => setAsking(null)}
            onMerged={(intoId) => {
              setAsking(null)
              setQuery('')
              choose(intoId)
            }}
            onGone={focusList}
          />
          <InUse
            opened={asking?.what === 'in use'}
            actor={row}
            known={known}
            onClose={() => setAsking(null)}
            onMerge={() => setAsking({ what: 'merge', intoId: null })}
          />
        </>
      )}
    </Screen>
  )
}
