import { app, dialog, type BrowserWindow } from 'electron'
import { existsSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'

/**
 * Asks where a Word document is to be saved.
 * @param name that is offered.
 * @returns the path with its ending; null where none was chosen.
 */
export async function askWhereToSave(window: BrowserWindow, name: string): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: 'Export to Word',
    buttonLabel: 'Export',
    defaultPath: join(app.getPath('documents'), name),
    filters: [{ name: 'Word document', extensions: ['docx'] }],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  })
  if (canceled || !filePath) return null
  const named = /\.docx$/i.test(filePath)
  const path = resolve(named ? filePath : `${filePath}.docx`)
  // The dialog asked about the name without its ending only.
  if (!named && existsSync(path)) {
    const { response } = await dialog.showMessageBox(window, {
      type: 'question',
      message: `${basename(path)} exists already. Replace it?`,
      buttons: ['Cancel', 'Replace'],
      defaultId: 0,
      cancelId: 0,
    })
    if (response !== 1) return null
  }
  return path
}
