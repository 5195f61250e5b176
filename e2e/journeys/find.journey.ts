import type { Bridge } from '#contract/bridge'
import { lookAt } from '../support/look.ts'
import { expect, test } from '../support/test.ts'

declare const window: Window & { readonly rapporteur: Bridge }

test('everything is found from one box, and opens at its place', async ({ app }) => {
  const { page } = app
  const box = page.getByRole('combobox', { name: 'Find in the whole library' })
  const found = page.getByRole('option')
  const find = async (query: string) => {
    await page.keyboard.press('ControlOrMeta+Shift+f')
    await expect(box).toBeFocused()
    await page.keyboard.insertText(query)
    await expect(found.first()).toBeVisible()
  }
  await page.evaluate(async () => {
    const made = await window.rapporteur['incident.create']({ title: 'Sirens at Plauru' })
    if (!made.ok) return
    const told = { actorId: null, said: '2023-09-20', saidInstant: null, saidZone: null, credibility: null }
    await window.rapporteur['statement.create']({
      incidentId: made.value.id,
      fields: {
        ...told,
        kind: 'claim',
        proposition: 'Pieces of a drone were found at Plauru again.',
        noResponseFound: false,
      },
    })
  })

  await test.step('a statement is chosen in its ledger', async () => {
    await find('pieces kind:confirmation in:statement')
    await expect(found.locator('mark')).toHaveText('Pieces')
    expect(await lookAt(page)).toEqual([])
    await page.keyboard.press('Enter')
    await expect(page.locator('[data-entry]:focus')).toHaveAccessibleName(/^confirmation of .*: Pieces/)
  })
  await test.step('others like it are told with what they share, and open in their incident', async () => {
    await page.keyboard.press('s')
    const other = page.getByRole('dialog').getByRole('button', { name: /again/ })
    await expect(other).toContainText('Shared words: ')
    await expect(other).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByLabel('Title of the incident')).toHaveValue('Sirens at Plauru')
    await expect(page.locator('[data-entry]:focus')).toHaveAccessibleName(/again/)
  })
  await test.step('the words of a source are selected in it', async () => {
    await find('drone in:source')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('document', { name: /^Words of / })).toBeFocused()
    await expect.poll(() => page.evaluate(() => String(window.getSelection()))).toMatch(/^drones?$/i)
    await page.keyboard.press('Escape')
  })
  await test.step('a judgement and an open question are gone to where they are written', async () => {
    const texts = page.getByRole('region', { name: 'Incident file' }).locator('textarea:focus')
    await find('in:judgement attack')
    await page.keyboard.press('Enter')
    await expect(texts).toHaveValue(/attack/)
    await find('in:question drone')
    await page.keyboard.press('Enter')
    await expect(texts).toHaveAccessibleName('Question')
  })
  await test.step('filters are written by mouse, and what emptied the results is said', async () => {
    await find('drone date:2023-09-06')
    await page.getByRole('button', { name: 'Kind', exact: true }).click()
    await page.getByRole('menuitem', { name: 'suspicion' }).click()
    await expect(box).toHaveValue('drone date:2023-09-06 kind:suspicion ')
    await page.getByRole('button', { name: /^Leave out kind:suspicion: / }).click()
    await expect(box).toHaveValue('drone date:2023-09-06')
    await expect(found.first()).toBeVisible()
  })
})
