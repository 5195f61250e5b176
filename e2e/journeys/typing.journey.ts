import { Analyst } from '../support/analyst.ts'
import { readArticle } from '../support/article.ts'
import { startOwnLibrary } from '../support/library.ts'
import { expect, test } from '../support/test.ts'

// Slower than a field waits before it saves, so that every beginning of what is typed is saved on the way.
const SLOWLY = { delay: 450 }

test('what is typed with pauses stays as it is typed, although its beginnings are dates too', async ({
  app,
}) => {
  const { page } = app
  const analyst = new Analyst(page, readArticle())
  await startOwnLibrary(page)
  await analyst.startIncident('Drones on the bank')

  await page.getByRole('button', { name: /^When, where/ }).click()
  const when = page.getByRole('textbox', { name: 'When it happened' })
  await when.click()
  await page.keyboard.type('2023-09-04', SLOWLY)
  await expect(when).toHaveValue('2023-09-04')
  await expect(page.getByText('Understood: 4 September 2023')).toBeVisible()
  await analyst.saved()
  await page.keyboard.type('/2023-09-31', SLOWLY)
  await expect(when).toHaveValue('2023-09-04/2023-09-31')
  await expect(page.getByText(/September 2023 has no day 31/)).toBeVisible()
  await page.keyboard.press('Escape')
  // The facts beneath the title say what the library holds: the last date that was one.
  await expect(page.getByRole('button', { name: /^When, where/ })).toContainText('2023-09')
})
