import type { BrowserWindow } from 'electron'
import { eventChannel } from '#contract/bridge'
import type { EventName, EventPayload } from '#contract/events'

let sent = 0

/** The number of the event that was sent last; 0 before the first. */
export const lastSent = (): number => sent

/** Tells the page something; a window that is gone hears nothing. */
export function sendEvent<Name extends EventName>(
  window: BrowserWindow | null,
  name: Name,
  payload: EventPayload<Name>,
): void {
  if (!window || window.isDestroyed()) return
  sent += 1
  window.webContents.send(eventChannel(name), payload, sent)
}
