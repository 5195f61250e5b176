import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { Refusal, type Failure } from '#contract/errors'
import type { ImportOutcome, TextEncoding } from '#contract/sources'
import { guessPublished, guessTitle } from '#intake/about-text'
import { checkImageSize, readImage } from '#intake/image-file'
import { checkTextName, checkTextSize, readTextFile } from '#intake/text-file'
import { attach } from '#library/evidence'
import type { Library } from '#library/library'
import { requireRow } from '#library/rows'
import { addSource } from '#library/sources'
import { failureOf } from './failure.ts'

/**
 * Brings files into an incident, each whole or not at all; one that is refused does not keep the others out.
 * @param each hears every outcome as it comes.
 */
export function importFiles(
  library: Library,
  incidentId: string,
  paths: readonly string[],
  encoding: TextEncoding | null,
  each: (outcome: ImportOutcome) => void = () => {},
): ImportOutcome[] {
  requireRow(library, 'incident', incidentId, 'incident')
  return paths.map((path) => {
    const outcome = {
      path,
      fileName: basename(path),
      result: importFile(library, incidentId, path, encoding),
    }
    each(outcome)
    return outcome
  })
}

function importFile(
  library: Library,
  incidentId: string,
  path: string,
  encoding: TextEncoding | null,
): ImportOutcome['result'] {
  const fileName = basename(path)
  try {
    const { bytes, text } = readSourceFile(path, encoding)
    const { id, alreadyThere } = addSource(
      library,
      incidentId,
      {
        bytes,
        text,
        title: guessTitle(text, fileName),
        fileName,
        mediaType: /\.(md|markdown)$/i.test(fileName) ? 'text/markdown' : 'text/plain',
        published: guessPublished(text),
      },
      `Import ${fileName}`,
    )
    return { status: alreadyThere ? 'already there' : 'imported', sourceId: id }
  } catch (error) {
    const failure: Failure = failureOf(error, `import of ${fileName}`)
    return { status: 'refused', error: failure }
  }
}

/**
 * A file as a source: its bytes and the text in it.
 * @throws Refusal of the kinds that begin with 'file'.
 */
export function readSourceFile(
  path: string,
  encoding: TextEncoding | null,
): { readonly bytes: Uint8Array; readonly text: string } {
  const fileName = basename(path)
  checkTextName(fileName)
  const bytes = readFile(path, checkTextSize)
  return { bytes, text: readTextFile(bytes, fileName, encoding).text }
}

/** Attaches an image file to an item of evidence. */
export function attachImage(library: Library, evidenceId: string, path: string): void {
  const bytes = readFile(path, checkImageSize)
  attach(library, evidenceId, bytes, readImage(bytes, basename(path)))
}

/** Reads a file once its size is known to be fit. */
function readFile(path: string, checkSize: (size: number, fileName: string) => void): Uint8Array {
  const file = basename(path)
  try {
    const stats = statSync(path)
    if (!stats.isFile()) throw new Refusal('file unreadable', { file })
    checkSize(stats.size, file)
    return readFileSync(path)
  } catch (error) {
    if (error instanceof Refusal) throw error
    const missing =
      error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
    throw new Refusal(missing ? 'file missing' : 'file unreadable', { file }, { cause: error })
  }
}
