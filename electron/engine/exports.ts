import type { ExportStep } from '#contract/briefings'
import { Refusal, type Answer } from '#contract/errors'
import type { Format } from '#domain/format'
import { enterWith } from '#library/custody/log'
import { sha256 } from '#library/file-store'
import type { Library } from '#library/library'
import type { Composer, ComposeJob } from './composer.ts'
import { checkPlace } from './export.ts'
import { answer } from './failure.ts'
import { manifestBytes, manifestPath, writeWithManifest } from './manifest-file.ts'
import { ownPdfInfo } from './pdf-info.ts'
import type { Printer } from './printer.ts'

/** What is to be written, and where. */
export interface ExportOrder {
  readonly path: string
  readonly format: Format
  /** Whether an evidence manifest is written beside it. */
  readonly withManifest: boolean
}

export interface Exported {
  readonly path: string
  /** Where the evidence manifest lies; null where none was asked for. */
  readonly manifest: string | null
  /** What had to be changed or left out for the format, in words. */
  readonly changes: string[]
}

interface Surroundings {
  readonly composer: Composer
  readonly printer: Printer | null
  /** Of this program. */
  readonly version: string
  /** Hears how far an export is. */
  readonly tell: (briefingId: string, step: ExportStep) => void
}

/** The exports under way: each writes its file whole, or leaves everything as it was. */
export interface Exports {
  /**
   * @param library out of which it goes, and whose custody log says so.
   * @param job is made of that library when the export begins, as it stands then.
   */
  readonly start: (
    order: ExportOrder,
    library: () => Library,
    job: (library: Library) => ComposeJob | Promise<ComposeJob>,
  ) => Promise<Answer<Exported>>
  /** Gives up the exports of a briefing; one that is being written already is finished. */
  readonly cancel: (briefingId: string) => void
  /** Resolves once none is under way. */
  readonly finished: () => Promise<unknown>
}

interface Running {
  readonly controller: AbortController
  briefingId: string | null
  done: Promise<unknown>
}

export function openExports({ composer, printer, version, tell }: Surroundings): Exports {
  const running = new Set<Running>()

  const write = async (order: ExportOrder, library: Library, job: ComposeJob, signal: AbortSignal) => {
    const { path, format, withManifest } = order
    const { id, title } = job.briefing
    // Who waits for a long document wants to know before that it cannot be written.
    checkPlace(path)
    if (format === 'pdf' && !printer) throw new Refusal('cannot print')
    tell(id, 'composing')
    const composed = await composer.compose({ ...job, format, withManifest: true }, 'export', signal)
    let bytes: Uint8Array = composed.bytes
    if (composed.running && printer) {
      tell(id, 'printing')
      const printed = await printer({ html: composed.bytes, ...composed.running }, signal)
      bytes = ownPdfInfo(printed, job.briefing.changedAt)
    }
    signal.throwIfAborted()
    tell(id, 'writing')
    const content = composed.manifest
    const file = sha256(bytes)
    const record =
      content && withManifest
        ? manifestBytes(content, { path, size: bytes.length, sha256: file, format, version })
        : null
    const sources = content?.sources.map((source) => source.id) ?? []
    const details = { what: 'briefing', title, briefingId: id, format, path, sources }
    const told = enterWith(library, { action: 'export', file, details }, () =>
      writeWithManifest(path, bytes, record),
    )
    return {
      path,
      manifest: record && manifestPath(path),
      changes: [...composed.changes, ...told],
    }
  }

  return {
    start: (order, libraryOf, jobOf) => {
      const controller = new AbortController()
      const { signal } = controller
      const one: Running = { controller, briefingId: null, done: Promise.resolve() }
      running.add(one)
      const answered = answer(`export to ${order.path}`, async () => {
        try {
          const library = libraryOf()
          const job = await jobOf(library)
          one.briefingId = job.briefing.id
          return await write(order, library, job, signal)
        } catch (error) {
          // Whatever fails because it was given up was given up.
          throw signal.aborted ? signal.reason : error
        } finally {
          running.delete(one)
        }
      })
      one.done = answered
      return answered
    },
    cancel: (briefingId) => {
      for (const one of running)
        if (one.briefingId === briefingId) one.controller.abort(new Refusal('cancelled'))
    },
    finished: () => Promise.all([...running].map(({ done }) => done)),
  }
}
