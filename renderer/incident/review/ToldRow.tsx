import { UnstyledButton } from '@mantine/core'
import { useAnswer } from '#api/queries.ts'
import type { Entry } from '#domain/citations'
import { originCounter, sourcesWords } from '#domain/ledger'
import { Kind } from '#terms/Kind.tsx'
import { useActions, useDesk } from '../desk/desk.ts'
import classes from './Review.module.css'
import { Row } from './Row.tsx'

interface Props {
  readonly told: Entry | null
  readonly onBack: () => void
}

/** What says the same in the ledger already; a click shows it there. */
export function ToldRow({ told, onBack }: Props) {
  const { file } = useDesk()
  const { choice, setTab } = useActions()
  const { data: actors } = useAnswer('actor.list', {})
  const statement = file.statements.find(({ id }) => id === told?.id)
  const card = file.contexts.find(({ id }) => id === told?.id)
  const entry = statement ?? card
  if (!told || !entry) return null
  const speaker = statement && actors?.find(({ id }) => id === statement.actorId)?.name
  return (
    <Row label="In ledger">
      <UnstyledButton
        className={classes.told}
        data-kind={statement?.kind ?? 'context'}
        tabIndex={-1}
        title="Show it in the ledger"
        onClick={() => {
          setTab(told.kind === 'context' ? 'context' : 'ledger')
          choice.set({ entry: told, editing: false })
          onBack()
        }}
      >
        <span className={classes.answer}>
          <Kind kind={statement?.kind ?? 'context'} word={statement?.kind ?? card?.type ?? ''} />{' '}
          {speaker && <b>{speaker} </b>}
          {statement?.proposition ?? card?.title}
        </span>
        <span className={classes.soft}>{sourcesWords(originCounter(file.sources)(entry))}</span>
      </UnstyledButton>
    </Row>
  )
}
