import type { Answer } from '#contract/errors'
import type { EventName, EventPayload } from '#contract/events'
import type { Engine } from './engine.ts'

/** One request to a worker thread. */
export interface Request {
  readonly id: number
  readonly method: string
  readonly args: readonly unknown[]
}

/** What a worker thread sends: the answer to a request, or an event. */
export type Message =
  | { readonly id: number; readonly answer: Answer<unknown> }
  | { readonly event: EventName; readonly payload: EventPayload<EventName> }

/** What of the engine is asked through messages: everything that answers. */
export type Method = Exclude<keyof Engine, 'onEvent' | 'close'>

/** What the engine's worker is started with. */
export interface WorkerOptions {
  readonly sampleFolder?: string
  /** URL of the worker that composes documents; it lies beside the engine's own where left out. */
  readonly composer?: string
}
