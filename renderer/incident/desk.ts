import { createContext, use, useMemo, useRef, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import type { IncidentFile } from '#domain/incident'
import type { ReaderHandle } from '#ui/reader/Reader.tsx'

/** An entry of the incident file that can be chosen: it carries quotations. */
export interface Entry {
  readonly kind: 'statement' | 'evidence' | 'context'
  readonly id: string
}

/** Reader or ledger: the one that is shown where the window has room for one only. */
export type Pane = 'source' | 'ledger'

export type Tab = 'ledger' | 'evidence' | 'context' | 'assessment' | 'questions'

export const TAB_OF: Readonly<Record<Entry['kind'], Tab>> = {
  statement: 'ledger',
  evidence: 'evidence',
  context: 'context',
}

/** What lies open on the analyst's desk: the file, the chosen entry, the source in the reader. */
export interface Desk {
  readonly file: IncidentFile
  readonly entry: Entry | null
  readonly editing: boolean
  readonly tab: Tab
  readonly pane: Pane
  readonly sourceId: string | null
  readonly reader: RefObject<ReaderHandle | null>
  /** True while the reader is to take the focus as soon as its text is there. */
  readonly readNext: RefObject<boolean>
  /** Shows a pane at once, so that it can take the focus. */
  readonly turnTo: (pane: Pane) => void
  readonly choose: (entry: Entry | null, options?: { readonly edit?: boolean }) => void
  readonly stopEditing: () => void
  /** Puts the chosen entry away and goes back to reading. */
  readonly finish: () => void
  readonly setTab: (tab: Tab) => void
  readonly openSource: (id: string | null) => void
  /** Shows the first words of an entry in the reader; with `turn` also where the ledger hides it. */
  readonly showWords: (entry: Entry, options?: { readonly turn?: boolean }) => void
}

export const DeskContext = createContext<Desk | null>(null)

/** The desk of the incident screen. @throws Error outside of it. */
export function useDesk(): Desk {
  const desk = use(DeskContext)
  if (!desk) throw new Error('There is no desk here')
  return desk
}

/** The citations of an entry. */
export function citationsOf(file: IncidentFile, { kind, id }: Entry) {
  const list = kind === 'statement' ? file.statements : kind === 'evidence' ? file.evidence : file.contexts
  return list.find((item) => item.id === id)?.citations ?? []
}

/** Keeps what lies open; `reader` is told to scroll when words are shown. */
export function useDeskState(
  file: IncidentFile | undefined,
  reader: RefObject<ReaderHandle | null>,
): Desk | null {
  const [entry, setEntry] = useState<Entry | null>(null)
  const [editing, setEditing] = useState(false)
  const [tab, setTab] = useState<Tab>('ledger')
  const [pane, setPane] = useState<Pane>('source')
  const [source, setSource] = useState<string | null>(null)
  const readNext = useRef(false)

  return useMemo(() => {
    if (!file) return null
    const sourceId = file.sources.some(({ id }) => id === source) ? source : (file.sources[0]?.id ?? null)
    const turnTo = (next: Pane) => flushSync(() => setPane(next))
    const showWords: Desk['showWords'] = (shown, { turn = false } = {}) => {
      const citations = citationsOf(file, shown)
      const citation = citations.find((one) => one.sourceId === sourceId) ?? citations[0]
      if (!citation) return
      setSource(citation.sourceId)
      if (turn) setPane('source')
      // The reader shows another source only after the next drawing.
      setTimeout(() => reader.current?.show(citation.id), citation.sourceId === sourceId ? 0 : 120)
    }
    return {
      file,
      entry,
      editing,
      tab,
      pane,
      sourceId,
      reader,
      readNext,
      turnTo,
      choose: (next, { edit = false } = {}) => {
        if (next) setPane('ledger')
        setEntry(next)
        setEditing(edit && next !== null)
        if (next) setTab(TAB_OF[next.kind])
      },
      stopEditing: () => setEditing(false),
      // Nothing stays chosen, so that the next mark answers only what the analyst chooses for it.
      finish: () => {
        turnTo('source')
        setEntry(null)
        setEditing(false)
        reader.current?.focus()
      },
      setTab: (next) => {
        setTab(next)
        setEditing(false)
      },
      openSource: (next) => {
        setSource(next)
        setPane('source')
      },
      showWords,
    }
  }, [file, entry, editing, tab, pane, source, reader])
}
