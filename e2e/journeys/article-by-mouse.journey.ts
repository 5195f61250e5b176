import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Analyst } from '../support/analyst.ts'
import { readArticle } from '../support/article.ts'
import { expectTraceable } from '../support/expect-traceable.ts'
import { expect, test } from '../support/test.ts'

test('an article from a file becomes a Word briefing, by mouse', async ({ app }) => {
  test.setTimeout(180_000)
  const { page } = app
  const article = readArticle()
  const analyst = new Analyst(page, article)
  const folder = await mkdtemp(join(tmpdir(), 'rapporteur-export-'))

  await page.getByRole('button', { name: 'Start my library' }).click()
  await expect(page.getByText('No incidents yet.')).toBeVisible()
  await analyst.startIncident('Drones said to have fallen on Romanian soil')
  await app.answerDialogs({ open: [article.file] })
  await page.getByRole('button', { name: /Bring in files/ }).click()
  await expect(analyst.reader).toContainText(article.text.trim().slice(30, 90))

  // Who says what, and what each answers.
  for (const statement of article.marked.statements) {
    await analyst.drag(statement.quote)
    await analyst.markByBar(statement.kind)
    const who = page.getByLabel('Who', { exact: true })
    await expect(who).toBeFocused()
    if (statement.actor !== null) await analyst.pickActor(who, statement.actor)
    const targets = article.marked.statements.filter(({ id }) => statement.to?.includes(id))
    await analyst.answer(targets)
    if (statement.scope) await page.getByLabel('Denies exactly').first().fill(statement.scope)
    await analyst.done()
  }
  for (const evidence of article.marked.evidence) {
    await analyst.drag(evidence.quote)
    await analyst.markByBar('evidence')
    await analyst.done()
  }
  for (const card of article.marked.context) {
    await analyst.drag(card.quote)
    await analyst.markByBar('context')
    await analyst.done()
  }
  await page.getByRole('tab', { name: 'Questions' }).click()
  for (const question of article.marked.questions) {
    await page.getByRole('button', { name: 'Add a question' }).click()
    await page.getByLabel('Question', { exact: true }).last().fill(question)
    await analyst.saved()
  }

  await page.getByRole('button', { name: 'New briefing' }).click()
  const bottomLine = page.getByRole('textbox', { name: 'Bottom line' })
  await bottomLine.click()
  await page.keyboard.type('Kyiv claims a fall of drones; Bucharest denies a direct military threat.')
  await analyst.saved()
  const path = join(folder, 'briefing.docx')
  await app.answerDialogs({ save: path })
  await page.getByRole('button', { name: 'Export to Word' }).click()
  await expect(page.getByRole('button', { name: 'Show in folder' })).toBeVisible({ timeout: 30_000 })
  await page.getByRole('button', { name: 'Show in folder' }).click()
  await expect.poll(() => app.shellCalls()).toEqual([{ call: 'showItemInFolder', target: path }])

  await expectTraceable(path, article)
  expect(await app.blockedRequests()).toEqual([])
  await rm(folder, { recursive: true })
})
