import { ActionIcon, Button, SegmentedControl } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { Keys } from '#ui/Keys.tsx'
import { STATES, type State } from '#domain/review'
import classes from './Review.module.css'
import type { Review } from './useReview.ts'

interface Props {
  readonly review: Review
  readonly asList: boolean
  readonly onList: () => void
  readonly onFilter: () => void
  readonly onClose: () => void
}

const WORDS: Readonly<Record<State, string>> = { open: 'Open', accepted: 'Accepted', rejected: 'Rejected' }

/** Which suggestions are looked at, in the text or as a list, and the way back to reading. */
export function ReviewHead({ review, asList, onList, onFilter, onClose }: Props) {
  const { items, filter, setFilter } = review
  return (
    <div className={classes.head}>
      <SegmentedControl
        aria-label="Which suggestions"
        value={filter}
        // By keyboard the focus stays, for the next one; a click gives it back to the card.
        onPointerUp={() => setTimeout(onFilter)}
        data={STATES.map((value) => ({
          value,
          label: `${WORDS[value]} ${items.filter(({ state }) => state === value).length}`,
        }))}
        onChange={(value) => setFilter(value as State)}
      />
      <Keys keys="← →" />
      <span className={classes.push} />
      <Button
        variant="subtle"
        color="gray"
        size="compact-xs"
        onClick={onList}
        rightSection={<Keys keys="L" />}
      >
        {asList ? 'In the text' : 'As a list'}
      </Button>
      <ActionIcon size="sm" aria-label="Close the review (Esc)" onClick={onClose}>
        <IconX size={15} stroke={1.6} />
      </ActionIcon>
    </div>
  )
}
