import { ActionIcon, Button, TextInput, Tooltip } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useCommand } from '#api/commands.ts'
import type { Query } from '#domain/find'
import { announce } from '#ui/announce.ts'
import { keyWords } from '#ui/Keys.tsx'
import { counted } from '#ui/words.ts'
import type { Place } from '../place.ts'
import classes from './FindBar.module.css'
import { useFind } from './useFinding.ts'

/** Longer selections are a passage to work on, not words to look for. */
const LONGEST = 120

/** The words that are selected on the page or in a field; none where they are many or run over lines. */
function selectedWords(): string {
  const field = document.activeElement
  const words =
    field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement
      ? field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)
      : (getSelection()?.toString() ?? '')
  return words.length <= LONGEST && !/[\n\r]/.test(words) ? words.trim() : ''
}

interface Props {
  /** Where the analyst is: what is found from there on comes first. */
  readonly place: Place
  /** Called before the bar opens, so that the page is in sight. */
  readonly onOpen: () => void
}

/** Finds words in the briefing and replaces them where they are the analyst's own. Ctrl+F, Ctrl+H; Esc puts it away. */
export function FindBar({ place, onOpen }: Props) {
  const { opened, open, close } = useFind()
  const opener = useRef<Element | null>(null)
  /** Puts the bar away; the focus goes back to where it was. */
  const put = () => {
    close()
    if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true })
  }
  const bar = useRef<HTMLDivElement>(null)
  const [asked, ask] = useState(0)
  const start = (how: 'find' | 'replace') => {
    const isInside = bar.current?.contains(document.activeElement) ?? false
    const words = isInside ? '' : selectedWords()
    if (!isInside) opener.current = document.activeElement
    onOpen()
    open(how, words, place)
    ask(asked + 1)
  }
  useCommand('find', () => start('find'))
  useCommand('replace', () => start('replace'))
  const latest = useRef(put)
  latest.current = put
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape' || !(event.target instanceof Node && bar.current?.contains(event.target)))
        return
      event.stopPropagation()
      latest.current()
    }
    // Before a hint that stands open, which would take the key for itself.
    window.addEventListener('keydown', onKey, true)
    return () => window.removeEventListener('keydown', onKey, true)
  }, [])
  useEffect(() => {
    if (asked > 0) bar.current?.querySelector('input')?.select()
  }, [asked])
  return (
    opened && (
      <div ref={bar} className={classes.bar} role="search" aria-label="Find in the briefing">
        <Bar onClose={put} />
      </div>
    )
  )
}

const RULES: readonly (readonly [rule: keyof Omit<Query, 'words'>, sign: string, words: string])[] = [
  ['matchCase', 'Aa', 'Capitals count'],
  ['wholeWords', 'ab', 'Whole words only'],
  ['exact', 'é', 'Accents and the forms of quotation marks count'],
]

function Bar({ onClose }: { readonly onClose: () => void }) {
  const { opened, query, by, hits, at, setQuery, setBy, step, replace } = useFind()
  const [said, say] = useState('')
  const current = hits[at]
  const own = hits.filter(({ isOwn }) => isOwn).length
  const latest = useRef(step)
  latest.current = step
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'F3') return
      event.preventDefault()
      latest.current(event.shiftKey ? -1 : 1)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  const run = async (which: 'this' | 'all') => {
    const count = await replace(which)
    if (count === null) return
    const words = count === 0 ? 'Nothing was replaced' : `Replaced at ${counted(count, 'place')}`
    say(which === 'all' ? words : '')
    announce(words)
  }
  const onKeyDown = (event: KeyboardEvent, onEnter: () => void) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    onEnter()
  }
  const count =
    query.words === ''
      ? ''
      : hits.length === 0
        ? 'Nothing found'
        : `${at + 1} of ${hits.length.toLocaleString('en')}`
  return (
    <>
      <div className={classes.row}>
        <TextInput
          className={classes.words}
          aria-label="Find"
          placeholder="Find in the briefing"
          value={query.words}
          spellCheck={false}
          onChange={(event) => {
            say('')
            setQuery({ ...query, words: event.currentTarget.value })
          }}
          onKeyDown={(event) => onKeyDown(event, () => step(event.shiftKey ? -1 : 1))}
          rightSectionWidth={92}
          rightSection={
            <span className={classes.count} role="status" data-none={hits.length === 0 || undefined}>
              {said || count}
            </span>
          }
        />
        <Tooltip label={`The one before  ${keyWords('Shift+F3')}`}>
          <ActionIcon aria-label="The one before" disabled={hits.length === 0} onClick={() => step(-1)}>
            <IconArrowUp size={16} stroke={1.7} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label="The next one  F3">
          <ActionIcon aria-label="The next one" disabled={hits.length === 0} onClick={() => step(1)}>
            <IconArrowDown size={16} stroke={1.7} />
          </ActionIcon>
        </Tooltip>
        {RULES.map(([rule, sign, words]) => (
          <Tooltip key={rule} label={words}>
            <ActionIcon
              className={classes.rule}
              aria-label={words}
              aria-pressed={query[rule]}
              onClick={() => setQuery({ ...query, [rule]: !query[rule] })}
            >
              {sign}
            </ActionIcon>
          </Tooltip>
        ))}
        <Tooltip label={`Close  ${keyWords('Esc')}`}>
          <ActionIcon aria-label="Close find" onClick={onClose}>
            <IconX size={16} stroke={1.7} />
          </ActionIcon>
        </Tooltip>
      </div>
      {opened === 'replace' && (
        <div className={classes.row}>
          <TextInput
            className={classes.words}
            aria-label="Replace by"
            placeholder="Replace by"
            value={by}
            spellCheck={false}
            onChange={(event) => setBy(event.currentTarget.value)}
            onKeyDown={(event) => onKeyDown(event, () => void run(event.altKey ? 'all' : 'this'))}
          />
          <Button variant="default" disabled={!current?.isOwn} onClick={() => void run('this')}>
            Replace
          </Button>
          <Button variant="default" disabled={own === 0} onClick={() => void run('all')}>
            Replace all{own > 0 && ` ${own.toLocaleString('en')}`}
          </Button>
        </div>
      )}
      {own < hits.length && (
        <p className={classes.note}>
          {current && !current.isOwn
            ? 'This one belongs to the incident: it is changed there, not here.'
            : `${counted(hits.length - own, 'of them belongs', 'of them belong')} to the incident and cannot be changed here.`}
        </p>
      )}
    </>
  )
}
