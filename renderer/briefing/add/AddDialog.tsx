import { Modal, TextInput } from '@mantine/core'
import { useState } from 'react'
import { change } from '#api/change.ts'
import { useCommand } from '#api/commands.ts'
import { useAnswer } from '#api/queries.ts'
import { saveAll } from '#api/saving.ts'
import { SECTION_TITLES } from '#domain/briefing'
import { Kind } from '#terms/Kind.tsx'
import { announce } from '#ui/announce.ts'
import { filterChoices } from '#ui/editor/choices.ts'
import { useLast } from '#ui/useLast.ts'
import { useOptions } from '#ui/useOptions.ts'
import { useDesk, useOpenBriefing } from '../desk.ts'
import type { Place } from '../place.ts'
import classes from './AddDialog.module.css'
import { offersFor, taken, type Offer } from './offers.ts'

/** Rows that are shown; more words narrow them. */
const SHOWN = 60

interface Props {
  /** The section at hand. */
  readonly place: Place
  /** Goes to where something was added. */
  readonly onAdded: (place: Place, itemId: string | null) => void
}

/** Adds a statement, an item of evidence or a context card of the library to the section at hand. */
export function AddDialog({ place, onAdded }: Props) {
  const { setSection } = useDesk()
  const briefing = useOpenBriefing()
  const [opened, setOpened] = useState(false)
  useCommand('add', () => setOpened(true))
  const add = async (offer: Offer) => {
    const { choice, does, into } = offer
    setOpened(false)
    // What is still being typed into the section stands before what is added.
    if (!(await saveAll())) return
    const { id } = choice.to
    if (does === 'bring over' && !(await change('context.link', { incidentId: briefing.incidentId, id })))
      return
    const section = briefing.sections.find(({ kind }) => kind === into)
    const isListed = does === 'bring over' && section?.included && !section.excluded.includes(id)
    if (does !== 'there' && !isListed) setSection(into, (now) => taken(now, offer))
    announce(`${choice.what} is in ${SECTION_TITLES[into]}`)
    onAdded(into, does === 'write' ? null : id)
  }
  const shown = useLast(place, opened)
  const title =
    shown === 'title block' ? 'Add from the library' : `Add from the library to “${SECTION_TITLES[shown]}”`
  return (
    <Modal opened={opened} onClose={() => setOpened(false)} title={title} size={620}>
      <Chooser place={shown} onChoose={(offer) => void add(offer)} />
    </Modal>
  )
}

function doesWords({ does, into }: Offer): string {
  switch (does) {
    case 'take in':
      return `left out: take in to ${SECTION_TITLES[into]}`
    case 'bring over':
      return `of another incident: bring over to ${SECTION_TITLES[into]}`
    case 'write':
      return 'write at the end of the text, with its reference'
    case 'there':
      return 'in the section already'
  }
}

function Chooser({ place, onChoose }: { readonly place: Place; readonly onChoose: (offer: Offer) => void }) {
  const { references } = useDesk()
  const briefing = useOpenBriefing()
  const { data: cards = [] } = useAnswer('context.list', {})
  const [query, setQuery] = useState('')
  const offers = offersFor(place, briefing, references, cards)
  const found = new Set(
    filterChoices(
      offers.map(({ choice }) => choice),
      query,
    ),
  )
  const shown = offers.filter(({ choice }) => found.has(choice)).slice(0, SHOWN)
  const options = useOptions(shown.length, (index) => {
    const chosen = shown[index]
    if (chosen) onChoose(chosen)
  })
  return (
    <>
      <TextInput
        data-autofocus
        {...options.field}
        aria-label="Find what to add"
        placeholder="Find a statement, evidence or context by any word"
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value)
          options.toFirst()
        }}
      />
      {shown.length === 0 ? (
        <p className={classes.nothing}>
          {offers.length === 0
            ? 'The library holds no statements, evidence or context for this briefing yet.'
            : 'Nothing in the library has these words.'}
        </p>
      ) : (
        <div {...options.list} aria-label="What can be added" className={classes.list}>
          {shown.map((offer, index) => {
            const { choice } = offer
            return (
              <div
                key={`${choice.to.kind}${choice.to.id}`}
                {...options.option(index)}
                className={classes.option}
                data-there={offer.does === 'there' || undefined}
              >
                <p className={classes.head}>
                  {choice.kind !== 'judgement' && choice.kind !== 'question' && <Kind kind={choice.kind} />}
                  <span className={classes.who}>{choice.who}</span>
                  <span className={classes.does}>{doesWords(offer)}</span>
                </p>
                <p className={classes.what}>{choice.what || 'Without words yet'}</p>
              </div>
            )
          })}
        </div>
      )}
    </>
  )
}
