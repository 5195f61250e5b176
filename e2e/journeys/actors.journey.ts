// One actor under two names, made one: by keyboard alone.
import { readArticle } from '../support/article.ts'
import { KeyboardAnalyst } from '../support/keyboard-analyst.ts'
import { expectLibraryWhole, nextSteps, pasteSource, startOwnLibrary } from '../support/library.ts'
import { expect, test } from '../support/test.ts'

const TITLE = 'Drones said to have fallen on Romanian soil'
const OLD = 'Foreign Min. Kyiv'
const KEPT = 'Foreign Ministry of Ukraine'

test('two actors are merged, their statements move, and one undo brings both back', async ({ app }) => {
  test.setTimeout(120_000)
  const { page } = app
  const article = readArticle()
  const analyst = new KeyboardAnalyst(page, article)
  const [claim, denial] = ['claim', 'denial'].map((wanted) =>
    article.marked.statements.find(({ kind }) => kind === wanted),
  )
  const list = page.getByRole('listbox', { name: 'Actors' })
  const chosen = list.getByRole('option', { selected: true })
  const pane = page.getByRole('region')
  const dialog = page.getByRole('dialog')
  const said = (words: string) => pane.getByRole('link').filter({ hasText: words.slice(0, 30) })
  /** The focus is where the analyst can go on, never on nothing. */
  const focused = () => page.evaluate(() => document.activeElement !== document.body)

  await test.step('two statements by one ministry under two names', async () => {
    await startOwnLibrary(page)
    await analyst.press('Control+n')
    await expect(page.getByLabel('Title of the incident')).toBeFocused()
    await page.keyboard.type(TITLE)
    await analyst.press('Enter')
    await pasteSource(page, article.text)
    await analyst.markStatement({ ...claim!, actor: OLD, to: null, scope: '' })
    await analyst.markStatement({ ...denial!, actor: KEPT, to: null, scope: '' })
  })

  await test.step('each is found, with what it said', async () => {
    await analyst.press('Control+3')
    await expect(list).toBeFocused()
    await expect(chosen).toContainText(OLD)
    await expect(said(claim!.quote)).toBeVisible()
    await analyst.press('ArrowDown')
    await expect(chosen).toContainText(KEPT)
    await expect(said(denial!.quote)).toBeVisible()
    await expect(said(claim!.quote)).toHaveCount(0)
    await analyst.press('Control+f')
    await page.keyboard.type('kyiv')
    await expect(list.getByRole('option')).toHaveCount(1)
    await analyst.press('Enter')
    await expect(list).toBeFocused()
  })

  await test.step('deleting one that has spoken says what uses it and offers to merge', async () => {
    await analyst.press('Delete')
    await expect(dialog).toContainText(`1 statement in 1 incident is by “${OLD}”`)
    await analyst.press('Enter')
    await expect(dialog.getByLabel('The other actor', { exact: true })).toBeFocused()
  })

  await test.step('what will happen is said, and then it happens', async () => {
    await page.keyboard.type('ukraine')
    await expect(page.getByRole('option', { name: KEPT })).toBeVisible()
    await analyst.press('ArrowDown')
    await analyst.press('Enter')
    await expect(dialog).toContainText(`1 statement in 1 incident moves to “${KEPT}”.`)
    await expect(dialog).toContainText(`“${OLD}” becomes another name of “${KEPT}”.`)
    await analyst.tabTo(dialog.getByRole('button', { name: `Merge into “${KEPT}”` }))
    await analyst.press('Enter')
    await expect(dialog).toHaveCount(0)
    await expect(list).toBeFocused()
    await expect(list.getByRole('option')).toHaveCount(1)
    await expect(chosen).toContainText(OLD)
    for (const { quote } of [claim!, denial!]) await expect(said(quote)).toBeVisible()
    await analyst.saved()
  })

  await test.step('one undo brings both back', async () => {
    expect(await nextSteps(page)).toMatchObject({ undo: 'Merge actors' })
    await analyst.press('Control+z')
    await expect(list.getByRole('option')).toHaveCount(2)
    await expect(chosen).toContainText(KEPT)
    await expect(said(claim!.quote)).toHaveCount(0)
    expect(await focused()).toBe(true)
    await analyst.press('Control+Shift+z')
    await expect(list.getByRole('option')).toHaveCount(1)
  })

  await test.step('a statement leads to its place in the incident', async () => {
    await analyst.tabTo(said(claim!.quote))
    await analyst.press('Enter')
    await expect(page.getByLabel('Title of the incident')).toHaveValue(TITLE)
    await expect(page.locator('[data-entry][aria-current]')).toContainText(KEPT)
  })

  await test.step('one that nothing uses is deleted, and undo brings it back', async () => {
    await analyst.press('Control+3')
    await expect(list).toBeFocused()
    await analyst.tabTo(page.getByRole('button', { name: 'New actor' }), 'Shift+Tab')
    await analyst.press('Enter')
    await expect(pane.getByLabel('Name', { exact: true })).toBeFocused()
    await page.keyboard.type(OLD.toUpperCase())
    await expect(pane.getByRole('note')).toContainText(`“${KEPT}” has the same name`)
    await analyst.press('Escape')
    await expect(list).toBeFocused()
    await analyst.press('Delete')
    await expect(page.getByText('Actor deleted')).toBeVisible()
    await expect(list.getByRole('option')).toHaveCount(1)
    await expect(list).toBeFocused()
    await analyst.press('Control+z')
    await expect(list.getByRole('option')).toHaveCount(2)
    expect(await focused()).toBe(true)
    await expectLibraryWhole(page)
  })
})

test('what is typed for an actor is picked, or kept and said to be no choice yet', async ({ app }) => {
  const { page } = app
  const article = readArticle()
  const analyst = new KeyboardAnalyst(page, article)
  const claim = article.marked.statements.find(({ kind }) => kind === 'claim')!
  const who = page.getByLabel('Who', { exact: true })
  await startOwnLibrary(page)
  await analyst.press('Control+n')
  await expect(page.getByLabel('Title of the incident')).toBeFocused()
  await pasteSource(page, article.text)
  await analyst.markStatement({ ...claim, actor: KEPT, to: null })
  await analyst.press('F6')
  await analyst.press('Enter')

  await test.step('half a name stays, and can be made an actor', async () => {
    await expect(who).toBeFocused()
    await page.keyboard.type('Foreign Min')
    await expect(page.getByRole('option', { name: KEPT })).toBeVisible()
    await analyst.press('Tab')
    await expect(who).toHaveValue('Foreign Min')
    await expect(page.getByText(/^Not chosen yet/)).toBeVisible()
    const create = page.getByRole('button', { name: 'Create “Foreign Min”' })
    await analyst.tabTo(create, 'Shift+Tab')
    await analyst.press('Enter')
    await expect(create).toHaveCount(0)
    await expect(who).toBeFocused()
    await expect(who).toHaveValue('Foreign Min')
  })
  await test.step('an exact name is picked by leaving', async () => {
    await page.keyboard.type(KEPT.toLowerCase())
    await analyst.press('Tab')
    await expect(who).toHaveValue(KEPT)
    await expect(page.getByText(/^Not chosen yet/)).toHaveCount(0)
  })
  await test.step('the pencil is reached by Tab, and gives the focus back', async () => {
    const pencil = page.getByRole('button', { name: `Edit ${KEPT}` })
    await analyst.tabTo(pencil, 'Shift+Tab')
    await analyst.press('Enter')
    await expect(page.getByRole('dialog').getByLabel('Name', { exact: true })).toBeFocused()
    await analyst.press('Escape')
    await expect(pencil).toBeFocused()
  })
})

test('an entry of the status history is corrected and deleted, each undone in one step', async ({ app }) => {
  const { page } = app
  const analyst = new KeyboardAnalyst(page, readArticle())
  const status = page.getByRole('button', { name: /^Claim status:/ })
  await page.getByRole('option', { name: /Reported drone debris/ }).click()
  await expect(status).toHaveAccessibleName(/partly confirmed/)
  const latest = page.getByRole('listitem', { name: /^Partly confirmed/ })
  const open = async () => {
    await status.focus()
    await analyst.press('Enter')
    await expect(page.getByText('When the status changes, add an entry.')).toBeVisible()
  }

  await test.step('a reason is corrected', async () => {
    await open()
    await analyst.tabTo(latest.getByRole('button', { name: /^Correct the entry/ }))
    await analyst.press('Enter')
    await expect(latest).toContainText('For a mistake in this entry only')
    await analyst.tabTo(latest.getByLabel('Reason'))
    await analyst.press('Control+a')
    await page.keyboard.type('The minister spoke of parts')
    await analyst.press('Escape')
    await expect.poll(async () => (await nextSteps(page)).undo).toBe('Correct reason of claim status')
    await open()
    await expect(latest).toContainText('The minister spoke of parts')
  })
  await test.step('an entry is deleted, and the focus stays in the history', async () => {
    await analyst.tabTo(latest.getByRole('button', { name: /^Correct the entry/ }))
    await analyst.press('Enter')
    await analyst.tabTo(latest.getByRole('button', { name: 'Delete this entry' }))
    await analyst.press('Enter')
    await expect(latest).toHaveCount(0)
    await expect(page.getByRole('heading', { name: 'History of the claim status' })).toBeFocused()
    await analyst.press('Escape')
    await expect(status).toHaveAccessibleName(/contested/)
  })
  await test.step('both are taken back', async () => {
    await analyst.press('Control+z')
    await expect(status).toHaveAccessibleName(/partly confirmed/)
    await analyst.press('Control+z')
    await open()
    await expect(latest).not.toContainText('The minister spoke of parts')
    await expectLibraryWhole(page)
  })
})
