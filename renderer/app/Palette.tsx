import {
  createSpotlight,
  Spotlight,
  type SpotlightActionData,
  type SpotlightActionGroupData,
} from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useMemo, useReducer, useRef, useState, type KeyboardEvent } from 'react'
import { useLocation } from 'wouter'
import type { SearchHit } from '#contract/search'
import { canRun, COMMANDS, runCommand, useCommand } from '#api/commands.ts'
import { useAnswer } from '#api/queries.ts'
import { placeOfHit, plainWords } from '#terms/hits.ts'
import { Keys } from '#ui/Keys.tsx'
import { useHeldEnter } from '#ui/useHeldEnter.ts'
import { counted } from '#ui/words.ts'
import { setFind } from '../find/look.ts'

const [store, spotlight] = createSpotlight()

/** Chooses the first row, as Spotlight itself does when the words change. */
function chooseFirst(): void {
  const list = document.getElementById(store.getState().listId)
  list?.querySelector('[data-selected]')?.removeAttribute('data-selected')
  list?.querySelector('[data-action]')?.setAttribute('data-selected', 'true')
  store.updateState((state) => ({ ...state, selected: 0 }))
}

/** Does what the chosen row does. */
const takeChosen = (): void =>
  document
    .getElementById(store.getState().listId)
    ?.querySelector<HTMLElement>('[data-action][data-selected]')
    ?.click()

/** Each thing once: words that several entries quote are one place in their source. */
const distinct = (hits: readonly SearchHit[]): SearchHit[] =>
  [
    ...new Map(
      hits
        .toReversed()
        .map((hit) => [JSON.stringify([hit.kind, hit.incidentId, hit.title, hit.snippet]), hit] as const),
    ).values(),
  ].toReversed()

/** The command palette: commands that work on this screen, and everything in the library. */
export function Palette() {
  const [query, setQuery] = useState('')
  const [, go] = useLocation()
  // Which commands work here is known only once the screen stands, so it is asked anew at each opening.
  const [, ask] = useReducer((count: number) => count + 1, 0)
  const opener = useRef<Element | null>(null)
  useCommand('palette', () => {
    opener.current = document.activeElement
    spotlight.open()
  })
  /** The focus goes back to what had it, at once, unless a hit has taken it to its place. */
  const giveBack = () => {
    const inPalette = document.activeElement?.closest('[role=dialog]')
    if (inPalette && opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true })
  }
  const isAsked = query.trim().length > 1
  const { data, isPlaceholderData, isPending } = useAnswer(
    'search.find',
    { query, limit: 12 },
    { enabled: isAsked },
  )
  // True while the hits are still those of earlier words.
  const isOld = isAsked && (isPlaceholderData || isPending)

  const hits = useMemo(() => data?.groups.flatMap((group) => group.hits) ?? [], [data])
  const total = data?.groups.reduce((sum, group) => sum + group.total, 0) ?? 0

  // Hits come later than the words that ask for them, and then the first one is to be chosen.
  useEffect(() => {
    if (hits.length > 0) chooseFirst()
  }, [hits])
  const { hold, drop } = useHeldEnter(isOld, takeChosen)

  const matches = (text: string) => text.toLowerCase().includes(query.trim().toLowerCase())
  const commands: SpotlightActionData[] = COMMANDS.filter(
    ({ id, label, also = '' }) => id !== 'palette' && canRun(id) && matches(`${label} ${also}`),
  ).map(({ id, label, keys }) => ({
    id,
    label,
    rightSection: keys ? <Keys keys={keys} /> : undefined,
    // A command looks at what has the focus, and that is what had it before the palette.
    onClick: () =>
      setTimeout(() => {
        giveBack()
        runCommand(id)
      }),
  }))
  const found: SpotlightActionData[] = isAsked
    ? [
        ...distinct(hits).map((hit) => ({
          id: `${hit.kind}:${hit.id}`,
          label: plainWords(hit.title),
          description: [hit.kind, hit.likelihood, plainWords(hit.snippet)].filter(Boolean).join(' · '),
          onClick: () => go(placeOfHit(hit)),
        })),
        {
          id: 'find everywhere with this',
          label: isOld || total === 0 ? 'Find with filters' : `All ${counted(total, 'result')}, with filters`,
          leftSection: <IconSearch size={16} stroke={1.6} />,
          onClick: () => {
            setFind(query)
            go('/find')
          },
        },
      ]
    : []
  const groups: SpotlightActionGroupData[] = [
    { group: 'Commands', actions: commands },
    { group: 'In the library', actions: found },
  ].filter(({ actions }) => actions.length > 0)

  // Spotlight acts on what it shows. Commands stand first, and they are those that the words mean already.
  const onKeyDownCapture = (event: KeyboardEvent) => {
    drop()
    if (!isOld || event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && commands.length === 0) hold()
    else if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <Spotlight
      store={store}
      actions={groups}
      query={query}
      onQueryChange={(next) => {
        drop()
        setQuery(next)
      }}
      onSpotlightOpen={ask}
      onSpotlightClose={giveBack}
      filter={(_query, actions) => actions}
      nothingFound="Nothing has these words"
      highlightQuery
      shortcut={null}
      // A hit has the focus on its own screen.
      returnFocus={false}
      attributes={{
        content: { 'aria-label': 'Commands', 'data-undo': 'own' },
        actionsList: { 'aria-busy': isOld || undefined },
      }}
      scrollable
      maxHeight={440}
      transitionProps={{ duration: 100 }}
      searchProps={{
        leftSection: <IconSearch size={16} stroke={1.6} />,
        onKeyDownCapture,
        onBlur: drop,
        placeholder: 'What would you like to do or find?',
        'aria-label': 'Command or words to find',
      }}
    />
  )
}
