import { Analyst } from '../support/analyst.ts'
import { readArticle } from '../support/article.ts'
import { expectLibraryWhole, startOwnLibrary } from '../support/library.ts'
import { expect, test } from '../support/test.ts'

test('a second start brings the first one to the front and ends', async ({ app }) => {
  const { page } = app
  const analyst = new Analyst(page, readArticle())
  await startOwnLibrary(page)
  await analyst.startIncident('Drones said to have fallen on Romanian soil')

  const isShown = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible())
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
  await expect.poll(isShown).toBe(false)
  expect(await app.startAgain()).toBe(0)
  await expect.poll(isShown).toBe(true)
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)

  await test.step('the work goes on, and another library is not opened over it', async () => {
    expect(await app.startAgain('--library=/somewhere/else')).toBe(0)
    await expect(page.getByLabel('Title of the incident')).toHaveValue(/^Drones said/)
    await page.getByLabel('Title of the incident').fill('Drones said to have fallen at Plauru')
    await analyst.saved()
    await page.reload()
    await expect(page.getByLabel('Title of the incident')).toHaveValue(/Plauru$/)
    await expectLibraryWhole(page)
  })
})
