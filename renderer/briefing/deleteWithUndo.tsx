import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { change } from '#api/change.ts'
import { runCommand } from '#api/commands.ts'
import { keyWords } from '#ui/Keys.tsx'

type Deletion = 'briefing.delete' | 'judgement.delete' | 'question.delete'

/** Deletes at once and says how to get it back. */
export async function deleteWithUndo(
  name: Deletion,
  id: string,
  title: string,
  words: string,
): Promise<boolean> {
  if (!(await change(name, { id }))) return false
  const note = notifications.show({
    title,
    message: (
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <span>{words || 'It held no words.'}</span>
        <Button
          size="compact-xs"
          variant="default"
          flex="none"
          onClick={() => {
            notifications.hide(note)
            runCommand('undo')
          }}
        >
          Undo {keyWords('Ctrl+Z')}
        </Button>
      </Group>
    ),
    autoClose: 10_000,
    withBorder: true,
  })
  return true
}
