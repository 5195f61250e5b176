import { useEffect, useId, useState, type KeyboardEvent, type MouseEvent } from 'react'
import { useHeldEnter } from './useHeldEnter.ts'

/** How far a page goes. */
const PAGE = 8

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE }

/** The option that a key leads to, of `count`; null for a key that does not go from one to another. */
export function optionAfter(key: string, at: number, count: number): number | null {
  const step = key === 'Home' ? -count : key === 'End' ? count : STEPS[key]
  return step === undefined ? null : Math.max(0, Math.min(at + step, count - 1))
}

/** Home and End are the caret's in a field that holds words; with Ctrl they are the list's there too. */
const isForCaret = ({ key, ctrlKey, shiftKey, target }: KeyboardEvent): boolean =>
  (key === 'Home' || key === 'End') &&
  (shiftKey || (!ctrlKey && target instanceof HTMLInputElement && target.value !== ''))

interface Settings {
  /** True while the options still answer an earlier question: no key goes through them, and Enter waits. */
  readonly isOld?: boolean
  /** True while what the option gone to says is not there yet: Enter waits for it. */
  readonly isAwaited?: boolean
  /** The option gone to and what sets it, where that is kept elsewhere. */
  readonly kept?: readonly [number, (index: number) => void]
}

/**
 * Options that are found by typing: the field keeps the focus while arrows go through them, Enter or a click
 * takes one, and the one gone to is in sight. Give the field, the list and each option what is named so; what an
 * option is given stays the same until it is gone to or left.
 * @param count of the options that are shown.
 */
export function useOptions(
  count: number,
  onTake: (index: number) => void,
  { isOld = false, isAwaited = false, kept }: Settings = {},
) {
  const own = useState(0)
  const [active, go] = kept ?? own
  const id = useId()
  const at = Math.max(0, Math.min(active, count - 1))
  const idOf = (index: number) => `${id}-${index}`
  const gone = idOf(at)
  useEffect(() => {
    document.getElementById(gone)?.scrollIntoView({ block: 'nearest' })
  }, [gone, count])
  const { hold, drop } = useHeldEnter(isOld || isAwaited, () => {
    if (at < count) onTake(at)
  })
  const onKeyDown = (event: KeyboardEvent) => {
    drop()
    // The keys that choose among the words of an input method are its own.
    if (event.nativeEvent.isComposing) return
    const next = optionAfter(event.key, at, count)
    if (isForCaret(event) || (next === null && event.key !== 'Enter')) return
    if (isOld || (isAwaited && next === null)) {
      if (next === null) hold()
    } else if (next !== null) go(next)
    else if (at < count) onTake(at)
    else return
    event.preventDefault()
  }
  const indexOf = ({ target }: MouseEvent) => {
    const option = target instanceof Element ? target.closest('[role=option]') : null
    return option ? Number(option.id.slice(id.length + 1)) : null
  }
  return {
    /** The option gone to. */
    at,
    /** Goes to the first, as whenever something else is looked for. */
    toFirst: () => go(0),
    field: {
      role: 'combobox',
      'aria-expanded': count > 0,
      'aria-controls': id,
      'aria-autocomplete': 'list',
      'aria-activedescendant': count > 0 ? gone : undefined,
      onKeyDown,
      onInput: drop,
      onBlur: drop,
    },
    list: {
      id,
      role: 'listbox',
      'aria-busy': isOld || undefined,
      // The field keeps the focus.
      onMouseDown: (event: MouseEvent) => {
        if (indexOf(event) !== null) event.preventDefault()
      },
      onMouseMove: (event: MouseEvent) => {
        const index = indexOf(event)
        if (index !== null && index !== at) go(index)
      },
      onClick: (event: MouseEvent) => {
        const index = indexOf(event)
        if (index !== null) onTake(index)
      },
    },
    option: (index: number) => ({ id: idOf(index), role: 'option', 'aria-selected': index === at }),
  } as const
}

/** What the list and the options of it are given. */
export type Options = ReturnType<typeof useOptions>
