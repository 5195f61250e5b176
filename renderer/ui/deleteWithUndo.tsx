import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { call } from '#api/call.ts'
import { change } from '#api/change.ts'
import { runCommand } from '#api/commands.ts'
import { forgetKept } from '#api/kept.ts'
import classes from './deleteWithUndo.module.css'
import { keyWords } from './Keys.tsx'

type Deletion =
  | 'incident.delete'
  | 'statement.delete'
  | 'evidence.delete'
  | 'briefing.delete'
  | 'comment.delete'
  | 'judgement.delete'
  | 'question.delete'
  | 'actor.delete'
  | 'status.delete'
  | 'house.remove'

/** Deletes at once and says how to get it back. */
export async function deleteWithUndo(
  name: Deletion,
  id: string,
  title: string,
  words: string,
): Promise<boolean> {
  if (!(await change(name, { id }))) return false
  forgetKept(id)
  const { undoStep } = await call('history.state', {})
  const note = notifications.show({
    title,
    message: (
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <span className={classes.words}>{words || 'It held no words.'}</span>
        <Button
          size="compact-xs"
          variant="default"
          flex="none"
          onClick={() => {
            notifications.hide(note)
            void undoOnly(undoStep)
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

/** Takes back this very change, and nothing that came after it. */
async function undoOnly(step: number | null): Promise<void> {
  const { undoStep } = await call('history.state', {})
  if (undoStep === step) runCommand('undo')
  else
    notifications.show({
      title: 'Other changes came after it',
      message: `${keyWords('Ctrl+Z')} takes them back one by one, the latest first.`,
    })
}
