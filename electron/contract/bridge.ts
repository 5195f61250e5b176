import type { CallName, Input, Output } from './contract.ts'
import type { Answer } from './errors.ts'
import type { EventName, EventPayload } from './events.ts'

/** What the preload puts on `window.rapporteur`: a function for each call, and a way to hear events. */
export type Bridge = {
  readonly [Name in CallName]: (input: Input<Name>) => Promise<Answer<Output<Name>>>
} & {
  /** Hears an event until the returned function is called. */
  readonly on: <Name extends EventName>(name: Name, hear: (payload: EventPayload<Name>) => void) => () => void
  /**
   * Makes what was dropped on the window known as chosen by the user, so that `source.importFiles` may name it.
   * @param files as the drop holds them; of a folder there is one, too.
   * @returns their paths; those that lie on no disk are left out.
   */
  readonly choose: (files: readonly object[]) => Promise<string[]>
}

/**
 * What crosses the bridge for a call. Events and answers take roads of their own, so an answer says which event
 * was sent last while it was made (0 for none), and is handed on when that one was heard. Events are numbered
 * from 1 on.
 */
export type Reply = Answer<unknown> & { readonly told?: number }

/** IPC channels: one a call and one an event. */
export const callChannel = (name: CallName) => `call:${name}`
export const eventChannel = (name: EventName) => `event:${name}`
/** By this the preload names what was dropped. The page has no way to it. */
export const DROPPED_CHANNEL = 'files:dropped'
