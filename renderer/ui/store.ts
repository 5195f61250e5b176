import { useSyncExternalStore } from 'react'

/**
 * Something kept outside of React's state: it outlives what is drawn, and of all who show it only those hear of a
 * change whom it concerns.
 */
export interface Store<Value> {
  readonly now: () => Value
  /** Every listener hears of it at once, unless it is the same value. */
  readonly set: (next: Value) => void
  /** @returns how to stop listening. */
  readonly listen: (listener: () => void) => () => void
}

/** A store that holds `first`; where `isSame` says so, a change is none. */
export function createStore<Value>(
  first: Value,
  isSame: (one: Value, other: Value) => boolean = Object.is,
): Store<Value> {
  let value = first
  const listeners = new Set<() => void>()
  return {
    now: () => value,
    set: (next) => {
      if (isSame(next, value)) return
      value = next
      for (const listener of [...listeners]) listener()
    },
    listen: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

/** What a store holds, or what `select` makes of it; draws again only when that changes. */
export function useStore<Value>(store: Store<Value>): Value
export function useStore<Value, Part>(store: Store<Value>, select: (value: Value) => Part): Part
export function useStore<Value>(store: Store<Value>, select: (value: Value) => unknown = (value) => value) {
  return useSyncExternalStore(store.listen, () => select(store.now()))
}
