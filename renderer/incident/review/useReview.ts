import { useEffect, useMemo, useReducer, useRef, useState } from 'react'
import { change } from '#api/change.ts'
import { whenFresh } from '#api/fresh.ts'
import { useAnswer } from '#api/queries.ts'
import { saveAll } from '#api/saving.ts'
import type { ContextFields, Source } from '#domain/incident'
import type { Mark } from '#ui/reader/segments.ts'
import type { Entry } from '../desk/choice.ts'
import { TAB_OF, useDesk } from '../desk/desk.ts'
import {
  aliasIn,
  asMade,
  asProposed,
  contextAsProposed,
  responseType,
  type StatementEdits,
} from '#domain/as-proposed'
import {
  itemAt,
  itemsOf,
  STATES,
  tellingOf,
  knownIn,
  rejectedAmong,
  type ContextItem,
  type Item,
  type State,
  type StatementItem,
} from '#domain/review'

type Edits = Partial<StatementEdits> | Partial<ContextFields>

// What was changed on a proposal and not accepted yet lives as long as the window.
const kept = new Map<string, Edits>()

/** Whatever is noticed in the text of a source, and what became of it. */
export function useItems(source: Source, marks: readonly Mark[], enabled: boolean) {
  const { file } = useDesk()
  const { data: found, error } = useAnswer('suggestion.find', { sourceId: source.id }, { enabled })
  const { data: decisions } = useAnswer(
    'suggestion.decisions',
    { incidentId: file.incident.id, sourceId: source.id },
    { enabled },
  )
  const { data: rejected } = useAnswer('suggestion.rejected', { incidentId: file.incident.id }, { enabled })
  // Of the file only what it tells is worked out anew with each of its changes.
  const rejectedIn = useMemo(() => rejected && rejectedAmong(rejected), [rejected])
  const alike = useMemo(() => rejectedIn && knownIn(file, rejectedIn), [file, rejectedIn])
  const items = useMemo(
    () => (found && decisions && alike ? itemsOf(found, decisions, file, marks, alike) : null),
    [found, decisions, file, marks, alike],
  )
  return { found, error, items, alike }
}

/** The review of one source: the proposals, the one that is looked at, and what can be done with it. */
export function useReview(source: Source, text: string, marks: readonly Mark[]) {
  const desk = useDesk()
  const incidentId = desk.file.incident.id
  const { found, error, items: known, alike } = useItems(source, marks, text !== '')
  const [filter, setFilter] = useState<State>('open')
  const [order, setOrder] = useState(0)
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  // Decisions that are under way: the screen does not wait for them.
  const [deciding, setDeciding] = useState<ReadonlyMap<string, State>>(new Map())
  const made = useRef(new Map<string, Entry>())
  // What is being made of a proposal, so that an answer to it can wait for that.
  const making = useRef(new Map<string, Promise<unknown>>())

  const items = useMemo(
    () =>
      known?.map((item): Item => {
        const state = deciding.get(item.id)
        return state ? { ...item, state } : item
      }) ?? [],
    [known, deciding],
  )
  const shown = useMemo(() => items.filter(({ state }) => state === filter), [items, filter])
  const current = itemAt(shown, order)
  const latest = useRef({ items, shown, current })
  latest.current = { items, shown, current }
  useReopened(items, (item) => {
    setFilter('open')
    setOrder(item.order)
  })

  // Two incidents hold one source, and two sources one text: what is typed belongs to neither of the others.
  const keyOf = ({ id }: Item) => `${incidentId} ${source.id} ${id}`
  const editsOf = (item: StatementItem): StatementEdits => {
    const edits = { ...asProposed(item.suggestion, text), ...kept.get(keyOf(item)) }
    const madeId = item.state === 'accepted' ? entryOf(item)?.id : undefined
    const made = desk.file.statements.find(({ id }) => id === madeId)
    return made ? { ...edits, ...asMade(made) } : edits
  }
  const contextOf = (item: ContextItem): ContextFields => ({
    ...contextAsProposed(item.suggestion),
    ...kept.get(keyOf(item)),
  })
  const edit = (item: Item, patch: Edits) => {
    kept.set(keyOf(item), { ...kept.get(keyOf(item)), ...patch })
    redraw()
  }
  const entryOf = (item: Item | undefined): Entry | null =>
    item ? (item.entry ?? made.current.get(item.id) ?? null) : null

  /** Shows at once what is decided, and takes it back where it is refused. */
  const decide = async (item: Item, state: State, ask: () => Promise<{ readonly id?: string } | null>) => {
    if (latest.current.items[item.order]?.state !== item.state) return
    setOrder(item.order)
    await showAs([item], state, async () => {
      const asked = ask()
      making.current.set(item.id, asked)
      const answer = await asked
      making.current.delete(item.id)
      if (answer?.id === undefined) return
      const entry: Entry = { kind: item.what, id: answer.id }
      made.current.set(item.id, entry)
      // Chosen without the focus, which stays here: the ledger shows what was made.
      const next = latest.current.current
      desk.setTab(TAB_OF[next && state === 'accepted' ? next.what : entry.kind])
      desk.choice.set({ entry, editing: false })
    })
  }
  /** Shows items in a state while they are brought into it. */
  const showAs = async (some: readonly Item[], state: State, work: () => Promise<unknown>) => {
    const ids = new Set(some.map(({ id }) => id))
    setDeciding((now) => new Map([...now, ...[...ids].map((id) => [id, state] as const)]))
    await work()
    await whenFresh()
    setDeciding((now) => new Map([...now].filter(([id]) => !ids.has(id))))
  }
  const here = { incidentId, sourceId: source.id }
  const of = (item: Item) => ({ ...here, proposal: item.proposal })

  /** The name in the text that an actor can get as a further one, where the analyst said that it is meant. */
  const aliasOf = (item: StatementItem): string | null => {
    const { actor } = editsOf(item)
    const isChosen = actor !== null && 'id' in actor && item.suggestion.knownActor === null
    // What is added to a statement that is there leaves its speaker as it is.
    return isChosen && item.state === 'open' && toldOf(item) === null ? aliasIn(item.suggestion) : null
  }

  /** A “he” of whom nobody has said yet who is meant: without an answer he would become the source's own voice. */
  const lacksSpeaker = (item: Item): boolean =>
    item.what === 'statement' &&
    item.state === 'open' &&
    item.suggestion.actor !== null &&
    editsOf(item).actor === null &&
    !('actor' in (kept.get(keyOf(item)) ?? {}))

  /** What was chosen as answered, once it is stored. */
  const answersOf = async (item: StatementItem) => {
    const { kind, answers } = editsOf(item)
    const targets = item.suggestion.respondsTo.filter(({ to }) => answers.has(to))
    await Promise.all(targets.map(({ to }) => making.current.get(latest.current.items[to]?.id ?? '')))
    return targets.flatMap((response) => {
      const target = latest.current.items[response.to]
      const entry = target ? standingOf(target) : null
      const type = responseType(response, item.suggestion.kind, kind)
      return entry ? [{ toId: entry.id, scope: answers.get(response.to) ?? '', type }] : []
    })
  }

  const accept = async (item: Item) => {
    // A date that is being typed is meant too.
    if (!(await saveAll())) return
    if (item.what === 'context')
      return decide(item, 'accepted', () =>
        change('suggestion.acceptContext', { ...of(item), fields: contextOf(item) }),
      )
    const { actor, answers: _, asAlias, ...fields } = editsOf(item)
    const alias = asAlias ? aliasOf(item) : null
    return decide(item, 'accepted', async () =>
      change('suggestion.accept', {
        ...of(item),
        actor,
        ...(alias === null ? {} : { alias }),
        fields,
        answers: await answersOf(item),
      }),
    )
  }
  /** What says the same in the ledger already, by the kind and the speaker that are on the card. */
  const toldOf = (item: Item): Entry | null => {
    if (item.what === 'context' || item.state !== 'open') return item.told
    const changed = kept.get(keyOf(item)) ?? {}
    // Whoever writes words of their own means a statement of its own.
    if (editsOf(item).proposition !== asProposed(item.suggestion, text).proposition) return null
    return 'kind' in changed || 'actor' in changed
      ? (alike?.told(tellingOf(item.suggestion, editsOf(item))) ?? null)
      : item.told
  }
  /** What of the ledger stands for it: what was made of it, or what says the same; nothing of a rejected one. */
  const standingOf = (item: Item): Entry | null =>
    item.state === 'accepted' ? entryOf(item) : item.state === 'open' ? toldOf(item) : null
  /** Adds the words to what says the same in the ledger already. */
  const join = async (item: Item) => {
    const entryId = toldOf(item)?.id
    if (entryId === undefined || !(await saveAll())) return
    return decide(item, 'accepted', async () => {
      const answers = item.what === 'statement' ? await answersOf(item) : []
      return change('suggestion.join', { ...of(item), entryId, answers })
    })
  }
  /** Rejects what is open of these, in one step. */
  const reject = async (some: readonly Item[]) => {
    const open = some.filter(({ order }) => latest.current.items[order]?.state === 'open')
    if (open[0] === undefined) return
    setOrder(open[0].order)
    const proposals = open.map(({ proposal }) => proposal)
    await showAs(open, 'rejected', () => change('suggestion.reject', { ...here, proposals }))
  }
  const reopen = (item: Item) =>
    decide(item, 'open', async () =>
      item.decisionId === null ? null : change('suggestion.reopen', { id: item.decisionId }),
    )
  const step = (by: -1 | 1) => {
    const { shown, current } = latest.current
    const at = current ? shown.indexOf(current) : -1
    const next = shown[(at + by + shown.length) % shown.length]
    if (next) setOrder(next.order)
  }

  /** Turns to the next group of suggestions, or to the one before. */
  const turn = (by: -1 | 1) =>
    setFilter(STATES[(STATES.indexOf(filter) + by + STATES.length) % STATES.length] ?? 'open')

  return {
    source,
    text,
    found,
    error,
    isReady: known !== null,
    items,
    shown,
    current,
    filter,
    setFilter,
    look: (item: Item) => {
      setFilter(item.state)
      setOrder(item.order)
    },
    step,
    turn,
    /** Names what is typed on a proposal, wherever it is kept. */
    keyOf,
    editsOf,
    contextOf,
    edit,
    entryOf,
    accept,
    toldOf,
    standingOf,
    aliasOf,
    lacksSpeaker,
    join,
    reject,
    reopen,
  }
}
export type Review = ReturnType<typeof useReview>

/** Tells of a proposal that was decided and is open again, as undo leaves it. */
function useReopened(items: readonly Item[], tell: (item: Item) => void): void {
  const before = useRef(new Map<string, State>())
  useEffect(() => {
    const reopened = items.find(
      ({ id, state }) => state === 'open' && (before.current.get(id) ?? 'open') !== 'open',
    )
    before.current = new Map(items.map(({ id, state }) => [id, state]))
    if (reopened) tell(reopened)
  })
}
