import { Button, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useDeferredValue, useRef } from 'react'
import { useLocation } from 'wouter'
import { runCommand, useCommand } from '#api/commands.ts'
import { useAnswer } from '#api/queries.ts'
import { deleteWithUndo } from '#ui/deleteWithUndo.tsx'
import { Empty } from '#ui/Empty.tsx'
import { Keys } from '#ui/Keys.tsx'
import { Screen } from '#ui/Screen.tsx'
import { useRoom } from '#ui/useRoom.ts'
import { counted } from '#ui/words.ts'
import { applyFacets, NO_FACETS, type Facets } from './facets.ts'
import { FacetPane } from './FacetPane.tsx'
import { FacetMenu } from './FacetMenu.tsx'
import { IncidentList } from './IncidentList.tsx'
import classes from './LibraryScreen.module.css'
import { setLook, useLook } from './look.ts'
import { Welcome } from './Welcome.tsx'

/** All incidents: found by typing, narrowed by status and country, opened by Enter. */
export function LibraryScreen() {
  const [, go] = useLocation()
  const { query, facets, chosen } = useLook()
  const setQuery = (next: string) => setLook({ query: next })
  const setFacets = (next: Facets) => setLook({ facets: next })
  const hasFacets = useRoom('(min-width: 1000px)')
  const search = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  useCommand('find', () => search.current?.focus())

  const { data: library } = useAnswer('library.state', {})
  const { data: found } = useAnswer('incident.list', { query: useDeferredValue(query) })
  if (!found || !library) return null
  const rows = applyFacets(found, facets)

  return (
    <Screen
      title="Library"
      meta={
        <>
          <span>
            {counted(library.incidents, 'incident')} · {counted(library.statements, 'statement')}
          </span>
          <span className={classes.folder} title={library.folder ?? ''}>
            {library.isSample ? 'The sample library' : library.folder}
          </span>
        </>
      }
      actions={
        <>
          <TextInput
            ref={search}
            className={classes.search}
            aria-label="Find incidents"
            placeholder="Find by any word: title, statement, quotation, source"
            leftSection={<IconSearch size={15} stroke={1.6} />}
            rightSection={query === '' && hasFacets ? <Keys keys="Ctrl+F" /> : null}
            rightSectionWidth={hasFacets ? 64 : 8}
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') setQuery('')
              if (event.key === 'ArrowDown' || event.key === 'Enter') list.current?.focus()
              if (event.key === 'ArrowDown') event.preventDefault()
            }}
          />
          {!hasFacets && <FacetMenu rows={found} facets={facets} onChange={setFacets} />}
          <Button onClick={() => runCommand('new incident')}>New incident</Button>
        </>
      }
    >
      <div className={classes.columns} data-facets={hasFacets}>
        {hasFacets && <FacetPane rows={found} facets={facets} onChange={setFacets} />}
        <div className={classes.content}>
          <Welcome library={library} />
          {rows.length > 0 ? (
            <IncidentList
              key={`${query} ${facets.status} ${facets.country}`}
              listRef={list}
              rows={rows}
              chosenId={chosen}
              onChoose={(id) => setLook({ chosen: id })}
              onOpen={({ id }) => go(`/incident/${id}`)}
              onDelete={({ id, title }) =>
                void deleteWithUndo('incident.delete', id, 'Incident deleted', title)
              }
            />
          ) : (
            <NothingFound
              query={query}
              any={library.incidents > 0}
              onAll={() => setLook({ query: '', facets: NO_FACETS })}
            />
          )}
        </div>
      </div>
    </Screen>
  )
}

interface NothingFoundProps {
  readonly query: string
  readonly any: boolean
  readonly onAll: () => void
}

function NothingFound({ query, any, onAll }: NothingFoundProps) {
  if (!any)
    return (
      <Empty title="No incidents yet." home>
        <p>An incident holds who claims what, who denies which part of it, and the words of the sources.</p>
        <Button onClick={() => runCommand('new incident')}>New incident</Button>
      </Empty>
    )
  return (
    <Empty
      home
      title={
        query
          ? `No incident has “${query}” in its title, statements, quotations or sources.`
          : 'No incident fits.'
      }
    >
      <Button variant="default" onClick={onAll}>
        Show all incidents
      </Button>
    </Empty>
  )
}
