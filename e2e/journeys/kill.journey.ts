import type { Page } from 'playwright'
import { Analyst } from '../support/analyst.ts'
import type { RunningApp } from '../support/app.ts'
import { readArticle } from '../support/article.ts'
import { expectLibraryWhole, nextSteps, pasteSource, startOwnLibrary } from '../support/library.ts'
import { expect, test } from '../support/test.ts'

const TITLE = 'Drones said to have fallen on Romanian soil'

/** Ends the app as a power cut would. */
async function pullThePlug(app: RunningApp): Promise<void> {
  await app.kill()
  expect(await app.exited, 'it had no time to do anything').toBeNull()
}

test('what was done before the app is killed is all there afterwards', async ({ launch }) => {
  const article = readArticle()
  const [claim, denial] = article.marked.statements.filter(({ to, kind }) => !to || kind === 'denial')
  const first = await launch()
  const before = new Analyst(first.page, article)

  await startOwnLibrary(first.page)
  await before.startIncident(TITLE)
  await pasteSource(first.page, article.text)
  for (const { quote, kind } of [claim!, denial!]) {
    await before.drag(quote)
    await before.markByBar(kind)
    await before.done()
  }
  await first.page.getByRole('tab', { name: 'Questions' }).click()
  await first.page.getByRole('button', { name: 'Add a question' }).click()
  await first.page.getByLabel('Question', { exact: true }).fill('Who examined the debris?')
  await before.saved()
  await pullThePlug(first)

  const { page } = await launch({ userData: first.userData })
  const after = new Analyst(page, article)
  await test.step('the same incident is shown, with everything in it', async () => {
    await expect(page.getByLabel('Title of the incident')).toHaveValue(TITLE)
    await expect(after.reader).toContainText(claim!.quote)
    await expect(after.card(claim!.quote)).toBeVisible()
    await expect(after.card(denial!.quote)).toBeVisible()
    await expect(after.reader.locator(`[data-kind="${claim!.kind}"]`).first()).toBeVisible()
    await page.getByRole('tab', { name: 'Questions' }).click()
    await expect(page.getByLabel('Question', { exact: true })).toHaveValue('Who examined the debris?')
    await expectLibraryWhole(page)
  })

  await test.step('undo goes on where it was', async () => {
    await after.reader.focus()
    while ((await nextSteps(page)).undo !== `Mark ${denial!.kind}`) {
      const { undo } = await nextSteps(page)
      expect(undo, 'the marking can be taken back').not.toBeNull()
      await page.keyboard.press('ControlOrMeta+z')
      await expect.poll(async () => (await nextSteps(page)).redo).toBe(undo)
    }
    await page.keyboard.press('ControlOrMeta+z')
    await page.getByRole('tab', { name: 'Ledger' }).click()
    await expect(after.card(denial!.quote)).toHaveCount(0)
    await expect(after.card(claim!.quote)).toBeVisible()
    await page.keyboard.press('ControlOrMeta+Shift+z')
    await expect(after.card(denial!.quote)).toBeVisible()
  })
})

const FIELDS = ['Title of the incident', 'Question', 'What would answer it'] as const
type Field = (typeof FIELDS)[number]

const field = (page: Page, name: Field) => page.getByLabel(name, { exact: true })

test('whatever the screen called saved survives a kill in the middle of typing', async ({ launch }) => {
  const analyst = (page: Page) => new Analyst(page, readArticle())
  let app = await launch()
  await startOwnLibrary(app.page)
  await analyst(app.page).startIncident(TITLE)
  await app.page.getByRole('tab', { name: 'Questions' }).click()
  await app.page.getByRole('button', { name: 'Add a question' }).click()
  // A new question takes the focus once it is there; what is typed elsewhere before that would go into it.
  await expect(field(app.page, 'Question')).toBeFocused()

  const typeAll = async (words: string) => {
    for (const name of FIELDS) await field(app.page, name).fill(`${name} ${words}`)
  }
  const startAfterKill = async () => {
    await pullThePlug(app)
    app = await launch({ userData: app.userData })
    await app.page.getByRole('tab', { name: 'Questions' }).click()
    await expectLibraryWhole(app.page)
  }

  await test.step('killed the moment the screen says saved', async () => {
    await typeAll('first')
    await analyst(app.page).saved()
    await startAfterKill()
    for (const name of FIELDS) await expect(field(app.page, name)).toHaveValue(`${name} first`)
  })
  await test.step('killed while fields are being saved', async () => {
    await typeAll('second')
    await startAfterKill()
    for (const name of FIELDS)
      await expect(field(app.page, name)).toHaveValue(new RegExp(`^${name} (first|second)$`))
  })
  await test.step('killed with one field saved and the next one hardly typed', async () => {
    await field(app.page, 'Question').fill('Question third')
    await analyst(app.page).saved()
    await field(app.page, 'What would answer it').fill('What would answer it third')
    await startAfterKill()
    await expect(field(app.page, 'Question')).toHaveValue('Question third')
  })
})
