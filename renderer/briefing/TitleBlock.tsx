import { Select } from '@mantine/core'
import { dayWords } from '#domain/edtf-words'
import type { BriefingFields } from '#domain/briefing'
import type { Prose } from '#domain/prose'
import { AutoText } from '#ui/AutoText.tsx'
import { SectionComments } from './comments/SectionComments.tsx'
import { instantWords, readDay, readInstant } from './cutOff.ts'
import { useDesk, useOpenBriefing } from './desk.ts'
import { HouseField } from './house/HouseField.tsx'
import page from './Page.module.css'
import { ReadField } from './ReadField.tsx'
import { TemplateField } from './TemplateField.tsx'
import classes from './TitleBlock.module.css'

const LANGUAGES: Readonly<Record<string, string>> = {
  'en-GB': 'English (United Kingdom)',
  'en-US': 'English (United States)',
  fr: 'French',
  de: 'German',
  es: 'Spanish',
  it: 'Italian',
  nl: 'Dutch',
  pl: 'Polish',
  ro: 'Romanian',
  uk: 'Ukrainian',
  ru: 'Russian',
  tr: 'Turkish',
}

const NO_PROSE: Prose = []

/** What stands at the head of the document. */
export function TitleBlock() {
  const { save, set } = useDesk()
  const briefing = useOpenBriefing()
  const line = (field: 'subtitle' | 'to' | 'from' | 'keywords', label: string, placeholder: string) => (
    <AutoText
      label={label}
      grow
      placeholder={placeholder}
      findAs={field}
      value={briefing[field]}
      save={(text) => save({ [field]: text } satisfies Partial<BriefingFields>)}
    />
  )
  const languages = Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }))
  const known = briefing.language in LANGUAGES
  return (
    <section className={page.section} data-place="title block" tabIndex={-1} aria-labelledby="title-block">
      <header className={page.head}>
        <h2 id="title-block" className={page.title}>
          Title block
        </h2>
      </header>
      <div className={classes.fields}>
        {line('subtitle', 'Subtitle', 'Stands beneath the title')}
        {line('to', 'To', 'Who is to read it')}
        {line('from', 'From', 'Who wrote it')}
        <ReadField
          of={briefing.id}
          label="Date"
          placeholder="Day of the briefing"
          value={briefing.date}
          text={(day) => dayWords(day)}
          read={readDay}
          save={(date) => date !== null && save({ date })}
        />
        <ReadField
          of={briefing.id}
          label="Cut-off (UTC)"
          placeholder="Day and time"
          value={briefing.cutOff ?? ''}
          text={(instant) => (instant === '' ? '' : instantWords(instant))}
          read={readInstant}
          save={(cutOff) => save({ cutOff })}
          canBeEmpty
        />
        <TemplateField />
        <HouseField />
        <Select
          label="Language"
          searchable
          data={known ? languages : [...languages, { value: briefing.language, label: briefing.language }]}
          value={briefing.language}
          onChange={(language) => language && set({ language })}
        />
        {line('keywords', 'Keywords', 'Parted by commas')}
      </div>
      <SectionComments place="title block" prose={NO_PROSE} />
    </section>
  )
}
