import { Select, Textarea } from '@mantine/core'
import { ContextType } from '#domain/kinds'
import { Kind } from '#terms/Kind.tsx'
import type { ContextItem } from '#domain/review'
import classes from './Review.module.css'
import type { Field } from './field.ts'
import { RejectedRow } from './RejectedRow.tsx'
import { Row } from './Row.tsx'
import { ToldRow } from './ToldRow.tsx'
import type { Review } from './useReview.ts'

interface Props {
  readonly review: Review
  readonly item: ContextItem
  readonly field: Field | null
  readonly onField: (field: Field) => void
  readonly onBack: () => void
}

/** A suggested context card. */
export function ContextProposal({ review, item, field, onField, onBack }: Props) {
  const { type, title } = review.contextOf(item)
  const isOpen = item.state === 'open'
  return (
    <>
      <p className={classes.kinds}>
        <Kind kind="context" word={`Context: ${type}`} />
      </p>
      <p className={classes.quote}>{item.suggestion.quote.exact}</p>
      <dl className={classes.rows}>
        <ToldRow told={review.toldOf(item)} onBack={onBack} />
        <RejectedRow item={item} sourceId={review.source.id} />
        <Row label="Card" keys="E" onChange={isOpen ? () => onField('words') : null}>
          {field === 'words' ? (
            <div className={classes.pair}>
              <Textarea
                aria-label="Title of the card"
                autosize
                autoFocus
                maxRows={4}
                maxLength={300}
                value={title}
                onFocus={(event) => event.currentTarget.select()}
                onChange={(event) =>
                  review.edit(item, { title: event.currentTarget.value.replace(/\s*\n\s*/g, ' ') })
                }
              />
              <Select
                aria-label="Type of the card"
                data={[...ContextType.options]}
                value={type}
                onChange={(next) => next && review.edit(item, { type: next })}
              />
            </div>
          ) : (
            title
          )}
        </Row>
        <Row label="Why">
          <span className={classes.soft}>{item.suggestion.why}</span>
        </Row>
      </dl>
    </>
  )
}
