import { shell, type BrowserWindow } from 'electron'
import { existsSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { Handlers } from '#contract/contract'
import { Refusal } from '#contract/errors'
import { FORMAT_NAMES, type Format } from '#domain/format'
import type { EngineClient } from '#engine/client'
import { valueOf } from './calls.ts'
import { sampleLibrary } from './library-place.ts'
import { askWhereToSave } from './save-dialog.ts'
import type { SettingsFile } from './settings.ts'

type ExportCall =
  | 'briefing.exportByDialog'
  | 'briefing.cancelExport'
  | 'edition.exportByDialog'
  | 'custody.exportByDialog'
  | 'shell.showInFolder'
  | 'shell.open'

const LOG_KINDS = {
  json: { ending: 'json', name: 'JSON' },
  csv: { ending: 'csv', name: 'Table (CSV)' },
} as const

interface Surroundings {
  readonly engine: EngineClient
  readonly settings: SettingsFile
  /** The window that owns a dialog. */
  readonly window: () => BrowserWindow
}

/** Briefings leave the library here, and what left it can be opened and shown. */
export function exportHandlers({ engine, settings, window }: Surroundings): Handlers<ExportCall> {
  // The page never names a path that was not written in this session.
  const exported = new Set<string>()
  const names = new Map<string, string>()
  const onlyExported = (path: string) => {
    if (!exported.has(path)) throw new Refusal('not allowed')
    if (!existsSync(path)) throw new Refusal('file missing', { file: basename(path) })
  }
  const libraryNow = () => settings.current.libraryFolder ?? sampleLibrary()
  const ask = (format: Format, name: string) => {
    const folder = settings.current.exportFolders[libraryNow()] ?? null
    const kind = { ending: format, name: FORMAT_NAMES[format] }
    return askWhereToSave(window(), kind, { folder, name })
  }
  const remember = (path: string) => {
    exported.add(path)
    const { exportFolders } = settings.current
    if (exportFolders[libraryNow()] !== dirname(path))
      settings.update({ exportFolders: { ...exportFolders, [libraryNow()]: dirname(path) } })
  }
  return {
    'briefing.exportByDialog': async ({ id, format, withManifest }) => {
      const path = await ask(format, names.get(id) ?? valueOf(await engine.suggestedFileName(id)))
      if (path === null) return null
      const result = valueOf(await engine.exportBriefing({ id, path, format, withManifest }))
      remember(result.path)
      names.set(id, basename(path).slice(0, -format.length - 1))
      return result
    },
    'edition.exportByDialog': async ({ id, withManifest }) => {
      const path = await ask('docx', valueOf(await engine.suggestedEditionName(id)))
      if (path === null) return null
      const result = valueOf(await engine.exportEdition({ id, path, withManifest }))
      remember(path)
      return result
    },
    'custody.exportByDialog': async ({ format }) => {
      const name = `Custody log ${new Date().toISOString().slice(0, 10)}`
      const path = await askWhereToSave(window(), LOG_KINDS[format], { folder: null, name })
      if (path === null) return null
      const result = valueOf(await engine.exportCustody(path))
      exported.add(result.path)
      return result
    },
    'briefing.cancelExport': async ({ id }) => {
      valueOf(await engine.cancelExport(id))
      return {}
    },
    'shell.showInFolder': ({ path }) => {
      onlyExported(path)
      shell.showItemInFolder(path)
      return {}
    },
    'shell.open': async ({ path }) => {
      onlyExported(path)
      const problem = await shell.openPath(path)
      if (problem !== '') throw new Refusal('file unreadable', { file: basename(path) })
      return {}
    },
  }
}
