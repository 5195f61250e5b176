import type { Page } from 'playwright'

/** Milliseconds from what the analyst does to the drawn screen, one entry a round. */
export type Times = Readonly<Record<'open' | 'choose' | 'type a letter' | 'scroll to the end', number[]>>

const ROUNDS = 5

/** Works at the desk of one incident of the library, several times over, and takes the times. */
export async function timeDesk(page: Page, title: string): Promise<Times> {
  const times: Times = { open: [], choose: [], 'type a letter': [], 'scroll to the end': [] }
  for (let round = 0; round < ROUNDS; round += 1) {
    await page
      .getByRole('link', { name: 'Library' })
      .or(page.getByRole('button', { name: 'Library' }))
      .first()
      .click()
    await page.getByRole('option', { name: new RegExp(title) }).waitFor()
    // Everything of the round before is done with.
    await page.waitForTimeout(600)
    for (const [name, time] of Object.entries(await page.evaluate(oneRound, title)))
      times[name as keyof Times].push(time)
  }
  return times
}

/** The middle one of several numbers. */
export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN

/** Runs in the page, so that no time is lost on the way to it: it sees nothing but its argument. */
async function oneRound(title: string): Promise<Record<keyof Times, number>> {
  const LIMIT = 120_000
  const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
  const timed = async (act: () => void, isDone: () => boolean): Promise<number> => {
    const before = performance.now()
    act()
    do await drawn()
    while (!isDone() && performance.now() - before < LIMIT)
    if (!isDone()) throw new Error('The screen never showed what it should')
    return performance.now() - before
  }
  const rest = (ms: number) => new Promise((done) => setTimeout(done, ms))
  const find = <Found extends Element = HTMLElement>(selector: string) =>
    document.querySelector<Found>(selector)
  const cards = () => [...document.querySelectorAll<HTMLElement>('[data-entry]')]

  const row = [...document.querySelectorAll<HTMLElement>('[role=option]')].find((one) =>
    one.textContent.includes(title),
  )
  const open = await timed(
    () => row?.click(),
    () => cards().length > 0 && find('[role=document] [data-marks]') !== null,
  )
  await rest(300)

  const chosen: number[] = []
  for (const card of cards().slice(0, 8)) {
    chosen.push(
      await timed(
        () => card.click(),
        () => card.hasAttribute('aria-current'),
      ),
    )
    await rest(150)
  }
  chosen.sort((a, b) => a - b)

  const card = cards()[3]
  await timed(
    () => card?.dispatchEvent(new MouseEvent('dblclick', { bubbles: true })),
    () => find('[data-entry] textarea') !== null,
  )
  const field = find<HTMLTextAreaElement>('[data-entry] textarea')
  field?.focus()
  await rest(300)
  const letters: number[] = []
  for (const letter of 'abcde') {
    const wanted = `${field?.value}${letter}`
    letters.push(
      await timed(
        () => {
          field?.setSelectionRange(field.value.length, field.value.length)
          document.execCommand('insertText', false, letter)
        },
        () => field?.value === wanted,
      ),
    )
    // Longer than a field waits before it saves: the next letter meets the refetch, as at the desk.
    await rest(380)
  }
  letters.sort((a, b) => a - b)
  await rest(800)

  const panel = find('[role=tabpanel]')
  const button = [...(panel?.querySelectorAll('button') ?? [])].find((one) =>
    one.textContent.startsWith('Add a statement'),
  )
  const end = await timed(
    () => panel?.scrollTo(0, panel.scrollHeight),
    () => {
      const seen = button?.getBoundingClientRect()
      const bottom = panel?.getBoundingClientRect().bottom ?? 0
      if (seen && seen.bottom <= bottom + 1) return true
      panel?.scrollTo(0, panel.scrollHeight)
      return false
    },
  )
  return {
    open,
    choose: chosen[Math.floor(chosen.length / 2)] ?? Number.NaN,
    'type a letter': letters.at(-1) ?? Number.NaN,
    'scroll to the end': end,
  }
}
