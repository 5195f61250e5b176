import { existsSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { calls, type EngineCallName, type Handlers, type Input, type Output } from '#contract/contract'
import { Refusal, type Answer, type Failure } from '#contract/errors'
import type { EventName, EventPayload } from '#contract/events'
import type { AddedTemplate } from '#contract/house-templates'
import type { LibraryState } from '#contract/library'
import type { ImportOutcome } from '#contract/sources'
import { findingKey, type Finding } from '#domain/finding'
import { getBriefing } from '#library/briefings'
import { getEdition } from '#library/editions'
import { libraryState } from '#library/info'
import type { Library } from '#library/library'
import { openLibrary } from '#library/open'
import { openChecks } from './check-run.ts'
import { openImports, type ImportOrder } from './bring-in/imports.ts'
import { checkJobFor } from './checking.ts'
import { composerHere } from './compose-here.ts'
import type { Composer } from './composer.ts'
import { exportCustody } from './custody.ts'
import { writeEdition } from './editions.ts'
import { safeFileName } from './export.ts'
import { openExports, type Exported, type ExportOrder } from './exports.ts'
import { answer } from './failure.ts'
import { engineHandlers } from './handlers.ts'
import { addTemplateFile, readTemplateFile } from './house-templates.ts'
import { attachImage } from './import.ts'
import type { Printer } from './printer.ts'
import { readerHere, type Reader } from './reader.ts'
import { briefingFor, jobFor, type Wish } from './render.ts'
import { buildSampleLibrary } from './sample.ts'
import { sketchAll } from './sketching.ts'
import { suggesterWith } from './suggester.ts'

export type EventListener = <Name extends EventName>(name: Name, payload: EventPayload<Name>) => void

/** In what form a briefing is written. */
type Form = Partial<Omit<ExportOrder, 'path'>>

/** The library and all that can be done with it, behind the contract. Nothing here ever rejects. */
export interface Engine {
  /** Answers a call of the contract. */
  call<Name extends EngineCallName>(name: Name, input: Input<Name>): Promise<Answer<Output<Name>>>
  call(name: EngineCallName, input: unknown): Promise<Answer<unknown>>
  /** Opens another library. Where that is refused, the one that was open stays open. */
  open(folder: string, options: { readonly create: boolean }): Promise<Answer<LibraryState>>
  /** Opens the sample library in this folder, and makes it there first where it is missing. */
  openSample(folder: string): Promise<Answer<LibraryState>>
  /** Brings files and folders in, each file whole or not at all. Batches go one after another. */
  importFiles(order: ImportOrder): Promise<Answer<ImportOutcome[]>>
  /** Ends a batch that 'import.progress' named after the file in hand. */
  cancelImport(id: string): Promise<Answer<null>>
  attachImage(input: { readonly evidenceId: string; readonly path: string }): Promise<Answer<null>>
  /** Reads a Word file through and keeps it as a house template, or as the new file of one. */
  addHouseTemplate(input: {
    readonly path: string
    readonly replaces?: string | null
  }): Promise<Answer<AddedTemplate>>
  /** Writes a briefing, whole or not at all; a Word document without a manifest where nothing else is named. */
  exportBriefing(input: { readonly id: string; readonly path: string } & Form): Promise<Answer<Exported>>
  /** Gives up the exports of a briefing: they are refused as 'cancelled', and nothing is written. */
  cancelExport(briefingId: string): Promise<Answer<null>>
  /** Writes the latest briefing of an incident, or a new one that is not stored, as wished. */
  exportIncident(
    input: { readonly incidentId: string; readonly path: string } & Partial<Wish> &
      Form & {
        /** The file of a house template, in the place of the briefing's own. */
        readonly house?: string | null
        /** What every page says of the document. */
        readonly notice?: string | null
      },
  ): Promise<Answer<Exported>>
  /** What the checks find in what `exportIncident` writes, without what is left as it is. */
  checkIncident(input: { readonly incidentId: string } & Partial<Wish>): Promise<Answer<Finding[]>>
  /** Writes an edition as it was issued, whole or not at all; without its manifest where that is not named. */
  exportEdition(input: {
    readonly id: string
    readonly path: string
    readonly withManifest?: boolean
  }): Promise<Answer<Exported>>
  /** Writes the custody log, whole or not at all: as a table where the name ends in .csv, else as JSON. */
  exportCustody(path: string): Promise<Answer<{ readonly path: string }>>
  /** A name for the file of an edition, without its ending. */
  suggestedEditionName(id: string): Promise<Answer<string>>
  /** A name for the file of a briefing that every file system takes, without its ending. */
  suggestedFileName(briefingId: string): Promise<Answer<string>>
  /** Who writes new briefings. */
  setAuthor(author: string): Promise<Answer<null>>
  /** Hears 'library.changed' after each change. @returns a function that ends it. */
  onEvent(listener: EventListener): () => void
  /**
   * Finishes the exports and editions that are under way, gives up previews and files that are being read, and
   * lets go of the library.
   */
  close(): Promise<void>
}

export interface EngineOptions {
  readonly clock?: () => Date
  /** The folder with the content of the sample library. */
  readonly sampleFolder?: string
  /** Makes the documents; in this thread when left out. */
  readonly composer?: Composer
  /** Gets the words out of files and looks through texts; in this thread when left out. */
  readonly reader?: Reader
  /** Makes PDFs; without one they are refused. */
  readonly printer?: Printer
  /** The version of the program, for what names it. */
  readonly version?: string
  /** Check what the calls answer against the contract too. For tests and development. */
  readonly checkOutput?: boolean
}

/** Puts the rooms together behind the contract. One library is open at a time, or none. */
export function createEngine({
  clock,
  sampleFolder,
  composer = composerHere,
  reader = readerHere,
  printer,
  version = '',
  checkOutput = false,
}: EngineOptions = {}): Engine {
  let current: Library | null = null
  let problem: Failure | null = null
  let author = ''
  const listeners = new Set<EventListener>()
  const tell: EventListener = (name, payload) => {
    for (const listener of listeners) listener(name, payload)
  }

  const library = () => {
    if (!current) throw new Refusal('no library')
    return current
  }
  const state = (): LibraryState =>
    current ? libraryState(current) : { folder: null, isSample: false, incidents: 0, statements: 0, problem }
  const underWay = new Set<Promise<unknown>>()
  const finishing = <Value>(work: Promise<Value>): Promise<Value> => {
    underWay.add(work)
    const done = () => void underWay.delete(work)
    work.then(done, done)
    return work
  }
  const checks = openChecks((progress) => tell('check.progress', progress))
  const imports = openImports(library, {
    reader,
    isOpen: (asked) => asked === current,
    tell: (progress) => tell('import.progress', progress),
  })
  const suggester = suggesterWith(reader)
  const handlers = engineHandlers({
    library,
    state,
    author: () => author,
    composer,
    reader,
    checks,
    suggester,
    imports,
    finishing,
  })

  // The open library's own folder may be gone, with the drive that it was on.
  const isOpen = (folder: string) =>
    current !== null &&
    existsSync(folder) &&
    existsSync(current.folder) &&
    realpathSync(folder) === realpathSync(current.folder)

  const use = (folder: string, create: boolean): LibraryState => {
    if (!isOpen(folder)) {
      const surroundings = { who: () => author, program: version, ...(clock && { clock }) }
      const opened = openLibrary(folder, { create, ...surroundings })
      current?.close()
      current = opened
      problem = null
      opened.onChange((touched) => tell('library.changed', touched))
      // Nobody waits for this: what a closed library still lacks is made the next time.
      void sketchAll(opened)
    }
    return state()
  }
  const opening = async (folder: string, action: () => LibraryState) => {
    const answered = await answer(`opening ${folder}`, action)
    if (!answered.ok && !current) problem = answered.error
    return answered
  }
  const exports = openExports({
    composer,
    printer: printer ?? null,
    version,
    tell: (id, step) => tell('export.progress', { id, step }),
  })

  return {
    call: (name: EngineCallName, input: unknown) =>
      answer(name, async () => {
        const call = calls[name]
        if (call?.room !== 'engine') throw new Refusal('not allowed')
        const handle = handlers[name] as Handlers<EngineCallName>[EngineCallName] as (
          input: unknown,
        ) => unknown
        const output = await handle(call.input.parse(input))
        return checkOutput ? checked(name, output) : output
      }) as Promise<Answer<never>>,
    open: (folder, { create }) => opening(folder, () => use(folder, create)),
    openSample: (folder) =>
      opening(folder, () => {
        if (!existsSync(join(folder, 'library.sqlite')) && sampleFolder !== undefined)
          buildSampleLibrary(folder, sampleFolder, clock)
        return use(folder, false)
      }),
    importFiles: (order) => finishing(answer('import', () => imports.start(order))),
    cancelImport: (id) =>
      answer('cancelling an import', () => {
        imports.cancel(id)
        return null
      }),
    attachImage: ({ evidenceId, path }) =>
      finishing(
        answer('attaching an image', async () => {
          await attachImage(library, reader, evidenceId, path)
          return null
        }),
      ),
    addHouseTemplate: ({ path, replaces = null }) =>
      answer('adding a house template', () => addTemplateFile(library(), path, replaces)),
    exportBriefing: ({ id, path, format = 'docx', withManifest = false }) =>
      exports.start({ path, format, withManifest }, library, (from) => jobFor(from, getBriefing(from, id))),
    exportIncident: ({ incidentId, path, format = 'docx', withManifest = false, house, notice, ...wish }) =>
      exports.start({ path, format, withManifest }, library, async (from) => {
        const template = house ? { house: await readTemplateFile(house) } : {}
        const wished = { author, marking: null, template: null, ...wish }
        const job = jobFor(from, briefingFor(from, incidentId, wished))
        return { ...job, ...template, notice: notice ?? null }
      }),
    cancelExport: (briefingId) =>
      answer('cancelling an export', () => {
        exports.cancel(briefingId)
        return null
      }),
    checkIncident: ({ incidentId, marking = null, template = null }) =>
      answer('checking a briefing', async () => {
        const briefing = briefingFor(library(), incidentId, { author, marking, template })
        const found = await composer.check(checkJobFor(library(), briefing))
        return found.filter((finding) => !briefing.setAside.includes(findingKey(finding)))
      }),
    exportEdition: ({ id, path, withManifest = false }) =>
      answer(`export to ${path}`, () => writeEdition(library(), { id, path, withManifest, version })),
    exportCustody: (path) => answer(`export to ${path}`, () => exportCustody(library(), path)),
    suggestedEditionName: (id) =>
      answer('naming a file', () => {
        const { title, number, issuedAt } = getEdition(library(), id)
        return safeFileName(`${title} edition ${number}`, issuedAt.slice(0, 10))
      }),
    suggestedFileName: (briefingId) =>
      answer('naming a file', () => {
        const { title, date } = getBriefing(library(), briefingId)
        return safeFileName(title, date)
      }),
    setAuthor: (name) =>
      answer('naming the author', () => {
        author = name
        return null
      }),
    onEvent: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: async () => {
      // What is read now is given up; what was read is in.
      imports.cancelAll()
      await reader.close()
      checks.cancel()
      await Promise.allSettled(underWay)
      await exports.finished()
      await composer.close()
      current?.close()
      current = null
    },
  }
}

/** The output itself, where it is what the contract says. @throws Error: what a call answers is the program's fault. */
function checked(name: EngineCallName, output: unknown): unknown {
  const result = calls[name].output.safeParse(output)
  if (!result.success) throw new Error(`${name} answered ${result.error.message}`)
  return output
}
