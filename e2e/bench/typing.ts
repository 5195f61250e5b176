import type { Page } from 'playwright'

/** Milliseconds, one entry a letter. */
export interface TypingTimes {
  /** From the key to the drawn letter in the field. */
  readonly field: number[]
  /** From the key to the drawn letter in the pages beside it. */
  readonly pages: number[]
}

const LETTERS = 'abcdefgh'
/** Everything that a letter sets off is done with, in milliseconds. */
const REST = 2_500

/** Types into the bottom line of the briefing on screen, a letter at a time, and waits for the preview. */
export async function timeTyping(page: Page): Promise<TypingTimes> {
  const times: TypingTimes = { field: [], pages: [] }
  const bottomLine = page.getByRole('textbox', { name: 'Bottom line' })
  await bottomLine.click()
  await page.keyboard.press('ControlOrMeta+Home')
  for (let at = 1; at <= LETTERS.length; at += 1) {
    const word = `Zq${LETTERS.slice(0, at)}`
    await page.evaluate(watch, word)
    await page.keyboard.type(at === 1 ? word : (word.at(-1) ?? ''))
    const { field, pages } = await page.evaluate(seen)
    times.field.push(field)
    times.pages.push(pages)
    await page.waitForTimeout(REST)
  }
  return times
}

interface Watching {
  watching?: Promise<{ field: number; pages: number }>
}

/** Runs in the page, before the key. */
function watch(word: string): void {
  ;(window as Watching).watching = new Promise((done, fail) => {
    setTimeout(() => fail(new Error(`The pages never showed ${word}`)), 60_000)
    let begun = 0
    let field = 0
    addEventListener('keydown', () => (begun = performance.now()), { once: true, capture: true })
    const look = () => {
      const box = document.querySelector('[role=textbox][aria-label="Bottom line"]')
      if (begun > 0 && field === 0 && box?.textContent.includes(word)) field = performance.now() - begun
      const hosts = document.querySelectorAll('[aria-label="Pages of the briefing"] div')
      const drawn = [...hosts].some(({ shadowRoot }) => shadowRoot?.textContent.includes(word))
      if (drawn) done({ field, pages: performance.now() - begun })
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
}

const seen = () => (window as Watching).watching ?? Promise.reject(new Error('Nothing was watched'))
