import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { nextSteps } from '../support/library.ts'
import { exportBriefing, exported } from '../support/export.ts'
import { expect, test } from '../support/test.ts'

test('a comment stands beside the text, is resolved with undo, and leaves with no file', async ({ app }) => {
  const { page } = app
  await page.getByRole('button', { name: 'Briefings', exact: true }).click()
  await page.getByRole('listbox', { name: 'Briefings' }).getByRole('option').first().click()
  const outlook = page.getByRole('textbox', { name: 'Outlook' })
  const margin = page.getByRole('complementary', { name: 'Your comments, never exported' })
  const entry = page.getByRole('navigation', { name: 'Outline' }).getByRole('button', { name: /^Outlook/ })

  await test.step('on the selected words, by the keyboard', async () => {
    await outlook.click()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.insertText('A quagga is expected.')
    await page.keyboard.press('Home')
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('ControlOrMeta+Alt+m')
    await expect(margin.getByRole('textbox', { name: 'New comment' })).toBeFocused()
    await page.keyboard.insertText('Xylophone: who says so?')
    await page.keyboard.press('Enter')
    await expect(margin.getByRole('textbox', { name: 'Comment' })).toHaveValue('Xylophone: who says so?')
    await expect(outlook.locator('[data-light=comment]')).toHaveText('A')
    await expect(outlook).toBeFocused()
    await expect(entry).toHaveAccessibleName(/1 comment/)
    await expect(page.getByRole('button', { name: '1 comment', exact: true })).toBeVisible()
  })

  await test.step('neither the preview nor the file holds it', async () => {
    await expect(page.getByRole('region', { name: 'Pages of the briefing' })).toContainText('A quagga')
    await expect(page.getByRole('region', { name: 'Pages of the briefing' })).not.toContainText('Xylophone')
    const folder = mkdtempSync(join(tmpdir(), 'rapporteur-comments-'))
    const path = join(folder, 'briefing.docx')
    await app.answerDialogs({ save: path })
    await exportBriefing(page)
    await exported(page)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    const parts = Object.values(unzipSync(readFileSync(path))).map((part) =>
      Buffer.from(part).toString('utf8'),
    )
    expect(parts.join('')).toContain('quagga')
    expect(parts.join('')).not.toContain('Xylophone')
    rmSync(folder, { recursive: true, force: true })
  })

  await test.step('resolved, and open again by undo', async () => {
    await margin.getByRole('button', { name: /^Resolve/ }).click()
    await expect(margin.getByRole('button', { name: 'Show 1 resolved comment' })).toBeVisible()
    await expect(outlook.locator('[data-light=comment]')).toHaveCount(0)
    await page.keyboard.press('ControlOrMeta+z')
    await expect(outlook.locator('[data-light=comment]')).toHaveText('A')
    expect((await nextSteps(page)).redo).toBe('Edit “resolved” of comment')
  })
})
