import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Refusal } from '#contract/errors'
import { readImage } from '#intake/image-file'
import { readTextFile } from '#intake/text-file'
import { attach } from '#library/evidence'
import { sealHistory } from '#library/history'
import { markAsSample } from '#library/info'
import type { Library } from '#library/library'
import { openLibrary } from '#library/open'
import { addSource } from '#library/sources'
import { SampleLibrary } from './sample-format.ts'
import { SampleReplay } from './sample-replay.ts'

/**
 * Builds the sample library out of its data, through the same functions that an analyst's work goes
 * through. It stands whole in its folder or not at all, and begins with nothing to undo.
 * @param from the folder with `sample.json`, the texts and the images.
 */
export function buildSampleLibrary(folder: string, from: string, clock?: () => Date): void {
  if (existsSync(folder)) removeEmpty(folder)
  const building = join(dirname(folder), `.${basename(folder)}.${randomUUID()}`)
  mkdirSync(dirname(folder), { recursive: true })
  try {
    const sample = SampleLibrary.parse(JSON.parse(readFileSync(join(from, 'sample.json'), 'utf8')))
    const library = openLibrary(building, { create: true, ...(clock && { clock }) })
    try {
      replay(library, sample, from)
    } finally {
      library.close()
    }
    renameSync(building, folder)
  } catch (error) {
    rmSync(building, { recursive: true, force: true })
    throw error
  }
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder)
  } catch (error) {
    throw new Refusal('folder not empty', { folder }, { cause: error })
  }
}

function replay(library: Library, sample: SampleLibrary, from: string): void {
  const play = new SampleReplay(library, {
    addSource: (incidentId, file) => {
      const bytes = readFileSync(join(from, file))
      const { text } = readTextFile(bytes, file, null)
      const about = { title: file, fileName: file, mediaType: 'text/plain', published: '' }
      return addSource(library, incidentId, { bytes, text, ...about }, `Import ${file}`).id
    },
    attach: (evidenceId, file) => {
      const bytes = readFileSync(join(from, file))
      attach(library, evidenceId, { bytes, ...readImage(bytes, file) })
    },
  })
  play.all(sample)
  markAsSample(library)
  library.transaction(() => sealHistory(library.db))
}
