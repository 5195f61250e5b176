import { Button, Collapse, Select, UnstyledButton } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import { useReducer, useRef, useState } from 'react'
import { call } from '#api/call.ts'
import { change } from '#api/change.ts'
import { edtfWords } from '#domain/edtf-words'
import { Reliability, RELIABILITY_WORDS } from '#domain/grade'
import type { Source, SourceFields } from '#domain/incident'
import { DateField } from '#terms/DateField.tsx'
import { TlpPicker } from '#terms/Tlp.tsx'
import { AutoText } from '#ui/AutoText.tsx'
import { focusField } from '#ui/focusField.ts'
import { Custody } from './Custody.tsx'
import { useDesk } from '../desk/desk.ts'
import { ConfirmAll, Fact, unconfirmedOf } from './FromFile.tsx'
import { Lookalikes } from '../origins/Lookalikes.tsx'
import { PagePictures } from '../picture/PagePictures.tsx'
import classes from './SourceFacts.module.css'
import { useReadNext } from '../desk/useReadNext.ts'

/** What is known of a source: who published it and when, how reliable it is, where its words come from. */
export function SourceFacts({ source }: { readonly source: Source }) {
  const { file } = useDesk()
  const facts = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  // A way from elsewhere to one of these fields opens them.
  useReadNext((place) => {
    if (place.kind !== 'field') return false
    setOpen(true)
    return focusField(facts.current, place.name)
  })
  // What has opened takes the focus only then.
  const [, opened] = useReducer((count: number) => count + 1, 0)
  const origin = file.origins.find(({ id }) => id === source.originId)
  const save = (patch: Partial<Omit<SourceFields, 'originId'>>) =>
    call('source.update', { id: source.id, patch })
  const set = (patch: Partial<Omit<SourceFields, 'originId'>>) =>
    void change('source.update', { id: source.id, patch })
  const known = [
    source.publisher || source.author,
    source.published && `published ${edtfWords(source.published)}`,
    origin && `origin: ${origin.name}`,
    unconfirmedOf(source).length > 0 && 'not confirmed',
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
      <Lookalikes source={source} />
      <PagePictures source={source} />
      <Collapse expanded={open} transitionDuration={100} onTransitionEnd={opened}>
        <div className={classes.form} data-facts>
          <ConfirmAll source={source} />
          <Fact source={source} of="title" className={classes.wide}>
            <AutoText
              field="text"
              label="Title of the source"
              value={source.title}
              required
              save={(title) => save({ title })}
            />
          </Fact>
          <Fact source={source} of="publisher">
            <AutoText label="Publisher" value={source.publisher} save={(publisher) => save({ publisher })} />
          </Fact>
          <Fact source={source} of="author">
            <AutoText label="Author" value={source.author} save={(author) => save({ author })} />
          </Fact>
          <Fact source={source} of="published">
            <DateField
              of={source.id}
              label="Published"
              value={source.published}
              save={(published) => save({ published })}
            />
          </Fact>
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
          <Fact source={source} of="url">
            <AutoText
              label="Web address"
              value={source.url}
              placeholder="https://"
              save={(url) => save({ url })}
            />
          </Fact>
          <Fact source={source} of="language">
            <AutoText
              label="Language"
              placeholder="e.g. en, uk, ro"
              value={source.language}
              maxLength={35}
              save={(language) => save({ language: language.trim() })}
            />
          </Fact>
          {open && <Custody sourceId={source.id} original={source.originalSha256} />}
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
