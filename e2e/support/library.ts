import { expect } from 'playwright/test'
import type { Page } from 'playwright'
import type { Bridge } from '#contract/bridge'

declare const window: Window & { readonly rapporteur: Bridge }

/** Leaves the sample for an empty library of one's own. */
export async function startOwnLibrary(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start my library' }).click()
  await expect(page.getByText('No incidents yet.')).toBeVisible()
}

/** Brings a text into the incident that is shown, through the dialog for pasted texts. */
export async function pasteSource(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: /^Paste a text/ }).click()
  await page.getByLabel('Words of the source').fill(text)
  await page.getByRole('button', { name: 'Add source' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('document', { name: /^Words of / })).toContainText(text.trim().slice(0, 60))
}

/** The library's own check, which reads every source and quotation, finds nothing wrong. */
export async function expectLibraryWhole(page: Page): Promise<void> {
  const answer = await page.evaluate(() => window.rapporteur['library.check']({}))
  expect(answer).toMatchObject({ ok: true, value: { ok: true, problems: [] } })
}

/** What undo and redo would do next, in words. */
export async function nextSteps(page: Page): Promise<{ undo: string | null; redo: string | null }> {
  const answer = await page.evaluate(() => window.rapporteur['history.state']({}))
  if (!answer.ok) throw new Error(`The history cannot be asked: ${answer.error.code}`)
  return answer.value
}
