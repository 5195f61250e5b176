import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { PAGE } from '#intake/files/fixtures'
import { readArticle } from '../support/article.ts'
import { KeyboardAnalyst } from '../support/keyboard-analyst.ts'
import { startOwnLibrary } from '../support/library.ts'
import { expect, test } from '../support/test.ts'

test('by keyboard: facts of a file are confirmed, and a flipped byte in its original is found', async ({
  app,
}) => {
  const { page, userData } = app
  const analyst = new KeyboardAnalyst(page, readArticle())
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-verify-'))
  const path = join(folder, 'page.html')
  writeFileSync(path, PAGE)
  await startOwnLibrary(page)
  await page.keyboard.press('ControlOrMeta+n')
  await expect(page.getByText('Bring in the article.')).toBeVisible()
  await app.answerDialogs({ open: [path] })
  await page.keyboard.press('ControlOrMeta+o')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')

  await test.step('what only the file says is confirmed, one after the other and the rest at once', async () => {
    await analyst.tabTo(page.getByRole('button', { name: /not confirmed/ }))
    await analyst.press('Enter')
    const title = page.getByRole('button', { name: 'Confirm the title' })
    await analyst.tabTo(title)
    await analyst.press('Enter')
    await expect(title).toHaveCount(0)
    const all = page.getByRole('button', { name: 'Confirm all' })
    await analyst.tabTo(all, 'Shift+Tab')
    await analyst.press('Enter')
    await expect(page.getByText('From the file', { exact: true })).toHaveCount(0)
    await analyst.tabTo(page.getByRole('button', { name: /^Custody/ }))
    await analyst.press('Enter')
    await expect(page.getByRole('list', { name: 'Custody of this source' })).toContainText(
      `Brought in from ${path}`,
    )
  })

  const verify = page.getByRole('button', { name: 'Verify all' })
  await test.step('all is well', async () => {
    await app.menu('settings')
    await analyst.tabTo(verify)
    await analyst.press('Enter')
    await expect(page.getByText('All is well.')).toBeVisible()
    await expect(verify).toBeFocused()
  })

  const library = join(userData, 'library')
  const [name] = readdirSync(join(library, 'files'), { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.length > 10,
  )
  const original = join(library, 'files', name!)
  await test.step('one flipped byte is found, with the file, its source and its incident', async () => {
    const bytes = readFileSync(original)
    bytes[bytes.length >> 1]! ^= 1
    writeFileSync(original, bytes)
    await analyst.press('Enter')
    await expect(page.getByText('1 problem found')).toBeVisible()
    const problem = page.getByRole('listitem').filter({ hasText: 'The original of' })
    await expect(problem).toContainText(`is changed: ${relative(library, original).replaceAll('\\', '/')}`)
    await expect(page.getByText(/bring the same file in again/)).toBeVisible()
  })

  await test.step('the same bytes in its place again, and all is well', async () => {
    writeFileSync(original, PAGE)
    await analyst.press('Enter')
    await expect(page.getByText('All is well.')).toBeVisible()
  })
  rmSync(folder, { recursive: true })
})
