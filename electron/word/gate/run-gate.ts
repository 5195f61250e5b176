import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { contentFaults } from './content.ts'
import type { Gate } from './gate.ts'
import { limiter } from './limiter.ts'
import { seededBriefing, statementsOf } from './seeded-briefing.ts'
import { sha256, writeSeeded } from './write-seeded.ts'

const run = promisify(execFile)

/** What the gate says of one seeded briefing. */
export interface Verdict {
  readonly seed: number
  readonly faults: readonly string[]
  readonly statements: number
  readonly size: number
  readonly sha256: string
}

/** Briefings under way at once: enough for LibreOffice to take several in one run. */
const AT_ONCE = 16

/**
 * Writes and checks the briefing of each seed, the largest first, so that none is left over when all others are
 * through; `tell` hears of each as it is done.
 */
export async function checkSeeds(
  seeds: readonly number[],
  gate: Gate,
  tell: (verdict: Verdict) => void,
): Promise<Verdict[]> {
  const inTurn = limiter(AT_ONCE)
  return Promise.all(
    seeds
      .toSorted((a, b) => statementsOf(b) - statementsOf(a))
      .map((seed) =>
        inTurn(async () => {
          const verdict = await checkSeed(seed, gate)
          tell(verdict)
          return verdict
        }),
      ),
  )
}

async function checkSeed(seed: number, gate: Gate): Promise<Verdict> {
  try {
    const seeded = seededBriefing(seed)
    const { outline, bytes } = await writeSeeded(seeded)
    const again = await writeSeeded(seeded)
    const hash = sha256(bytes)
    const faults = [
      ...contentFaults(bytes, outline, seeded),
      ...(sha256(again.bytes) === hash ? [] : ['A second run gives other bytes']),
      ...(await gate.check(bytes, seeded.briefing.marking)),
    ]
    return { seed, faults, statements: seeded.file.statements.length, size: bytes.length, sha256: hash }
  } catch (error) {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { seed, faults: [`It breaks: ${reason}`], statements: 0, size: 0, sha256: '' }
  }
}

/** A machine that differs from this one in all that could leak into a file. */
export const ELSEWHERE = { TZ: 'Pacific/Chatham', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8', LANGUAGE: 'ar' }

/** The seeds of these whose file has other bytes in a fresh process under another time zone and language. */
export async function differElsewhere(verdicts: readonly Verdict[]): Promise<number[]> {
  const { stdout } = await run(
    process.execPath,
    ['--no-warnings', join(import.meta.dirname, 'fresh.ts'), ...verdicts.map(({ seed }) => `${seed}`)],
    { env: { ...process.env, ...ELSEWHERE }, maxBuffer: 1e8 },
  )
  const hashes = new Map(
    stdout
      .trim()
      .split('\n')
      .map((line) => line.split(' ') as [string, string]),
  )
  return verdicts.filter((each) => hashes.get(`${each.seed}`) !== each.sha256).map(({ seed }) => seed)
}
