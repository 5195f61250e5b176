// Lists that are longer than what is drawn or read at once: sources with like titles, and what was found.
import type { Page } from 'playwright'
import type { Bridge } from '#contract/bridge'
import { lookAt } from '../support/look.ts'
import { expect, test } from '../support/test.ts'

declare const window: Window & { readonly rapporteur: Bridge }

/** An incident with 62 sources of one title and 104 statements. */
const fill = (page: Page) =>
  page.evaluate(async () => {
    const made = await window.rapporteur['incident.create']({ title: 'Sirens along the river' })
    if (!made.ok) return
    const incidentId = made.value.id
    for (let at = 1; at <= 62; at += 1) {
      const text = `Words of station ${at}.`
      const source = await window.rapporteur['source.paste']({ incidentId, title: 'Statement', text })
      if (source.ok)
        await window.rapporteur['source.update']({
          id: source.value.id,
          patch: { publisher: `Station ${at}` },
        })
    }
    const told = { actorId: null, said: '', saidInstant: null, saidZone: null, credibility: null }
    for (let at = 1; at <= 104; at += 1)
      await window.rapporteur['statement.create']({
        incidentId,
        fields: {
          ...told,
          kind: 'claim',
          proposition: `Siren number ${at} was heard.`,
          noResponseFound: false,
        },
      })
  })

test('one of many like sources is found by typing, and hits are gone through past those that are read at once', async ({
  app,
}) => {
  const { page } = app
  await fill(page)
  const option = page.getByRole('option')
  const active = page.locator('[role=option][aria-selected=true]')

  await page.getByRole('option', { name: /Sirens along the river/ }).click()
  await expect(page.getByRole('button', { name: /^All 62 sources/ })).toBeVisible()
  await page.keyboard.press('ControlOrMeta+g')
  const field = page.getByRole('combobox', { name: 'Find a source' })
  await expect(field).toBeFocused()
  await expect(option.first()).toHaveAttribute('aria-setsize', '62')
  expect(await option.count()).toBeLessThan(62)
  expect(await lookAt(page)).toEqual([])
  await page.keyboard.press('End')
  await expect(active).toHaveAttribute('aria-posinset', '62')
  await expect(active).toBeInViewport()
  await page.keyboard.insertText('station 57')
  await expect(option).toHaveCount(1)
  await page.keyboard.press('Enter')
  const reader = page.getByRole('document', { name: 'Words of Statement' })
  await expect(reader).toBeFocused()
  await expect(reader).toContainText('Words of station 57.')
  await app.setContentSize(1920, 800)
  await page.waitForFunction(() => innerWidth === 1920)
  await page.getByRole('tab', { name: 'Statement · Station 57', selected: true }).press('End')
  const last = page.getByRole('tab', { name: 'Statement · Station 62', selected: true })
  await expect(last).toBeInViewport({ ratio: 0.99 })
  await app.setContentSize(1280, 800)
  await page.waitForFunction(() => innerWidth === 1280)
  await expect(last).toBeInViewport({ ratio: 0.99 })

  await page.keyboard.press('ControlOrMeta+Shift+f')
  const box = page.getByRole('combobox', { name: 'Find in the whole library' })
  await expect(box).toBeFocused()
  await page.keyboard.insertText('siren heard in:statement')
  await expect(page.getByText('104 results')).toBeVisible()
  expect(await option.count()).toBeLessThan(104)
  await page.keyboard.press('ControlOrMeta+End')
  await expect(active).toHaveAttribute('aria-posinset', '104')
  await expect(active).toContainText('number')
  await expect(active).toBeInViewport()
  await expect(box).toBeFocused()
  const words = (await active.locator('mark').first().locator('..').textContent()) ?? ''
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-entry]:focus')).toContainText(words)
})
