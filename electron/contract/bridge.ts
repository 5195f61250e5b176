import type { CallName, Input, Output } from './contract.ts'
import type { Answer } from './errors.ts'
import type { EventName, EventPayload } from './events.ts'

/** What the preload puts on `window.rapporteur`: a function for each call, and a way to hear events. */
export type Bridge = {
  readonly [Name in CallName]: (input: Input<Name>) => Promise<Answer<Output<Name>>>
} & {
  /** Hears an event until the returned function is called. */
  readonly on: <Name extends EventName>(name: Name, hear: (payload: EventPayload<Name>) => void) => () => void
}

/** IPC channels: one a call and one an event. */
export const callChannel = (name: CallName) => `call:${name}`
export const eventChannel = (name: EventName) => `event:${name}`
