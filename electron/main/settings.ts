import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { Settings } from '#contract/shell'

/** Where the window was: content independent pixels of the desktop. */
const WindowPlace = z.object({
  x: z.int().optional(),
  y: z.int().optional(),
  width: z.int().min(400),
  height: z.int().min(300),
  maximized: z.boolean(),
})
export type WindowPlace = z.infer<typeof WindowPlace>

const Stored = z.object({
  settings: Settings,
  window: WindowPlace,
  /** The library that was open last; null before the first own library. */
  libraryFolder: z.string().nullable(),
})
type Stored = z.infer<typeof Stored>

const DEFAULTS: Stored = {
  settings: { theme: 'system', readerShare: 0.5, author: '', lastRoute: '/', welcomed: false },
  window: { width: 1280, height: 800, maximized: false },
  libraryFolder: null,
}

/**
 * What the program remembers between starts, in `settings.json` of the user's data folder. A file that
 * cannot be understood is set aside as `settings.unreadable.json`, and the program starts with its defaults.
 */
export class SettingsFile {
  readonly #path: string
  #stored: Stored

  constructor(folder: string) {
    this.#path = join(folder, 'settings.json')
    this.#stored = this.#read()
  }

  get current(): Stored {
    return this.#stored
  }

  /** Changes what is named and keeps it on disk. A disk that cannot be written costs only the memory of it. */
  update(patch: Partial<Stored>): void {
    this.#stored = { ...this.#stored, ...patch }
    const temporary = `${this.#path}.new`
    try {
      const file = openSync(temporary, 'w')
      writeSync(file, JSON.stringify(this.#stored, null, 2))
      fsyncSync(file)
      closeSync(file)
      renameSync(temporary, this.#path)
    } catch (error) {
      console.error('The settings could not be saved:', error)
    }
  }

  #read(): Stored {
    let text: string
    try {
      text = readFileSync(this.#path, 'utf8')
    } catch {
      return DEFAULTS
    }
    try {
      return Stored.parse({ ...DEFAULTS, ...JSON.parse(text) })
    } catch {
      try {
        renameSync(this.#path, this.#path.replace(/\.json$/, '.unreadable.json'))
      } catch {
        // Then it stays and is overwritten at the next change.
      }
      return DEFAULTS
    }
  }
}
