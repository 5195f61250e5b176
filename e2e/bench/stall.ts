// node stall.ts: composes 300 pages where the program composes, and prints for how long the thread that asked for
// them stood still at most.
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { composerInThread } from '#engine/compose-thread'
import { benchBriefing } from '#word/gate/bench-library'

const job = {
  ...benchBriefing(2_000),
  images: new Map(),
  texts: new Map(),
  missing: [],
}
const composer = composerInThread(new URL('../../electron/engine/compose-worker.ts', import.meta.url))
// Reading the program is no part of it.
await composer.compose(job, 'export')
await wait(200)
const delay = monitorEventLoopDelay({ resolution: 1 })
delay.enable()
await composer.compose(job, 'export')
await wait(50)
delay.disable()
await composer.close()
console.log(
  `While 300 pages are composed, the thread that asks for them stands still for ${Math.round(delay.max / 1e6)} ms at most; those of the window take no part.`,
)
