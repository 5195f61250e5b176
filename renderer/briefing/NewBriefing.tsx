import { Modal, Select, TextInput } from '@mantine/core'
import { useDeferredValue, useState } from 'react'
import type { IncidentRow } from '#contract/incidents'
import { useAnswer } from '#api/queries.ts'
import { TemplateName } from '#domain/briefing'
import { edtfWords } from '#domain/edtf-words'
import { TEMPLATES } from '#domain/template'
import { useOptions } from '#ui/useOptions.ts'
import { counted } from '#ui/words.ts'
import classes from './NewBriefing.module.css'
import { TEMPLATE_CHOICES } from './TemplateField.tsx'

/** Incidents that are listed at most. */
const SHOWN = 100

interface Props {
  readonly opened: boolean
  readonly onClose: () => void
  readonly onChoose: (incident: IncidentRow, template: TemplateName) => void
}

/** Asks of which incident a new briefing is to be: found by typing, taken by Enter. */
export function NewBriefing({ opened, onClose, onChoose }: Props) {
  return (
    <Modal opened={opened} onClose={onClose} title="New briefing of which incident?" size={520}>
      <Chooser onChoose={onChoose} />
    </Modal>
  )
}

function Chooser({ onChoose }: Pick<Props, 'onChoose'>) {
  const [template, setTemplate] = useState<TemplateName>('standard briefing')
  const [query, setQuery] = useState('')
  const asked = useDeferredValue(query)
  const { data: rows = [], isPlaceholderData, isPending } = useAnswer('incident.list', { query: asked })
  const shown = rows.slice(0, SHOWN)
  const options = useOptions(
    shown.length,
    (index) => {
      const chosen = shown[index]
      if (chosen) onChoose(chosen, template)
    },
    { isOld: asked !== query || isPlaceholderData || isPending },
  )
  return (
    <>
      <TextInput
        data-autofocus
        {...options.field}
        aria-label="Find the incident"
        placeholder="Find by any word"
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value)
          options.toFirst()
        }}
      />
      <Select
        mt={10}
        label="Template"
        description={TEMPLATES[template].description}
        data={TEMPLATE_CHOICES}
        value={template}
        allowDeselect={false}
        onChange={(name) => name && setTemplate(TemplateName.parse(name))}
      />
      {shown.length === 0 ? (
        <p className={classes.nothing}>No incident has these words.</p>
      ) : (
        <div {...options.list} aria-label="Incidents" className={classes.list}>
          {shown.map((row, index) => (
            <div key={row.id} {...options.option(index)} className={classes.option}>
              <p className={classes.title}>{row.title}</p>
              <p className={classes.about}>
                {[
                  row.date && edtfWords(row.date, { short: true }),
                  row.place,
                  `${counted(row.claims, 'claim')}, ${counted(row.denials, 'denial')}`,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </div>
          ))}
        </div>
      )}
    </>
  )
}
