import { notifications } from '@mantine/notifications'
import type { Output } from '#contract/contract'
import { counted } from '#ui/words.ts'
import { ChangeList } from './ChangeList.tsx'

/** Says that an edition is issued, and what had to be changed in its text for Word. */
export function showIssued({ edition, changes }: Output<'edition.issue'>): void {
  notifications.show({
    title: `Edition ${edition.number} is issued`,
    withBorder: true,
    autoClose: changes.length > 0 ? 60_000 : 10_000,
    message:
      changes.length === 0 ? (
        'It is kept as it is now. Find it under Edition, to show it and to export it.'
      ) : (
        <>
          {counted(changes.length, 'thing')} had to be changed for Word:
          <ChangeList label="What was changed for Word" changes={changes} />
        </>
      ),
  })
}
