import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../support/witness.ts'
import type { Counts } from './end-to-end.ts'
import { runNode } from './tools.ts'

/** Sends random briefings through the gate for .docx, as `npm run test:documents` does with these arguments. */
export async function runDocuments(...args: string[]): Promise<Counts> {
  const folder = await mkdtemp(join(tmpdir(), 'rapporteur-documents-'))
  const report = join(folder, 'report.json')
  try {
    await runNode(join(ROOT, 'electron/word/gate/main.ts'), [...args, '--report', report], {
      env: { NODE_NO_WARNINGS: '1' },
    })
    return JSON.parse(await readFile(report, 'utf8')) as Counts
  } catch {
    return { passed: 0, failed: 1 } // it ended before it could report
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
