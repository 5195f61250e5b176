import { Button, Popover } from '@mantine/core'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import { useCommand } from '#api/commands.ts'
import { saveAll } from '#api/saving.ts'
import type { Edition } from '#domain/edition'
import { counted } from '#ui/words.ts'
import { useDesk } from '../desk.ts'
import { ManifestChoice } from '../export/ManifestChoice.tsx'
import { EditionItem } from './EditionItem.tsx'
import classes from './Editions.module.css'
import { EditionViewer } from './EditionViewer.tsx'
import { IssueDialog } from './IssueDialog.tsx'
import { useExportEdition } from './useExportEdition.tsx'

/**
 * The editions of the briefing on the desk, behind a button: what was issued, whether it still holds, and the
 * way to issue the next one. Before the first, the button leads there at once.
 */
export function Editions() {
  const { editions, stale } = useDesk()
  const [opened, setOpened] = useState(false)
  const [issuing, setIssuing] = useState(false)
  const [viewed, setViewed] = useState<Edition | null>(null)
  const exportEdition = useExportEdition()
  const latest = editions[0]
  const beginIssue = async () => {
    setOpened(false)
    // What is issued is what the library holds; where the last words cannot be saved, the head says why.
    if (await saveAll()) setIssuing(true)
  }
  useCommand('issue', () => void beginIssue())
  return (
    <>
      {latest ? (
        <Popover opened={opened} onChange={setOpened} position="bottom-end" width={440} withArrow trapFocus>
          <Popover.Target>
            <Button
              variant="default"
              aria-label={`Edition ${latest.number}: ${stale.count > 0 ? `out of date, ${counted(stale.count, 'reason')}` : 'still holds'}`}
              onClick={() => setOpened(!opened)}
              rightSection={
                stale.count > 0 && <span className={classes.badge}>{stale.count.toLocaleString('en')}</span>
              }
            >
              Edition {latest.number}
            </Button>
          </Popover.Target>
          <Popover.Dropdown className={classes.panel}>
            <header className={classes.head}>
              {/* The focus begins here, so that the panel is read from its top. */}
              <h2 className={classes.title} tabIndex={-1} data-autofocus>
                {stale.count > 0
                  ? `Edition ${latest.number} is out of date`
                  : `Edition ${latest.number} still holds`}
              </h2>
              {stale.count === 0 ? (
                <p className={classes.about}>Nothing that it says has changed in the library since.</p>
              ) : (
                <ul className={classes.reasons} aria-label="Why it is out of date">
                  {stale.reasons.map((reason) => (
                    <li key={reason}>{reason}</li>
                  ))}
                  {stale.count > stale.reasons.length && (
                    <li>And {counted(stale.count - stale.reasons.length, 'more reason')}.</li>
                  )}
                </ul>
              )}
              <Button size="compact-sm" onClick={() => void beginIssue()}>
                Issue edition {latest.number + 1}…
              </Button>
            </header>
            {opened &&
              editions.map((edition) => (
                <EditionItem
                  key={edition.id}
                  edition={edition}
                  onShow={() => {
                    flushSync(() => setOpened(false))
                    setViewed(edition)
                  }}
                  onExport={() => void exportEdition(edition)}
                />
              ))}
            {opened && (
              <footer className={classes.beside}>
                <ManifestChoice description="Beside what is exported again: what the edition rested on when it was issued." />
              </footer>
            )}
          </Popover.Dropdown>
        </Popover>
      ) : (
        <Button variant="default" onClick={() => void beginIssue()}>
          Issue…
        </Button>
      )}
      <IssueDialog opened={issuing} onClose={() => setIssuing(false)} />
      <EditionViewer edition={viewed} onClose={() => setViewed(null)} onExport={exportEdition} />
    </>
  )
}
