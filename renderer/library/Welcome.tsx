import { Button, CloseButton } from '@mantine/core'
import type { LibraryState } from '#contract/library'
import { call } from '#api/call.ts'
import { change } from '#api/change.ts'
import { runCommand } from '#api/commands.ts'
import { queryClient, useAnswer } from '#api/queries.ts'
import classes from './Welcome.module.css'

/** Says on the first start what the sample is, and how to start a library of one's own. */
export function Welcome({ library }: { readonly library: LibraryState }) {
  const { data: settings } = useAnswer('settings.get', {})
  if (!library.isSample || !settings || settings.welcomed) return null
  const putAway = async () => {
    await call('settings.update', { welcomed: true })
    await queryClient.invalidateQueries({ queryKey: ['settings.get'] })
  }
  return (
    <section className={classes.card} aria-label="Welcome">
      <div className={classes.words}>
        <h2 className={classes.title}>Welcome to Rapporteur</h2>
        <p>
          This is a sample library to look around in: one well-marked incident, with its sources, ledger and a
          briefing ready for Word. Change what you like; your own work goes into a library of its own.
        </p>
      </div>
      <div className={classes.actions}>
        <Button onClick={() => void change('library.startDefault', {}).then((state) => state && putAway())}>
          Start my library
        </Button>
        <Button variant="default" onClick={() => runCommand('start library')}>
          Start it in a folder of my choice…
        </Button>
      </div>
      <CloseButton aria-label="Put the welcome away" onClick={() => void putAway()} />
    </section>
  )
}
