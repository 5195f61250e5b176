import { Button, Group } from '@mantine/core'
import type { Failure } from '#contract/errors'
import { errorWords } from '#contract/words'
import { runCommand } from '#api/commands.ts'
import { Empty } from '#ui/Empty.tsx'

/** Why no library is open, and the ways on. */
export function Problem({ failure }: { readonly failure: Failure }) {
  const { title, advice } = errorWords(failure)
  return (
    <Empty home title={title}>
      <p>{advice}</p>
      <Group gap="sm" justify="center">
        <Button onClick={() => runCommand('open library')}>Open another library…</Button>
        <Button variant="default" onClick={() => runCommand('start library')}>
          Start a library…
        </Button>
        <Button variant="default" onClick={() => runCommand('open sample')}>
          Look at the sample
        </Button>
      </Group>
    </Empty>
  )
}
