import { app, dialog, type BrowserWindow } from 'electron'
import { existsSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/** Where briefings were saved, so that the next one is offered a place beside. */
export interface Places {
  /** The folder in which the open library's briefings were saved last; null before the first one. */
  readonly folder: string | null
  /** The name under which this briefing was saved last, without its ending; else one that suits it. */
  readonly name: string
}

/** As what something is saved. */
export interface Kind {
  /** Of its file name, without the dot. */
  readonly ending: string
  /** What such a file is called. */
  readonly name: string
}

/**
 * Asks where to save something.
 * @returns the path with the ending of its kind, or null where none was chosen.
 */
export async function askWhereToSave(
  window: BrowserWindow,
  kind: Kind,
  { folder, name }: Places,
): Promise<string | null> {
  const offered = folder !== null && existsSync(folder) ? folder : app.getPath('documents')
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: `Save as ${kind.name}`,
    buttonLabel: 'Save',
    defaultPath: join(offered, `${name}.${kind.ending}`),
    filters: [{ name: kind.name, extensions: [kind.ending] }],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  })
  if (canceled || !filePath) return null
  const named = filePath.toLowerCase().endsWith(`.${kind.ending}`)
  const path = resolve(named ? filePath : `${filePath}.${kind.ending}`)
  // The dialog asked about the name without its ending only.
  if (!named && existsSync(path) && !(await mayReplace(window, path))) return null
  return path
}

async function mayReplace(window: BrowserWindow, path: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: `${basename(path)} exists already. Replace it?`,
    detail: `It lies in ${dirname(path)}.`,
    buttons: ['Cancel', 'Replace'],
    defaultId: 0,
    cancelId: 0,
  })
  return response === 1
}
