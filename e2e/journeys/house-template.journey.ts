import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { templateFile } from '#word/template/fixture-package'
import { controls, letterhead } from '#word/template/fixture-templates'
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

test('house templates have a place of their own, where they are shown, replaced and removed', async ({
  app,
}) => {
  const { page } = app
  const letter = join(folder, 'Ministry letter.docx')
  writeFileSync(letter, templateFile(letterhead))
  const memo = join(folder, 'Memo.dotx')
  writeFileSync(memo, templateFile(controls))
  const press = (keys: string) => page.keyboard.press(keys)
  const list = page.getByRole('listbox', { name: 'House templates' })
  const pane = page.getByRole('region', { name: 'Ministry letter', exact: true })

  await page.getByRole('button', { name: 'Settings', exact: true }).click()
  await page.getByRole('button', { name: 'Add one…' }).click()
  await app.answerDialogs({ open: [letter] })
  await page.getByRole('button', { name: 'Add a Word template…' }).click()
  await expect(list.getByRole('option')).toHaveCount(1)
  await expect(pane.getByRole('heading', { name: 'Not used' })).toBeVisible()
  await expect(pane.getByText(/^None\. It is chosen in the title block/)).toBeVisible()

  await test.step('a briefing of the library is shown in it, by keyboard', async () => {
    await list.focus()
    await press('Space')
    const viewer = page.getByRole('dialog', { name: /in Ministry letter$/ })
    await expect(viewer.getByText('Office of the Secretary', { exact: false }).first()).toBeVisible()
    await press('Escape')
    await expect(viewer).toHaveCount(0)
  })
  await test.step('its file is replaced, and undo brings the other back', async () => {
    await app.answerDialogs({ open: [memo] })
    await pane.getByRole('button', { name: 'Replace the file…' }).click()
    await expect(list.getByRole('option')).toContainText('Memo.dotx')
    await expect(pane.getByText(/The content control “file number”/)).toBeVisible()
    await list.focus()
    await press('ControlOrMeta+z')
    await expect(list.getByRole('option')).toContainText('Ministry letter.docx')
  })
  await test.step('where a briefing is set in it, that is said before it goes', async () => {
    await page.getByRole('button', { name: 'Briefings', exact: true }).click()
    await page.getByRole('listbox', { name: 'Briefings' }).getByRole('option').first().click()
    await page
      .getByRole('combobox', { name: 'House template' })
      .or(page.getByLabel('House template'))
      .first()
      .click()
    await page.getByRole('option', { name: 'Ministry letter' }).click()
    await page.getByRole('button', { name: 'What of it is used' }).click()
    await page.getByRole('link', { name: 'All house templates' }).click()
    await expect(pane.getByRole('link')).toHaveCount(1)
    const title = await pane.getByRole('link').textContent()
    await list.focus()
    await press('Delete')
    const dialog = page.getByRole('dialog', { name: 'Remove “Ministry letter”?' })
    await expect(dialog.getByText(title ?? '')).toBeVisible()
    await dialog.getByRole('button', { name: 'Remove it' }).click()
    await expect(page.getByText('No house templates yet.')).toBeVisible()
    await press('ControlOrMeta+z')
    // Undo goes to where it shows.
    await expect(page.getByRole('button', { name: 'What of it is used' })).toBeVisible()
  })
})
