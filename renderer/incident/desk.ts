import { createContext, use, useMemo, useRef, useState, useSyncExternalStore, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import type { Citation, IncidentFile } from '#domain/incident'
import type { ReaderHandle } from '#ui/reader/Reader.tsx'
import type { TextRange } from '#ui/reader/selection.ts'
import { createChoice, type Choice, type ChoiceStore, type Entry } from './choice.ts'

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
  readonly reader: RefObject<ReaderHandle | null>
  /** True while the reader is to take the focus as soon as its text is there; or the words that it is to select. */
  readonly readNext: RefObject<boolean | TextRange>
  /** The citation that the reader is to show as soon as its text is there. */
  readonly showNext: RefObject<string | null>
  /** Shows a pane at once, so that it can take the focus. */
  readonly turnTo: (pane: Pane) => void
  readonly choose: (entry: Entry | null, options?: { readonly edit?: boolean }) => void
  readonly stopEditing: () => void
  /** Puts the chosen entry away and goes back to reading. */
  readonly finish: () => void
  readonly setTab: (tab: Tab) => void
  /** Shows a source; with `field` its facts, with the focus on that field. */
  readonly openSource: (id: string | null, options?: { readonly field?: string | null }) => void
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
  readonly sourceId: string | null
  /** The field of the source that was asked for. */
  readonly asked: string | null
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
  const { choice } = useActions()
  return useSyncExternalStore(choice.listen, () => select(choice.now()))
}

/** The chosen entry. */
export const useEntry = (): Entry | null => useChoice(({ entry }) => entry)

/** The citations of an entry. */
export function citationsOf(file: IncidentFile, { kind, id }: Entry) {
  const list = kind === 'statement' ? file.statements : kind === 'evidence' ? file.evidence : file.contexts
  return list.find((item) => item.id === id)?.citations ?? []
}

/** Keeps what lies open; `reader` is told to scroll when words are shown. */
export function useDeskState(
  file: IncidentFile | undefined,
  reader: RefObject<ReaderHandle | null>,
): { readonly desk: Desk | null; readonly actions: DeskActions } {
  const [tab, setTab] = useState<Tab>('ledger')
  const [pane, setPane] = useState<Pane>('source')
  const [source, setSource] = useState<string | null>(null)
  const [choice] = useState(createChoice)
  const readNext = useRef<boolean | TextRange>(false)
  const showNext = useRef<string | null>(null)
  const [asked, setAsked] = useState<string | null>(null)
  const sourceId = file?.sources.some(({ id }) => id === source) ? source : (file?.sources[0]?.id ?? null)
  const latest = useRef({ file, sourceId })
  latest.current = { file, sourceId }

  const actions = useMemo((): DeskActions => {
    const current = () => ({ ...latest.current, file: here(latest.current.file ?? null) })
    const turnTo = (next: Pane) => flushSync(() => setPane(next))
    const showCitation: DeskActions['showCitation'] = ({ id, sourceId }, { turn = false } = {}) => {
      if (turn) setPane('source')
      if (reader.current && sourceId === current().sourceId) {
        // A pane that is turned to is there only after the next drawing.
        if (turn) setTimeout(() => reader.current?.show(id))
        else reader.current.show(id)
        return
      }
      // The reader is told as soon as it has the text.
      showNext.current = id
      setSource(sourceId)
    }
    return {
      current,
      choice,
      reader,
      readNext,
      showNext,
      turnTo,
      choose: (entry, { edit = false } = {}) => {
        if (entry) setPane('ledger')
        choice.set({ entry, editing: edit && entry !== null })
        if (entry) setTab(TAB_OF[entry.kind])
      },
      stopEditing: () => choice.set({ ...choice.now(), editing: false }),
      // Nothing stays chosen, so that the next mark answers only what the analyst chooses for it.
      finish: () => {
        turnTo('source')
        choice.set({ entry: null, editing: false })
        reader.current?.focus()
      },
      setTab: (next) => {
        setTab(next)
        choice.set({ ...choice.now(), editing: false })
      },
      openSource: (next, { field = null } = {}) => {
        setSource(next)
        setAsked(field)
        setPane('source')
      },
      showWords: (entry, options) => {
        const citations = citationsOf(current().file, entry)
        const citation = citations.find((one) => one.sourceId === current().sourceId) ?? citations[0]
        if (citation) showCitation(citation, options)
      },
      showCitation,
    }
  }, [choice, reader])

  const desk = useMemo(
    () => (file ? { ...actions, file, tab, pane, sourceId, asked } : null),
    [actions, file, tab, pane, sourceId, asked],
  )
  return { desk, actions }
}
