import type { Page } from 'playwright'
import { nextSteps } from '../support/library.ts'
import { expect, test } from '../support/test.ts'

/** Opens the briefing of the sample library. */
async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Briefings', exact: true }).click()
  await page.getByRole('listbox', { name: 'Briefings' }).getByRole('option').first().click()
  await expect(page.getByLabel('Title of the briefing')).toBeVisible()
}

test('words are found, replaced and brought back, and the focus returns to the text', async ({ app }) => {
  const { page } = app
  await openSample(page)
  const bottomLine = page.getByRole('textbox', { name: 'Bottom line' })
  const outlook = page.getByRole('textbox', { name: 'Outlook' })
  const bar = page.getByRole('search', { name: 'Find in the briefing' })
  const words = bar.getByRole('textbox', { name: 'Find' })
  const saved = () => expect(page.getByText('Saved', { exact: true })).toBeVisible()

  await bottomLine.click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText('A quagga fell. Kyiv names the QUAGGA.')
  await outlook.click()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.insertText(' No quágga is expected.')
  await saved()

  await test.step('Ctrl+F finds what is written, from where one is', async () => {
    await page.keyboard.press('ControlOrMeta+f')
    await expect(words).toBeFocused()
    await page.keyboard.insertText('quagga')
    await expect(bar.getByRole('status')).toHaveText('3 of 3')
    await expect(outlook.locator('[data-light=current]')).toHaveText('quágga')
    await page.keyboard.press('Enter')
    await expect(bar.getByRole('status')).toHaveText('1 of 3')
    await expect(bottomLine.locator('[data-light=current]')).toHaveText('quagga')
    await expect(bottomLine.locator('[data-light=current]')).toBeInViewport()
    await page.keyboard.press('Shift+F3')
    await expect(bar.getByRole('status')).toHaveText('3 of 3')
    await bar.getByRole('button', { name: 'Capitals count' }).click()
    await expect(bar.getByRole('status')).toHaveText('2 of 2')
    await bar.getByRole('button', { name: 'Capitals count' }).click()
  })

  await test.step('Esc goes back to the text', async () => {
    await page.keyboard.press('Escape')
    await expect(bar).toHaveCount(0)
    await expect(outlook).toBeFocused()
    await expect(outlook.locator('[data-light]')).toHaveCount(0)
  })

  await test.step('all are replaced as one step', async () => {
    const { undo: before } = await nextSteps(page)
    await page.keyboard.press('ControlOrMeta+h')
    await expect(words).toHaveValue('quagga')
    await bar.getByRole('textbox', { name: 'Replace by' }).fill('drone')
    await bar.getByRole('button', { name: 'Replace all 3' }).click()
    await expect(bottomLine).toHaveText('A drone fell. Kyiv names the drone.')
    await expect(outlook).toContainText('No drone is expected.')
    expect((await nextSteps(page)).undo).toBe('Replace “quagga”')
    await page.keyboard.press('ControlOrMeta+z')
    await expect(bottomLine).toHaveText('A quagga fell. Kyiv names the QUAGGA.')
    await expect(outlook).toContainText('No quágga is expected.')
    expect((await nextSteps(page)).undo).toBe(before)
  })

  await test.step('one is replaced, and the next is looked at', async () => {
    await words.fill('quagga')
    await bar.getByRole('textbox', { name: 'Replace by' }).press('Enter')
    await expect(bar.getByRole('status')).toHaveText(/ of 2$/)
    await expect(page.getByText(/quagga|QUAGGA|quágga/).first()).toBeVisible()
  })

  await test.step('what belongs to the incident is found and cannot be changed here', async () => {
    await words.fill('presidents of Russia and Turkey meet')
    await expect(page.locator('[data-light=current][data-fixed]')).toHaveText(/^Presidents of Russia/)
    await expect(bar).toContainText('belongs to the incident')
    await expect(bar.getByRole('button', { name: 'Replace', exact: true })).toBeDisabled()
  })
})
