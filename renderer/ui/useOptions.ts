import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'

/**
 * Options that are found by typing: the field keeps the focus while arrows go through them, Enter or a click
 * takes one, and the one gone to is in sight. Give the field, the list and each option what is named so.
 * @param count of the options that are shown.
 */
export function useOptions(count: number, onTake: (index: number) => void) {
  const [active, setActive] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const id = useId()
  const last = Math.max(0, count - 1)
  const at = Math.min(active, last)
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' })
  }, [at])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setActive(Math.min(at + 1, last))
    else if (event.key === 'ArrowUp') setActive(Math.max(at - 1, 0))
    else if (event.key === 'Enter' && at < count) onTake(at)
    else return
    event.preventDefault()
  }
  return {
    /** Goes to the first, as whenever something else is looked for. */
    toFirst: () => setActive(0),
    field: {
      role: 'combobox',
      'aria-expanded': true,
      'aria-controls': id,
      'aria-activedescendant': count > 0 ? `${id}-${at}` : undefined,
      onKeyDown,
    },
    list: { ref: list, id, role: 'listbox' },
    option: (index: number) => ({
      id: `${id}-${index}`,
      role: 'option',
      'aria-selected': index === at,
      onMouseMove: () => setActive(index),
      onClick: () => onTake(index),
    }),
  } as const
}
