import { Button, Collapse, Select, UnstyledButton } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { call } from '#api/call.ts'
import { change } from '#api/change.ts'
import { edtfWords } from '#domain/edtf-words'
import { Reliability, RELIABILITY_WORDS } from '#domain/grade'
import type { Source, SourceFields } from '#domain/incident'
import { DateField } from '#terms/DateField.tsx'
import { TlpPicker } from '#terms/Tlp.tsx'
import { AutoText } from '#ui/AutoText.tsx'
import { Fingerprint } from '#ui/Fingerprint.tsx'
import { focusField } from '#ui/focusField.ts'
import { useDesk } from './desk.ts'
import classes from './SourceFacts.module.css'

/** What is known of a source: who published it and when, how reliable it is, where its words come from. */
export function SourceFacts({ source }: { readonly source: Source }) {
  const { file, asked } = useDesk()
  const facts = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(asked !== null)
  // A way from elsewhere to one of these fields opens them.
  useEffect(() => {
    if (asked !== null) setOpen(true)
  }, [asked])
  useEffect(() => {
    if (open && asked !== null) focusField(facts.current, asked)
  }, [open, asked])
  const origin = file.origins.find(({ id }) => id === source.originId)
  const save = (patch: Partial<Omit<SourceFields, 'originId'>>) =>
    call('source.update', { id: source.id, patch })
  const set = (patch: Partial<Omit<SourceFields, 'originId'>>) =>
    void change('source.update', { id: source.id, patch })
  const known = [
    source.publisher || source.author,
    source.published && `published ${edtfWords(source.published)}`,
    origin && `origin: ${origin.name}`,
  ].filter(Boolean)
  return (
    <div ref={facts} className={classes.facts}>
      <UnstyledButton className={classes.line} aria-expanded={open} onClick={() => setOpen(!open)}>
        <IconChevronRight size={14} className={classes.arrow} data-open={open || undefined} />
        <span className={classes.words}>
          {known.length > 0 ? known.join(' · ') : 'Publisher, date and reliability are not set'}
        </span>
        <span className={classes.reliability}>
          {source.reliability === null
            ? 'Reliability not judged'
            : `Reliability ${source.reliability}, ${RELIABILITY_WORDS[source.reliability]}`}
        </span>
      </UnstyledButton>
      <Collapse expanded={open} transitionDuration={100}>
        <div className={classes.form}>
          <AutoText
            className={classes.wide}
            field="text"
            label="Title of the source"
            value={source.title}
            required
            save={(title) => save({ title })}
          />
          <AutoText label="Publisher" value={source.publisher} save={(publisher) => save({ publisher })} />
          <AutoText label="Author" value={source.author} save={(author) => save({ author })} />
          <DateField
            of={source.id}
            label="Published"
            value={source.published}
            save={(published) => save({ published })}
          />
          <Select
            label="Reliability of the source"
            placeholder="Not judged"
            clearable
            data={Reliability.options.map((value) => ({
              value,
              label: `${value}  ${RELIABILITY_WORDS[value]}`,
            }))}
            value={source.reliability}
            onChange={(reliability) => set({ reliability })}
          />
          <AutoText
            label="Origin: who first said it"
            placeholder="Agency whose text this carries"
            value={origin?.name ?? ''}
            save={(name) => call('source.setOrigin', { id: source.id, name: name.trim() || null })}
          />
          <AutoText
            label="Web address"
            value={source.url}
            placeholder="https://"
            save={(url) => save({ url })}
          />
          <div className={classes.wide}>
            <Fingerprint label="SHA-256 of the original" value={source.originalSha256} />
          </div>
          <div className={classes.foot}>
            <TlpPicker marking={source.marking} onChange={(marking) => set({ marking })} />
            <span className={classes.file}>
              {[source.fileName, `${source.originalSize.toLocaleString('en')} bytes`]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <Button
              variant="subtle"
              color="red"
              size="compact-xs"
              onClick={() => void change('source.unlink', { incidentId: file.incident.id, id: source.id })}
            >
              Take out of this incident
            </Button>
          </div>
        </div>
      </Collapse>
    </div>
  )
}
