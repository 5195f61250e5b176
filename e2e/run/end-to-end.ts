import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findOrInstallChromium, NO_CHROMIUM } from '../host/chromium.ts'
import { findElectron } from '../support/electron-binary.ts'
import { runNode, toolPath } from './tools.ts'

export interface Counts {
  passed: number
  failed: number
}

/** The part of Playwright's JSON report that we read. */
interface Report {
  stats: { expected: number; unexpected: number; flaky: number }
  errors: unknown[]
}

const config = 'e2e/playwright.config.ts'

/**
 * Runs the journeys on the built app, on real Electron or on the Chromium host, and says on which.
 * Fails with the reason where that witness cannot be had.
 */
export async function runJourneys(witness: 'electron' | 'host', filters: string[]): Promise<Counts> {
  const name = witness === 'electron' ? describeElectron() : describeHost()
  console.log(`Journeys on ${name}\n`)
  const folder = await mkdtemp(join(tmpdir(), 'rapporteur-journeys-'))
  const report = join(folder, 'report.json')
  try {
    const env = { RAPPORTEUR_WITNESS: witness, PLAYWRIGHT_JSON_OUTPUT_FILE: report, NODE_NO_WARNINGS: '1' }
    const args = ['test', '--config', config, '--reporter', 'list,json', ...filters]
    const status = await runNode(toolPath('playwright'), args, { env })
    const { flaky, ...counts } = await readCounts(report)
    if (status !== 0 && counts.failed === 0) counts.failed = 1
    const again = flaky > 0 ? `, ${flaky} of them only when tried again` : ''
    console.log(`\nJourneys on ${name}: ${counts.passed} passed${again}, ${counts.failed} failed`)
    return counts
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function describeElectron(): string {
  if (findElectron()) return 'real Electron'
  throw new Error(
    'There is no Electron here: set ELECTRON_OVERRIDE_DIST_PATH to its folder, or run npm start first.',
  )
}

function describeHost(): string {
  if (findOrInstallChromium()) return 'the Chromium host'
  throw new Error(NO_CHROMIUM)
}

async function readCounts(path: string): Promise<Counts & { flaky: number }> {
  try {
    const { stats, errors } = JSON.parse(await readFile(path, 'utf8')) as Report
    const { expected, unexpected, flaky } = stats
    return { passed: expected + flaky, failed: unexpected + errors.length, flaky }
  } catch {
    return { passed: 0, failed: 1, flaky: 0 } // it ended before it could report
  }
}
