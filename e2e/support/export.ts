import { expect } from 'playwright/test'
import type { Page } from 'playwright'

/** Opens the export dialog by mouse and chooses a format. */
export async function chooseFormat(page: Page, format: string): Promise<void> {
  await page.getByRole('button', { name: 'Export…', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Export the briefing' })
  const radio = page.getByRole('radio', { name: format, exact: true })
  await dialog.locator('label').filter({ has: radio }).click()
  await expect(radio).toBeChecked()
}

/** Exports in the format that is chosen; the system's dialog is answered by the script. */
export const saveAs = (page: Page, format: string): Promise<void> =>
  page.getByRole('button', { name: `Save as ${format}…` }).click()

/** Exports the briefing that is shown, by mouse. */
export async function exportBriefing(page: Page, format = 'Word'): Promise<void> {
  await chooseFormat(page, format)
  await saveAs(page, format)
}

/** Waits until the file is written. A PDF takes its time. */
export async function exported(page: Page, timeout = 60_000): Promise<void> {
  await expect(page.getByRole('dialog', { name: 'Exported' })).toBeVisible({ timeout })
  await expect(page.getByRole('button', { name: 'Show in folder' })).toBeVisible()
}
