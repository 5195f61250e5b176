import { UnstyledButton } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { Kind } from '#terms/Kind.tsx'
import { useWindowed } from '#ui/useWindowed.ts'
import type { Item } from '#domain/review'
import classes from './Review.module.css'
import { useSpeaker } from './useSpeaker.ts'
import type { Review } from './useReview.ts'

interface Props {
  readonly review: Review
  readonly onChoose: () => void
}

/** The suggestions to look over, one under the other; the card beneath is about the chosen one. */
export function ReviewList({ review, onChoose }: Props) {
  const { shown, current, look } = review
  const scroller = useRef<HTMLDivElement>(null)
  const speaker = useSpeaker()
  const chosen = current ? shown.indexOf(current) : -1
  const windowed = useWindowed({
    count: shown.length,
    estimate: 58,
    scroller: () => scroller.current,
    keyOf: (at) => shown[at]?.id ?? '',
    keep: [chosen],
  })
  const { show } = windowed
  useEffect(() => {
    if (chosen >= 0) show(chosen)
  }, [chosen, show])
  const row = (item: Item) => {
    const kind = item.what === 'statement' ? review.editsOf(item).kind : 'context'
    return (
      <UnstyledButton
        className={classes.item}
        data-kind={kind}
        tabIndex={-1}
        aria-current={item === current || undefined}
        onClick={() => {
          look(item)
          onChoose()
        }}
      >
        <Kind kind={kind} word={item.what === 'context' ? item.suggestion.type : kind} />
        {item.what === 'statement' && (
          <span className={classes.itemWho}>
            {speaker(review.editsOf(item).actor, item.suggestion)}
            {item.told && <span className={classes.soft}> · in the ledger already</span>}
            {item.rejectedIn && <span className={classes.soft}> · rejected before</span>}
          </span>
        )}
        <span className={classes.itemWords}>{item.suggestion.quote.exact}</span>
      </UnstyledButton>
    )
  }
  return (
    <div ref={scroller} className={classes.list} role="region" aria-label="Suggestions as a list">
      <div role="list" style={windowed.style}>
        {windowed.rows.map(({ index, gap }) => {
          const item = shown[index]
          return (
            item && (
              <div
                key={item.id}
                ref={windowed.measure}
                data-index={index}
                role="listitem"
                style={{ marginTop: gap }}
              >
                {row(item)}
              </div>
            )
          )
        })}
      </div>
    </div>
  )
}
