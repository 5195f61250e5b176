import { Checkbox } from '@mantine/core'
import { memo, useId, useMemo } from 'react'
import { runCommand } from '#api/commands.ts'
import { SECTION_TITLES, type Section } from '#domain/briefing'
import { ProseEditor } from '#ui/editor/ProseEditor.tsx'
import { SectionComments } from './comments/SectionComments.tsx'
import { useDesk } from './desk.ts'
import classes from './Page.module.css'
import { SectionItems } from './SectionItems.tsx'
import { useLights } from './useLights.ts'
import { countOf, PLACEHOLDERS } from './sectionWords.ts'

/** One part of the briefing: its heading, the analyst's text, and what it lists. */
export const SectionFrame = memo(function SectionFrame({ section }: { readonly section: Section }) {
  const { file, references, setSection, saveSection } = useDesk()
  const id = useId()
  const lights = useLights(section.kind)
  const { kind, included, prose, order, excluded } = section
  // Who writes in a section does not change what it lists.
  const listing = useMemo(() => ({ kind, order, excluded }), [kind, order, excluded])
  const title = SECTION_TITLES[kind]
  const count = countOf(section, file)
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
      <SectionComments place={kind} prose={prose} />
      {included && <SectionItems section={listing} />}
    </section>
  )
})
