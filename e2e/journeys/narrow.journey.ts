// A window with room for one pane only: the work goes on by the same keys and clicks.
import { expect, test } from '../support/test.ts'

test('in a narrow window the pane that is asked for comes to the front', async ({ app }) => {
  const { page } = app
  const shown = page.getByRole('radiogroup', { name: 'What is shown' }).getByRole('radio', { checked: true })
  const words = page.getByRole('document', { name: /^Words of / })
  const denial = page.locator('[data-entry][data-kind="denial"]').first()
  await app.setContentSize(800, 600)
  await page.getByRole('option', { name: /Reported drone debris/ }).click()

  await test.step('keys lead from the reader to the ledger and back', async () => {
    await expect(words).toBeVisible()
    await expect(denial).toBeHidden()
    await page.keyboard.press('F6')
    await expect(page.locator('[data-entry]').first()).toBeFocused()
    await expect(words).toBeHidden()
    await page.keyboard.press('F6')
    await expect(words).toBeFocused()
  })
  await test.step('a quotation shows its words, and the editor is still open behind them', async () => {
    await page.keyboard.press('F6')
    await denial.click()
    await expect(shown).toHaveValue('ledger')
    await page.keyboard.press('Enter')
    await page.locator('[data-entry][aria-current] q + button').first().click()
    await expect(words.locator('[data-active]').first()).toBeInViewport()
    await page.getByText('Ledger', { exact: true }).first().click()
    await expect(page.getByLabel('Who', { exact: true })).toBeVisible()
    await page.getByRole('button', { name: 'Done' }).click()
    await expect(words).toBeFocused()
  })
  await test.step('marked words become an entry to fill in', async () => {
    await page.keyboard.press('Space')
    await page.keyboard.press('c')
    await expect(page.getByLabel('Who', { exact: true })).toBeFocused()
  })
})

test('the outline of a briefing leads to its parts', async ({ app }) => {
  const { page } = app
  await app.setContentSize(800, 600)
  await page.getByRole('button', { name: 'Briefings', exact: true }).click()
  await page.getByRole('listbox', { name: 'Briefings' }).getByRole('option').first().click()
  await page.getByText('Outline', { exact: true }).click()
  await page
    .getByRole('navigation', { name: 'Outline' })
    .getByRole('button', { name: /^Evidence/ })
    .click()
  await expect(page.locator('section[data-place="evidence"]')).toBeFocused()
  await expect(page.locator('section[data-place="evidence"]')).toBeInViewport()
})

test('who writes and looks at the preview goes on where the writing was left', async ({ app }) => {
  const { page } = app
  await page.getByRole('button', { name: 'Briefings', exact: true }).click()
  await page.getByRole('listbox', { name: 'Briefings' }).getByRole('option').first().click()
  const bottomLine = page.getByRole('textbox', { name: 'Bottom line' })
  await bottomLine.click()
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(bottomLine).toBeHidden()
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(bottomLine).toBeFocused()
})
