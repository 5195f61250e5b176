import { Button } from '@mantine/core'
import { Keys } from '#ui/Keys.tsx'
import type { Item } from '#domain/review'
import classes from './Review.module.css'
import type { Review } from './useReview.ts'
import { placeOf, rejectedBefore } from './words.ts'

interface Props {
  readonly review: Review
  readonly item: Item
  /** While a field of it is open. */
  readonly isTyping: boolean
  readonly onAccept: () => void
  readonly onAcceptAsNew: () => void
  readonly onBack: () => void
}

/** What can be decided on a suggestion, or what was. */
export function Verdict({ review, item, isTyping, onAccept, onAcceptAsNew, onBack }: Props) {
  const then = (done: unknown) => {
    void done
    onBack()
  }
  const alike = rejectedBefore(review)
  return (
    <div className={classes.verdict}>
      {item.state === 'open' && (
        <>
          <Button size="compact-sm" onClick={onAccept} rightSection={<Keys keys="Enter" />}>
            {review.toldOf(item) ? 'Add to it' : 'Accept'}
          </Button>
          {review.toldOf(item) && (
            <Button
              size="compact-sm"
              variant="default"
              onClick={onAcceptAsNew}
              rightSection={<Keys keys="Shift+Enter" />}
            >
              Accept as new
            </Button>
          )}
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => then(review.reject([item]))}
            rightSection={<Keys keys="R" />}
          >
            Reject
          </Button>
          {item.rejectedIn !== null && alike.length > 1 && (
            <Button
              size="compact-sm"
              variant="default"
              title="All open suggestions of this text whose words you rejected elsewhere"
              onClick={() => then(review.reject(alike))}
              rightSection={<Keys keys="Shift+R" />}
            >
              Reject all {alike.length} such
            </Button>
          )}
        </>
      )}
      {item.state === 'accepted' && (
        <Button size="compact-sm" variant="default" onClick={onAccept} rightSection={<Keys keys="Enter" />}>
          Edit in the ledger
        </Button>
      )}
      {item.state === 'rejected' && (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => then(review.reopen(item))}
          rightSection={<Keys keys="R" />}
        >
          Open again
        </Button>
      )}
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        onClick={() => then(review.step(1))}
        rightSection={<Keys keys="↓" />}
      >
        Next
      </Button>
      <span className={classes.place}>
        {isTyping ? (
          <>
            <Keys keys="Enter" /> done · <Keys keys="Ctrl+Enter" /> accept
          </>
        ) : (
          placeOf(review)
        )}
      </span>
    </div>
  )
}
