import type { Answer } from '#contract/errors'
import type { EventName, EventPayload } from '#contract/events'
import type { Engine } from './engine.ts'
import type { Paper } from './printer.ts'

/** What a worker thread is told that is no request: the answer to what it asked to be printed. */
export interface Printed {
  readonly printed: number
  readonly answer: Answer<Uint8Array>
}

/** One request to a worker thread. */
export interface Request {
  readonly id: number
  readonly method: string
  readonly args: readonly unknown[]
}

/** What a worker thread sends: the answer to a request, an event, or what it needs to be printed, or no more. */
export type Message =
  | { readonly id: number; readonly answer: Answer<unknown> }
  | { readonly event: EventName; readonly payload: EventPayload<EventName> }
  | { readonly print: number; readonly paper: Paper }
  | { readonly printNoMore: number }

/** What of the engine is asked through messages: everything that answers. */
export type Method = Exclude<keyof Engine, 'onEvent' | 'close'>

/** What the engine's worker is started with. */
export interface WorkerOptions {
  readonly sampleFolder?: string
  /** The version of the program. */
  readonly version?: string
  /** URL of the worker that composes documents; it lies beside the engine's own where left out. */
  readonly composer?: string
  /** URL of the worker that reads files, likewise. */
  readonly reader?: string
}
