import { Refusal, type ErrorCode } from '#contract/errors'
import {
  FILES_LIMIT,
  type ImportOutcome,
  type ImportProgress,
  type LeftOut,
  type TextEncoding,
} from '#contract/sources'
import { unconfirmedOf, type FileText } from '#intake/files/file-text'
import { changeInJob, isTakenBack } from '#library/history'
import type { Library, Touched } from '#library/library'
import { picturesOf } from '#library/source-pictures'
import { addSource } from '#library/sources'
import { answer } from '#engine/failure'
import { checkSize, readSourceFile } from '#engine/import'
import type { Reader } from '#engine/reader'
import { enclosedIn, ownPictures, tooDeepWords, turnOf, type Turn } from './enclosed.ts'
import { readableName } from './name.ts'
import { withoutTaken } from './page-folders.ts'
import { keptWords, lackWords, takePictures, type TakenPictures } from './page-pictures.ts'
import { progressOf } from './progress.ts'
import { walk, type Walked } from './walk.ts'

/** Files to be brought in together. */
export interface Batch {
  readonly id: string
  readonly incidentId: string
  /** Of files and folders. */
  readonly paths: readonly string[]
  readonly encoding: TextEncoding | null
  /** Given when it is cancelled. */
  readonly signal: AbortSignal
  /** The library that it was asked for. */
  readonly library: Library
}

export interface Surroundings {
  readonly reader: Reader
  /** Whether this library is the one that is open now. */
  readonly isOpen: (library: Library) => boolean
  readonly tell: (progress: ImportProgress) => void
}

type Result = ImportOutcome['result']

/** What goes wrong with one file because of the library goes wrong with all of them. */
const STOPS: ReadonlySet<ErrorCode> = new Set([
  'disk full',
  'library damaged',
  'library locked',
  'library read-only',
  'no library',
])

/**
 * How often the screen shows what came in, in milliseconds: it reads the whole incident each time, which takes the
 * longer the more is in it.
 */
const SHOW_EVERY = 500
const LATER_BY_EACH = 1

/**
 * Brings the files of a batch in, each whole or not at all; one that is refused does not keep the others out. What is
 * attached to a mail comes behind it, each a file of its own. All of
 * them are one step of undo; taken back on the way, it ends.
 * @returns what became of each file, what was left out of the folders at the end.
 * @throws Refusal 'too many files'; nothing was brought in then.
 */
export async function bringIn(
  batch: Batch,
  { reader, isOpen, tell }: Surroundings,
): Promise<ImportOutcome[]> {
  const { id, incidentId, library, signal, encoding } = batch
  const progress = progressOf(batch, tell)
  const { files, others } = await filesOf(batch, progress.looking)
  const show = showing(library)
  let isAnyIn = false
  const job = {
    name: `import ${id}`,
    label: files.length === 1 ? `Import ${files[0]?.fileName}` : 'Bring in files',
    touched: (touched: Touched) => {
      isAnyIn = true
      show(touched)
    },
  }
  /** Files that came in as pictures of a page. */
  const withPages = new Set<string>()
  let stopped: LeftOut | null = null
  const stop = (): LeftOut | null => {
    if (!isOpen(library)) return 'library closed'
    if (!library.sql('SELECT 1 FROM incident WHERE id = ?').get(incidentId)) return 'incident gone'
    // What was taken back as one step does not go on as another.
    return isAnyIn && isTakenBack(library, job.name) ? 'taken back' : null
  }
  /** @param enclose hears of what came within the file. */
  const settle = async (file: Turn, enclose: (files: readonly Turn[]) => void): Promise<Result> => {
    stopped ??= signal.aborted ? 'cancelled' : stop()
    if (stopped !== null) return { status: 'left out', why: stopped }
    if (file.bytes === null && withPages.has(file.path)) {
      progress.settled(file)
      return { status: 'left out', why: 'with its page' }
    }
    progress.reading(file)
    const answered = await answer(`import of ${file.fileName}`, async (): Promise<Result> => {
      const { bytes, read } = await readTurn(reader, file, encoding)
      const taken = await takePictures(file.path, ownPictures(file, read))
      // Another library may be open by now.
      stopped = stop()
      if (stopped !== null) return { status: 'left out', why: stopped }
      const result = keep(library, incidentId, { ...file, bytes, read, taken }, job)
      for (const { sha256 } of picturesOf(library, result.sourceId))
        for (const path of taken.files.get(sha256) ?? []) withPages.add(path)
      enclose(enclosedIn(file, read))
      return result
    })
    progress.settled(file)
    if (answered.ok) return answered.value
    // The engine closes, and has given up the file in hand too.
    if (answered.error.code === 'cancelled') return { status: 'left out', why: 'cancelled' }
    if (STOPS.has(answered.error.code)) stopped = 'stopped'
    return { status: 'refused', error: answered.error }
  }

  progress.begin(files)
  const outcomes: ImportOutcome[] = []
  // What a file encloses comes right behind it.
  const turns = files.map(turnOf).toReversed()
  let total = turns.length
  for (let file = turns.pop(); file; file = turns.pop()) {
    const { path, fileName, folder } = file
    let tooMany: readonly Turn[] = []
    const result = await settle(file, (enclosed) => {
      const taken = enclosed.slice(0, Math.max(0, FILES_LIMIT - total))
      tooMany = enclosed.slice(taken.length)
      total += taken.length
      turns.push(...taken.toReversed())
      if (taken.length > 0) progress.found(taken)
    })
    outcomes.push({ path, fileName, folder, result })
    for (const one of tooMany)
      outcomes.push({
        ...{ path, fileName: one.fileName, folder: one.folder },
        result: { status: 'left out', why: 'too many attached' },
      })
    // Whoever else asks the engine is answered in between.
    if (stopped === null) await new Promise((resolve) => setImmediate(resolve))
  }
  show(null)
  return [...outcomes, ...withoutTaken(others, withPages)]
}

/** The files of a batch. Where it is cancelled before they are known, those that were chosen stand for all. */
async function filesOf({ paths, signal }: Batch, onFound: (files: number) => void): Promise<Walked> {
  try {
    return await walk(paths, { signal, onFound })
  } catch (error) {
    if (!signal.aborted) throw error
    const unseen = (path: string) => ({ path, fileName: readableName(path), folder: '', size: 0 })
    return { files: paths.map(unseen), others: [] }
  }
}

interface Job {
  readonly name: string
  /** What undo will call it. */
  readonly label: string
  readonly touched: (touched: Touched) => void
}

async function readTurn(
  reader: Reader,
  turn: Turn,
  encoding: TextEncoding | null,
): Promise<{ readonly bytes: Uint8Array; readonly read: FileText }> {
  const { path, fileName, bytes, writtenIn } = turn
  if (bytes === null) return readSourceFile(reader, path, encoding)
  checkSize(bytes.length, fileName)
  const readAs = (as: TextEncoding | null) => reader.read({ bytes, fileName, encoding: as })
  try {
    return { bytes, read: await readAs(null) }
  } catch (error) {
    // One encoding is chosen for all of a mail: it is for what cannot be read without one.
    const chosen = encoding ?? writtenIn
    if (chosen === null || !(error instanceof Refusal) || error.code !== 'file encoding') throw error
    return { bytes, read: await readAs(chosen) }
  }
}

interface ReadFile extends Turn {
  readonly bytes: Uint8Array
  readonly read: FileText
  readonly taken: TakenPictures
}

function keep(
  library: Library,
  incidentId: string,
  { read, taken: { pictures, lacks }, ...file }: ReadFile,
  job: Job,
): Extract<Result, { readonly sourceId: string }> {
  const { text, mediaType, about, guessed, notes } = read
  const { bytes, fileName, from } = file
  const unconfirmed = unconfirmedOf(about, guessed)
  const intake = { bytes, text, fileName, mediaType, ...about, from, unconfirmed, pictures }
  const { result, touched } = changeInJob(library, job.name, job.label, () =>
    addSource(library, incidentId, intake, job.label),
  )
  if (touched) job.touched(touched)
  const { id: sourceId, alreadyThere } = result
  const ofPictures = [
    ...keptWords(result.pictures, alreadyThere),
    ...lackWords({ ...lacks, beyond: lacks.beyond + result.beyond, exchanged: result.exchanged }),
  ]
  return alreadyThere
    ? { status: 'already there', sourceId, notes: ofPictures }
    : { status: 'imported', sourceId, notes: [...notes, ...tooDeepWords(file, read), ...ofPictures] }
}

/** Announces what a batch touches, now and then; null announces what is left. */
function showing(library: Library): (touched: Touched | null) => void {
  let waiting: Touched | null = null
  let shown = -SHOW_EVERY
  let files = 0
  return (touched) => {
    waiting = touched ?? waiting
    files += 1
    const pause = SHOW_EVERY + files * LATER_BY_EACH
    if (waiting === null || (touched && performance.now() - shown < pause)) return
    // All files of a batch touch the same incident.
    library.announce(waiting)
    waiting = null
    shown = performance.now()
  }
}
