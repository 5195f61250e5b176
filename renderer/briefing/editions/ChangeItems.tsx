import { useAnswer } from '#api/queries.ts'
import { useDesk } from '../desk.ts'
import page from '../Page.module.css'
import { ChangeList } from './ChangeList.tsx'

/** What the document says has changed since the last edition. */
export function ChangeItems() {
  const last = useDesk().editions[0]
  const { data, error } = useAnswer(
    'edition.changes',
    { id: last?.id ?? '' },
    { enabled: last !== undefined },
  )
  if (!last) return null
  if (error) return <p className={page.note}>{error.message}</p>
  if (!data) return null
  return (
    <>
      <p className={page.note}>
        {data.length === 0
          ? `Nothing has changed since edition ${last.number}.`
          : `Since edition ${last.number}, from the library and this briefing:`}
      </p>
      {data.length > 0 && <ChangeList label={`What changed since edition ${last.number}`} changes={data} />}
    </>
  )
}
