import type { RunningApp } from '../support/app.ts'

/** How long the window stood still, in milliseconds: the longest time in which nothing could be drawn or answered. */
export interface Stalls {
  /** Between two pictures that the page wanted to draw. */
  readonly frame: number
  /** The longest task of the page; 0 where none took more than 50 ms. */
  readonly task: number
  /** The longest that the main process kept a timer waiting. */
  readonly main: number
  /** From the click to the file. */
  readonly whole: number
}

interface Watched {
  watched?: { frame: number; task: number; stop: () => void }
}

interface Main {
  stalls?: { max: number; disable: () => boolean }
}

/** Watches page and main process while something is done, which must not make the window stand still. */
export async function watchStalls({ page, evaluate }: RunningApp, act: () => Promise<void>): Promise<Stalls> {
  await page.evaluate(() => {
    const seen = { frame: 0, task: 0, stop: () => undefined as void }
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.task = Math.max(seen.task, duration)
    })
    observer.observe({ entryTypes: ['longtask'] })
    let last = performance.now()
    let next = 0
    const draw = (now: number) => {
      seen.frame = Math.max(seen.frame, now - last)
      last = now
      next = requestAnimationFrame(draw)
    }
    next = requestAnimationFrame(draw)
    seen.stop = () => {
      cancelAnimationFrame(next)
      observer.disconnect()
    }
    ;(window as Watched).watched = seen
  })
  await evaluate(() => {
    const { monitorEventLoopDelay } = process.getBuiltinModule('node:perf_hooks')
    const delays = monitorEventLoopDelay({ resolution: 5 })
    delays.enable()
    ;(globalThis as Main).stalls = delays
  })
  const before = performance.now()
  await act()
  const whole = performance.now() - before
  const main = await evaluate(() => {
    const { stalls } = globalThis as Main
    stalls?.disable()
    return (stalls?.max ?? Number.NaN) / 1e6
  })
  const { frame, task } = await page.evaluate(() => {
    const { watched } = window as Watched
    watched?.stop()
    return { frame: watched?.frame ?? Number.NaN, task: watched?.task ?? Number.NaN }
  })
  return { frame, task, main, whole }
}
