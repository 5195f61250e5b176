import { Button } from '@mantine/core'
import { runCommand } from '#api/commands.ts'
import { Empty } from '#ui/Empty.tsx'

/** Shown where an incident was, after it was deleted. */
export function Gone() {
  return (
    <Empty home title="This incident is not in the library.">
      <p>It may have been deleted. Undo brings back what was deleted here.</p>
      <Button onClick={() => runCommand('library')}>Back to the library</Button>
    </Empty>
  )
}
