import type { Bridge } from '#contract/bridge'
import { nextSteps } from '../support/library.ts'
import { expect, test } from '../support/test.ts'

declare const window: Window & { readonly rapporteur: Bridge }

test('the library is as it was left, and a deleted incident comes back to it', async ({ app }) => {
  const { page } = app
  const list = page.getByRole('listbox', { name: 'Incidents' })
  const romania = page.getByRole('button', { name: /^Romania/ })
  const search = page.getByRole('textbox', { name: 'Find incidents' })
  const chosen = page.getByRole('option', { selected: true })
  const back = () => page.getByRole('button', { name: 'Library', exact: true }).click()
  const top = () => list.evaluate((element) => element.parentElement!.scrollTop)

  await test.step('what it was narrowed to', async () => {
    await romania.click()
    await search.fill('drone')
    await page.getByRole('option', { name: /Reported drone debris/ }).click()
    await expect(page.getByLabel('Title of the incident')).toBeVisible()
    await back()
    await expect(search).toHaveValue('drone')
    await expect(romania).toHaveAttribute('aria-pressed', 'true')
    await expect(list).toBeFocused()
  })
  await test.step('undo of a deletion stays where the user is', async () => {
    await page.keyboard.press('Delete')
    await expect(page.getByText(/^No incident has/)).toBeVisible()
    await page.keyboard.press('ControlOrMeta+z')
    await expect(chosen).toHaveText(/Reported drone debris/)
    await expect(list).toBeFocused()
    expect((await nextSteps(page)).redo).toBe('Delete incident')
  })
  await test.step('how far it was scrolled, and what was chosen', async () => {
    await romania.click()
    await search.fill('')
    await page.evaluate(async () => {
      for (let count = 0; count < 40; count += 1)
        await window.rapporteur['incident.create']({ title: `Incident ${count}` })
    })
    await expect(page.getByRole('option', { name: /Incident 39/ })).toBeVisible()
    await list.focus()
    for (let count = 0; count < 25; count += 1) await page.keyboard.press('ArrowDown')
    const title = await chosen.textContent()
    const before = await top()
    expect(before).toBeGreaterThan(0)
    await page.keyboard.press('Enter')
    await expect(page.getByLabel('Title of the incident')).toBeVisible()
    await back()
    await expect(chosen).toHaveText(title!)
    await expect.poll(top).toBe(before)
  })
})
