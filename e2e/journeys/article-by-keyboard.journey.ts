import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readArticle } from '../support/article.ts'
import { expectTraceable } from '../support/expect-traceable.ts'
import { KeyboardAnalyst } from '../support/keyboard-analyst.ts'
import { expect, test } from '../support/test.ts'

test('a pasted article becomes a Word briefing, by keyboard alone', async ({ app }) => {
  test.setTimeout(400_000)
  const { page } = app
  const article = readArticle()
  const analyst = new KeyboardAnalyst(page, article)
  const folder = await mkdtemp(join(tmpdir(), 'rapporteur-keyboard-'))
  await expect(page.getByText('Welcome to Rapporteur')).toBeVisible()

  await app.answerDialogs({ open: [join(folder)], save: join(folder, 'briefing.docx') })
  await analyst.press('Control+k')
  await expect(page.getByLabel('Command or words to find')).toBeFocused()
  await page.keyboard.type('start a lib')
  await expect(page.getByRole('button', { name: /Start a library/ })).toBeVisible()
  await analyst.press('Enter')
  await expect(page.getByText('No incidents yet.')).toBeVisible()

  await analyst.press('Control+n')
  await expect(page.getByLabel('Title of the incident')).toBeFocused()
  await page.keyboard.type('Drones said to have fallen on Romanian soil')
  await analyst.press('Enter')

  await analyst.press('Control+Shift+v')
  await expect(page.getByLabel('Words of the source')).toBeFocused()
  await app.paste(article.text)
  await analyst.press('Control+Enter')
  await expect(analyst.reader).toBeFocused()

  const { statements, evidence, context, questions } = article.marked
  for (const statement of statements) await analyst.markStatement(statement)
  for (const { quote } of evidence) {
    await analyst.select(quote)
    await analyst.press('e')
    await expect(page.getByLabel('What is put forward')).toBeFocused()
    await analyst.press('Control+Enter')
  }
  for (const { quote } of context) {
    await analyst.select(quote)
    await analyst.press('x')
    await expect(page.getByLabel('Title', { exact: true })).toBeFocused()
    await analyst.press('Control+Enter')
  }
  const parts = page.getByRole('tablist', { name: 'Parts of the incident file' })
  await analyst.tabTo(parts.getByRole('tab', { selected: true }))
  await analyst.press('End')
  await expect(parts.getByRole('tab', { name: 'Questions', selected: true })).toBeFocused()
  for (const question of questions) {
    await analyst.tabTo(page.getByRole('button', { name: 'Add a question' }))
    await analyst.press('Enter')
    await expect(page.getByLabel('Question', { exact: true }).last()).toBeFocused()
    await page.keyboard.type(question)
    await analyst.saved()
  }

  await analyst.press('Control+Shift+b')
  await analyst.tabTo(page.getByRole('textbox', { name: 'Bottom line' }))
  await page.keyboard.type('Kyiv claims a fall of drones; Bucharest denies a direct military threat.')
  await analyst.press('Control+e')
  await expect(page.getByRole('radio', { name: 'Word' })).toBeFocused()
  await analyst.press('Enter')
  await expect(page.getByRole('button', { name: 'Open', exact: true })).toBeFocused({ timeout: 30_000 })
  await analyst.press('Enter')
  const path = join(folder, 'briefing.docx')
  await expect.poll(() => app.shellCalls()).toEqual([{ call: 'openPath', target: path }])
  await expectTraceable(path, article)
  await rm(folder, { recursive: true })
})
