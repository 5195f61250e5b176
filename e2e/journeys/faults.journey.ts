// What happens when a part of the program fails or is slow, and the rest is not.
import { expect, test } from '../support/test.ts'
import type { RunningApp } from '../support/app.ts'

/** From now on a call is answered with this value; never, where none is given. */
const answerWith = (app: RunningApp, name: string, answer: object | null) =>
  app.evaluate(
    ({ ipcMain }, [channel, value]) => {
      ipcMain.removeHandler(channel)
      ipcMain.handle(channel, () => (value ? { ok: true, value } : new Promise(() => undefined)))
    },
    [`call:${name}`, answer] as const,
  )

test('a screen that fails leaves the others, and is not where the program starts again', async ({
  launch,
}) => {
  const app = await launch()
  const { page } = app
  const incident = page.getByRole('option', { name: /Reported drone debris/ })
  await expect(incident).toBeVisible()
  await answerWith(app, 'incident.file', { statements: 'of a kind that no screen can show' })
  await incident.click()
  await expect(page.getByText('This screen could not be shown. What was saved is intact.')).toBeVisible()

  await test.step('the rail and the commands are there', async () => {
    await page.getByRole('button', { name: 'Briefings', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'Briefings' })).toBeVisible()
    await page.keyboard.press('ControlOrMeta+1')
    await incident.click()
    await page.getByRole('button', { name: 'Go to the library' }).click()
    await expect(incident).toBeVisible()
  })

  await test.step('it starts again on the library', async () => {
    await incident.click()
    await expect(page.getByRole('button', { name: 'Go to the library' })).toBeVisible()
    await app.close()
    const again = await launch({ userData: app.userData })
    await expect(again.page.getByRole('option', { name: /Reported drone debris/ })).toBeVisible()
  })
})

test('the window is there before a library that takes long to open', async ({ app }) => {
  const { page } = app
  await expect(page.getByText('Welcome to Rapporteur')).toBeVisible()
  await answerWith(app, 'library.state', null)
  await page.reload()
  await expect(page.getByRole('status').filter({ hasText: 'Opening the library…' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Settings' })).toBeVisible()
})
