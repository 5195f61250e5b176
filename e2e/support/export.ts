import { expect } from 'playwright/test'
import type { Page } from 'playwright'

/** Opens the export dialog by mouse and chooses a format. */
async function chooseFormat(page: Page, format: string): Promise<void> {
  await page.getByRole('button', { name: 'Export…', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Export the briefing' })
  const radio = page.getByRole('radio', { name: format, exact: true })
  await dialog.locator('label').filter({ has: radio }).click()
  await expect(radio).toBeChecked()
}

/** Exports the briefing that is shown, by mouse; the system's dialog is answered by the script. */
export async function exportBriefing(page: Page, format = 'Word'): Promise<void> {
  await chooseFormat(page, format)
  await page.getByRole('button', { name: `Save as ${format}…` }).click()
}

/** Waits until the file is written. A PDF takes its time. */
export async function exported(page: Page): Promise<void> {
  await expect(page.getByRole('dialog', { name: 'Exported' })).toBeVisible({ timeout: 60_000 })
  await expect(page.getByRole('button', { name: 'Show in folder' })).toBeVisible()
}
