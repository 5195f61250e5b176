import { Checkbox } from '@mantine/core'
import { useId, type ReactNode } from 'react'
import { runCommand } from '#api/commands.ts'
import { SECTION_TITLES, type Section } from '#domain/briefing'
import { ProseEditor } from '#ui/editor/ProseEditor.tsx'
import { SectionComments } from './comments/SectionComments.tsx'
import { useDesk } from './desk.ts'
import classes from './Page.module.css'
import { useLights } from './useLights.ts'
import { countOf, PLACEHOLDERS } from './sectionWords.ts'

/** One part of the briefing: its heading, the analyst's text, and what it lists. */
export function SectionFrame({
  section,
  children,
}: {
  readonly section: Section
  readonly children?: ReactNode
}) {
  const { briefing, file, references, setSection, saveSection } = useDesk()
  const id = useId()
  const lights = useLights(section.kind)
  const { kind, included, prose } = section
  const title = SECTION_TITLES[kind]
  const count = countOf(kind, briefing, file)
  return (
    <section
      className={classes.section}
      data-place={kind}
      data-out={!included}
      tabIndex={-1}
      aria-labelledby={id}
    >
      <header className={classes.head}>
        <Checkbox
          size="xs"
          className={classes.include}
          aria-label={`${title} in the briefing`}
          checked={included}
          onChange={(event) => setSection(kind, { included: event.currentTarget.checked })}
        />
        <h2 id={id} className={classes.title}>
          {title}
        </h2>
        {!included ? (
          <span className={classes.count}>left out</span>
        ) : (
          count !== null && count > 0 && <span className={classes.count}>{count}</span>
        )}
      </header>
      {included && (
        <ProseEditor
          label={title}
          placeholder={PLACEHOLDERS[kind]}
          value={prose}
          save={(next) => saveSection(kind, { prose: next })}
          references={references}
          lights={lights}
          onComment={() => void runCommand('comment')}
        />
      )}
      <SectionComments place={kind} />
      {included && children && <div className={classes.items}>{children}</div>}
    </section>
  )
}
