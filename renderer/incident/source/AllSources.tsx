import { Popover, TextInput, UnstyledButton } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useCallback, useMemo, useState } from 'react'
import { useCommand } from '#api/commands.ts'
import { foldName } from '#domain/actor'
import type { Source } from '#domain/incident'
import { originCounter, sourcesWords } from '#domain/ledger'
import { OptionList } from '#ui/OptionList.tsx'
import { useOptions } from '#ui/useOptions.ts'
import classes from './AllSources.module.css'
import { useActions, useDesk } from '../desk/desk.ts'
import { newsOf, useNews } from '../review/useNews.ts'
import type { MarkOf } from './source-names.ts'
import { ALIKE, dateOf } from '../desk/source-words.ts'

/** About how high a row is, in pixels: a title of one line, and a line about it. */
const ROW_HEIGHT = 46

interface Props {
  readonly chosen: string
  /** The sources that look like another one. */
  readonly alike: ReadonlySet<string>
  /** What tells sources with like titles apart. */
  readonly markOf: MarkOf
  readonly onChoose: (id: string) => void
}

/** A list of all sources with their whole titles, which what is typed narrows. */
export function AllSources({ onChoose, ...props }: Props) {
  const { sources } = useDesk().file
  const { turnTo } = useActions()
  const [opened, setOpened] = useState(false)
  useCommand('sources', () => {
    turnTo('source')
    setOpened(true)
  })
  const count = useMemo(
    () => originCounter(sources)({ citations: sources.map(({ id }) => ({ sourceId: id })) }),
    [sources],
  )
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-end"
      width="min(480px, 94vw)"
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <UnstyledButton
          className={classes.button}
          aria-label={`All ${sourcesWords(count)}`}
          onClick={() => setOpened(!opened)}
        >
          {sources.length.toLocaleString('en')}
          <IconChevronDown size={14} stroke={1.8} />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className={classes.dropdown} aria-label="Sources">
        <List
          {...props}
          onChoose={(id) => {
            setOpened(false)
            onChoose(id)
          }}
        />
      </Popover.Dropdown>
    </Popover>
  )
}

/** The sources in which every typed word stands: in the title, the file's name, the publisher or the origin. */
function useFound(query: string) {
  const { sources, origins } = useDesk().file
  const originOf = useMemo(() => new Map(origins.map(({ id, name }) => [id, name])), [origins])
  const asked = foldName(query)
  const isAsked = asked !== ''
  // Thousands of titles are made ready once somebody types.
  const texts = useMemo(
    () =>
      isAsked
        ? sources.map(({ title, fileName, publisher, originId }) =>
            foldName(`${title} ${fileName} ${publisher} ${originOf.get(originId ?? '') ?? ''}`),
          )
        : [],
    [isAsked, sources, originOf],
  )
  const found = useMemo(() => {
    const words = asked.split(' ')
    return asked === ''
      ? sources
      : sources.filter((_, at) => words.every((word) => texts[at]?.includes(word)))
  }, [asked, sources, texts])
  return { found, originOf }
}

function List({ chosen, alike, markOf, onChoose }: Props) {
  const { sources, incident } = useDesk().file
  const [query, setQuery] = useState('')
  const { found, originOf } = useFound(query)
  // It opens at the source that is read.
  const [active, setActive] = useState(() => sources.findIndex(({ id }) => id === chosen))
  const options = useOptions(
    found.length,
    (index) => {
      const source = found[index]
      if (source) onChoose(source.id)
    },
    { kept: [active, setActive] },
  )
  const isNarrowed = found.length > 0 && found.length < sources.length
  const [sight, setSight] = useState<readonly [first: number, last: number] | null>(null)
  // As long as it is the same, the places of thousands are not reckoned anew.
  const keyOf = useCallback((at: number) => found[at]?.id ?? '', [found])
  const onSight = useCallback((first: number, last: number) => setSight([first, last]), [])
  const news = useNews(incident.id, sight ? found.slice(sight[0], sight[1] + 1) : [])
  const about = (source: Source) => {
    const mark = markOf(source)
    const origin = originOf.get(source.originId ?? '')
    return [
      mark?.by === 'place' && mark.words,
      source.publisher,
      dateOf(source),
      mark?.by === 'file name' && source.fileName,
      origin && `origin: ${origin}`,
      alike.has(source.id) && ALIKE,
    ]
  }
  return (
    <>
      <TextInput
        data-autofocus
        className={classes.field}
        {...options.field}
        aria-label="Find a source"
        placeholder="Find by title, file, publisher or agency"
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value)
          options.toFirst()
        }}
      />
      {found.length === 0 ? (
        <p className={classes.rest}>No source has these words in its title, file, publisher or origin.</p>
      ) : (
        <OptionList
          label="Sources"
          options={options}
          count={found.length}
          estimate={ROW_HEIGHT}
          keyOf={keyOf}
          of={query}
          className={classes.list}
          onSight={onSight}
          renderOption={(at, option) => {
            const source = found[at]
            return (
              source && (
                <div {...option} className={classes.item} aria-current={source.id === chosen || undefined}>
                  <span>
                    {source.title}
                    <span className={classes.about}>{about(source).filter(Boolean).join(' · ')}</span>
                  </span>
                  <span className={classes.news}>{newsOf(source, news)}</span>
                </div>
              )
            )
          }}
        />
      )}
      <p role="status" className={isNarrowed ? classes.rest : 'visually-hidden'}>
        {found.length.toLocaleString('en')} of {sources.length.toLocaleString('en')} sources
      </p>
    </>
  )
}
