import type { Item } from '#domain/review'
import { useDesk } from '../desk/desk.ts'
import classes from './Review.module.css'
import { Row } from './Row.tsx'

/** In which source the analyst rejected nearly the same words. */
export function RejectedRow({ item, sourceId }: { readonly item: Item; readonly sourceId: string }) {
  const { file } = useDesk()
  const source = file.sources.find(({ id }) => id === item.rejectedIn)
  if (!source) return null
  return (
    <Row label="Rejected">
      <span className={classes.soft}>
        {source.id === sourceId
          ? 'elsewhere in this text, in nearly the same words'
          : `in “${source.title}”, in nearly the same words`}
      </span>
    </Row>
  )
}
