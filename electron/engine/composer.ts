import type { Briefing } from '#domain/briefing'
import type { Standing } from '#domain/edition'
import type { Format } from '#domain/format'
import type { Finding } from '#domain/finding'
import type { IncidentFile } from '#domain/incident'
import type { ManifestContent } from '#domain/manifest'
import type { RuleId } from '#domain/rules'
import type { Paper } from './printer.ts'

/** A house template: what it is called, and its file. */
export interface House {
  readonly name: string
  readonly fileName: string
  readonly bytes: Uint8Array
}

/** All that a document is made of, as plain data, so that another thread can make it. */
export interface ComposeJob {
  readonly briefing: Briefing
  readonly file: IncidentFile
  /** Where the document stands among the editions of its briefing. */
  readonly standing: Standing
  /** The images of the file by their SHA-256. */
  readonly images: ReadonlyMap<string, Uint8Array>
  /** The texts that stand in the annex, by the ids of their sources. */
  readonly texts: ReadonlyMap<string, string>
  /** The house template that a .docx is set in; other formats have none. */
  readonly house: House | null
  /** What every page says of the document; nothing when left out. */
  readonly notice?: string | null
  /** What could not be read, in words. */
  readonly missing: readonly string[]
  /** A Word document when left out. */
  readonly format?: Format
  /** Asks for what the document rests on. */
  readonly withManifest?: boolean
}

export interface Composed {
  /** The file; where a printer has yet to make it, the page that it prints. */
  readonly bytes: Uint8Array<ArrayBuffer>
  /** What had to be changed or left out for the format, in words. */
  readonly changes: string[]
  /** The running lines of the sheets, for a printer; null where `bytes` are the file. */
  readonly running: Omit<Paper, 'html'> | null
  /** What the document rests on, where that was asked for. */
  readonly manifest: ManifestContent | null
}

/** All that the checks of a briefing look at, as plain data. */
export interface CheckJob {
  readonly briefing: Briefing
  readonly file: IncidentFile
  /** The texts of the quoted sources by their ids. */
  readonly texts: ReadonlyMap<string, string>
  /** The rules that do not run. */
  readonly off: readonly RuleId[]
}

/** What a document is made for: a preview gives way to exports, and to newer previews of its briefing. */
export type Purpose = 'preview' | 'export'

/** Makes and checks documents, wherever that is done. */
export interface Composer {
  /**
   * @param signal gives up an export; its answer comes at once, also where it is being made.
   * @throws Refusal 'internal' where the thread that composes died, 'cancelled' where the export was given up.
   */
  compose(job: ComposeJob, purpose: Purpose, signal?: AbortSignal): Promise<Composed>
  /**
   * Checks a briefing; documents come first. @throws Refusal 'internal' where the thread that checks died.
   */
  check(job: CheckJob): Promise<Finding[]>
  /** Ends at once; what still waits is refused. */
  close(): Promise<void>
}
