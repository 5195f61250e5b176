import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import type { ActorUses } from '#contract/actors'
import { edtfWords } from '#domain/edtf-words'
import { useAnswer } from '#api/queries.ts'
import { Kind } from '#terms/Kind.tsx'
import { counted } from '#ui/words.ts'
import classes from './ActorPane.module.css'

/** How many statements are drawn before somebody asks for all of them. */
const FIRST = 100

/** What an actor said and put forward, under the incidents; each line leads to its place there. */
export function Uses({ id }: { readonly id: string }) {
  const [whole, setWhole] = useState(false)
  const { data, isPlaceholderData } = useAnswer('actor.uses', { id })
  // What another actor said is never shown under this one's name while the answer is on its way.
  if (!data || isPlaceholderData) return null
  const { statements, evidence } = data
  const shown = whole ? statements : statements.slice(0, FIRST)
  return (
    <>
      <div className={classes.part}>
        <h3 className={classes.title}>Statements</h3>
        {statements.length === 0 && <p className={classes.none}>It has said nothing in any incident.</p>}
        {groups(shown).map(([incidentId, items]) => (
          <div key={incidentId}>
            <Incident incidentId={incidentId} title={items[0]?.incidentTitle ?? ''} />
            {items.map(({ id, kind, proposition, said }) => (
              <Link key={id} href={`/incident/${incidentId}/statement/${id}`} className={classes.use}>
                <span className={classes.line}>
                  <Kind kind={kind} /> {said && edtfWords(said)}
                </span>
                <span className={classes.said}>{proposition || 'No words yet'}</span>
              </Link>
            ))}
          </div>
        ))}
        {shown.length < statements.length && (
          <Button variant="default" size="compact-xs" mt={8} onClick={() => setWhole(true)}>
            Show all {counted(statements.length, 'statement')}
          </Button>
        )}
      </div>
      {evidence.length > 0 && (
        <div className={classes.part}>
          <h3 className={classes.title}>Evidence that it put forward</h3>
          {groups(evidence).map(([incidentId, items]) => (
            <div key={incidentId}>
              <Incident incidentId={incidentId} title={items[0]?.incidentTitle ?? ''} />
              {items.map(({ id, kind, description }) => (
                <Link key={id} href={`/incident/${incidentId}/evidence/${id}`} className={classes.use}>
                  <span className={classes.line}>
                    <Kind kind="evidence" word={kind} />
                  </span>
                  <span className={classes.said}>{description || 'No words yet'}</span>
                </Link>
              ))}
            </div>
          ))}
        </div>
      )}
    </>
  )
}

function Incident({ incidentId, title }: { readonly incidentId: string; readonly title: string }) {
  return (
    <p className={classes.incident}>
      <Link href={`/incident/${incidentId}`}>{title}</Link>
    </p>
  )
}

/** By incident, in the order in which they come. */
const groups = <Item extends ActorUses['statements' | 'evidence'][number]>(items: readonly Item[]) => [
  ...Map.groupBy(items, ({ incidentId }) => incidentId),
]
