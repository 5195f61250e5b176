import type { KeyboardEvent, RefObject } from 'react'
import type { ActorRow } from '#contract/actors'
import { latinKey } from '#ui/Keys.tsx'
import { RowList } from '#ui/RowList.tsx'
import classes from './ActorList.module.css'
import { chainWords } from './words.ts'

const ROW_HEIGHT = 57

interface Props {
  readonly rows: readonly ActorRow[]
  readonly known: ReadonlyMap<string, ActorRow>
  /** The others with the same name, by actor. */
  readonly alike: ReadonlyMap<string, readonly ActorRow[]>
  /** Place of the chosen row. */
  readonly chosen: number
  readonly listRef: RefObject<HTMLDivElement | null>
  readonly onChoose: (id: string) => void
  readonly onOpen: () => void
  readonly onMerge: () => void
  readonly onDelete: (row: ActorRow) => void
}

/**
 * The actors, one line each; only those in sight are drawn. Arrow keys choose, Enter goes on to the fields,
 * M merges, Delete deletes.
 */
export function ActorList(props: Props) {
  const { rows, known, alike, chosen, listRef, onChoose, onOpen, onMerge, onDelete } = props
  const onKey = (event: KeyboardEvent, row: ActorRow): boolean => {
    if (event.key === 'Enter') onOpen()
    else if (event.key === 'Delete') onDelete(row)
    else if (latinKey(event) === 'm') onMerge()
    else return false
    return true
  }
  const renderRow = (row: ActorRow) => {
    const others = alike.get(row.id) ?? []
    return (
      <>
        <span className={classes.words}>
          <span className={classes.name} title={row.name}>
            {row.name}
          </span>
          <span className={classes.more}>
            {others.length > 0 && <span className={classes.alike}>Same name as {others[0]?.name}</span>}
            {others.length > 0 && row.aliases.length > 0 && ' · '}
            {row.aliases.join(' · ')}
          </span>
        </span>
        <span className={classes.kind}>{row.kind}</span>
        <span className={classes.chain}>{chainWords(known, row.id)}</span>
        <span className={classes.number} data-none={row.statements === 0 || undefined}>
          {row.statements}
        </span>
        <span className={classes.number} data-none={row.incidents === 0 || undefined}>
          {row.incidents}
        </span>
      </>
    )
  }
  return (
    <RowList
      label="Actors"
      heads={
        <div className={classes.heads}>
          <span>Actor</span>
          <span>Kind</span>
          <span>Speaks for</span>
          <span className={classes.number}>Statements</span>
          <span className={classes.number}>Incidents</span>
        </div>
      }
      rows={rows}
      chosen={chosen}
      height={ROW_HEIGHT}
      rowClass={classes.row}
      listRef={listRef}
      onChoose={({ id }) => onChoose(id)}
      onClick={({ id }) => onChoose(id)}
      onDoubleClick={onOpen}
      onKey={onKey}
      renderRow={renderRow}
    />
  )
}
