// The composer: from a finding to its words and on, adding from the library, two briefings side by side, and
// comments on single things.
import type { Page } from 'playwright'
import { expect, test } from '../support/test.ts'

async function openBriefing(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Briefings', exact: true }).click()
  await page.getByRole('listbox', { name: 'Briefings' }).getByRole('option').first().click()
}

const selected = (page: Page) => page.evaluate(() => getSelection()?.toString() ?? '')

test('from finding to finding by the keyboard: to the words, mended by typing, and back to the list', async ({
  app,
}) => {
  const { page } = app
  await openBriefing(page)
  const outlook = page.getByRole('textbox', { name: 'Outlook' })
  const panel = page.getByRole('dialog')
  const badge = page.getByRole('button', { name: /^Checks: / })
  await outlook.click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText('The search in Tulcea goes on. Nobody in Izmail knew; Ismail waits.')
  await expect(outlook.locator('[data-light=marked]')).toHaveText('Ismail')

  await test.step('the list opens and is walked by keys', async () => {
    await page.keyboard.press('F7')
    await expect(panel.getByRole('heading', { level: 2 })).toBeFocused()
    const names = panel.getByRole('button', { name: /^“Ismail” here/ })
    for (
      let rows = 0;
      rows < 12 && !(await names.evaluate((row) => row === document.activeElement));
      rows += 1
    )
      await page.keyboard.press('ArrowDown')
    await expect(names).toBeFocused()
    await page.keyboard.press('Enter')
  })

  await test.step('the very words are selected, and typing mends them', async () => {
    await expect(panel).toHaveCount(0)
    await expect(outlook).toBeFocused()
    expect(await selected(page)).toBe('Ismail')
    await page.keyboard.press('F7')
    await expect(panel.getByRole('button', { name: /^“Ismail” here/ })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(outlook).toBeFocused()
    await page.keyboard.insertText('Izmail')
    await expect(outlook).toContainText('knew; Izmail waits.')
    await expect(outlook.locator('[data-light=marked]')).toHaveCount(0)
    await expect(badge).toHaveAccessibleName('Checks: 2 worth a look, 1 minor')
  })

  await test.step('from one to the next without the list, and one is left by a key', async () => {
    await page.keyboard.press('F8')
    await expect(page.getByRole('alert').filter({ hasText: /of 3/ })).toBeVisible()
    await expect(panel).toHaveCount(0)
    await page.keyboard.press('F7')
    await expect(panel.locator('[data-row]:focus')).toHaveCount(1)
    await page.keyboard.press('Delete')
    await expect(panel.getByRole('button', { name: '1 is left as it is' })).toBeVisible()
    await page.keyboard.press('F7')
    await expect(panel).toHaveCount(0)
  })
})

test('something of the library is written into a part, found by its words', async ({ app }) => {
  const { page } = app
  await openBriefing(page)
  const outlook = page.getByRole('textbox', { name: 'Outlook' })
  await outlook.click()
  await page.keyboard.press('ControlOrMeta+l')
  const dialog = page.getByRole('dialog', { name: 'Add from the library to “Outlook”' })
  const field = dialog.getByRole('combobox', { name: 'Find what to add' })
  await expect(field).toBeFocused()
  await page.keyboard.insertText('Plauru')
  const option = dialog.getByRole('option').first()
  await expect(option).toContainText('Plauru')
  await page.keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect(outlook).toContainText('Plauru')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(outlook).not.toContainText('Plauru')
})

test('two briefings side by side change sides by one key, and text goes across', async ({ app }) => {
  const { page } = app
  await openBriefing(page)
  const beside = page.getByRole('region', { name: 'Text of the briefing beside it' })
  const title = page.getByRole('textbox', { name: 'Title of the briefing' })
  const outlook = page.getByRole('textbox', { name: 'Outlook' })
  await title.fill('The first of two')
  await title.press('Enter')
  await page.keyboard.press('ControlOrMeta+2')
  await page.getByRole('button', { name: 'New briefing' }).click()
  await page.getByRole('dialog').getByRole('option').first().click()
  await expect(title).not.toHaveValue('The first of two')
  await title.fill('The second of two')
  await title.press('Enter')

  await page.keyboard.press('ControlOrMeta+\\')
  await expect(beside.getByRole('heading', { level: 2 })).toHaveText('The first of two')
  await page.keyboard.press('F9')
  await expect(title).toHaveValue('The first of two')
  await expect(beside.getByRole('heading', { level: 2 })).toHaveText('The second of two')
  await outlook.click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText('A quagga is expected.')
  await page.getByRole('button', { name: 'Swap the two briefings' }).click()
  await expect(title).toHaveValue('The second of two')
  await expect(beside).toContainText('A quagga is expected.')
  await beside.getByRole('button', { name: 'Take over the text of Outlook' }).click()
  await expect(outlook).toContainText('A quagga is expected.')
})

test('a comment stands with the judgement that it is about', async ({ app }) => {
  const { page } = app
  await openBriefing(page)
  const judgement = page.getByRole('textbox', { name: 'Judgement 1', exact: true })
  const item = page.locator('[data-item]').filter({ has: judgement })
  await judgement.click()
  await page.keyboard.press('ControlOrMeta+Alt+m')
  await expect(item.getByRole('textbox', { name: 'New comment' })).toBeFocused()
  await page.keyboard.insertText('Ask the hydrographer')
  await page.keyboard.press('Enter')
  await expect(item.getByRole('textbox', { name: 'Comment', exact: true })).toHaveValue(
    'Ask the hydrographer',
  )
  await expect(judgement).toBeFocused()
  await item.getByRole('button', { name: /^Resolve/ }).click()
  await expect(item.getByRole('button', { name: 'Show 1 resolved comment' })).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(item.getByRole('textbox', { name: 'Comment', exact: true })).toHaveValue(
    'Ask the hydrographer',
  )
})

test('undo of a replacement in a judgement goes back to its briefing', async ({ app }) => {
  const { page } = app
  await openBriefing(page)
  const judgement = page.getByRole('textbox', { name: 'Judgement 1', exact: true })
  const before = await judgement.inputValue()
  const word = /\p{L}{7,}/u.exec(before)![0]
  await judgement.click()
  await page.keyboard.press('ControlOrMeta+h')
  await page.getByRole('textbox', { name: 'Find', exact: true }).fill(word)
  await page.getByRole('textbox', { name: 'Replace by' }).fill('quagga')
  await page.getByRole('button', { name: 'Replace', exact: true }).click()
  await expect(judgement).toHaveValue(/quagga/)
  await page.keyboard.press('Escape')
  await page.keyboard.press('ControlOrMeta+1')
  await expect(judgement).toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(judgement).toHaveValue(before)
})
