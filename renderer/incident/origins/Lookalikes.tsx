import { Button, UnstyledButton } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { useState } from 'react'
import { useAnswer } from '#api/queries.ts'
import type { Lookalike } from '#contract/origins'
import type { Source } from '#domain/incident'
import { counted } from '#ui/words.ts'
import { useDesk } from '../desk/desk.ts'
import { askAgain } from './askAgain.ts'
import { CompareDialog } from './CompareDialog.tsx'
import classes from './Lookalikes.module.css'
import { decisionWords, lookalikeWords, toldApart } from './words.ts'

/** Copies of one agency's text can be many; so many are shown at once. */
const FIRST = 3

const ORDER: readonly Lookalike['decision'][] = [null, 'one origin', 'independent']

/** The other sources whose text looks like this one's, and the way to compare and decide. */
export function Lookalikes({ source }: { readonly source: Source }) {
  const { file } = useDesk()
  const { data = [] } = useAnswer('origin.lookalikes', { incidentId: file.incident.id, sourceId: source.id })
  const [isWhole, setWhole] = useState(false)
  const [shown, setShown] = useState<Lookalike | null>(null)
  const [opened, setOpened] = useState(false)
  // What waits for a decision comes first, what is none of its copies last.
  const found = data.toSorted((a, b) => ORDER.indexOf(a.decision) - ORDER.indexOf(b.decision))
  if (found.length === 0 && !opened) return null
  const all = [source, ...found.map(({ other }) => other)]
  const aboutOf = ({ other }: Lookalike) => toldApart(other, all)
  const nameOf = (one: Lookalike) => [one.other.title, aboutOf(one)].filter(Boolean).join(', ')
  const compared = found.find(({ other }) => other.id === shown?.other.id) ?? shown
  return (
    <>
      <ul className={classes.list} aria-label="Sources that look like this one">
        {found.slice(0, isWhole ? undefined : FIRST).map((one) => (
          <li key={one.other.id} className={classes.one} data-open={one.decision === null || undefined}>
            <IconCopy size={14} stroke={1.8} className={classes.sign} aria-hidden />
            <span className={classes.words}>
              {lookalikeWords(source, one)} <b>{one.other.title}</b>
              {aboutOf(one) && ` · ${aboutOf(one)}`}
              {one.elsewhere !== null && ` of the incident “${one.elsewhere}”`}
              {decisionWords(one)}
            </span>
            {one.decision === 'independent' && (
              <Button
                variant="subtle"
                size="compact-xs"
                flex="none"
                aria-label={`Ask again whether ${nameOf(one)} has the same origin`}
                onClick={() => void askAgain(source.id, one.other.id)}
              >
                Ask again
              </Button>
            )}
            <Button
              variant={one.decision === null ? 'default' : 'subtle'}
              size="compact-xs"
              flex="none"
              aria-label={`Compare with ${nameOf(one)}`}
              onClick={() => {
                setShown(one)
                setOpened(true)
              }}
            >
              Compare…
            </Button>
          </li>
        ))}
        {found.length > FIRST && !isWhole && (
          <li>
            <UnstyledButton className={classes.more} onClick={() => setWhole(true)}>
              And {counted(found.length - FIRST, 'more source')}
            </UnstyledButton>
          </li>
        )}
      </ul>
      {compared && (
        <CompareDialog
          key={compared.other.id}
          source={source}
          lookalike={compared}
          others={found.filter(({ other, decision }) => other.id !== compared.other.id && decision === null)}
          opened={opened}
          onClose={() => setOpened(false)}
        />
      )}
    </>
  )
}
