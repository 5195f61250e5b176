import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { openDice } from '#word/gate/dice'
import { createEngine } from '#engine/engine'
import { valueOf } from '#engine/failure'
import type { Reader } from '#engine/reader'
import { copiedType } from '#intake/first-picture'
import { breakFile } from './mutate.ts'
import { originals } from './originals.ts'

/** Milliseconds that one file may take, and bytes of memory that all may take beyond what was taken before. */
const LONGEST = 10_000
const MOST_MEMORY = 1_000_000_000

/** What became of one broken file. */
export interface Verdict {
  readonly seed: number
  readonly name: string
  readonly how: string
  /** 'imported', 'already there' or the code of a refusal. */
  readonly became: string
  /** What must not be, in words. */
  readonly faults: readonly string[]
}

/**
 * Brings broken files into a library, one a seed: each must be in whole or refused in words, soon, in bounded memory;
 * so must the copies that documents show of pictures.
 * @param tell hears of each file.
 * @returns what is wrong with the library afterwards; empty where it is sound and holds nothing of what was refused.
 */
export async function bringInBroken(
  seeds: Iterable<number>,
  reader: Reader,
  tell: (verdict: Verdict) => void,
): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-broken-'))
  const engine = createEngine({ reader })
  try {
    const whole = originals()
    const before = process.memoryUsage().rss
    valueOf(await engine.open(join(folder, 'library'), { create: true }))
    const { id: incidentId } = valueOf(await engine.call('incident.create', { title: 'Broken files' }))
    for (const seed of seeds) {
      const dice = openDice(seed)
      const { name, bytes } = whole[seed % whole.length]!
      const { how, bytes: broken } = breakFile(bytes, dice.pick(whole).bytes, dice)
      const path = join(folder, `${seed}-${name}`)
      writeFileSync(path, broken)
      const begun = performance.now()
      const [outcome] = valueOf(await engine.importFiles({ incidentId, paths: [path], encoding: null }))
      rmSync(path)
      const result = outcome!.result
      // A picture that is in may still be broken behind its header, which shows once a copy is made of it.
      const copied =
        result.status === 'imported' && copiedType(broken) !== null
          ? await engine.call('evidence.ofPicture', { incidentId, sourceId: result.sourceId })
          : null
      const refused = result.status === 'refused' ? result.error : copied?.ok === false ? copied.error : null
      const became = refused?.code ?? result.status
      const took = performance.now() - begun
      const memory = process.memoryUsage().rss - before
      tell({ seed, name, how, became, faults: faultsOf(became, took, memory) })
    }
    return await faultsOfLibrary(engine, join(folder, 'library'), incidentId)
  } finally {
    await engine.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

const faultsOf = (became: string, took: number, memory: number): string[] => [
  ...(became === 'internal' ? ['It was not refused in words'] : []),
  // All of them are small: one that ends the thread that reads has found a fault of the reader.
  ...(became === 'file too much' || became === 'file slow' ? [`It was refused as “${became}”`] : []),
  ...(took > LONGEST ? [`It took ${Math.round(took / 1_000)} seconds`] : []),
  ...(memory > MOST_MEMORY ? [`It took ${Math.round(memory / 1_000_000)} MB of memory`] : []),
]

async function faultsOfLibrary(
  engine: ReturnType<typeof createEngine>,
  folder: string,
  incidentId: string,
): Promise<string[]> {
  const { problems } = valueOf(await engine.call('library.check', {}))
  const { sources, evidence } = valueOf(await engine.call('incident.file', { id: incidentId }))
  const kept = new Set(sources.map(({ originalSha256 }) => originalSha256))
  for (const { attachment } of evidence) if (attachment) kept.add(attachment.sha256)
  for (const { id } of sources)
    for (const { sha256 } of valueOf(await engine.call('source.pictures', { id }))) kept.add(sha256)
  const strays = readdirSync(join(folder, 'files'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !kept.has(basename(entry.parentPath) + entry.name))
    .map(({ name }) => `A file was left of nothing that was brought in: ${name}`)
  return [...problems, ...strays]
}
