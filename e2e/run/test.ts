// npm test: everything there is to check, one step after another, to the end whatever fails on the way.
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from './build.ts'
import { runDocuments } from './gate.ts'
import { runJourneys, type Counts } from './end-to-end.ts'
import { asCommand, runNode, toolPath } from './tools.ts'

interface Step {
  name: string
  run(): Promise<Counts>
}

const steps: Step[] = [
  { name: 'types', run: () => all(types('.'), types('renderer'), types('e2e')) },
  { name: 'lint', run: () => all(tool('oxlint'), tool('prettier', '--check', '--log-level', 'warn', '.')) },
  { name: 'unit', run: unit },
  { name: 'documents', run: () => runDocuments('--sample') },
  { name: 'build', run: () => all(build) },
  { name: 'end-to-end', run: () => runJourneys('host', []) },
]

const tool =
  (name: string, ...args: string[]) =>
  () =>
    runNode(toolPath(name), args)

const types = (project: string) => () => runNode(toolPath('typescript', 'tsc'), ['-p', project])

/** A step of commands, side by side, which counts as one test. */
async function all(...commands: (() => Promise<number>)[]): Promise<Counts> {
  const statuses = await Promise.all(commands.map((command) => command()))
  const failed = statuses.every((status) => status === 0) ? 0 : 1
  return { passed: 1 - failed, failed }
}

async function unit(): Promise<Counts> {
  const folder = await mkdtemp(join(tmpdir(), 'rapporteur-unit-'))
  const report = join(folder, 'report.json')
  try {
    const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const status = await runNode(toolPath('vitest'), args)
    const { numPassedTests, numFailedTests } = JSON.parse(await readFile(report, 'utf8')) as {
      numPassedTests: number
      numFailedTests: number
    }
    // A file that cannot even be loaded has no tests to fail.
    return { passed: numPassedTests, failed: numFailedTests || (status === 0 ? 0 : 1) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Runs a step; one that broke, or that tested nothing, has failed. */
async function runStep({ name, run }: Step): Promise<Counts & { name: string; seconds: number }> {
  console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}\n`)
  const start = performance.now()
  let counts: Counts
  try {
    counts = await run()
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    counts = { passed: 0, failed: 1 }
  }
  if (counts.passed + counts.failed === 0) {
    console.error(`No ${name} test ran.`)
    counts.failed = 1
  }
  return { name, ...counts, seconds: (performance.now() - start) / 1000 }
}

await asCommand(async () => {
  const results: Awaited<ReturnType<typeof runStep>>[] = []
  for (const step of steps) results.push(await runStep(step))
  console.log(`\n── result ${'─'.repeat(54)}\n`)
  for (const { name, passed, failed, seconds } of results) {
    const row = [name.padEnd(12), `${passed} passed`.padStart(13), `${failed} failed`.padStart(11)]
    console.log(`${row.join('')}${`${seconds.toFixed(1)} s`.padStart(10)}`)
  }
  const sum = (key: keyof Counts) => results.reduce((total, each) => total + each[key], 0)
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`)
  return sum('failed') > 0 ? 1 : 0
})
