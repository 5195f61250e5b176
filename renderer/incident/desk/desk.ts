import { createContext, use, useMemo, useRef, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import type { Citation, IncidentFile } from '#domain/incident'
import type { ReaderHandle } from '#ui/reader/Reader.tsx'
import { useStore } from '#ui/store.ts'
import { useRoom } from '#ui/useRoom.ts'
import { citationsOf } from '#domain/citations'
import { createChoice, type Choice, type ChoiceStore, type Entry } from './choice.ts'
import { askFor, createReading, goOn, letGo, type Place, type ReadingStore } from './reading.ts'

/** Reader or ledger: the one that is shown where the window has room for one only. */
export type Pane = 'source' | 'ledger'

export type Tab = 'ledger' | 'evidence' | 'context' | 'assessment' | 'questions'

export const TAB_OF: Readonly<Record<Entry['kind'], Tab>> = {
  statement: 'ledger',
  evidence: 'evidence',
  context: 'context',
}

/** What can be done at the desk. It stays the same object, so that a card that holds it is not redrawn. */
export interface DeskActions {
  /** The file as it is now, for what happens later than the drawing. */
  readonly current: () => { readonly file: IncidentFile; readonly sourceId: string | null }
  readonly choice: ChoiceStore
  /** Which source is read, and where in it the reading goes next: `useReadNext` goes there. */
  readonly reading: ReadingStore
  /** What is asked of the words that are drawn now; the ways to them lead over `openSource` and `read`. */
  readonly reader: RefObject<ReaderHandle | null>
  /** Shows a pane at once, so that it can take the focus. */
  readonly turnTo: (pane: Pane) => void
  readonly choose: (entry: Entry | null, options?: { readonly edit?: boolean }) => void
  readonly stopEditing: () => void
  /** Puts the chosen entry away and goes back to reading. */
  readonly finish: () => void
  readonly setTab: (tab: Tab) => void
  /** Shows a source, and goes to a place in it as soon as it stands ready; without one the focus stays. */
  readonly openSource: (id: string, place?: Place) => void
  /** Goes on reading the source that lies open, or was asked for and is not there yet. */
  readonly read: () => void
  /** Shows the first words of an entry in the reader; with `turn` also where the ledger hides it. */
  readonly showWords: (entry: Entry, options?: { readonly turn?: boolean }) => void
  /** Shows the words of one citation in the reader. */
  readonly showCitation: (
    citation: Pick<Citation, 'id' | 'sourceId'>,
    options?: { readonly turn?: boolean },
  ) => void
}

/** What lies open on the analyst's desk: the file, the part of it, the source in the reader. */
export interface Desk extends DeskActions {
  readonly file: IncidentFile
  readonly tab: Tab
  readonly pane: Pane
  /** False where the window has room for one pane only. */
  readonly bothFit: boolean
  readonly sourceId: string | null
}

export const DeskContext = createContext<Desk | null>(null)
export const ActionsContext = createContext<DeskActions | null>(null)

function here<Value>(value: Value | null): Value {
  if (value === null) throw new Error('There is no desk here')
  return value
}

/** The desk of the incident screen; draws again whenever the file changes. @throws Error outside of it. */
export const useDesk = (): Desk => here(use(DeskContext))

/** What can be done at the desk; never draws again. @throws Error outside of it. */
export const useActions = (): DeskActions => here(use(ActionsContext))

/** Something about the choice; draws again only when that changes. */
export function useChoice<Value>(select: (choice: Choice) => Value): Value {
  return useStore(useActions().choice, select)
}

/** The chosen entry. */
export const useEntry = (): Entry | null => useChoice(({ entry }) => entry)

/** Keeps what lies open. */
export function useDeskState(file: IncidentFile | undefined): {
  readonly desk: Desk | null
  readonly actions: DeskActions
} {
  const [tab, setTab] = useState<Tab>('ledger')
  const [pane, setPane] = useState<Pane>('source')
  const bothFit = useRoom('(min-width: 1000px)')
  const [choice] = useState(createChoice)
  const [reading] = useState(createReading)
  const reader = useRef<ReaderHandle>(null)
  const asked = useStore(reading, (now) => now.sourceId)
  const sourceId = file?.sources.some(({ id }) => id === asked) ? asked : (file?.sources[0]?.id ?? null)
  const latest = useRef({ file, sourceId })
  latest.current = { file, sourceId }

  const actions = useMemo((): DeskActions => {
    const current = () => ({ ...latest.current, file: here(latest.current.file ?? null) })
    const turnTo = (next: Pane) => {
      if (next === 'ledger') letGo(reading)
      flushSync(() => setPane(next))
    }
    const openSource: DeskActions['openSource'] = (sourceId, place) => {
      setPane('source')
      askFor(reading, sourceId, place ?? null)
    }
    const read = () => {
      setPane('source')
      goOn(reading)
    }
    const showCitation: DeskActions['showCitation'] = ({ id, sourceId }, { turn = false } = {}) => {
      if (turn) setPane('source')
      askFor(reading, sourceId, { kind: 'quotation', id, front: turn })
    }
    return {
      current,
      choice,
      reading,
      reader,
      turnTo,
      choose: (entry, { edit = false } = {}) => {
        if (entry) {
          letGo(reading)
          setPane('ledger')
        }
        choice.set({ entry, editing: edit && entry !== null })
        if (entry) setTab(TAB_OF[entry.kind])
      },
      stopEditing: () => choice.set({ ...choice.now(), editing: false }),
      // Nothing stays chosen, so that the next mark answers only what the analyst chooses for it.
      finish: () => {
        choice.set({ entry: null, editing: false })
        read()
      },
      setTab: (next) => {
        setTab(next)
        choice.set({ ...choice.now(), editing: false })
      },
      openSource,
      read,
      showWords: (entry, options) => {
        const citations = citationsOf(current().file, entry)
        const citation = citations.find((one) => one.sourceId === current().sourceId) ?? citations[0]
        if (citation) showCitation(citation, options)
      },
      showCitation,
    }
  }, [choice, reading])

  const desk = useMemo(
    () => (file ? { ...actions, file, tab, pane, bothFit, sourceId } : null),
    [actions, file, tab, pane, bothFit, sourceId],
  )
  return { desk, actions }
}
