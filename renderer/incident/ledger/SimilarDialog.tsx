import { Modal, UnstyledButton } from '@mantine/core'
import { useRef, type KeyboardEvent } from 'react'
import { useLocation } from 'wouter'
import type { SimilarStatement } from '#contract/search'
import { edtfWords } from '#domain/edtf-words'
import type { Statement } from '#domain/incident'
import { useAnswer } from '#api/queries.ts'
import { Kind } from '#terms/Kind.tsx'
import classes from './SimilarDialog.module.css'

interface Props {
  readonly statement: Pick<Statement, 'id' | 'proposition'>
  readonly onClose: () => void
}

/** Statements of other incidents that are like one, each with what both have; one opens where it stands. */
export function SimilarDialog({ statement, onClose }: Props) {
  const [, go] = useLocation()
  const list = useRef<HTMLUListElement>(null)
  const { data: similar } = useAnswer('search.similar', { statementId: statement.id })
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (by === 0) return
    event.preventDefault()
    const all = [...(list.current?.querySelectorAll('button') ?? [])]
    all[all.findIndex((one) => one === document.activeElement) + by]?.focus()
  }
  // Once the rows are there, the first one can take the focus.
  if (!similar) return null
  return (
    <Modal
      opened
      onClose={onClose}
      title="Similar statements in other incidents"
      size={720}
      // What is pressed and clicked in it is not meant for the card that it was opened from.
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <p className={classes.own}>{statement.proposition || '…'}</p>
      {similar.length === 0 && (
        <p className={classes.none}>
          None yet. A statement is similar where it shares telling words, the actor or the place with this
          one.
        </p>
      )}
      <ul ref={list} className={classes.list} onKeyDown={onKeyDown}>
        {similar.map((other, at) => (
          <li key={other.id}>
            <UnstyledButton
              className={classes.row}
              data-kind={other.kind}
              data-autofocus={at === 0 || undefined}
              onClick={() => go(`/incident/${other.incidentId}/statement/${other.id}`)}
            >
              <span className={classes.facts}>
                <Kind kind={other.kind} />
                <span>{other.actor ?? 'The source’s own voice'}</span>
                {other.said && <span>{edtfWords(other.said, { short: true })}</span>}
                <span className={classes.incident}>{other.incidentTitle}</span>
              </span>
              <span className={classes.words}>{other.proposition || '…'}</span>
              <span className={classes.why}>{whyWords(other)}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Modal>
  )
}

/** What both have, in words: `Same place: Plauru · same actor · shared words: debris, dyke`. */
function whyWords({ why: { place, actor, kind, words } }: SimilarStatement): string {
  const reasons = [
    place !== null && `same place: ${place}`,
    actor !== null && 'same actor',
    kind !== null && 'same kind',
    words.length > 0 && `shared words: ${words.join(', ')}`,
  ].filter((reason) => reason !== false)
  const line = reasons.join(' · ')
  return line.charAt(0).toUpperCase() + line.slice(1)
}
