import { Modal, Select, TextInput } from '@mantine/core'
import { useDeferredValue, useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import type { IncidentRow } from '#contract/incidents'
import { useAnswer } from '#api/queries.ts'
import { TemplateName } from '#domain/briefing'
import { edtfWords } from '#domain/edtf-words'
import { TEMPLATES } from '#domain/template'
import { counted } from '#ui/words.ts'
import classes from './NewBriefing.module.css'
import { TEMPLATE_CHOICES } from './TemplateField.tsx'

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
  const [active, setActive] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const id = useId()
  const { data: rows = [] } = useAnswer('incident.list', { query: useDeferredValue(query) })
  const at = Math.min(active, Math.max(0, rows.length - 1))
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' })
  }, [at])
  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[at]
    if (event.key === 'ArrowDown') setActive(Math.min(at + 1, rows.length - 1))
    else if (event.key === 'ArrowUp') setActive(Math.max(at - 1, 0))
    else if (event.key === 'Enter' && row) onChoose(row, template)
    else return
    event.preventDefault()
  }
  return (
    <>
      <TextInput
        data-autofocus
        role="combobox"
        aria-expanded
        aria-controls={id}
        aria-activedescendant={rows.length > 0 ? `${id}-${at}` : undefined}
        aria-label="Find the incident"
        placeholder="Find by any word"
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value)
          setActive(0)
        }}
        onKeyDown={onKeyDown}
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
      {rows.length === 0 ? (
        <p className={classes.nothing}>No incident has these words.</p>
      ) : (
        <div ref={list} id={id} role="listbox" aria-label="Incidents" className={classes.list}>
          {rows.slice(0, 100).map((row, index) => (
            <div
              key={row.id}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === at}
              className={classes.option}
              onMouseMove={() => setActive(index)}
              onClick={() => onChoose(row, template)}
            >
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
