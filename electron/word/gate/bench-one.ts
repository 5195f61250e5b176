// node bench-one.ts STATEMENTS FILE: measures one size in a process of its own, writes the .docx, prints JSON.
import { writeFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { deflateRawSync } from 'node:zlib'
import { composeBriefing } from '#briefing/compose'
import { buildDocument } from '#document/build'
import { partsOf } from '#word/read'
import { writeWord } from '#word/write'
import { benchBriefing } from './bench-library.ts'

/** What was measured: milliseconds and megabytes. */
export interface Measured {
  readonly floor: number
  readonly cold: number
  readonly warm: number
  readonly edit: number
  readonly memory: number
  readonly size: number
}

const RUNS = 5

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** The median of some runs, after one that does not count. */
async function median(run: () => unknown): Promise<number> {
  await run()
  const times: number[] = []
  for (let at = 0; at < RUNS; at += 1) {
    collect()
    const start = performance.now()
    await run()
    times.push(performance.now() - start)
  }
  return times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0
}

/** Packing alone: the same XML, from strings, with the zlib of this machine. Fonts are packed once a process. */
function packOnly(parts: readonly string[]): number {
  return parts.reduce((size, part) => size + deflateRawSync(part).length, 0)
}

const [statements = '', path = ''] = process.argv.slice(2)
const { briefing, file } = benchBriefing(Number(statements))
const write = async (title = briefing.title) =>
  (await writeWord(buildDocument(composeBriefing({ ...briefing, title }, file), new Map()))).bytes
// In kilobytes, and never falling: what the first run adds is what it needed at most.
const before = process.resourceUsage().maxRSS
const start = performance.now()
const bytes = await write()
const cold = performance.now() - start
const memory = (process.resourceUsage().maxRSS - before) / 1024
const xml = [...partsOf(bytes)].flatMap(([name, part]) =>
  /\.(xml|rels)$/.test(name) ? [new TextDecoder().decode(part)] : [],
)
let edits = 0
const measured: Measured = {
  cold,
  memory,
  floor: await median(() => packOnly(xml)),
  warm: await median(write.bind(null, undefined)),
  // One letter more in the title, then everything that lies between a key and bytes to show.
  edit: await median(() => write(`${briefing.title}${'!'.repeat((edits += 1))}`)),
  size: bytes.length,
}
writeFileSync(path, bytes)
console.log(JSON.stringify(measured))
