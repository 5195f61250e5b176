import { Button } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useLayoutEffect, useRef, type ReactNode } from 'react'
import { change } from '#api/change.ts'
import { saveAll } from '#api/saving.ts'
import { chooseItems, SECTION_TITLES, type Section } from '#domain/briefing'
import { printedQuestions } from '#domain/briefing-texts'
import type { IncidentFile, Judgement } from '#domain/incident'
import { isEmptyProse } from '#domain/prose'
import { announce } from '#ui/announce.ts'
import { counted } from '#ui/words.ts'
import { useDesk } from '../desk.ts'
import { referenceChoices } from '../references.ts'
import { useBriefing } from '../useBriefing.ts'
import classes from './Beside.module.css'
import { carried } from './carry.ts'
import { ProseView } from './ProseView.tsx'
import { takePlace } from './sides.ts'

/** What stands in another briefing, with a way to take it over into the one that is written. */
export function BesideBriefing({ id }: { readonly id: string }) {
  const { briefing, file, error } = useBriefing(id)
  const column = useRef<HTMLElement>(null)
  const isThere = briefing !== undefined && file !== undefined
  useLayoutEffect(() => {
    const place = isThere ? takePlace('read') : null
    if (place) column.current?.querySelector(`[data-part="${place}"]`)?.scrollIntoView({ block: 'start' })
  }, [isThere])
  if (error) return <p className={classes.note}>This briefing is not there any more. Choose another one.</p>
  if (!briefing || !file) return null
  const references = referenceChoices(file, briefing.sections)
  const included = briefing.sections.filter((section) => section.included)
  return (
    <article ref={column} className={classes.column}>
      <h2 className={classes.title}>{briefing.title}</h2>
      {briefing.subtitle && <p className={classes.subtitle}>{briefing.subtitle}</p>}
      {included.map((section) => {
        const items = itemsOf(section, file)
        if (isEmptyProse(section.prose) && items.length === 0) return null
        return (
          <section
            key={section.kind}
            className={classes.section}
            data-part={section.kind}
            aria-label={SECTION_TITLES[section.kind]}
          >
            <header className={classes.line}>
              <h3 className={classes.heading}>{SECTION_TITLES[section.kind]}</h3>
              {!isEmptyProse(section.prose) && <TakeText section={section} />}
            </header>
            <ProseView prose={section.prose} references={references} />
            {items.length > 0 && <ul className={classes.items}>{items}</ul>}
          </section>
        )
      })}
    </article>
  )
}

const TAKE_ICON = <IconArrowLeft size={13} stroke={2} />

interface TakeProps {
  readonly label: string
  readonly onTake: () => void
}

function Take({ label, onTake }: TakeProps) {
  return (
    <Button
      variant="subtle"
      size="compact-xs"
      className={classes.take}
      leftSection={TAKE_ICON}
      aria-label={label}
      onClick={onTake}
    >
      Take over
    </Button>
  )
}

/** Writes a section's text behind that of the same section in the briefing that is written. */
function TakeText({ section: { kind, prose } }: { readonly section: Section }) {
  const { file, setSection } = useDesk()
  const take = async () => {
    // What is still being typed stands before it.
    if (!(await saveAll())) return
    const { prose: text, left } = carried(prose, file)
    setSection(kind, (now) => ({ included: true, prose: [...now.prose, ...text] }))
    announce(
      `The text of ${SECTION_TITLES[kind]} is taken over${left > 0 ? `, without ${counted(left, 'reference')} that this incident does not hold` : ''}`,
    )
  }
  return <Take label={`Take over the text of ${SECTION_TITLES[kind]}`} onTake={() => void take()} />
}

/** The things that a section lists, a line each. */
function itemsOf(section: Section, file: IncidentFile): ReactNode[] {
  const line = (id: string, words: string, who = '', take?: ReactNode) => (
    <li key={id} className={classes.item}>
      <span>
        {who && <b>{who}: </b>}
        {words || 'Without words yet'}
      </span>
      {take}
    </li>
  )
  const nameOf = (actorId: string | null) => file.actors.find(({ id }) => id === actorId)?.name ?? ''
  switch (section.kind) {
    case 'key judgements':
      return chooseItems(file.judgements, section).map((judgement) =>
        line(judgement.id, judgement.text, '', <TakeJudgement judgement={judgement} />),
      )
    case 'claims and denials':
      return chooseItems(file.statements, section).map(({ id, actorId, kind, proposition }) =>
        line(id, proposition, [nameOf(actorId), kind].filter(Boolean).join(', ')),
      )
    case 'evidence':
      return chooseItems(file.evidence, section).map(({ id, actorId, description, caption }) =>
        line(id, description || caption, nameOf(actorId)),
      )
    case 'diplomatic context':
      return chooseItems(file.contexts, section).map(({ id, title, summary }) =>
        line(id, summary, title, <TakeCard id={id} title={title} />),
      )
    case 'open questions':
      return printedQuestions(file, section).map(({ id, text }) => line(id, text))
    default:
      return []
  }
}

/** Makes the same judgement in the incident of the briefing that is written; within one incident it is there already. */
function TakeJudgement({ judgement }: { readonly judgement: Judgement }) {
  const { incidentId, file } = useDesk()
  if (file.judgements.some(({ id }) => id === judgement.id)) return null
  const { text, scale, likelihood, confidence, confidenceReason } = judgement
  const take = async () => {
    const fields = { text, scale, likelihood, confidence, confidenceReason }
    const made = await change('judgement.create', { incidentId, fields })
    if (made) announce('The judgement is taken over. What it rests on stays with its incident.')
  }
  return <Take label={`Take over the judgement: ${text}`} onTake={() => void take()} />
}

/** Puts a context card into the incident of the briefing that is written too. */
function TakeCard({ id, title }: { readonly id: string; readonly title: string }) {
  const { incidentId, file } = useDesk()
  if (file.contexts.some((card) => card.id === id)) return null
  const take = async () => {
    if (await change('context.link', { incidentId, id })) announce(`${title} is taken over`)
  }
  return <Take label={`Take over the context card: ${title}`} onTake={() => void take()} />
}
