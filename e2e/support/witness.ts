import type * as Electron from 'electron'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright'

/** What must differ between real Electron and the Chromium host; all else is written once on top of it. */
export interface Witness {
  readonly name: 'electron' | 'chromium host'
  readonly page: Page
  readonly exited: Promise<number | null>
  evaluate<R, A>(fn: (electron: typeof Electron, arg: A) => R | Promise<R>, arg: A): Promise<R>
  /** Says where files lie that are about to be dropped, where the witness cannot find that out itself. */
  announceDrop(paths: readonly string[]): Promise<void>
  kill(): Promise<void>
}

export interface StartOptions {
  /** The folder of the built app. */
  root: string
  userData: string
  args: string[]
  env: Record<string, string>
  theme: 'light' | 'dark'
  headed: boolean
  /** How long the first window may take, in milliseconds. */
  timeout: number
}

/** The root of the project, where the built app is. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** The switches that both witnesses understand. */
export function switchesFor({ userData, theme }: StartOptions): string[] {
  return [`--user-data-dir=${userData}`, ...(theme === 'dark' ? ['--force-dark-mode'] : [])]
}

/** Fails with `message` where something takes longer than it may. */
export async function within<T>(milliseconds: number, what: Promise<T>, message: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(message)), milliseconds)
  })
  try {
    return await Promise.race([what, late])
  } finally {
    clearTimeout(timer)
  }
}
