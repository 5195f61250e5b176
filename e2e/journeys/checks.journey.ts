// The checks of a briefing: mended by a click and by hand, left as they are, and switched off.
import { expect, test } from '../support/test.ts'

const MIXED = 'We judge with high confidence that a second find is likely.'
const APART = 'A second find is likely. Our confidence in this is high.'

test('what the checks find is mended, left or switched off, and each can be taken back', async ({ app }) => {
  const { page } = app
  const panel = page.getByRole('dialog')
  const badge = page.getByRole('button', { name: /^Checks: / })
  const group = (name: string | RegExp) => panel.getByRole('region', { name })
  const outlook = page.getByRole('textbox', { name: 'Outlook' })
  const status = panel.getByRole('status')

  await page.getByRole('button', { name: 'Briefings' }).click()
  await page.getByRole('listbox', { name: 'Briefings' }).getByRole('option').first().click()
  await expect(badge).toHaveAccessibleName('Checks: 2 worth a look, 1 minor')

  await test.step('a sentence is parted by a click, and undo joins it again', async () => {
    await outlook.click()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.insertText(MIXED)
    await expect(badge).toHaveAccessibleName('Checks: 3 worth a look, 1 minor')
    await badge.click()
    await group(/^Likelihood and confidence/)
      .getByRole('button', { name: /^Make two sentences/ })
      .click()
    await expect(outlook).toHaveText(APART)
    await expect(group(/^Likelihood and confidence/)).toHaveCount(0)
    await status.getByRole('button', { name: 'Undo' }).click()
    await expect(outlook).toHaveText(MIXED)
    await expect(group(/^Likelihood and confidence/)).toBeVisible()
  })

  await test.step('one is left as it is, and listed again', async () => {
    const claims = group(/^No response/)
    await claims
      .getByRole('button', { name: /^Leave it/ })
      .first()
      .click()
    await expect(status).toContainText('Left as it is')
    await expect(claims.getByRole('button', { name: /^Leave it/ })).toHaveCount(1)
    await panel.getByRole('button', { name: '1 is left as it is' }).click()
    await panel.getByRole('button', { name: 'List it again' }).click()
    await expect(claims.getByRole('button', { name: /^Leave it/ })).toHaveCount(2)
  })

  await test.step('all of one rule are left at once, and listed again at once', async () => {
    await group(/^No response/)
      .getByRole('button', { name: /^Leave all 2/ })
      .press('Enter')
    await expect(status).toContainText('Left as they are: 2 findings')
    await expect(group(/^No response/)).toHaveCount(0)
    await expect(panel.locator(':focus')).toHaveCount(1)
    await panel.getByRole('button', { name: '2 are left as they are' }).click()
    await panel.getByRole('button', { name: 'List all again' }).click()
    await expect(group(/^No response/).getByRole('button', { name: /^Leave it/ })).toHaveCount(2)
  })

  await test.step('a field on the screen of the incident is filled in, and the way back leads to the checks', async () => {
    await group(/^No date/)
      .getByRole('button', { name: 'Fill in the date' })
      .click()
    const date = page.getByRole('textbox', { name: 'Date', exact: true })
    await expect(date).toBeFocused()
    await page.keyboard.type('2023-09-06')
    await page.keyboard.press('Alt+ArrowLeft')
    await expect(group(/^No response/)).toBeVisible()
    await expect(group(/^No date/)).toHaveCount(0)
  })

  await test.step('a rule is switched off for all briefings, and on again on the page of the rules', async () => {
    await group(/^No response/)
      .getByRole('button', { name: /^Why/ })
      .click()
    await group(/^No response/)
      .getByRole('button', { name: /^Switch off/ })
      .click()
    await expect(group(/^No response/)).toHaveCount(0)
    await expect(panel.getByText('1 rule is off')).toBeVisible()
    await panel.getByRole('link', { name: 'All rules' }).click()
    const rule = page.getByRole('switch', { name: /^No response/ })
    await expect(rule).not.toBeChecked()
    await rule.press('Space')
    await expect(rule).toBeChecked()
    await page.getByRole('link', { name: 'Back to the checks' }).click()
    await expect(group(/^No response/)).toBeVisible()
  })
})
