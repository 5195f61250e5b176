import { execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Marking } from '#domain/marking'
import { partsOf } from '#word/read'

const run = promisify(execFile)

/** LibreOffice as a reader: what it makes of a .docx as PDF. */
export interface LibreOffice {
  /** Faults of one file: no pages, or a first page without its marking. */
  readonly check: (bytes: Uint8Array, marking: Marking) => Promise<string[]>
  readonly close: () => Promise<void>
}

interface Job {
  readonly name: string
  /** Bytes of its XML: what LibreOffice's time goes by, unlike the pictures and fonts beside it. */
  readonly weight: number
  readonly marking: Marking
  readonly done: (faults: string[]) => void
}

/** Files given to one run of the program at most; its start takes longer than a small file. */
const BATCH = 6
/** XML given to one run at most, so that no small file waits for a large one. */
const RUN_WEIGHT = 2_000_000
/** Runs at once, each with a profile of its own. */
const LANES = 2
/**
 * Milliseconds for a run, also on a busy machine; and for each byte of XML. A row in many scripts takes LibreOffice
 * 0.15 seconds of a whole processor, so that thousands of statements take it many minutes without any fault.
 */
const PATIENCE = 180_000
const PATIENCE_A_BYTE = 0.2

/** The programs that this check needs and that are not here; empty where all are. */
export async function missingPrograms(): Promise<string[]> {
  const needed = [
    ['soffice', '--version'],
    ['pdfinfo', '-v'],
    ['pdftotext', '-v'],
  ] as const
  const found = await Promise.all(
    needed.map(([program, argument]) =>
      run(program, [argument]).then(
        () => true,
        () => false,
      ),
    ),
  )
  return needed.flatMap(([program], at) => (found[at] ? [] : [program]))
}

/** Opens LibreOffice with profiles of its own; small files that wait together are converted in one run. */
export async function openLibreOffice(): Promise<LibreOffice> {
  const folder = await mkdtemp(join(tmpdir(), 'rapporteur-libre-office-'))
  const pages = join(folder, 'pdf')
  await mkdir(pages)
  const waiting: Job[] = []
  const working = new Map<number, Promise<void>>()
  let last = 0

  /** @returns whether the program came to an end in time. */
  const convert = (jobs: readonly Job[], lane: number): Promise<boolean> => {
    const files = jobs.map(({ name }) => join(folder, `${name}.docx`))
    const profile = `-env:UserInstallation=file://${join(folder, `profile-${lane}`)}`
    const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', pages, ...files]
    return runToEnd('soffice', args, patienceFor(jobs))
  }
  const pdfOf = ({ name }: Job) => join(pages, `${name}.pdf`)
  const faultsOf = (job: Job, inTime: boolean): string[] | Promise<string[]> => {
    if (existsSync(pdfOf(job))) return pdfFaults(pdfOf(job), job.marking)
    return inTime
      ? ['LibreOffice makes no PDF of it']
      : [
          `LibreOffice was ended: it had made no PDF of it in ${Math.round(patienceFor([job]) / 1000)} seconds`,
        ]
  }
  const work = async (lane: number) => {
    for (let jobs = nextRun(waiting); jobs.length > 0; jobs = nextRun(waiting)) {
      const together = await convert(jobs, lane)
      for (const job of jobs) {
        // One file that it cannot bear takes the others of its run with it: give each a run of its own.
        const again = jobs.length > 1 && !existsSync(pdfOf(job))
        job.done(await faultsOf(job, again ? await convert([job], lane) : together))
        await rm(pdfOf(job), { force: true })
        await rm(join(folder, `${job.name}.docx`), { force: true })
      }
    }
  }
  return {
    check: async (bytes, marking) => {
      last += 1
      const name = `${last}`
      await writeFile(join(folder, `${name}.docx`), bytes)
      return new Promise((done) => {
        waiting.push({ name, weight: weightOf(bytes), marking, done })
        for (let lane = 0; lane < LANES; lane += 1)
          if (!working.has(lane)) {
            working.set(
              lane,
              Promise.resolve()
                .then(() => work(lane))
                .finally(() => working.delete(lane)),
            )
            break
          }
      })
    },
    close: async () => {
      await Promise.all(working.values())
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Takes what one run is given: several small files, or a large one by itself. */
function nextRun(waiting: Job[]): Job[] {
  const jobs = waiting.splice(0, 1)
  const fits = (next: Job) => [...jobs, next].reduce((sum, { weight }) => sum + weight, 0) <= RUN_WEIGHT
  while (jobs.length < BATCH && waiting[0] && fits(waiting[0])) jobs.push(...waiting.splice(0, 1))
  return jobs
}

const weightOf = (bytes: Uint8Array): number =>
  [...partsOf(bytes)].reduce((sum, [path, part]) => sum + (path.endsWith('.xml') ? part.length : 0), 0)

const patienceFor = (jobs: readonly Job[]): number =>
  jobs.reduce((sum, { weight }) => sum + weight * PATIENCE_A_BYTE, PATIENCE)

/** Programs that run, by their process group: none of them outlives the gate. */
const running = new Set<number>()
const endGroup = (pid: number) => process.kill(-pid, 'SIGKILL')
process.once('exit', () => running.forEach(endGroup))

/** Runs a program, and ends it with all that it started when it takes too long. @returns whether it did not. */
function runToEnd(program: string, args: readonly string[], patience: number): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(program, args, { stdio: 'ignore', detached: true })
    const { pid } = child
    if (pid !== undefined) running.add(pid)
    let inTime = true
    const timer = setTimeout(() => {
      inTime = false
      if (pid !== undefined) endGroup(pid)
    }, patience)
    const end = () => {
      clearTimeout(timer)
      if (pid !== undefined) running.delete(pid)
      done(inTime)
    }
    child.once('error', end)
    child.once('exit', end)
  })
}

async function pdfFaults(path: string, marking: Marking): Promise<string[]> {
  try {
    const { stdout: facts } = await run('pdfinfo', [path])
    const pages = Number(/^Pages:\s+(\d+)$/m.exec(facts)?.[1] ?? 0)
    if (pages < 1) return ['LibreOffice makes no pages of it']
    const { stdout: first } = await run('pdftotext', ['-l', '1', path, '-'], { maxBuffer: 1e8 })
    const found = [...first.matchAll(/TLP:[A-Z]+(?:\+STRICT)?/g)].map(([words]) => words)
    return found.filter((words) => words === marking).length >= 2
      ? []
      : [`The first page does not show ${marking} above and below`]
  } catch (error) {
    return [`The PDF cannot be read: ${error instanceof Error ? error.message : String(error)}`]
  }
}
