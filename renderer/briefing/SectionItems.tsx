import { memo, type ReactNode } from 'react'
import type { IncidentFile } from '#domain/incident'
import { useDesk } from './desk.ts'
import { ChangeItems } from './editions/ChangeItems.tsx'
import { ContextItems, EvidenceItems } from './FileItems.tsx'
import { JudgementItems } from './JudgementItems.tsx'
import type { Listing } from './ordering.ts'
import classes from './Page.module.css'
import { QuestionItems } from './QuestionItems.tsx'
import { hasCoordinates } from './sectionWords.ts'
import { SourceTextItems } from './SourceTextItems.tsx'
import { StatementItems } from './StatementItems.tsx'

/** What a section lists beside the analyst's text. */
export const SectionItems = memo(function SectionItems({ section }: { readonly section: Listing }) {
  const { file } = useDesk()
  const items = itemsOf(section, file)
  return items && <div className={classes.items}>{items}</div>
})

function itemsOf(section: Listing, file: IncidentFile): ReactNode {
  switch (section.kind) {
    case 'what changed':
      return <ChangeItems />
    case 'key judgements':
      return <JudgementItems section={section} />
    case 'claims and denials':
      return <StatementItems section={section} />
    case 'evidence':
      return <EvidenceItems section={section} />
    case 'diplomatic context':
      return <ContextItems section={section} />
    case 'open questions':
      return <QuestionItems section={section} />
    case 'timeline':
      return (
        <p className={classes.note}>
          The timeline is drawn from the dates of the incident, its statements, evidence, context and sources.
        </p>
      )
    case 'contents':
      return <p className={classes.note}>The parts that follow, each a link. Word adds the page numbers.</p>
    case 'locator map':
      return (
        <p className={classes.note}>
          {hasCoordinates(file)
            ? 'A map is drawn around the coordinates of the incident.'
            : 'There is no map yet: the place of the incident has no coordinates.'}
        </p>
      )
    case 'position grid':
      return (
        <p className={classes.note}>
          The grid shows who claims, denies or confirms what, from the statements chosen for the claims and
          denials.
        </p>
      )
    case 'annex: scales':
      return (
        <p className={classes.note}>The words of likelihood, the grades and the markings, each explained.</p>
      )
    case 'annex: source texts':
      return <SourceTextItems section={section} />
    default:
      return null
  }
}
