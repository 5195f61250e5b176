/** Who types on without a pause waits no longer than this, in milliseconds. */
const LONGEST_WAIT = 3_000

let lastKey = Number.NEGATIVE_INFINITY
window.addEventListener('keydown', () => void (lastKey = performance.now()), true)

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Resolves once no key has been pressed for so long, and the page has nothing else to do. */
export async function keysRest(milliseconds: number): Promise<void> {
  const latest = performance.now() + LONGEST_WAIT
  for (;;) {
    const now = performance.now()
    const left = Math.min(lastKey + milliseconds, latest) - now
    if (left <= 0) break
    await sleep(left)
  }
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 100 }))
}

/** Lets the page answer keys and draw before work goes on. */
export const breathe = (): Promise<unknown> => sleep(0)
