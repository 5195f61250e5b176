/** An entry of the incident file that can be chosen: it carries quotations. */
export interface Entry {
  readonly kind: 'statement' | 'evidence' | 'context'
  readonly id: string
}

/** Which entry is chosen, and whether it is being edited. */
export interface Choice {
  readonly entry: Entry | null
  readonly editing: boolean
}

/**
 * The choice, kept outside of React's state: of a ledger of thousands only the card that was chosen and
 * the one that is chosen now hear of a change that concerns them.
 */
export interface ChoiceStore {
  readonly now: () => Choice
  readonly set: (choice: Choice) => void
  /** @returns how to stop listening. */
  readonly listen: (listener: () => void) => () => void
}

/** A desk with nothing chosen. */
export function createChoice(): ChoiceStore {
  let choice: Choice = { entry: null, editing: false }
  const listeners = new Set<() => void>()
  return {
    now: () => choice,
    set: (next) => {
      if (next.entry?.id === choice.entry?.id && next.editing === choice.editing) return
      choice = next
      for (const listener of listeners) listener()
    },
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
