import { Button, Select } from '@mantine/core'
import { TemplateName } from '#domain/briefing'
import { sectionsFor, TEMPLATES } from '#domain/template'
import { useDesk, useOpenBriefing } from './desk.ts'
import { isOffered, offeredSections } from './sectionWords.ts'
import classes from './TemplateField.module.css'

export const TEMPLATE_CHOICES = TemplateName.options.map((value) => ({
  value,
  label: value.charAt(0).toUpperCase() + value.slice(1),
}))

/** The design of the briefing. The sections that belong to it are offered, never taken without being asked. */
export function TemplateField() {
  const { editions, set } = useDesk()
  const briefing = useOpenBriefing()
  const { template, sections } = briefing
  const own = TEMPLATES[template].sections.filter((kind) => isOffered(kind, editions))
  const offered = offeredSections(briefing, editions)
  const included = offered.filter((section) => section.included).map(({ kind }) => kind)
  const differs = included.join() !== own.join()
  return (
    <Select
      label="Template"
      data={TEMPLATE_CHOICES}
      value={template}
      allowDeselect={false}
      onChange={(name) => name && set({ template: TemplateName.parse(name) })}
      inputWrapperOrder={['label', 'input', 'description']}
      classNames={{ description: classes.others }}
      description={
        differs && (
          <>
            This briefing has other sections.{' '}
            <Button
              variant="subtle"
              size="compact-xs"
              px={0}
              onClick={() => set({ sections: sectionsFor(template, sections) })}
            >
              Take the template’s
            </Button>
          </>
        )
      }
    />
  )
}
