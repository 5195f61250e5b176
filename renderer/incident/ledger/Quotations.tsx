import { CloseButton, UnstyledButton } from '@mantine/core'
import type { CitationOwner } from '#contract/ledger'
import type { Citation } from '#domain/incident'
import { change } from '#api/change.ts'
import { useDesk } from '../desk/desk.ts'
import classes from './entry.module.css'

interface Props {
  readonly owner: CitationOwner
  readonly citations: readonly Citation[]
  /** How to add one, where it is not by the reader's key. */
  readonly how?: string
}

/** The words of the sources on which an entry stands. */
export function Quotations({ owner, citations, how }: Props) {
  const { file, showCitation } = useDesk()
  return (
    <div data-field="quotations">
      <p className={classes.label}>Quotations</p>
      {citations.length === 0 && (
        <p className={classes.lack}>
          {how ?? `None. Select words in the source and press Q to add them to this ${owner.kind}.`}
        </p>
      )}
      {citations.map(({ id, sourceId, quotation }) => {
        const title = file.sources.find((source) => source.id === sourceId)?.title ?? 'source'
        return (
          <div key={id} className={classes.quote}>
            <q>{quotation.exact}</q>
            <UnstyledButton
              className={classes.from}
              title={title}
              onClick={() => showCitation({ id, sourceId }, { turn: true })}
            >
              {title}
            </UnstyledButton>
            <CloseButton
              size="xs"
              aria-label="Remove this quotation"
              onClick={() => void change('citation.remove', { id })}
            />
          </div>
        )
      })}
    </div>
  )
}
