import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { call } from '#api/call.ts'
import { runCommand } from '#api/commands.ts'
import { keyWords } from './Keys.tsx'
import classes from './tellWithUndo.module.css'

/** Says what the latest change did, and how to take back this very change. */
export async function tellWithUndo(title: string, words: string): Promise<void> {
  const { undoStep } = await call('history.state', {})
  const note = notifications.show({
    title,
    message: (
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <span className={classes.words}>{words}</span>
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
