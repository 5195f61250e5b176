import type { Page } from 'playwright'
import { Analyst } from '../support/analyst.ts'
import type { RunningApp } from '../support/app.ts'
import { readArticle } from '../support/article.ts'
import { startOwnLibrary } from '../support/library.ts'
import { expect, test } from '../support/test.ts'

const TEXT = 'Parts of a drone lie on the bank, says the mayor.'

/** Asks the window to close, as its cross does. */
const closeWindow = (app: RunningApp) =>
  app.evaluate(
    ({ BrowserWindow }) => setImmediate(() => BrowserWindow.getAllWindows()[0]?.close()) && undefined,
  )

/** What the app has asked before closing, the latest last. */
const questions = async (app: RunningApp) =>
  (await app.dialogs()).filter(({ kind }) => kind === 'message').map(({ message }) => message)

const paste = async (page: Page) => {
  await page.keyboard.press('ControlOrMeta+Shift+v')
  await expect(page.getByLabel('Words of the source')).toBeFocused()
}

test('closing asks about what is typed and saved nowhere, and it waits in its place', async ({ app }) => {
  const { page } = app
  const analyst = new Analyst(page, readArticle())
  const words = page.getByLabel('Words of the source')
  await startOwnLibrary(page)
  await analyst.startIncident('Drones on the bank')

  await test.step('a text in the paste dialog, also after the dialog is closed', async () => {
    await paste(page)
    await page.keyboard.type(TEXT)
    await closeWindow(app)
    await expect.poll(() => questions(app)).toHaveLength(1)
    expect((await questions(app))[0]).toContain('The text in ‘Paste as source’ is not brought in yet.')
    await expect(words).toHaveValue(TEXT)

    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.getByRole('button', { name: 'Library', exact: true }).click()
    await page.getByRole('option', { name: 'Drones on the bank' }).click()
    await paste(page)
    await expect(words).toHaveValue(TEXT)
    await page.getByRole('button', { name: 'Throw the text away' }).click()
    await paste(page)
    await expect(words).toHaveValue('')
    await page.keyboard.press('Escape')
  })

  await test.step('an entry of the claim status and half a date', async () => {
    const status = page.getByRole('button', { name: /^Claim status:/ })
    await status.click()
    await page.getByLabel('Reason').fill('The mayor said so')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /^When, where/ }).click()
    await page.getByRole('textbox', { name: 'When it happened' }).fill('2023-09-31')
    await page.keyboard.press('Escape')
    await closeWindow(app)
    await expect.poll(() => questions(app)).toHaveLength(2)
    expect((await questions(app))[1]).toContain('The entry “The mayor said so” is not added')
    expect((await questions(app))[1]).toContain('“2023-09-31” in ‘When it happened’ is not saved')

    await status.click()
    await expect(page.getByLabel('Reason')).toHaveValue('The mayor said so')
    await page.getByRole('button', { name: 'Throw it away' }).click()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /^When, where/ }).click()
    await expect(page.getByRole('textbox', { name: 'When it happened' })).toHaveValue('2023-09-31')
    await page.getByRole('textbox', { name: 'When it happened' }).fill('2023-09-30')
    await analyst.saved()
  })

  await test.step('nothing is asked where nothing would be lost', async () => {
    await closeWindow(app)
    expect(await app.exited).toBe(0)
  })
})

test('whoever closes all the same is let go', async ({ app }) => {
  const { page } = app
  await startOwnLibrary(page)
  await new Analyst(page, readArticle()).startIncident('Drones on the bank')
  await paste(page)
  await page.keyboard.type(TEXT)
  await app.answerDialogs({ message: 1 })
  await closeWindow(app)
  expect(await app.exited).toBe(0)
})
