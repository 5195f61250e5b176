// The fuzz test: broken files of every kind through the intake. Its arguments stand in e2e/run/fuzz.ts.
import '#library/raw-hook'
import { parseArgs } from 'node:util'

const { bringInBroken } = await import('./fuzz.ts')
const { readerInThread } = await import('#engine/reader-thread')

const { values } = parseArgs({
  options: { count: { type: 'string', default: '2000' }, seed: { type: 'string', multiple: true } },
})
const count = Number(values.count)
const seeds = values.seed ? values.seed.map(Number) : Array.from({ length: count }, (_, at) => at)
if (!seeds.every((seed) => Number.isSafeInteger(seed) && seed >= 0) || seeds.length === 0) {
  console.error('--count and --seed are whole numbers')
  process.exit(2)
}

const reader = readerInThread(new URL('../testing-reader-worker.ts', import.meta.url))
const became = new Map<string, number>()
let failed = 0
const faults = await bringInBroken(seeds, reader, (verdict) => {
  became.set(verdict.became, (became.get(verdict.became) ?? 0) + 1)
  if (verdict.faults.length === 0) return
  failed += 1
  console.log(`--seed ${verdict.seed}: ${verdict.name}, ${verdict.how}: ${verdict.faults.join('; ')}`)
})
await reader.close()

for (const fault of faults) console.log(fault)
const rows = [...became].toSorted(([, a], [, b]) => b - a)
console.log(rows.map(([what, times]) => `${String(times).padStart(6)}  ${what}`).join('\n'))
console.log(`Most memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
if (faults.length > 0) failed += 1
console.log(`${seeds.length - Math.min(failed, seeds.length)} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
