import { execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Marking } from '#domain/marking'

const run = promisify(execFile)

/** LibreOffice as a reader: what it makes of a .docx as PDF. */
export interface LibreOffice {
  /** Faults of one file: no pages, or a first page without its marking. */
  readonly check: (bytes: Uint8Array, marking: Marking) => Promise<string[]>
  readonly close: () => Promise<void>
}

interface Job {
  readonly name: string
  readonly size: number
  readonly marking: Marking
  readonly done: (faults: string[]) => void
}

/** Files given to one run of the program; its start takes longer than a small file. */
const BATCH = 6
/** Runs at once, each with a profile of its own. */
const LANES = 2
/** Milliseconds for a file, also on a busy machine; and for each byte beyond those of its fonts. */
const PATIENCE = 300_000
const PATIENCE_A_BYTE = 1
const FONT_BYTES = 500_000

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

/** Opens LibreOffice with a profile of its own; files that wait together are converted in one run. */
export async function openLibreOffice(): Promise<LibreOffice> {
  const folder = await mkdtemp(join(tmpdir(), 'rapporteur-libre-office-'))
  const pages = join(folder, 'pdf')
  await mkdir(pages)
  const waiting: Job[] = []
  const working = new Map<number, Promise<void>>()
  let last = 0

  const convert = async (jobs: readonly Job[], lane: number) => {
    const files = jobs.map(({ name }) => join(folder, `${name}.docx`))
    const profile = `-env:UserInstallation=file://${join(folder, `profile-${lane}`)}`
    const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', pages, ...files]
    const patience = jobs.map(({ size }) => PATIENCE + Math.max(0, size - FONT_BYTES) * PATIENCE_A_BYTE)
    await runToEnd(
      'soffice',
      args,
      patience.reduce((sum, each) => sum + each, 0),
    )
  }
  const pdfOf = ({ name }: Job) => join(pages, `${name}.pdf`)
  const work = async (lane: number) => {
    for (let jobs = waiting.splice(0, BATCH); jobs.length > 0; jobs = waiting.splice(0, BATCH)) {
      await convert(jobs, lane)
      // One file that it cannot bear takes the others of its run with it: give each a run of its own.
      for (const job of jobs.filter((each) => !existsSync(pdfOf(each)))) await convert([job], lane)
      for (const job of jobs) {
        job.done(await pdfFaults(pdfOf(job), job.marking))
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
        waiting.push({ name, size: bytes.length, marking, done })
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

/** Runs a program, and ends it with all that it started when it takes too long. What is missing then tells. */
function runToEnd(program: string, args: readonly string[], patience: number): Promise<void> {
  return new Promise((done) => {
    const child = spawn(program, args, { stdio: 'ignore', detached: true })
    const timer = setTimeout(() => child.pid !== undefined && process.kill(-child.pid, 'SIGKILL'), patience)
    const end = () => {
      clearTimeout(timer)
      done()
    }
    child.once('error', end)
    child.once('exit', end)
  })
}

async function pdfFaults(path: string, marking: Marking): Promise<string[]> {
  if (!existsSync(path)) return ['LibreOffice makes no PDF of it in time']
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
