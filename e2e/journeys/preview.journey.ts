import type { Page } from 'playwright'
import { expect, test } from '../support/test.ts'

const pages = (page: Page) => page.getByRole('region', { name: 'Pages of the briefing' })

/** The pages as they are drawn, letter for letter. */
const drawn = (page: Page): Promise<string> =>
  pages(page).evaluate((region) => {
    const host = [...region.querySelectorAll('div')].find(({ shadowRoot }) => shadowRoot)
    return host?.shadowRoot?.innerHTML ?? ''
  })

/** Where the caret stands in the text that has the focus. */
const caret = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { anchorNode, anchorOffset } = getSelection() ?? {}
    return `${document.activeElement?.getAttribute('aria-label')}: ${anchorNode?.textContent} at ${anchorOffset}`
  })

test('the pages follow what is typed, and take neither caret nor place', async ({ app }) => {
  const { page } = app
  await page.getByRole('button', { name: 'Briefings', exact: true }).click()
  await page.getByRole('listbox', { name: 'Briefings' }).getByRole('option').first().click()
  const bottomLine = page.getByRole('textbox', { name: 'Bottom line' })
  await expect(pages(page)).toContainText('Bottom line')

  await test.step('while one types, also before a reference', async () => {
    await bottomLine.click()
    await page.keyboard.press('ControlOrMeta+Home')
    await page.keyboard.type('Quagga zebra ')
    const before = await caret(page)
    await pages(page).evaluate((region) => (region.scrollTop = 60))
    await expect(pages(page)).toContainText('Quagga zebra')
    expect(await caret(page)).toBe(before)
    expect(before).toContain('Bottom line: Quagga zebra')
    expect(before).toContain(' at 13')
    await page.keyboard.type('okapi ')
    await expect(pages(page)).toContainText('Quagga zebra okapi')
    expect(await pages(page).evaluate(({ scrollTop }) => scrollTop)).toBe(60)
    await expect(bottomLine).toBeFocused()
  })
  await test.step('what is drawn piece by piece is what is drawn at once', async () => {
    await page.keyboard.press('Enter')
    await page.keyboard.type('Tapir ')
    await expect(pages(page)).toContainText('Tapir')
    const judgement = page.getByRole('textbox', { name: 'Judgement 1', exact: true })
    await judgement.click()
    await page.keyboard.press('ControlOrMeta+Home')
    await page.keyboard.type('Gnu ')
    await expect(pages(page)).toContainText('Gnu')
    await expect(page.getByRole('region', { name: 'Preview' }).getByRole('status')).not.toContainText(
      'Drawing',
    )
    const piecewise = await drawn(page)
    await page.getByText('Edit', { exact: true }).click()
    await page.getByText('Both', { exact: true }).click()
    await expect(pages(page)).toContainText('Gnu')
    expect(piecewise).toBe(await drawn(page))
  })
})
