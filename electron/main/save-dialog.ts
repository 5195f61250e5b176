import { app, dialog, type BrowserWindow } from 'electron'
import { existsSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { FORMAT_NAMES, type Format } from '#domain/format'

/** Where briefings were saved, so that the next one is offered a place beside. */
export interface Places {
  /** The folder in which the open library's briefings were saved last; null before the first one. */
  readonly folder: string | null
  /** The name under which this briefing was saved last, without its ending; else one that suits it. */
  readonly name: string
}

/**
 * Asks where to save a briefing.
 * @returns the path with the ending of the format, or null where none was chosen.
 */
export async function askWhereToSave(
  window: BrowserWindow,
  format: Format,
  { folder, name }: Places,
): Promise<string | null> {
  const offered = folder !== null && existsSync(folder) ? folder : app.getPath('documents')
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: `Save as ${FORMAT_NAMES[format]}`,
    buttonLabel: 'Save',
    defaultPath: join(offered, `${name}.${format}`),
    filters: [{ name: FORMAT_NAMES[format], extensions: [format] }],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  })
  if (canceled || !filePath) return null
  const named = filePath.toLowerCase().endsWith(`.${format}`)
  const path = resolve(named ? filePath : `${filePath}.${format}`)
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
