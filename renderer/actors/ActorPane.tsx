import { Button, UnstyledButton } from '@mantine/core'
import type { KeyboardEvent, RefObject } from 'react'
import type { ActorRow } from '#contract/actors'
import { ActorForm } from '#terms/ActorForm.tsx'
import classes from './ActorPane.module.css'
import { Uses } from './Uses.tsx'
import { chainWords, evidenceWords, speakersFor, statementWords } from './words.ts'

interface Props {
  readonly paneRef: RefObject<HTMLElement | null>
  readonly actor: ActorRow
  readonly actors: readonly ActorRow[]
  readonly known: ReadonlyMap<string, ActorRow>
  /** The others with the same name. */
  readonly alike: readonly ActorRow[]
  readonly onChoose: (id: string) => void
  readonly onMerge: (intoId: string | null) => void
  readonly onDelete: () => void
  /** Goes back to the list. */
  readonly onLeave: () => void
}

/** The chosen actor: its names, whom it speaks for, and all that it said. */
export function ActorPane(props: Props) {
  const { paneRef, actor, actors, known, alike, onChoose, onMerge, onDelete, onLeave } = props
  const speakers = speakersFor(known, actor.id)
  const onKeyDown = (event: KeyboardEvent) => {
    // An open list of a field, and a dialog that was opened from here, take Escape for themselves.
    if (event.key !== 'Escape' || event.defaultPrevented || !(event.target instanceof Element)) return
    if (!paneRef.current?.contains(event.target) || event.target.getAttribute('aria-expanded') === 'true')
      return
    event.preventDefault()
    onLeave()
  }
  return (
    <section ref={paneRef} className={classes.pane} aria-label={actor.name} onKeyDown={onKeyDown}>
      <div className={classes.head}>
        <div className={classes.words}>
          <h2 className={classes.name}>{actor.name}</h2>
          <p className={classes.facts}>
            {[actor.kind, chainWords(known, actor.id)].filter(Boolean).join(' › ')}
          </p>
          <p className={classes.facts}>
            {[statementWords(actor) ?? 'No statements', evidenceWords(actor)].filter(Boolean).join(' · ')}
          </p>
        </div>
        <div className={classes.actions}>
          <Button variant="default" onClick={() => onMerge(null)}>
            Merge…
          </Button>
          <Button variant="subtle" color="red" onClick={onDelete}>
            Delete
          </Button>
        </div>
      </div>
      <ActorForm key={actor.id} actor={actor} actors={actors}>
        {alike.map((other) => (
          <p key={other.id} className={classes.alike} role="note">
            <span>“{other.name}” has the same name. Is it the same actor?</span>
            <Button size="compact-xs" variant="default" onClick={() => onMerge(other.id)}>
              Merge with it…
            </Button>
          </p>
        ))}
      </ActorForm>
      {speakers.length > 0 && (
        <div className={classes.part}>
          <h3 className={classes.title}>Who speaks for it</h3>
          {speakers.map(({ id, name }) => (
            <UnstyledButton key={id} className={classes.speaker} onClick={() => onChoose(id)}>
              {name}
            </UnstyledButton>
          ))}
        </div>
      )}
      <Uses key={`uses ${actor.id}`} id={actor.id} />
    </section>
  )
}
