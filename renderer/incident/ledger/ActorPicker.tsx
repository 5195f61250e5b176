import { ActionIcon, Button, Combobox, TextInput, Tooltip, useCombobox } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { byId, findActors } from '#domain/actor'
import { change } from '#api/change.ts'
import { quoted, useKept } from '#api/kept.ts'
import { useAnswer } from '#api/queries.ts'
import { ActorLine } from '#terms/ActorLine.tsx'
import { ActorDialog } from './ActorDialog.tsx'
import classes from './ActorPicker.module.css'

interface Props {
  /** The id of the thing whose actor is picked. */
  readonly of: string
  readonly label: string
  readonly actorId: string | null
  readonly onPick: (actorId: string | null) => void
  /** Takes a name that the library does not know, where nobody is to be made of it yet. */
  readonly onName?: (name: string) => void
  readonly noneLabel: string
  readonly autoFocus?: boolean
}

/**
 * Picks an actor of the library by name or alias as one types, or makes a new one. Whoever leaves it with
 * an exact name typed has picked; any other text stays in the field and is said to be no choice yet.
 */
export function ActorPicker({ of, label, actorId, onPick, onName, noneLabel, autoFocus }: Props) {
  const { data: actors = [] } = useAnswer('actor.list', {})
  const known = useMemo(() => byId(actors), [actors])
  const chosen = actorId === null ? undefined : known.get(actorId)
  const [typed, keep] = useKept<string | null>(of, label, null)
  const setTyped = (next: string | null) =>
    keep(next, next?.trim() ? `${quoted(next)} in ‘${label}’ is not chosen yet.` : null)
  // A name that was kept comes back as it was left.
  const [unchosen, setUnchosen] = useState(typed !== null)
  const [dialog, setDialog] = useState(false)
  const making = useRef(false)
  const input = useRef<HTMLInputElement>(null)
  const saidBeneath = useId()
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const { selectFirstOption, resetSelectedOption } = combobox
  const query = (typed ?? '').trim()
  const { matches, exact } = findActors(actors, query)

  useEffect(() => {
    if (autoFocus) input.current?.focus()
  }, [autoFocus])
  useEffect(() => {
    // The name may arrive after the focus; typing is to replace it all the same.
    if (typed === null && document.activeElement === input.current) input.current?.select()
  }, [chosen?.name, typed])
  useEffect(() => {
    // Only new words move the choice back to the top; no words choose nobody.
    if (typed === null) return
    if (query === '') resetSelectedOption()
    else selectFirstOption()
  }, [typed, query, matches.length, selectFirstOption, resetSelectedOption])

  const canMake = query !== '' && exact.length === 0

  const pick = (id: string | null) => {
    combobox.closeDropdown()
    setUnchosen(false)
    setTyped(null)
    onPick(id)
  }
  const create = async () => {
    combobox.closeDropdown()
    if (onName) {
      setTyped(null)
      onName(query)
      return
    }
    const rest = { country: null, affiliationId: null, aliases: [] }
    making.current = true
    const made = await change('actor.create', { name: query, kind: 'body', ...rest })
    making.current = false
    // A name that was refused stays in the field.
    if (made) pick(made.id)
    else setUnchosen(true)
  }
  const submit = (value: string) => {
    if (value === NEW) void create()
    else pick(value === NONE ? null : value)
  }

  /** The field is left: nobody is picked but by an exact name, and what was typed is never thrown away. */
  const leave = () => {
    combobox.closeDropdown()
    if (typed === null || making.current) return
    const [only, ...others] = exact
    if (query === '') pick(null)
    else if (only && others.length === 0) pick(only.id)
    else setUnchosen(true)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      if (typed === null) return
      // Nor do they pick what merely lies on top of the list.
      combobox.resetSelectedOption()
      leave()
      // The editor closes on these keys; it must not take half a name with it. One that is being made is whole.
      if (!making.current && exact.length !== 1 && query !== '') event.preventDefault()
    } else if (event.key === 'Enter' && typed !== null && query === '') pick(null)
    else if (event.key === 'Escape' && (combobox.dropdownOpened || typed !== null)) {
      event.preventDefault()
      event.stopPropagation()
      setTyped(null)
      setUnchosen(false)
      combobox.closeDropdown()
    }
  }

  return (
    <div>
      <Combobox store={combobox} onOptionSubmit={submit}>
        <Combobox.Target withExpandedAttribute>
          <TextInput
            ref={input}
            label={label}
            placeholder="Type a name"
            maxLength={300}
            error={unchosen}
            aria-describedby={unchosen ? saidBeneath : undefined}
            value={typed ?? chosen?.name ?? ''}
            rightSection={
              chosen && typed === null ? (
                <Tooltip label="Edit this actor">
                  <ActionIcon size="xs" aria-label={`Edit ${chosen.name}`} onClick={() => setDialog(true)}>
                    <IconPencil size={13} stroke={1.6} />
                  </ActionIcon>
                </Tooltip>
              ) : null
            }
            onFocus={(event) => event.currentTarget.select()}
            onClick={() => combobox.openDropdown()}
            onChange={(event) => {
              setTyped(event.currentTarget.value)
              setUnchosen(false)
              combobox.openDropdown()
            }}
            onKeyDown={onKeyDown}
            onBlur={leave}
          />
        </Combobox.Target>
        <Combobox.Dropdown>
          <Combobox.Options mah={260} style={{ overflowY: 'auto' }}>
            {matches.slice(0, 30).map((actor) => (
              <Combobox.Option key={actor.id} value={actor.id}>
                <ActorLine actor={actor} known={known} />
              </Combobox.Option>
            ))}
            {canMake && (
              <Combobox.Option value={NEW}>
                Create <b>{query}</b>
              </Combobox.Option>
            )}
            <Combobox.Option value={NONE}>
              <span className={classes.none}>{noneLabel}</span>
            </Combobox.Option>
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      {unchosen && (
        <div id={saidBeneath} className={classes.unchosen} role="alert">
          {exact.length > 1
            ? `Not chosen yet: ${exact.length} actors are called so. Choose one from the list.`
            : 'Not chosen yet: choose a name from the list, or make a new actor.'}
          {canMake && (
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => void create().then(() => input.current?.focus())}
            >
              Create “{query}”
            </Button>
          )}
        </div>
      )}
      {chosen && <ActorDialog actor={chosen} opened={dialog} onClose={() => setDialog(false)} />}
    </div>
  )
}

const NONE = 'none'
const NEW = 'new'
