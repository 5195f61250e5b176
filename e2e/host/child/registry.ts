/** What the app must know of its windows to quit. */
interface OpenWindow {
  close(): void
  destroy(): void
}

/** The open windows, by id, oldest first. */
export const openWindows = new Map<number, OpenWindow>()
