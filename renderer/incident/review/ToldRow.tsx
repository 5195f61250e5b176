import { UnstyledButton } from '@mantine/core'
import { originCounter, sourcesWords } from '#domain/ledger'
import { Keys } from '#ui/Keys.tsx'
import { useDesk } from '../desk.ts'
import type { Item } from './items.ts'
import classes from './Review.module.css'

interface Props {
  readonly item: Item
  readonly onJoin: () => void
}

/** What says the same in the ledger already: the suggestion can become one more quotation of it. */
export function ToldRow({ item: { told }, onJoin }: Props) {
  const { file } = useDesk()
  if (!told) return null
  const statement = file.statements.find(({ id }) => id === told.id)
  const entry = statement ?? file.contexts.find(({ id }) => id === told.id)
  if (!entry) return null
  return (
    <div className={classes.row}>
      <dt>In ledger</dt>
      <dd className={classes.answer}>
        <span className={classes.chosen}>
          {statement ? `“${statement.proposition}”` : 'title' in entry && entry.title}
        </span>
        <span className={classes.soft}> · {sourcesWords(originCounter(file.sources)(entry))}</span>
      </dd>
      <UnstyledButton className={classes.change} aria-label="Add to it" tabIndex={-1} onClick={onJoin}>
        <Keys keys="Q" />
      </UnstyledButton>
    </div>
  )
}
