// npm run bench:word: the time from briefing to bytes, beside the time that packing alone takes.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Measured } from './bench-one.ts'
import { missingPrograms } from './libre-office.ts'

/** Statements that make documents of about 5, 20 and 300 pages. */
const SIZES = [18, 125, 2_000]
const HEAD = ['pages', 'floor', 'cold', 'warm', 'one edit', 'memory', 'file']

const missing = await missingPrograms()
const rows = SIZES.map((statements) => {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-bench-'))
  try {
    const path = join(folder, 'bench.docx')
    const script = join(import.meta.dirname, 'bench-one.ts')
    const printed = execFileSync(process.execPath, ['--no-warnings', script, `${statements}`, path], {
      encoding: 'utf8',
    })
    return rowOf(JSON.parse(printed) as Measured, pagesOf(folder, path))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
const widths = HEAD.map((head, at) => Math.max(head.length, ...rows.map((row) => row[at]?.length ?? 0)))
for (const row of [HEAD, ...rows])
  console.log(row.map((cell, at) => cell.padStart((widths[at] ?? 0) + 2)).join(''))
console.log(`
warm, one edit, floor: median of 5 runs in one process after one that does not count; in brackets, times the floor.
floor: the same XML packed from strings by zlib, and nothing else. cold: the first run of a process.
one edit: from a changed title to bytes that a preview can show. memory: what the first run adds at its peak.`)

function rowOf({ floor, cold, warm, edit, memory, size }: Measured, pages: string): string[] {
  const beside = (time: number) => `${Math.round(time)} ms (${(time / floor).toFixed(1)}×)`
  return [
    pages,
    `${Math.round(floor)} ms`,
    beside(cold),
    beside(warm),
    beside(edit),
    `${Math.round(memory)} MB`,
    `${Math.round(size / 1024)} KB`,
  ]
}

/** Pages as LibreOffice lays them out. */
function pagesOf(folder: string, path: string): string {
  if (missing.length > 0) return `not counted, for want of ${missing.join(', ')}`
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, path], {
    stdio: 'ignore',
  })
  const facts = execFileSync('pdfinfo', [path.replace(/docx$/, 'pdf')], { encoding: 'utf8' })
  return /^Pages:\s+(\d+)$/m.exec(facts)?.[1] ?? 'none'
}
