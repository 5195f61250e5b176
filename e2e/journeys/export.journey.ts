import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Page } from 'playwright'
import { readDocx } from '../support/docx.ts'
import { exportBriefing, exported } from '../support/export.ts'
import { expect, test } from '../support/test.ts'

let folder = ''
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-export-'))
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function openSampleBriefing(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Briefings', exact: true }).click()
  await page.getByRole('listbox', { name: 'Briefings' }).getByRole('option').first().click()
  await expect(page.getByRole('textbox', { name: 'Bottom line' })).toBeVisible()
}

test('a briefing leaves in every format', async ({ app }) => {
  const { page } = app
  const dialog = page.getByRole('dialog')
  await openSampleBriefing(page)
  const save = join(folder, 'briefing')
  await app.answerDialogs({ save })

  for (const [format, ending] of [
    ['Word', 'docx'],
    ['PDF', 'pdf'],
    ['Web page', 'html'],
    ['Markdown', 'md'],
  ] as const)
    await test.step(format, async () => {
      await exportBriefing(page, format)
      await exported(page)
      await expect(dialog.getByText(`briefing.${ending}`, { exact: true })).toBeVisible()
      if (format === 'Markdown') await expect(dialog.getByText(/^Left out \d+ pictures/)).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(dialog).toHaveCount(0)
    })
  expect(readdirSync(folder).sort()).toEqual([
    'briefing.docx',
    'briefing.html',
    'briefing.md',
    'briefing.pdf',
  ])

  const text = (ending: string) => readFileSync(`${save}.${ending}`, 'latin1')
  expect((await readDocx(`${save}.docx`)).text).toContain('State of knowledge')
  expect(text('pdf')).toMatch(/^%PDF-[^]*%%EOF\s*$/)
  // Tagged, with the headings as its outline.
  expect(text('pdf')).toMatch(/\/StructTreeRoot\b/)
  expect(text('pdf')).toMatch(/\/Outlines\b/)
  expect(text('html')).toMatch(/^<!doctype html>/)
  expect(text('html')).not.toMatch(/<script|\ssrc="(?!data:)|<link/)
  expect(text('md')).toMatch(/^\*\*TLP:[A-Z+]+\*\*/)
  expect(await app.blockedRequests()).toEqual([])
})

test('by keyboard alone: the format, the manifest beside it, and the same the next time', async ({ app }) => {
  const { page } = app
  const press = (keys: string) => page.keyboard.press(keys)
  const dialog = page.getByRole('dialog')
  const manifest = dialog.getByRole('checkbox', { name: 'Evidence manifest' })
  await openSampleBriefing(page)
  const path = join(folder, 'briefing.html')
  await app.answerDialogs({ save: path })

  await press('ControlOrMeta+e')
  await expect(dialog.getByRole('radio', { name: 'Word' })).toBeFocused()
  await press('ArrowDown')
  await press('ArrowDown')
  await expect(dialog.getByRole('radio', { name: 'Web page' })).toBeChecked()
  await expect(async () => {
    await press('Tab')
    await expect(manifest).toBeFocused({ timeout: 50 })
  }).toPass()
  await press('Space')
  await expect(manifest).toBeChecked()
  await press('Enter')
  await expect(dialog.getByRole('button', { name: 'Open', exact: true })).toBeFocused({ timeout: 60_000 })
  await expect(dialog.getByText(`Beside it: ${basename(path)}.manifest.json`)).toBeVisible()
  const { file, quotations } = JSON.parse(readFileSync(`${path}.manifest.json`, 'utf8'))
  expect(file).toMatchObject({ name: 'briefing.html', size: readFileSync(path).length })
  expect(quotations.length).toBeGreaterThan(5)

  await press('Escape')
  await expect(dialog).toHaveCount(0)
  await press('ControlOrMeta+e')
  await expect(dialog.getByRole('radio', { name: 'Web page' })).toBeFocused()
  await expect(manifest).toBeChecked()
})

test('a finding leads to its place, out of the dialog', async ({ app }) => {
  const { page } = app
  await openSampleBriefing(page)
  await page.keyboard.press('ControlOrMeta+e')
  const dialog = page.getByRole('dialog')
  await dialog
    .getByRole('button', { name: /Claims and denials$/ })
    .first()
    .click()
  await expect(dialog).toHaveCount(0)
  const place = page.locator('section[data-place="claims and denials"]')
  await expect.poll(() => place.evaluate((part) => part.contains(document.activeElement))).toBe(true)
})

test('an export that is cancelled leaves the earlier file as it was', async ({ app }) => {
  const { page } = app
  await openSampleBriefing(page)
  const path = join(folder, 'briefing.pdf')
  writeFileSync(path, 'earlier')
  await app.answerDialogs({ save: path })
  // A printer that never ends.
  await app.evaluate(({ app }) => {
    app.once('browser-window-created', (_, { webContents }) => {
      webContents.printToPDF = () => new Promise(() => {})
    })
  })
  await exportBriefing(page, 'PDF')
  await expect(page.getByRole('status').getByText('Printing the pages to PDF …')).toBeVisible()
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('alert')).toContainText('an earlier file is as it was')
  expect(readFileSync(path, 'utf8')).toBe('earlier')
  expect(readdirSync(folder)).toEqual(['briefing.pdf'])

  await page.getByRole('button', { name: 'Save as PDF…' }).click()
  await exported(page)
  expect(readFileSync(path, 'latin1')).toMatch(/^%PDF-/)
})
