import type { Entry } from '#domain/citations'
import { createStore, type Store } from '#ui/store.ts'

export type { Entry }

/** Which entry is chosen, and whether it is being edited. */
export interface Choice {
  readonly entry: Entry | null
  readonly editing: boolean
}

/** Of a ledger of thousands only the card that was chosen and the one that is chosen now hear of a change. */
export type ChoiceStore = Store<Choice>

/** A desk with nothing chosen. */
export const createChoice = (): ChoiceStore =>
  createStore<Choice>(
    { entry: null, editing: false },
    (one, other) => one.entry?.id === other.entry?.id && one.editing === other.editing,
  )
