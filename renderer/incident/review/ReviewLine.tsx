import { Button } from '@mantine/core'
import type { Source } from '#domain/incident'
import { openAmong } from '#domain/review'
import { Keys } from '#ui/Keys.tsx'
import type { Mark } from '#ui/reader/segments.ts'
import { counted } from '#ui/words.ts'
import classes from './ReviewLine.module.css'
import { useItems } from './useReview.ts'
import { oldWords } from './words.ts'

interface Props {
  readonly source: Source
  /** What stands in the file of this text. */
  readonly marks: readonly Mark[]
  readonly onReview: () => void
}

/** Above the words of a source: how much the program noticed in them that nobody has looked at. */
export function ReviewLine({ source, marks, onReview }: Props) {
  const { found, items } = useItems(source, marks, true)
  const count = openAmong(items ?? [])
  const { open } = count
  // It keeps its room while the text is looked through, so that the words do not move under the eye.
  return (
    <div className={classes.line}>
      {found?.english === false && <span>Suggestions are made for English texts only.</span>}
      {found?.english && items && (
        <>
          <Button
            variant={open > 0 ? 'light' : 'subtle'}
            color={open > 0 ? undefined : 'gray'}
            size="compact-xs"
            onClick={onReview}
            rightSection={<Keys keys="Ctrl+R" />}
          >
            {open > 0 ? `Review ${counted(open, 'suggestion')}` : 'Suggestions'}
          </Button>
          <span>
            {items.length === 0
              ? 'None was noticed; some are usually missed.'
              : open === 0
                ? 'All are looked through; some are usually missed.'
                : oldWords(count) || 'What this text may say, for you to judge'}
          </span>
        </>
      )}
    </div>
  )
}
