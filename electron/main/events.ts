import type { BrowserWindow } from 'electron'
import { eventChannel } from '#contract/bridge'
import type { EventName, EventPayload } from '#contract/events'

/** Tells the page something; a window that is gone hears nothing. */
export function sendEvent<Name extends EventName>(
  window: BrowserWindow | null,
  name: Name,
  payload: EventPayload<Name>,
): void {
  if (window && !window.isDestroyed()) window.webContents.send(eventChannel(name), payload)
}
