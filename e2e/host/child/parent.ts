import { openWire, type Handlers } from '../wire.ts'

const handlers: Handlers = {}

/** The process that owns Chromium. */
export const parent = openWire(process, handlers)

/** Adds to what that process may ask of this one. */
export function serve(more: Handlers): void {
  Object.assign(handlers, more)
}
