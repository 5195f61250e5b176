import type { Bridge } from '#contract/bridge'
import { startOwnLibrary } from '../support/library.ts'
import { expect, test } from '../support/test.ts'

declare const window: Window & { readonly rapporteur: Bridge }

test('what the library tells of a change is heard before the change is answered', async ({ app }) => {
  const { page } = app
  await startOwnLibrary(page)
  // Fields let go of what was typed after the answer; without the news they would show what was there before.
  const heard = await page.evaluate(async () => {
    let told = 0
    const stop = window.rapporteur.on('library.changed', () => (told += 1))
    const counts: number[] = []
    for (let at = 0; at < 30; at += 1) {
      await window.rapporteur['incident.create']({ title: `Incident ${at}` })
      counts.push(told)
    }
    stop()
    return counts
  })
  expect(heard).toEqual(Array.from({ length: 30 }, (_, at) => at + 1))
})
