import type { Page } from 'playwright'
import { Analyst } from '../support/analyst.ts'
import { readArticle } from '../support/article.ts'
import { expectLibraryWhole, nextSteps, pasteSource, startOwnLibrary } from '../support/library.ts'
import { expect, test } from '../support/test.ts'

const TITLE = 'Drones said to have fallen on Romanian soil'
const BOTTOM_LINE = 'Kyiv claims a fall of drones; Bucharest denies a direct threat.'

/** Takes the next step in one direction; the screen says in a note what it was. */
async function step(page: Page, direction: 'undo' | 'redo'): Promise<void> {
  const [keys, word, back] =
    direction === 'undo'
      ? (['ControlOrMeta+z', 'Undone', 'redo'] as const)
      : (['ControlOrMeta+Shift+z', 'Done again', 'undo'] as const)
  const { [direction]: label } = await nextSteps(page)
  await page.keyboard.press(keys)
  await expect(page.getByText(`${word}: ${label}`, { exact: true }).first()).toBeVisible()
  expect((await nextSteps(page))[back]).toBe(label)
}

test('undo walks back across the screens, and redo forward again', async ({ app }) => {
  const { page } = app
  const article = readArticle()
  const analyst = new Analyst(page, article)
  const [claim, denial, other] = ['claim', 'denial', 'deferral'].map((wanted) =>
    article.marked.statements.find(({ kind, actor }) => kind === wanted && actor !== null),
  )
  const title = page.getByLabel('Title of the incident')
  const status = page.getByRole('button', { name: /^Claim status:/ })
  const bottomLine = page.getByRole('textbox', { name: 'Bottom line' })
  const reload = async () => {
    await page.reload()
    await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible()
  }

  await test.step('work on four screens', async () => {
    await startOwnLibrary(page)
    await analyst.startIncident(TITLE)
    await pasteSource(page, article.text)
    for (const { quote, kind, actor } of [claim!, denial!]) {
      await analyst.drag(quote)
      await analyst.markByBar(kind)
      await analyst.pickActor(page.getByLabel('Who', { exact: true }), actor!)
      await analyst.done()
    }
    await analyst.drag(other!.quote)
    await analyst.markByBar(other!.kind)
    await analyst.done()

    await analyst.card(claim!.quote).dblclick()
    await analyst.pickActor(page.getByLabel('Who', { exact: true }), denial!.actor!)
    await analyst.done()
    await expect(analyst.card(claim!.quote)).toContainText(denial!.actor!)

    await page.getByRole('button', { name: 'New briefing' }).click()
    await bottomLine.click()
    // At once: on a slow machine, keys far apart would become several steps.
    await page.keyboard.insertText(BOTTOM_LINE)
    await analyst.saved()

    await page.getByRole('link', { name: TITLE }).click()
    await status.click()
    await page
      .getByRole('textbox', { name: 'Status', exact: true })
      .or(page.getByRole('combobox', { name: 'Status', exact: true }))
      .click()
    await page.getByRole('option', { name: 'Alleged' }).click()
    await page.getByLabel('Since').fill('4 Sep 2023')
    await page.getByLabel('Reason').fill('The foreign ministry said so')
    await page.getByRole('button', { name: 'Add to the history' }).click()
    await expect(status).toHaveAccessibleName(/alleged/)

    await page.getByRole('button', { name: 'Library', exact: true }).click()
    await page.getByRole('option', { name: TITLE }).hover()
    await page.getByRole('button', { name: `Delete ${TITLE}` }).click()
    await expect(page.getByText('No incidents yet.')).toBeVisible()
    await page.getByRole('button', { name: 'Settings', exact: true }).click()
  })

  await test.step('back, to the screen where each change shows', async () => {
    await step(page, 'undo')
    await expect(title).toHaveValue(TITLE)
    await expect(status).toHaveAccessibleName(/alleged/)
    await step(page, 'undo')
    await expect(status).toHaveAccessibleName(/none/)
    await step(page, 'undo')
    await expect(bottomLine).toHaveText('')
    await reload()
    await step(page, 'undo')
    await expect(title).toHaveValue(TITLE)
    await step(page, 'undo')
    await expect(analyst.card(claim!.quote)).toContainText(claim!.actor!)
    await step(page, 'undo')
    await expect(analyst.card(other!.quote)).toHaveCount(0)
    await expect(analyst.card(denial!.quote)).toBeVisible()
  })

  await test.step('forward again', async () => {
    await reload()
    await page.getByRole('button', { name: 'Briefings', exact: true }).click()
    await expect(page.getByText('No briefings yet.')).toBeVisible()
    await step(page, 'redo')
    await expect(analyst.card(other!.quote)).toBeVisible()
    await step(page, 'redo')
    await expect(analyst.card(claim!.quote)).toContainText(denial!.actor!)
    await step(page, 'redo')
    await expect(page.getByLabel('Title of the briefing')).toBeVisible()
    await step(page, 'redo')
    await expect(bottomLine).toHaveText(BOTTOM_LINE)
    await step(page, 'redo')
    await expect(status).toHaveAccessibleName(/alleged/)
    await step(page, 'redo')
    await expect(page.getByText('No incidents yet.')).toBeVisible()
    await page.keyboard.press('ControlOrMeta+Shift+z')
    await expect(page.getByText('There is nothing to redo')).toBeVisible()
    await expectLibraryWhole(page)
  })
})

test('undo in a field takes back what was typed there, and nothing in the library', async ({ app }) => {
  const { page } = app
  const analyst = new Analyst(page, readArticle())
  await startOwnLibrary(page)
  await analyst.startIncident(TITLE)
  const title = page.getByLabel('Title of the incident')

  await test.step('in a line of text', async () => {
    // What was typed before Enter is no longer the field's to take back.
    await title.press('End')
    await page.keyboard.type(', as Kyiv says')
    await page.keyboard.press('ControlOrMeta+z')
    await expect(title).toHaveValue(TITLE)
    await analyst.saved()
    await expect(page.getByText(/^Undone:/)).toHaveCount(0)
    await page.keyboard.press('ControlOrMeta+Shift+z')
    await expect(title).toHaveValue(`${TITLE}, as Kyiv says`)
  })
  await test.step('in the text of a briefing', async () => {
    await page.getByRole('button', { name: 'New briefing' }).click()
    const bottomLine = page.getByRole('textbox', { name: 'Bottom line' })
    await bottomLine.click()
    await page.keyboard.type('Nothing is certain.')
    await analyst.saved()
    // The editor takes back what was typed in one go; a pause in between makes two of it.
    await expect
      .poll(async () => {
        await page.keyboard.press('ControlOrMeta+z')
        return bottomLine.textContent()
      })
      .toBe('')
    await analyst.saved()
    await expect(page.getByText(/^Undone:/)).toHaveCount(0)
    await expect(page.getByLabel('Title of the briefing')).toBeVisible()
  })
})

test('undo beyond what was typed in a field is the library’s, and changes no other field', async ({
  app,
}) => {
  const { page } = app
  const analyst = new Analyst(page, readArticle())
  await startOwnLibrary(page)
  await analyst.startIncident(TITLE)
  await page.getByRole('button', { name: /^When, where/ }).click()
  const place = page.getByRole('textbox', { name: 'Place', exact: true })
  const kind = page.getByRole('textbox', { name: 'Kind of incident' })
  const summary = page.getByRole('textbox', { name: 'Summary' })
  // The keys reach the page, but not the menu of real Electron, and on some systems only the menu has them.
  const ways = { keys: () => page.keyboard.press('ControlOrMeta+z'), menu: () => app.menu('undo') }

  for (const [way, undo] of Object.entries(ways))
    await test.step(`by the ${way}`, async () => {
      await place.fill('Plauru')
      await kind.fill('Drone debris')
      await summary.click()
      await page.keyboard.type('Parts were found.')
      await analyst.saved()

      await undo()
      await expect(summary).toHaveValue('')
      await analyst.saved()
      await expect(kind).toHaveValue('Drone debris')
      await expect(page.getByText(/^Undone:/)).toHaveCount(0)

      await undo()
      await expect(page.getByText('Undone: Edit kind of incident', { exact: true })).toBeVisible()
      await expect(kind).toHaveValue('')
      await expect(summary).toHaveValue('')
      await expect(place).toHaveValue('Plauru')
      await expect(summary).toBeFocused()

      await undo()
      await expect(page.getByText('Undone: Edit place', { exact: true })).toBeVisible()
      await expect(place).toHaveValue('')
    })

  await test.step('what is typed after that is the field’s again', async () => {
    await page.keyboard.type('Nothing was found.')
    await page.keyboard.press('ControlOrMeta+z')
    await expect(summary).toHaveValue('')
    await expect(page.getByLabel('Title of the incident')).toHaveValue(TITLE)
  })
})

test('a field that still has the focus shows what undo made of it', async ({ app }) => {
  const { page } = app
  const analyst = new Analyst(page, readArticle())
  await startOwnLibrary(page)
  await analyst.startIncident(TITLE)
  const title = page.getByLabel('Title of the incident')
  await title.click()
  await step(page, 'undo')
  await expect(title).toHaveValue('Untitled incident')
  await expect(title).toBeFocused()
  await step(page, 'redo')
  await expect(title).toHaveValue(TITLE)
})
