import { Menu, TextInput, UnstyledButton } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import { edtfWords } from '#domain/edtf-words'
import type { Source } from '#domain/incident'
import { isPicture } from '#domain/picture'
import { originCounter, sourcesWords } from '#domain/ledger'
import { useDesk } from './desk.ts'
import { SourceNews } from './review/SourceNews.tsx'
import classes from './SourceTabs.module.css'

/** More sources than this are not looked through one by one. */
const MANY = 60

export const dateOf = ({ published }: Source) => (published ? edtfWords(published, { short: true }) : null)

/** Marks a source that looks like another one, until the analyst has said whether both have one origin. */
export const ALIKE = 'looks like another source'

interface Props {
  readonly chosen: string
  /** The sources that look like another one. */
  readonly alike: ReadonlySet<string>
  readonly onChoose: (id: string) => void
}

/** A list of all sources with their whole titles; of many, those whose titles hold what is typed. */
export function AllSources({ chosen, alike, onChoose }: Props) {
  const { sources } = useDesk().file
  const count = originCounter(sources)({ citations: sources.map(({ id }) => ({ sourceId: id })) })
  const [query, setQuery] = useState('')
  const words = query.trim().toLowerCase()
  const found = sources.filter(({ title, fileName, publisher }) =>
    [title, fileName, publisher].some((text) => text.toLowerCase().includes(words)),
  )
  // Those around the open one, until something is typed.
  const at = words === '' ? found.findIndex(({ id }) => id === chosen) : 0
  const first = Math.max(0, Math.min(at - MANY / 2, found.length - MANY))
  const shown = found.slice(first, first + MANY)
  return (
    <Menu position="bottom-end" width="min(440px, 90vw)" onClose={() => setQuery('')}>
      <Menu.Target>
        <UnstyledButton className={classes.more} aria-label={`All ${sourcesWords(count)}`}>
          {sources.length}
          <IconChevronDown size={14} stroke={1.8} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown className={classes.list}>
        {sources.length > MANY && (
          <TextInput
            m={4}
            data-autofocus
            aria-label="Find a source"
            placeholder="Find by title, file or publisher"
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
          />
        )}
        {shown.map((source) => (
          <Menu.Item
            key={source.id}
            aria-current={source.id === chosen || undefined}
            className={classes.item}
            onClick={() => onChoose(source.id)}
          >
            {source.title}
            <span className={classes.about}>
              {[source.publisher, dateOf(source), alike.has(source.id) && ALIKE].map(
                (words) => words && `${words} · `,
              )}
              {isPicture(source.mediaType) ? 'a picture' : <SourceNews source={source} />}
            </span>
          </Menu.Item>
        ))}
        {shown.length < found.length && (
          <p className={classes.rest}>
            {(found.length - shown.length).toLocaleString('en')} more. Type some words of a title.
          </p>
        )}
        {found.length === 0 && <p className={classes.rest}>No source has these words in its title.</p>}
      </Menu.Dropdown>
    </Menu>
  )
}
