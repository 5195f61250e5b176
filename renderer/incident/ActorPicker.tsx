import { ActionIcon, Combobox, TextInput, useCombobox } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { Actor } from '#domain/incident'
import { change } from '#api/change.ts'
import { quoted, useKept } from '#api/kept.ts'
import { useAnswer } from '#api/queries.ts'
import { ActorDialog } from './ActorDialog.tsx'
import { findActors } from './actors.ts'
import classes from './ActorPicker.module.css'

interface Props {
  /** The id of the thing whose actor is picked. */
  readonly of: string
  readonly label: string
  readonly actorId: string | null
  readonly onPick: (actorId: string | null) => void
  readonly noneLabel: string
  readonly autoFocus?: boolean
}

/** Picks an actor of the library by name or alias as one types, or makes a new one. */
export function ActorPicker({ of, label, actorId, onPick, noneLabel, autoFocus }: Props) {
  const { data: actors = [] } = useAnswer('actor.list', {})
  const chosen = actors.find(({ id }) => id === actorId)
  const [typed, keep] = useKept<string | null>(of, label, null)
  const setTyped = (next: string | null) =>
    keep(next, next?.trim() ? `${quoted(next)} in ‘${label}’ is not chosen yet.` : null)
  // A name that was kept comes back as it was left.
  const [unchosen, setUnchosen] = useState(typed !== null)
  const [dialog, setDialog] = useState(false)
  const making = useRef(false)
  const input = useRef<HTMLInputElement>(null)
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const { selectFirstOption, resetSelectedOption } = combobox
  const query = (typed ?? '').trim()
  const { matches, exact } = findActors(actors, query)

  useEffect(() => {
    if (autoFocus) input.current?.focus()
  }, [autoFocus])
  useEffect(() => {
    // Only new words move the choice back to the top; no words choose nobody.
    if (typed === null) return
    if (query === '') resetSelectedOption()
    else selectFirstOption()
  }, [typed, query, matches.length, selectFirstOption, resetSelectedOption])

  const canMake = query !== '' && !exact
  const options = [...matches.slice(0, 30).map(({ id }) => id), ...(canMake ? [NEW] : []), NONE]

  const pick = async (value: string) => {
    combobox.closeDropdown()
    setUnchosen(false)
    if (value === NEW) {
      const rest = { country: null, affiliationId: null, aliases: [] }
      making.current = true
      const made = await change('actor.create', { name: query, kind: 'body', ...rest })
      making.current = false
      // A name that was refused stays in the field.
      if (!made) return setUnchosen(true)
      onPick(made.id)
    } else onPick(value === NONE ? null : value)
    setTyped(null)
  }

  /** The field is left with words in it that nobody was picked for. */
  const leave = () => {
    combobox.closeDropdown()
    if (typed === null || making.current) return
    if (query === '') void pick(NONE)
    else if (exact && options[0]) void pick(options[0])
    else setUnchosen(true)
  }

  return (
    <>
      <Combobox store={combobox} onOptionSubmit={(value) => void pick(value)}>
        <Combobox.Target withExpandedAttribute>
          <TextInput
            ref={input}
            label={label}
            placeholder="Type a name"
            maxLength={300}
            error={unchosen ? 'Nobody is chosen yet: choose a name from the list' : null}
            value={typed ?? chosen?.name ?? ''}
            rightSection={
              chosen && typed === null ? (
                <ActionIcon
                  size="xs"
                  tabIndex={-1}
                  aria-label={`Edit ${chosen.name}`}
                  onClick={() => setDialog(true)}
                >
                  <IconPencil size={13} stroke={1.6} />
                </ActionIcon>
              ) : null
            }
            onFocus={(event) => event.currentTarget.select()}
            onClick={() => combobox.openDropdown()}
            onChange={(event) => {
              setTyped(event.currentTarget.value)
              setUnchosen(false)
              combobox.openDropdown()
            }}
            onKeyDown={(event) => {
              if (event.key === 'Tab' && typed !== null && query !== '') {
                // Whoever types a name and goes on means the choice that is shown.
                const shown = options[combobox.getSelectedOptionIndex()]
                if (shown) void pick(shown)
              } else if (event.key === 'Enter' && typed !== null && query === '') void pick(NONE)
              else if (event.key === 'Escape' && combobox.dropdownOpened) {
                event.preventDefault()
                event.stopPropagation()
                setTyped(null)
                setUnchosen(false)
                combobox.closeDropdown()
              }
            }}
            onBlur={leave}
          />
        </Combobox.Target>
        <Combobox.Dropdown>
          <Combobox.Options mah={260} style={{ overflowY: 'auto' }}>
            {matches.slice(0, 30).map((actor) => (
              <Combobox.Option key={actor.id} value={actor.id}>
                <ActorLine actor={actor} actors={actors} />
              </Combobox.Option>
            ))}
            {canMake && (
              <Combobox.Option value={NEW}>
                New actor <b>{query}</b>
              </Combobox.Option>
            )}
            <Combobox.Option value={NONE}>
              <span className={classes.none}>{noneLabel}</span>
            </Combobox.Option>
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      {chosen && <ActorDialog actor={chosen} opened={dialog} onClose={() => setDialog(false)} />}
    </>
  )
}

const NONE = 'none'
const NEW = 'new'

function ActorLine({ actor, actors }: { readonly actor: Actor; readonly actors: readonly Actor[] }) {
  const affiliation = actors.find(({ id }) => id === actor.affiliationId)
  const more = [affiliation?.name, ...actor.aliases].filter(Boolean).join(' · ')
  return (
    <span className={classes.line}>
      <span>{actor.name}</span>
      {more && <span className={classes.more}>{more}</span>}
    </span>
  )
}
