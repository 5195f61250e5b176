import { dialog, type BrowserWindow, type OpenDialogOptions } from 'electron'
import type { Handlers } from '#contract/contract'
import { Refusal } from '#contract/errors'
import type { ImportOutcome } from '#contract/sources'
import type { ImportOrder } from '#engine/bring-in/imports'
import type { EngineClient } from '#engine/client'
import { valueOf } from './calls.ts'
import type { ChosenFiles } from './chosen-files.ts'

interface Surroundings {
  readonly engine: EngineClient
  readonly window: () => BrowserWindow
  readonly chosen: ChosenFiles
}

const DIALOGS: Readonly<Record<'files' | 'folder', OpenDialogOptions>> = {
  files: {
    title: 'Bring in articles',
    buttonLabel: 'Bring in',
    properties: ['openFile', 'multiSelections'],
    filters: [
      {
        name: 'Articles, documents, mails and pictures',
        extensions: `txt text md markdown html htm xhtml mht mhtml docx odt fodt rtf pdf eml
          jpg jpeg png webp tif tiff`.split(/\s+/),
      },
      { name: 'All files', extensions: ['*'] },
    ],
  },
  folder: {
    title: 'Bring in a folder with all that lies in it',
    buttonLabel: 'Bring in',
    properties: ['openDirectory', 'multiSelections'],
  },
}

/** The calls that bring files in: chosen in a dialog, or known as chosen before. */
export function importHandlers({
  engine,
  window,
  chosen,
}: Surroundings): Handlers<'source.importByDialog' | 'source.importFiles' | 'source.cancelImport'> {
  const bringIn = async (order: ImportOrder) => {
    const outcomes: ImportOutcome[] = valueOf(await engine.importFiles(order))
    // A file of a folder that was chosen may be asked for again.
    chosen.add(outcomes.map(({ path }) => path))
    return outcomes
  }
  return {
    'source.importByDialog': async ({ incidentId, what, id }) => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), DIALOGS[what])
      if (canceled || filePaths.length === 0) return []
      return bringIn({ incidentId, paths: filePaths, encoding: null, id })
    },
    'source.importFiles': async (order) => {
      if (!chosen.hasAll(order.paths)) throw new Refusal('not allowed')
      return bringIn(order)
    },
    'source.cancelImport': async ({ id }) => {
      valueOf(await engine.cancelImport(id))
      return {}
    },
  }
}
