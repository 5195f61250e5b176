import type { Answer } from '#contract/errors'
import type { EventName, EventPayload } from '#contract/events'
import type { Engine } from './engine.ts'

/** What of the engine is asked through messages: everything that answers. */
export type Method = Exclude<keyof Engine, 'onEvent' | 'close'>

/** One request to the worker. */
export interface Request {
  readonly id: number
  readonly method: Method | 'close'
  readonly args: readonly unknown[]
}

/** What the worker sends: the answer to a request, or an event. */
export type Message =
  | { readonly id: number; readonly answer: Answer<unknown> }
  | { readonly event: EventName; readonly payload: EventPayload<EventName> }

/** What the worker is started with. */
export interface WorkerOptions {
  readonly sampleFolder?: string
}
