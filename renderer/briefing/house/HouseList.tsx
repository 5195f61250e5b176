import type { RefObject } from 'react'
import type { HouseTemplateRow } from '#contract/house-templates'
import { dayWords } from '#domain/edtf-words'
import { RowList } from '#ui/RowList.tsx'
import classes from './HouseScreen.module.css'

const ROW_HEIGHT = 49

interface Props {
  readonly rows: readonly HouseTemplateRow[]
  /** Place of the chosen row. */
  readonly chosen: number
  readonly listRef: RefObject<HTMLDivElement | null>
  readonly onChoose: (id: string) => void
  readonly onOpen: () => void
  readonly onPreview: () => void
  readonly onRemove: (row: HouseTemplateRow) => void
}

/**
 * The house templates, one line each. Arrow keys choose, Enter goes on to the name, Space shows a briefing in it,
 * Delete removes.
 */
export function HouseList({ rows, chosen, listRef, onChoose, onOpen, onPreview, onRemove }: Props) {
  return (
    <RowList
      label="House templates"
      heads={
        <div className={classes.heads}>
          <span>Template</span>
          <span>File</span>
          <span>Added</span>
          <span className={classes.number}>Briefings</span>
        </div>
      }
      rows={rows}
      chosen={chosen}
      height={ROW_HEIGHT}
      rowClass={classes.row}
      listRef={listRef}
      onChoose={({ id }) => onChoose(id)}
      onClick={({ id }) => onChoose(id)}
      onDoubleClick={onPreview}
      onKey={({ key }, row) => {
        if (key === 'Enter') onOpen()
        else if (key === ' ') onPreview()
        else if (key === 'Delete') onRemove(row)
        else return false
        return true
      }}
      renderRow={({ name, fileName, createdAt, briefings }) => (
        <>
          <span className={classes.name} title={name}>
            {name}
          </span>
          <span className={classes.file} title={fileName}>
            {fileName}
          </span>
          <span className={classes.added}>{dayWords(createdAt.slice(0, 10), { short: true })}</span>
          <span className={classes.number} data-none={briefings === 0 || undefined}>
            {briefings}
          </span>
        </>
      )}
    />
  )
}
