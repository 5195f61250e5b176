import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Analyst } from '../support/analyst.ts'
import type { RunningApp } from '../support/app.ts'
import { readArticle } from '../support/article.ts'
import { expectTraceable } from '../support/expect-traceable.ts'
import { exportBriefing, exported } from '../support/export.ts'
import { startOwnLibrary } from '../support/library.ts'
import { expect, test } from '../support/test.ts'

/** Ways in which the article comes into the incident that is shown. */
const WAYS: Readonly<Record<string, (app: RunningApp) => Promise<void>>> = {
  'from a file': async (app) => {
    await app.answerDialogs({ open: [readArticle().file] })
    await app.page.getByRole('button', { name: /Bring in files/ }).click()
  },
  'from the clipboard': async (app) => {
    await app.page.getByRole('button', { name: /^Paste a text/ }).click()
    await app.page.getByLabel('Words of the source').click()
    await app.paste(readArticle().text, 'menu')
    await app.page.getByRole('button', { name: 'Add source' }).click()
    await expect(app.page.getByRole('dialog')).toHaveCount(0)
  },
}

for (const [way, bringIn] of Object.entries(WAYS))
  test(`an article ${way} becomes a Word briefing, by mouse`, async ({ app }) => {
    test.setTimeout(300_000)
    const { page } = app
    const article = readArticle()
    const analyst = new Analyst(page, article)
    const folder = await mkdtemp(join(tmpdir(), 'rapporteur-export-'))

    await startOwnLibrary(page)
    await analyst.startIncident('Drones said to have fallen on Romanian soil')
    await bringIn(app)
    await expect(analyst.reader).toContainText(article.text.trim().slice(30, 90))

    // Who says what, and what each answers.
    for (const statement of article.marked.statements) await analyst.markStatement(statement)
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
    await exportBriefing(page)
    await exported(page)
    await page.getByRole('button', { name: 'Show in folder' }).click()
    await expect.poll(() => app.shellCalls()).toEqual([{ call: 'showItemInFolder', target: path }])

    await expectTraceable(path, article)
    expect(await app.blockedRequests()).toEqual([])
    await rm(folder, { recursive: true })
  })
