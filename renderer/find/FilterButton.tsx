import { Autocomplete, Button, Menu, Popover } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { parseSearch, filterText, type FilterName } from '#domain/search-query'
import classes from './FilterButton.module.css'

export interface Choice {
  readonly value: string
  readonly label: string
}

interface Props {
  readonly label: string
  /** What can be chosen; where it is left out, the value is written. */
  readonly choices?: readonly Choice[]
  readonly suggestions?: readonly string[]
  readonly hint?: string
  readonly onChoose: (value: string) => void
}

/** A button that writes one kind of filter into the search box. */
export function FilterButton({ label, choices, suggestions = [], hint = '', onChoose }: Props) {
  const [opened, setOpened] = useState(false)
  const button: ReactNode = (
    <Button
      variant="subtle"
      size="compact-sm"
      className={classes.button}
      rightSection={<IconChevronDown size={12} stroke={1.8} />}
      onClick={() => setOpened(!opened)}
    >
      {label}
    </Button>
  )
  const done = (value: string) => {
    setOpened(false)
    onChoose(value)
  }
  if (choices)
    return (
      <Menu opened={opened} onChange={setOpened} position="bottom-start" returnFocus={false}>
        <Menu.Target>{button}</Menu.Target>
        <Menu.Dropdown className={classes.choices}>
          {choices.map(({ value, label: words }) => (
            <Menu.Item key={value} onClick={() => done(value)}>
              {words}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    )
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" width={280} trapFocus returnFocus>
      <Popover.Target>{button}</Popover.Target>
      <Popover.Dropdown>
        {opened && <Written label={label} hint={hint} suggestions={suggestions} onChoose={done} />}
      </Popover.Dropdown>
    </Popover>
  )
}

type WrittenProps = Required<Pick<Props, 'label' | 'hint' | 'suggestions' | 'onChoose'>>

/** The value of a filter, written; what it cannot mean is said at once. */
function Written({ label, hint, suggestions, onChoose }: WrittenProps) {
  const [value, setValue] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (value.trim() === '') return
        const [note] = parseSearch(filterText(label.toLowerCase() as FilterName, value.trim())).notes
        if (note) setFault(note)
        else onChoose(value.trim())
      }}
    >
      <Autocomplete
        label={label}
        description={hint}
        error={fault}
        data={[...new Set(suggestions)]}
        limit={8}
        value={value}
        onChange={(next) => {
          setValue(next)
          setFault(null)
        }}
        onOptionSubmit={onChoose}
        comboboxProps={{ withinPortal: false }}
        data-autofocus
      />
      <Button type="submit" disabled={value.trim() === ''}>
        Add
      </Button>
    </form>
  )
}
