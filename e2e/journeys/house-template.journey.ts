import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { templateFile } from '#word/template/fixture-package'
import { letterhead } from '#word/template/fixture-templates'
import { readDocx } from '../support/docx.ts'
import { exportBriefing, exported } from '../support/export.ts'
import { expect, test } from '../support/test.ts'

let folder = ''
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-house-'))
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a briefing leaves on the letterhead of the house', async ({ app }) => {
  const { page } = app
  const file = join(folder, 'Ministry letter.docx')
  writeFileSync(file, templateFile(letterhead))
  const noWord = join(folder, 'Notes.docx')
  writeFileSync(noWord, 'These are only words.')
  const field = page
    .getByRole('combobox', { name: 'House template' })
    .or(page.getByLabel('House template', { exact: true }))
    .first()
  const choose = async (name: string) => {
    await field.click()
    await page.getByRole('option', { name }).click()
  }

  await page.getByRole('button', { name: 'Briefings', exact: true }).click()
  await page.getByRole('listbox', { name: 'Briefings' }).getByRole('option').first().click()
  await test.step('a file that is not Word is refused in words', async () => {
    await app.answerDialogs({ open: [noWord] })
    await choose('Add a Word template…')
    await expect(page.getByText('Notes.docx cannot be used as a house template')).toBeVisible()
    await expect(field).toHaveValue('None: Rapporteur’s own page')
  })
  await test.step('a letterhead is added, and says what of it is used', async () => {
    await app.answerDialogs({ open: [file] })
    await choose('Add a Word template…')
    const dialog = page.getByRole('dialog', { name: 'House template' })
    await expect(dialog.getByRole('heading', { name: 'Used', exact: true })).toBeVisible()
    await dialog.getByRole('button', { name: 'Done' }).click()
    await expect(field).toHaveValue('Ministry letter')
  })
  await test.step('the file bears it, and the marking', async () => {
    const path = join(folder, 'briefing.docx')
    await app.answerDialogs({ save: path })
    await exportBriefing(page)
    await exported(page)
    const { header, text } = await readDocx(path)
    expect(header).toContain('Ministry of River Affairs')
    expect(header).toContain('TLP:')
    expect(text).toContain('State of knowledge')
  })
})
