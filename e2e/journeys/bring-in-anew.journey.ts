import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PAGE } from '#intake/files/fixtures'
import { expectLibraryWhole, startOwnLibrary } from '../support/library.ts'
import { expect, test } from '../support/test.ts'

let folder = ''
test.beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'rapporteur-anew-'))))
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a page that is loaded anew in the middle of a batch shows it on, and a report that undo and redo change', async ({
  app,
}) => {
  const { page } = app
  await startOwnLibrary(page)
  await page.keyboard.press('ControlOrMeta+n')
  await expect(page.getByText('Bring in the article.')).toBeVisible()
  mkdirSync(join(folder, 'Ferry'))
  for (let at = 0; at < 1_500; at += 1)
    writeFileSync(join(folder, 'Ferry', `${at}.html`), PAGE.replace('nobody was hurt', `${at} were hurt`))
  await app.answerDialogs({ open: [join(folder, 'Ferry')] })
  await page.keyboard.press('ControlOrMeta+Shift+o')
  const tray = page.getByRole('region', { name: 'Files that come in' })
  await expect(tray).toContainText(/Bringing in \d+ of 1,500/)

  await page.reload()
  await expect(tray).toContainText(/Bringing in \d+ of 1,500/)
  // Who goes on with something else finds the report in the tray.
  await page.keyboard.press('Escape')
  await tray.getByRole('button', { name: 'Cancel bringing in files' }).click()
  await expect(tray).toContainText(/^\d+ files? brought in · [\d,]+ left out/)
  const count = /\d+/.exec(await tray.innerText())?.[0] ?? ''

  await page.keyboard.press('ControlOrMeta+z')
  await expect(tray).toContainText(new RegExp(`^${count} taken back`))
  await page.keyboard.press('ControlOrMeta+Shift+z')
  await expect(tray).toContainText(new RegExp(`^${count} files? brought in`))
  await page.keyboard.press('ControlOrMeta+z')
  await page.reload()
  await tray.getByRole('button', { name: 'Show the report' }).click()
  const report = page.getByRole('dialog', { name: 'Taken back' })
  await expect(report).toContainText('It came in, and was taken back or removed since.')
  await page.keyboard.press('Escape')
  await expect(report).toHaveCount(0)
  await page.reload()
  await expect(page.getByText('Bring in the article.')).toBeVisible()
  await expect(tray).toHaveCount(0)
  await expectLibraryWhole(page)
})
