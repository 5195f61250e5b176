import { Menu, TextInput, UnstyledButton } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import type { Source } from '#domain/incident'
import { originCounter, sourcesWords } from '#domain/ledger'
import { useDesk } from './desk.ts'
import { newsOf, useNews } from './review/useNews.ts'
import { ALIKE, dateOf } from './source-words.ts'
import classes from './SourceTabs.module.css'

/** More sources than this are not looked through one by one. */
const MANY = 60

interface Props {
  readonly chosen: string
  /** The sources that look like another one. */
  readonly alike: ReadonlySet<string>
  readonly onChoose: (id: string) => void
}

/** A list of all sources with their whole titles; of many, those whose titles hold what is typed. */
export function AllSources(props: Props) {
  const { sources } = useDesk().file
  const count = originCounter(sources)({ citations: sources.map(({ id }) => ({ sourceId: id })) })
  return (
    <Menu position="bottom-end" width="min(440px, 90vw)">
      <Menu.Target>
        <UnstyledButton className={classes.more} aria-label={`All ${sourcesWords(count)}`}>
          {sources.length}
          <IconChevronDown size={14} stroke={1.8} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown className={classes.list}>
        <List {...props} />
      </Menu.Dropdown>
    </Menu>
  )
}

function List({ chosen, alike, onChoose }: Props) {
  const { sources, incident } = useDesk().file
  const [query, setQuery] = useState('')
  const words = query.trim().toLowerCase()
  const found = sources.filter(({ title, fileName, publisher }) =>
    [title, fileName, publisher].some((text) => text.toLowerCase().includes(words)),
  )
  // Those around the open one, until something is typed.
  const at = words === '' ? found.findIndex(({ id }) => id === chosen) : 0
  const first = Math.max(0, Math.min(at - MANY / 2, found.length - MANY))
  const shown = found.slice(first, first + MANY)
  const news = useNews(incident.id, shown)
  const titled = Map.groupBy(sources, ({ title }) => title)
  /** The name of its file, where the title alone does not tell it from another source. */
  const fileOf = ({ title, fileName }: Source) => (titled.get(title)?.length ?? 0) > 1 && fileName
  return (
    <>
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
            {[
              fileOf(source),
              source.publisher,
              dateOf(source),
              alike.has(source.id) && ALIKE,
              newsOf(source, news),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </Menu.Item>
      ))}
      {shown.length < found.length && (
        <p className={classes.rest}>
          {(found.length - shown.length).toLocaleString('en')} more. Type some words of a title.
        </p>
      )}
      {found.length === 0 && <p className={classes.rest}>No source has these words in its title.</p>}
    </>
  )
}
