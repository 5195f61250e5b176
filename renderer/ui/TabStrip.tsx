import { UnstyledButton } from '@mantine/core'
import { useMergedRef } from '@mantine/hooks'
import { useEffect, useRef, type KeyboardEvent, type ReactNode, type Ref } from 'react'
import classes from './TabStrip.module.css'

interface Tab<Id extends string> {
  readonly id: Id
  readonly label: ReactNode
  /** All of the label, where it may be cut. */
  readonly title?: string
}

interface Props<Id extends string> {
  readonly label: string
  readonly tabs: readonly Tab<Id>[]
  readonly chosen: Id
  /** The id of the element that shows what is chosen; it is labelled by `tabIdOf(panelId, chosen)`. */
  readonly panelId: string
  readonly onChoose: (id: Id) => void
  /** The labels are long and may be cut before the strip scrolls. */
  readonly long?: boolean
  /** The strip itself, which scrolls where the tabs do not fit. */
  readonly ref?: Ref<HTMLDivElement>
}

/** Of more tabs than twice this, only those are drawn that are this near to the chosen one. */
const NEAR = 40

/** The id of a tab, for the label of its panel. */
export const tabIdOf = (panelId: string, id: string): string => `${panelId}-tab-${id}`

/**
 * Tabs, one of which is chosen: one stop for the Tab key, arrows and Home and End choose. Where they do not
 * fit they keep their width and scroll, and the chosen one comes into sight, also when the strip gets narrower. Of
 * very many, those around it are drawn.
 */
export function TabStrip<Id extends string>({
  label,
  tabs,
  chosen,
  panelId,
  onChoose,
  long,
  ref,
}: Props<Id>) {
  const chosenTab = useRef<HTMLButtonElement>(null)
  const strip = useRef<HTMLDivElement>(null)
  const stripRef = useMergedRef(strip, ref)
  // A tab that is far away is there only once it is chosen.
  const focusNext = useRef(false)
  const bringIntoSight = () => chosenTab.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  useEffect(() => {
    bringIntoSight()
    if (focusNext.current) chosenTab.current?.focus()
    focusNext.current = false
  }, [chosen])
  useEffect(() => {
    if (!strip.current) return
    const observer = new ResizeObserver(bringIntoSight)
    observer.observe(strip.current)
    return () => observer.disconnect()
  }, [])
  const at = tabs.findIndex(({ id }) => id === chosen)
  const first = tabs.length <= 2 * NEAR ? 0 : Math.max(0, at - NEAR)
  const drawn = tabs.length <= 2 * NEAR ? tabs : tabs.slice(first, Math.max(0, at) + NEAR)
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
    const last = tabs.length - 1
    const moves: Readonly<Record<string, number>> = {
      ArrowRight: at === last ? 0 : at + 1,
      ArrowLeft: at <= 0 ? last : at - 1,
      Home: 0,
      End: last,
    }
    const next = tabs[moves[event.key] ?? -1]
    if (!next) return
    event.preventDefault()
    focusNext.current = next.id !== chosen
    onChoose(next.id)
  }
  return (
    <div ref={stripRef} className={classes.tabs} role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {drawn.map((tab, place) => (
        <UnstyledButton
          key={tab.id}
          ref={tab.id === chosen ? chosenTab : undefined}
          id={tabIdOf(panelId, tab.id)}
          role="tab"
          aria-selected={tab.id === chosen}
          aria-controls={panelId}
          aria-posinset={first + place + 1}
          aria-setsize={tabs.length}
          tabIndex={tab.id === chosen ? 0 : -1}
          className={classes.tab}
          data-long={long || undefined}
          title={tab.title}
          onClick={() => onChoose(tab.id)}
        >
          {tab.label}
        </UnstyledButton>
      ))}
    </div>
  )
}
