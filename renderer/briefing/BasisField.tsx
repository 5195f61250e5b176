import { Button, Popover, TextInput, Tooltip, UnstyledButton } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useId, useState, type KeyboardEvent } from 'react'
import { change } from '#api/change.ts'
import type { Judgement } from '#domain/incident'
import { choiceWords, filterChoices, refersTo, type ReferenceChoice } from '#ui/editor/choices.ts'
import { ReferenceList } from '#ui/editor/ReferenceList.tsx'
import classes from './BasisField.module.css'
import { useDesk } from './desk.ts'

type Ground = Judgement['basis'][number]

const isGround = (choice: ReferenceChoice): choice is ReferenceChoice & { readonly to: Ground } =>
  choice.to.kind === 'statement' || choice.to.kind === 'evidence' || choice.to.kind === 'context'

/** What a judgement rests on: statements, evidence and context, found by typing. */
export function BasisField({ judgement }: { readonly judgement: Judgement }) {
  const { references } = useDesk()
  const { id, basis } = judgement
  const set = (next: readonly Ground[]) => void change('judgement.setBasis', { id, basis: [...next] })
  const free = references
    .filter(isGround)
    .filter((choice) => !basis.some((ground) => refersTo(ground, choice.to)))
  return (
    <div className={classes.basis}>
      <span className={classes.label}>Rests on</span>
      {basis.length === 0 && <span className={classes.none}>nothing yet</span>}
      {basis.map((ground) => {
        const choice = references.find(({ to }) => refersTo(to, ground))
        const words = choice ? choiceWords(choice) : `A ${ground.kind} that is no longer in the incident`
        return (
          <span key={`${ground.kind}${ground.id}`} className={classes.ground} data-kind={choice?.kind}>
            <Tooltip label={words}>
              <span>{choice?.label ?? '?'}</span>
            </Tooltip>
            <UnstyledButton
              className={classes.off}
              aria-label={`Does not rest on ${choice?.label ?? 'this'}: ${words}`}
              onClick={() => set(basis.filter((other) => other !== ground))}
            >
              <IconX size={11} stroke={2.4} />
            </UnstyledButton>
          </span>
        )
      })}
      <Add choices={free} onPick={(choice) => isGround(choice) && set([...basis, choice.to])} />
    </div>
  )
}

interface AddProps {
  readonly choices: readonly ReferenceChoice[]
  readonly onPick: (choice: ReferenceChoice) => void
}

function Add({ choices, onPick }: AddProps) {
  const [open, setOpen] = useState(false)
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const id = useId()
  const found = filterChoices(choices, query).slice(0, 40)
  const at = Math.min(active, Math.max(0, found.length - 1))
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = found[at]
    if (event.key === 'ArrowDown') setActive(Math.min(at + 1, found.length - 1))
    else if (event.key === 'ArrowUp') setActive(Math.max(at - 1, 0))
    else if (event.key === 'Enter' && chosen) onPick(chosen)
    else return
    event.preventDefault()
  }
  const toggle = (next: boolean) => {
    setOpen(next)
    setQuery('')
    setActive(0)
  }
  return (
    <Popover opened={open} onChange={toggle} position="bottom-start" width={400} trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="subtle"
          size="compact-xs"
          data-field="basis"
          leftSection={<IconPlus size={12} stroke={2} />}
          onClick={() => toggle(!open)}
        >
          Add
        </Button>
      </Popover.Target>
      <Popover.Dropdown p={4}>
        <TextInput
          data-autofocus
          aria-label="Find what the judgement rests on"
          role="combobox"
          aria-expanded
          aria-controls={id}
          aria-activedescendant={found.length > 0 ? `${id}-${at}` : undefined}
          placeholder="Find by actor or words"
          value={query}
          onChange={(event) => {
            setQuery(event.currentTarget.value)
            setActive(0)
          }}
          onKeyDown={onKeyDown}
        />
        <ReferenceList id={id} choices={found} active={at} onHover={setActive} onPick={onPick} />
      </Popover.Dropdown>
    </Popover>
  )
}
