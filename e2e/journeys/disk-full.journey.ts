import { Analyst } from '../support/analyst.ts'
import { readArticle } from '../support/article.ts'
import { expect, test } from '../support/test.ts'

test('on a full disk what was typed stays, is named as unsaved, and the window asks before it closes', async ({
  app,
}) => {
  const { page } = app
  const analyst = new Analyst(page, readArticle())
  await page.getByRole('button', { name: 'Start my library' }).click()
  await expect(page.getByText('No incidents yet.')).toBeVisible()
  await analyst.startIncident('Drones on the bank')

  // From now on the library answers every edit of the incident as it does on a full disk.
  await app.evaluate(({ ipcMain }) => {
    ipcMain.removeHandler('call:incident.update')
    ipcMain.handle('call:incident.update', () => ({ ok: false, error: { code: 'disk full', details: {} } }))
  })
  const title = page.getByLabel('Title of the incident')
  await title.fill('Drones on the far bank')
  await expect(page.getByRole('button', { name: 'Save again' })).toBeVisible()
  await expect(page.getByText('The disk is full').first()).toBeVisible()
  await expect(title).toHaveValue('Drones on the far bank')

  // What succeeds elsewhere does not hide it.
  await page.getByRole('tab', { name: 'Questions' }).click()
  await page.getByRole('button', { name: 'Add a question' }).click()
  await expect(page.getByLabel('Question', { exact: true })).toBeFocused()
  await expect(page.getByRole('button', { name: 'Save again' })).toBeVisible()

  const asked = async () => (await app.dialogs()).filter(({ kind }) => kind === 'message').length
  await app.answerDialogs({ message: 0 })
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await expect.poll(asked).toBe(1)
  await expect(title).toHaveValue('Drones on the far bank')

  await app.answerDialogs({ message: 1 })
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  expect(await app.exited).toBe(0)
})
