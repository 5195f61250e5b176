import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readDocx } from '../support/docx.ts'
import { expectLibraryWhole } from '../support/library.ts'
import { expect, test } from '../support/test.ts'

const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')

test('an edition is issued, grows out of date, and the next one opens with what changed; the first stays as it was', async ({
  launch,
}) => {
  test.setTimeout(240_000)
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-editions-'))
  let app = await launch()
  let { page } = app
  const dialog = page.getByRole('dialog')
  const row = page.getByRole('listbox', { name: 'Briefings' }).getByRole('option').first()

  await test.step('edition 1 is issued, after it was said that this is for good', async () => {
    await page.keyboard.press('ControlOrMeta+2')
    await row.click()
    await page.getByRole('button', { name: 'Issue…' }).click()
    await expect(dialog).toContainText('An edition is for good: undo does not take it back.')
    await expect(dialog.getByRole('checkbox')).toHaveCount(0)
    await dialog.getByRole('button', { name: 'Issue edition 1' }).click()
    await expect(page.getByRole('button', { name: 'Edition 1: still holds' })).toBeVisible({
      timeout: 30_000,
    })
  })

  await test.step('a grade changes, and the list says so with the reason', async () => {
    await page.keyboard.press('ControlOrMeta+1')
    await page.getByRole('option', { name: /Reported drone debris/ }).click()
    await page.locator('[data-entry][data-kind="claim"]').first().dblclick()
    await page.getByLabel('Credibility of the information').first().click()
    await page.getByRole('option', { name: /^5/ }).click()
    await page.getByRole('button', { name: 'Done' }).click()
    await page.keyboard.press('ControlOrMeta+2')
    await expect(row).toContainText(/Edition 1 out of date: The grade was .+ and is now .*5: statement “/)
  })

  await test.step('edition 2 opens with what changed', async () => {
    await row.click()
    await page.getByRole('button', { name: /^Edition 1: out of date/ }).click()
    await expect(dialog.getByRole('list', { name: 'Why it is out of date' })).toContainText('The grade was')
    await dialog.getByRole('button', { name: 'Issue edition 2…' }).click()
    const box = page.getByRole('checkbox', { name: 'Open with what changed since edition 1' })
    await box.check()
    await expect(dialog.getByRole('list', { name: 'What changed since edition 1' })).toContainText(
      'The grade was',
    )
    await dialog.getByRole('button', { name: 'Issue edition 2', exact: true }).click()
    await expect(page.getByRole('button', { name: 'Edition 2: still holds' })).toBeVisible({
      timeout: 30_000,
    })
  })

  const panel = () => page.getByRole('button', { name: 'Edition 2: still holds' })
  const edition = (number: number) => page.getByRole('region', { name: `Edition ${number}`, exact: true })
  const hashOf = async (number: number) =>
    (await edition(number).locator('code').getAttribute('aria-label')) ?? ''
  const exported = async (number: number, name: string) => {
    const path = join(folder, name)
    await app.answerDialogs({ save: path })
    await edition(number).getByRole('button', { name: 'Export again…' }).click()
    const note = page.getByRole('alert').filter({ hasText: `Exported edition ${number} as it was issued` })
    await expect(note.filter({ hasText: name })).toBeVisible()
    return path
  }

  await test.step('edition 1 is shown and exported as it was, and edition 2 says what changed', async () => {
    await panel().click()
    await edition(1).getByRole('button', { name: 'Show', exact: true }).click()
    await expect(page.getByRole('region', { name: 'Pages of edition 1' })).toContainText('Edition 1 ·')
    await page.keyboard.press('Escape')
    await panel().click()
    const first = await exported(1, 'first.docx')
    expect(sha256(first)).toBe(await hashOf(1))
    expect((await readDocx(first)).text).not.toContain('What changed')
    const second = await readDocx(await exported(2, 'second.docx'))
    expect(second.text).toContain('What changed\nSince edition 1, issued')
    expect(second.rows.flat().join('\n')).toMatch(/Grade: was .+, is now .*5\./)
  })

  await test.step('after a kill and a restart edition 1 has the same bytes', async () => {
    const { userData } = app
    await app.kill()
    app = await launch({ userData })
    page = app.page
    await page.keyboard.press('ControlOrMeta+2')
    await page.getByRole('listbox', { name: 'Briefings' }).getByRole('option').first().click()
    await panel().click()
    expect(sha256(await exported(1, 'again.docx'))).toBe(sha256(join(folder, 'first.docx')))
    await expectLibraryWhole(page)
  })
  rmSync(folder, { recursive: true, force: true })
})
