import { Button, UnstyledButton } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { useState } from 'react'
import { useAnswer } from '#api/queries.ts'
import type { Lookalike } from '#contract/origins'
import type { Source } from '#domain/incident'
import { counted } from '#ui/words.ts'
import { useDesk } from '../desk.ts'
import { CompareDialog } from './CompareDialog.tsx'
import classes from './Lookalikes.module.css'
import { lookalikeWords } from './words.ts'

/** Copies of one agency's text can be many; so many are shown at once. */
const FIRST = 3

/** The other sources whose text looks like this one's, and the way to compare and decide. */
export function Lookalikes({ source }: { readonly source: Source }) {
  const { file } = useDesk()
  const { data = [] } = useAnswer('origin.lookalikes', { incidentId: file.incident.id, sourceId: source.id })
  const [all, setAll] = useState(false)
  const [shown, setShown] = useState<Lookalike | null>(null)
  const [opened, setOpened] = useState(false)
  // What waits for a decision comes first.
  const found = data.toSorted((a, b) => Number(a.agreed) - Number(b.agreed))
  if (found.length === 0 && !opened) return null
  return (
    <>
      <ul className={classes.list} aria-label="Sources that look like this one">
        {found.slice(0, all ? undefined : FIRST).map((one) => (
          <li key={one.other.id} className={classes.one} data-open={!one.agreed || undefined}>
            <IconCopy size={14} stroke={1.8} className={classes.sign} aria-hidden />
            <span className={classes.words}>
              {lookalikeWords(source, one)} <b>{one.other.title}</b>
              {one.elsewhere !== null && ` of the incident “${one.elsewhere}”`}
              {one.agreed
                ? `: one origin, ${one.originName}`
                : one.byline !== null && ` (${one.originName} byline)`}
            </span>
            <Button
              variant={one.agreed ? 'subtle' : 'default'}
              size="compact-xs"
              flex="none"
              aria-label={`Compare with ${one.other.title}`}
              onClick={() => {
                setShown(one)
                setOpened(true)
              }}
            >
              Compare…
            </Button>
          </li>
        ))}
        {found.length > FIRST && !all && (
          <li>
            <UnstyledButton className={classes.more} onClick={() => setAll(true)}>
              And {counted(found.length - FIRST, 'more source')}
            </UnstyledButton>
          </li>
        )}
      </ul>
      {shown && (
        <CompareDialog
          key={shown.other.id}
          source={source}
          lookalike={shown}
          others={found.filter(({ other, agreed }) => other.id !== shown.other.id && !agreed)}
          opened={opened}
          onClose={() => setOpened(false)}
        />
      )}
    </>
  )
}
