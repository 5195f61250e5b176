import { UnstyledButton } from '@mantine/core'
import { Keys } from '#ui/Keys.tsx'
import classes from './Review.module.css'
import type { NextOpen } from './useNextOpen.ts'
import type { Review } from './useReview.ts'
import { newsWords } from './words.ts'

interface Props {
  readonly review: Review
  /** Where the review goes on; null where nothing is open elsewhere. */
  readonly next: NextOpen | null
  readonly onNext: () => void
}

/** What is said where no suggestion is shown. */
export function NothingLeft({ review, next, onNext }: Props) {
  const { found, error, items, filter, isReady } = review
  const of = (state: string) => items.filter((item) => item.state === state).length
  const [title, words] = error
    ? [error.message, 'You can select words and mark them by hand.']
    : !isReady
      ? ['Looking through the text…', '']
      : found?.english === false
        ? [
            'Suggestions are made for English texts only.',
            'This one seems to be in another language, so none are made. Select words and mark them by hand.',
          ]
        : items.length === 0
          ? [
              'None was noticed in this text.',
              'That does not mean that it says nothing: some statements are usually missed. Read it, and mark what you find.',
            ]
          : filter === 'open'
            ? [
                'All suggestions of this text are looked through.',
                `${of('accepted')} accepted, ${of('rejected')} rejected. Some statements are usually missed: read the text too.`,
              ]
            : [`None is ${filter}.`, '']
  return (
    <div className={classes.nothing}>
      <p className={classes.nothingTitle}>{title}</p>
      {words && <p>{words}</p>}
      {isReady && (
        <p>
          {next && (
            <UnstyledButton className={classes.next} tabIndex={-1} onClick={onNext}>
              <Keys keys="Enter" /> next: <b>{next.source.title}</b> · {newsWords(next.news)}
            </UnstyledButton>
          )}
          <Keys keys="Esc" /> back to reading · <Keys keys="U" /> undo
        </p>
      )}
    </div>
  )
}
