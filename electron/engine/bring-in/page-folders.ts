import { basename, dirname, sep } from 'node:path'
import type { ImportOutcome } from '#contract/sources'

/** What browsers put behind the name of a page to name the folder with its files, each in its language. */
const ENDINGS = new Set(
  `_files .files _file -Dateien _Dateien _fichiers _archivos _arquivos _ficheiros _bestanden _bylos _datoteke _dosyalar
  _elemei _failid _fails _fajlovi _fitxategiak _fitxers _pliki _soubory _súbory _tiedostot -filer _filer _файлы _файли
  _файлове _αρχεία _fișiere _dosya`
    .toLowerCase()
    .split(/\s+/),
)

const PAGE = /^(.+)\.(?:html?|xhtml|shtml)$/i
const FOLDER = /^(.+)([-_.]\p{L}+)$/u

const keyOf = (path: string, name: string) => `${dirname(path)}${sep}${name.normalize('NFC')}`

/** Knows the saved pages that were met, and so the folders that browsers made for their files. */
export class PageFolders {
  readonly #pages = new Set<string>()

  /** Notes a path, where it is one of a page. */
  meet(path: string): void {
    const name = PAGE.exec(basename(path))?.[1]
    if (name !== undefined) this.#pages.add(keyOf(path, name))
  }

  /** Whether a folder holds the files of a page that was met beside it. */
  isOne(path: string): boolean {
    const [, name, ending = ''] = FOLDER.exec(basename(path)) ?? []
    return name !== undefined && ENDINGS.has(ending.toLowerCase()) && this.#pages.has(keyOf(path, name))
  }
}

/** What was left out, without the pictures in it that came in with their pages after all. */
export function withoutTaken(others: readonly ImportOutcome[], taken: ReadonlySet<string>): ImportOutcome[] {
  return others.flatMap((outcome) => {
    const { path, result } = outcome
    if (result.status !== 'left out' || result.why !== 'of a page') return [outcome]
    const those = [...taken].filter((file) => file.startsWith(path + sep)).length
    const files = (result.files ?? 0) - those
    return files > 0 ? [{ ...outcome, result: { ...result, files } }] : []
  })
}
