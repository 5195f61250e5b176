import { app, dialog, nativeTheme, type BrowserWindow } from 'electron'
import { mkdirSync } from 'node:fs'
import type { Handlers, MainCallName } from '#contract/contract'
import type { EngineClient } from '#engine/client'
import { valueOf } from './calls.ts'
import type { ChosenFiles } from './chosen-files.ts'
import { exportHandlers } from './export-handlers.ts'
import { importHandlers } from './import-handlers.ts'
import { defaultLibrary, sampleLibrary } from './library-place.ts'
import type { SettingsFile } from './settings.ts'

interface Surroundings {
  readonly engine: EngineClient
  readonly settings: SettingsFile
  readonly chosen: ChosenFiles
  /** The window that owns a dialog. */
  readonly window: () => BrowserWindow
  readonly readyToClose: () => void
  readonly stayOpen: () => void
  readonly libraryOpened: () => void
}

/** The calls that need the system: dialogs, the shell, settings, and which library is open. */
export function mainHandlers(surroundings: Surroundings): Handlers<MainCallName> {
  const { engine, settings, window } = surroundings
  // Whoever asks to close twice is asked once.
  let asking = false

  const openLibrary = async (folder: string, create: boolean) => {
    const state = valueOf(await engine.open(folder, { create }))
    settings.update({ libraryFolder: folder })
    surroundings.libraryOpened()
    return state
  }
  const chooseFolder = async (title: string, buttonLabel: string): Promise<string | null> => {
    const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
      title,
      buttonLabel,
      properties: ['openDirectory', 'createDirectory'],
    })
    return canceled ? null : (filePaths[0] ?? null)
  }
  const addTemplate = async (title: string, buttonLabel: string, replaces: string | null) => {
    const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
      title,
      buttonLabel,
      properties: ['openFile'],
      filters: [
        { name: 'Word documents and templates', extensions: ['docx', 'dotx'] },
        { name: 'All files', extensions: ['*'] },
      ],
    })
    const path = filePaths[0]
    if (canceled || path === undefined) return null
    return valueOf(await engine.addHouseTemplate({ path, replaces }))
  }
  return {
    ...exportHandlers(surroundings),
    ...importHandlers(surroundings),

    'library.startByDialog': async () => {
      const folder = await chooseFolder('Choose an empty folder for your library', 'Start library here')
      return folder === null ? null : openLibrary(folder, true)
    },
    'library.openByDialog': async () => {
      const folder = await chooseFolder('Choose the folder of a library', 'Open library')
      return folder === null ? null : openLibrary(folder, false)
    },
    'library.startDefault': () => openLibrary(defaultLibrary(), true),
    'library.openSample': async () => {
      const state = valueOf(await engine.openSample(sampleLibrary()))
      settings.update({ libraryFolder: sampleLibrary() })
      surroundings.libraryOpened()
      return state
    },

    'evidence.attachByDialog': async ({ id }) => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        title: 'Attach an image',
        buttonLabel: 'Attach',
        properties: ['openFile'],
        filters: [
          { name: 'Images', extensions: ['png', 'jpg', 'jpeg', 'webp', 'tif', 'tiff'] },
          { name: 'All files', extensions: ['*'] },
        ],
      })
      const path = filePaths[0]
      if (canceled || path === undefined) return { attached: false }
      valueOf(await engine.attachImage({ evidenceId: id, path }))
      return { attached: true }
    },
    'house.addByDialog': () => addTemplate('Add a house template', 'Add', null),
    'house.replaceByDialog': ({ id }) => addTemplate('Choose the new file of the template', 'Replace', id),
    'settings.get': () => settings.current.settings,
    'settings.update': (patch) => {
      settings.update({ settings: { ...settings.current.settings, ...patch } })
      if (patch.author !== undefined) void engine.setAuthor(patch.author)
      if (patch.theme !== undefined) nativeTheme.themeSource = patch.theme
      return settings.current.settings
    },
    'app.info': () => ({ version: app.getVersion(), platform: process.platform }),
    'window.readyToClose': () => {
      surroundings.readyToClose()
      return {}
    },
    'window.cannotSave': async ({ reason }) => {
      surroundings.stayOpen()
      if (asking) return {}
      asking = true
      const { response } = await dialog.showMessageBox(window(), {
        type: 'warning',
        message: 'Some of what you typed is not saved yet',
        detail: `${reason} If you close now, these words are lost.`,
        buttons: ['Stay', 'Close without saving'],
        defaultId: 0,
        cancelId: 0,
      })
      asking = false
      if (response === 1) surroundings.readyToClose()
      return {}
    },
  }
}

/** Makes sure that the folder for the user's data is there before anything is kept in it. */
export function prepareUserData(): string {
  const folder = app.getPath('userData')
  mkdirSync(folder, { recursive: true })
  return folder
}
