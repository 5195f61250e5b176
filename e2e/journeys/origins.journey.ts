// Two sources that carry one agency's text are found, compared and grouped, by keyboard alone.
import { loadWire } from '#intake/origins/wire'
import { KeyboardAnalyst } from '../support/keyboard-analyst.ts'
import { startOwnLibrary } from '../support/library.ts'
import { expect, test } from '../support/test.ts'

const textOf = (name: string) => loadWire().find((one) => one.name === name)?.text ?? ''

test('a near-copy is grouped, and its statement rests on two sources of one origin', async ({ app }) => {
  const { page } = app
  const nothing = { statements: [], evidence: [], context: [], questions: [] }
  const reading = (name: string) =>
    new KeyboardAnalyst(page, { file: '', text: textOf(name), marked: nothing })
  const [agency, paper] = [reading('03.txt'), reading('16.txt')]
  await startOwnLibrary(page)
  await paper.press('ControlOrMeta+n')
  await expect(page.getByText('Bring in the article.')).toBeVisible()
  for (const { article } of [agency, paper]) {
    await paper.press('ControlOrMeta+Shift+v')
    await expect(page.getByLabel('Words of the source')).toBeFocused()
    await page.keyboard.insertText(article.text)
    await paper.press('ControlOrMeta+Enter')
    await expect(paper.reader).toContainText(article.text.slice(0, 30))
  }
  await paper.select('The coastguard of Sohran said')
  await paper.press('c')
  await expect(paper.who).toBeFocused()
  await paper.press('F6')
  await paper.press('[')
  await expect(agency.reader).toContainText('Insurers')
  await agency.select('The coastguard of Sohran said')
  await agency.press('q')
  await expect(page.locator('[data-entry] q')).toHaveCount(2)
  await agency.press('F6')
  await agency.press('Escape')
  const card = agency.card('The coastguard')
  await expect(card).toContainText('2 sources, 2 origins')

  await agency.tabTo(page.getByRole('button', { name: /^Compare with Mine blast/ }), 'Shift+Tab')
  await agency.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Two sources, one text?' })
  await expect(dialog.getByLabel('Origin: who first said it')).toBeFocused()
  await expect(dialog.getByLabel('Origin: who first said it')).toHaveValue('Transpress')
  await expect(dialog.getByRole('region', { name: 'Differences' })).toContainText('Mine blast cripples ferry')
  // What would open behind or above the dialog waits until it is answered.
  await agency.press('Control+k')
  await expect(page.getByRole('dialog')).toHaveCount(1)
  await agency.press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect(card).toContainText('2 sources, one origin')
  await expect(page.getByText(/: one origin, Transpress/)).toBeVisible()
  await agency.press('ControlOrMeta+z')
  await expect(card).toContainText('2 sources, 2 origins')

  const compare = page.getByRole('button', { name: /^Compare with Mine blast/ })
  const askAgain = page.getByRole('button', { name: /^Ask again whether Mine blast/ })
  await expect(page.getByText(/: one origin, Transpress/)).toHaveCount(0)
  await compare.focus()
  await agency.press('Enter')
  await agency.tabTo(dialog.getByRole('button', { name: 'Independent' }))
  await agency.press('Enter')
  await expect(page.getByText(/: kept apart, as independent/)).toBeVisible()
  await agency.tabTo(askAgain, 'Shift+Tab')
  await agency.press('Enter')
  await expect(page.getByText(/: kept apart, as independent/)).toHaveCount(0)
  await expect(compare).toBeFocused()
})
