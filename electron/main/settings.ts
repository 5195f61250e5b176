import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
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

interface Stored {
  readonly settings: Settings
  readonly window: WindowPlace
  /** The library that was open last; null before the first own library. */
  readonly libraryFolder: string | null
  /** Where the briefings of a library were saved last, by the folder of the library. */
  readonly exportFolders: Readonly<Record<string, string>>
}

const DEFAULTS: Stored = {
  settings: {
    theme: 'system',
    readerShare: 0.5,
    author: '',
    lastRoute: '/',
    welcomed: false,
    rulesOff: [],
    exportFormat: 'docx',
    exportManifest: false,
  },
  window: { width: 1280, height: 800, maximized: false },
  libraryFolder: null,
  exportFolders: {},
}

/**
 * What the program remembers between starts, in `settings.json` of the user's data folder. What is missing or
 * cannot be understood in it has its default, each field for itself. Before a file that is not wholly
 * understood is written again, it is kept aside as `settings.unreadable.json`.
 */
export class SettingsFile {
  readonly #path: string
  #stored: Stored = DEFAULTS

  constructor(folder: string) {
    this.#path = join(folder, 'settings.json')
    const { stored, sound } = readStored(this.#path)
    this.#stored = stored
    if (sound) return
    this.#keepAside()
    this.update({})
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

  /** Renames the file to a name that is free. */
  #keepAside(): void {
    for (let count = 1; ; count += 1) {
      const aside = this.#path.replace(/\.json$/, `.unreadable${count === 1 ? '' : `-${count}`}.json`)
      if (existsSync(aside)) continue
      try {
        renameSync(this.#path, aside)
      } catch (error) {
        console.error('The settings that cannot be read could not be kept aside:', error)
      }
      return
    }
  }
}

/** What stands in the file, and whether all of it was understood. A file that is not there is sound. */
function readStored(path: string): { readonly stored: Stored; readonly sound: boolean } {
  let sound = true
  const read = <Value>(shape: z.ZodType<Value>, value: unknown, usual: Value): Value => {
    if (value === undefined) return usual
    const result = shape.safeParse(value)
    if (result.success) return result.data
    sound = false
    return usual
  }
  const readEach = <Fields extends object>(shape: Shape<Fields>, value: unknown, usual: Fields): Fields => {
    const given = read(z.record(z.string(), z.unknown()), value, {})
    const names = Object.keys(shape) as (keyof Fields & string)[]
    const fields = names.map((name) => [name, read(shape[name], given[name], usual[name])] as const)
    return Object.fromEntries(fields.filter(([, value]) => value !== undefined)) as Fields
  }
  try {
    const text = existsSync(path) ? readFileSync(path, 'utf8') : '{}'
    const { settings, window, libraryFolder, exportFolders } = read(
      z.looseObject({}),
      JSON.parse(text),
      {},
    ) as Partial<Record<keyof Stored, unknown>>
    const stored = {
      settings: readEach<Settings>(Settings.shape, settings, DEFAULTS.settings),
      window: readEach<WindowPlace>(WindowPlace.shape, window, DEFAULTS.window),
      libraryFolder: read(z.string().nullable(), libraryFolder, DEFAULTS.libraryFolder),
      exportFolders: read(z.record(z.string(), z.string()), exportFolders, DEFAULTS.exportFolders),
    }
    return { stored, sound }
  } catch {
    return { stored: DEFAULTS, sound: false }
  }
}

type Shape<Fields> = { readonly [Name in keyof Fields]-?: z.ZodType<Fields[Name]> }
