import type { Page } from 'playwright'
import { startOwnLibrary } from '../support/library.ts'
import { expect, test } from '../support/test.ts'

const TITLE = 'Drones on the bank'

/** Chooses a row of the palette, by keys. */
async function find(page: Page, words: string, hit: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k')
  await expect(page.getByLabel('Command or words to find')).toBeFocused()
  await page.keyboard.type(words)
  const row = page.getByRole('button').filter({ hasText: hit }).last()
  await expect(row).toBeVisible()
  while ((await row.getAttribute('data-selected')) === null) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
}

test('the keyboard keeps its place when what had the focus goes away', async ({ app }) => {
  const { page } = app
  const press = (keys: string) => page.keyboard.press(keys)
  const list = page.getByRole('listbox', { name: 'Incidents' })
  const reader = page.getByRole('document', { name: /^Words of / })
  const bringIn = page.getByRole('button', { name: /^Bring in files/ })

  await test.step('on the way from screen to screen', async () => {
    await expect(list).toBeFocused()
    await press('Enter')
    await expect(reader).toBeFocused()
    await press('ControlOrMeta+1')
    await expect(list).toBeFocused()
    await find(page, 'direct military threat', 'At no time was there a direct')
    await expect(page.locator('[data-entry][aria-current]')).toBeFocused()
    await press('ControlOrMeta+2')
    await expect(page.getByRole('listbox', { name: 'Briefings' })).toBeFocused()
    await press('ControlOrMeta+1')
    await expect(list).toBeFocused()
  })

  await test.step('after a button that goes away with its screen', async () => {
    await startOwnLibrary(page)
    await expect(page.getByRole('button', { name: 'New incident' }).last()).toBeFocused()
    await press('Enter')
    await expect(page.getByLabel('Title of the incident')).toBeFocused()
    await page.keyboard.type(TITLE)
    await press('Enter')
    await expect(bringIn).toBeFocused()
  })

  await test.step('after a dialog that is closed', async () => {
    await press('?')
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
    await press('Escape')
    await expect(bringIn).toBeFocused()
    await press('ControlOrMeta+Shift+v')
    await expect(page.getByLabel('Words of the source')).toBeFocused()
    await press('Escape')
    await expect(bringIn).toBeFocused()
  })

  await test.step('a statement that is left untouched goes away, one with words stays', async () => {
    await page.getByRole('button', { name: 'Statement without a source…' }).focus()
    await press('Enter')
    await expect(page.getByLabel('Who', { exact: true })).toBeFocused()
    await press('Escape')
    await press('Escape')
    await expect(page.locator('[data-entry]')).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Statement without a source…' })).toBeFocused()
    for (const words of ['Parts were found.', 'Nothing was found.']) {
      await page.getByRole('button', { name: /tatement without a source/ }).focus()
      await press('Enter')
      await expect(page.getByLabel('Who', { exact: true })).toBeFocused()
      await page.getByLabel('What is asserted, in your words').focus()
      await page.keyboard.type(words)
      await press('Escape')
      await expect(page.locator('[data-entry]').filter({ hasText: words })).toBeFocused()
    }
  })

  await test.step('a statement that comes to answer another keeps the focus where it was', async () => {
    await press('Enter')
    const answers = page.getByRole('combobox', { name: 'Answers', exact: true })
    await answers.focus()
    await page.keyboard.type('Parts')
    await expect(page.getByRole('option').filter({ hasText: 'Parts were found.' })).toBeVisible()
    await press('ArrowDown')
    await press('Enter')
    const link = page.getByRole('group', { name: /^Answers / })
    await expect(link).toBeVisible()
    await expect(page.getByLabel('Who', { exact: true })).not.toBeFocused()
    const inEditor = () =>
      page.locator('[data-entry][aria-current]').evaluate((card) => card.contains(document.activeElement))
    await expect.poll(inEditor).toBe(true)
  })

  await test.step('after what it stood on was deleted', async () => {
    await page.getByRole('button', { name: 'Delete', exact: true }).focus()
    await press('Enter')
    await expect(page.getByRole('group', { name: 'claim of nobody named: Parts were found.' })).toBeFocused()
    await press('Delete')
    await expect(page.getByRole('button', { name: 'Statement without a source…' })).toBeFocused()
    await press('ControlOrMeta+1')
    await expect(list).toBeFocused()
    await press('Delete')
    await expect(page.getByRole('button', { name: 'New incident' }).last()).toBeFocused()
  })
})
