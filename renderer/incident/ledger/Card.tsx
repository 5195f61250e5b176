import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import type { MarkKind } from '#domain/kinds'
import classes from './Card.module.css'
import { latinKey } from '#ui/Keys.tsx'
import type { Entry } from '../desk/choice.ts'
import { TAB_OF, useActions, useChoice } from '../desk/desk.ts'

interface Props {
  readonly entry: Entry
  readonly kind: MarkKind
  readonly label: string
  /** Reachable by Tab although it is not chosen: the first of its list. */
  readonly first: boolean
  readonly onMove: (by: -1 | 1) => void
  readonly onDelete: () => void
  /** Looks for others like it. */
  readonly onSimilar?: () => void
  readonly children: ReactNode
  /** Drawn instead of the children while the entry is edited. */
  readonly editor: ReactNode
}

const CARDS = '[data-entry]'
/** Frames after which the neighbours, drawn only on the way to a card far off, have their true heights. */
const SETTLED = 8

/** One entry of the incident file: chosen by click or arrow keys, edited by Enter, left by Escape;
 * Ctrl+Enter goes on reading. */
export function Card({ entry, kind, label, first, onMove, onDelete, onSimilar, children, editor }: Props) {
  const desk = useActions()
  const card = useRef<HTMLDivElement>(null)
  const chosen = useChoice((choice) => choice.entry?.id === entry.id)
  const editing = useChoice((choice) => choice.entry?.id === entry.id && choice.editing)
  const mayBeFirst = useChoice(
    (choice) => first && (choice.entry === null || TAB_OF[choice.entry.kind] !== TAB_OF[entry.kind]),
  )

  useEffect(() => {
    if (!chosen) return
    let frame = 0
    const show = (times: number) => {
      card.current?.scrollIntoView({ block: 'nearest' })
      if (times > 1) frame = requestAnimationFrame(() => show(times - 1))
    }
    show(SETTLED)
    return () => cancelAnimationFrame(frame)
  }, [chosen, editing])

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    // Keys of a dialog that was opened from the card come here too; they are the dialog's.
    if (!(event.target instanceof Element) || !card.current?.contains(event.target)) return
    if (editing) {
      // An open list of a field takes Escape for itself.
      if (event.defaultPrevented || event.target.getAttribute('aria-expanded') === 'true') return
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) desk.finish()
      else if (event.key === 'Escape') {
        card.current?.focus()
        desk.stopEditing()
      } else return
      event.preventDefault()
      return
    }
    if (event.target !== card.current || event.ctrlKey || event.metaKey) return
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown'))
      onMove(event.key === 'ArrowUp' ? -1 : 1)
    else if (event.altKey) return
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const cards = [...(card.current.closest('[role=tabpanel]')?.querySelectorAll<HTMLElement>(CARDS) ?? [])]
      cards[cards.indexOf(card.current) + (event.key === 'ArrowDown' ? 1 : -1)]?.focus()
    } else if (event.key === 'Delete') {
      // The focus goes to a neighbour, so that the keyboard never loses its place.
      const cards = [...(card.current.closest('[role=tabpanel]')?.querySelectorAll<HTMLElement>(CARDS) ?? [])]
      const at = cards.indexOf(card.current)
      ;(cards[at + 1] ?? cards[at - 1])?.focus()
      onDelete()
    } else if (event.key === 'Enter' || event.key === 'F2') desk.choose(entry, { edit: true })
    else if (latinKey(event) === 'v') {
      desk.showWords(entry, { turn: true })
    } else if (onSimilar && latinKey(event) === 's') onSimilar()
    else return
    event.preventDefault()
  }

  return (
    <div
      ref={card}
      role="group"
      aria-label={label}
      aria-current={chosen || undefined}
      data-entry={entry.id}
      data-kind={kind}
      tabIndex={chosen || mayBeFirst ? 0 : -1}
      className={classes.card}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        if (event.target === event.currentTarget && !chosen) desk.choose(entry)
      }}
      onClick={() => {
        if (editing) return
        desk.choose(entry)
        desk.showWords(entry)
      }}
      onDoubleClick={() => !editing && desk.choose(entry, { edit: true })}
    >
      {editing ? editor : children}
    </div>
  )
}
