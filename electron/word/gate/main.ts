// The documents test: seeded random briefings through the gate. Its arguments stand in e2e/run/documents.ts.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { openGate } from './gate.ts'
import { checkSeeds, differElsewhere } from './run-gate.ts'
import { SAMPLE } from './sample.ts'

const { values } = parseArgs({
  options: {
    count: { type: 'string' },
    seed: { type: 'string', multiple: true },
    sample: { type: 'boolean' },
    report: { type: 'string' },
  },
})

/** Every so many briefings, one is written again in another process under another language and time zone. */
const ELSEWHERE_EVERY = 10
const FAULTS_SHOWN = 8

// What the gate has started ends with it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1))

const seeds = seedsFrom()
const gate = await openGate()
console.log(
  `${seeds.length} briefings; each is written twice and checked for references and well-formed XML,`,
)
console.log(`by the Open XML SDK and ${officeWords()}.\n`)

let done = 0
const verdicts = await checkSeeds(seeds, gate, ({ seed, faults, statements, size }) => {
  done += 1
  const kilobytes = `${Math.round(size / 1024)} KB`
  console.log(
    `${`${done}`.padStart(4)}  seed ${seed}: ${statements} statements, ${kilobytes}, ${faults.length === 0 ? 'passed' : 'FAILED'}`,
  )
  for (const fault of faults.slice(0, FAULTS_SHOWN)) console.log(`      ${fault}`)
  if (faults.length > FAULTS_SHOWN) console.log(`      and ${faults.length - FAULTS_SHOWN} more`)
})
await gate.close()

const whole = verdicts.filter(({ sha256 }) => sha256 !== '')
const again = values.sample ? whole : whole.filter((_, at) => at % ELSEWHERE_EVERY === 0)
const different = new Set(again.length === 0 ? [] : await differElsewhere(again))
for (const seed of different) console.log(`seed ${seed}: other bytes in another language and time zone`)

const failed = verdicts
  .filter(({ seed, faults }) => faults.length > 0 || different.has(seed))
  .map(({ seed }) => seed)
console.log(
  `\nOpen XML SDK: ${whole.length} files. LibreOffice: ${gate.missing.length === 0 ? `${whole.length} files` : `none, for want of ${gate.missing.join(', ')}`}.`,
)
console.log(`Written again in a fresh process in Chatham time and Egyptian Arabic: ${again.length} files.`)
if (failed.length > 0) console.log(`Failed: ${failed.map((seed) => `--seed ${seed}`).join(' ')}`)
const counts = { passed: verdicts.length - failed.length, failed: failed.length }
if (values.report !== undefined) writeFileSync(values.report, JSON.stringify(counts))
process.exitCode = failed.length > 0 || verdicts.length === 0 ? 1 : 0

function seedsFrom(): number[] {
  const { seed, sample, count = '300' } = values
  const chosen = sample
    ? SAMPLE
    : (seed?.map(Number) ?? Array.from({ length: Number(count) }, (_, at) => at + 1))
  if (!chosen.every(Number.isSafeInteger)) throw new Error('A seed is a whole number')
  return [...chosen]
}

function officeWords(): string {
  return gate.missing.length === 0
    ? 'in LibreOffice'
    : `not in LibreOffice, because ${gate.missing.join(', ')} cannot be found here`
}
