import { ipcMain } from 'electron'
import { z } from 'zod'
import { DROPPED_CHANNEL } from '#contract/bridge'
import { isOurPage } from './calls.ts'

/** The files and folders that the user chose in this session; the page may name no others. */
export class ChosenFiles {
  readonly #paths = new Set<string>()

  add(paths: readonly string[]): void {
    for (const path of paths) this.#paths.add(path)
  }

  hasAll(paths: readonly string[]): boolean {
    return paths.every((path) => this.#paths.has(path))
  }

  /**
   * Takes what is dropped on the window for chosen. Only the preload speaks on this channel, and it names only paths
   * that it has from the system: a page can neither make a file with a path nor send here.
   */
  hearDrops(): void {
    ipcMain.handle(DROPPED_CHANNEL, (event, paths: unknown) => {
      const known = z.array(z.string().min(1)).safeParse(paths)
      if (isOurPage(event) && known.success) this.add(known.data)
    })
  }
}
