// Every screen in light and dark, in large and small windows. The pictures lie in out/pictures, to be looked at.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { templateFile } from '#word/template/fixture-package'
import { letterhead } from '#word/template/fixture-templates'
import { exported } from '../support/export.ts'
import { expectFaultless, listenForComplaints } from '../support/look.ts'
import { expect, test } from '../support/test.ts'
import { PICTURES, viewsOf, type View } from '../support/views.ts'

/** Each view costs a minute; with `RAPPORTEUR_PICTURES=all` both themes are looked at in both sizes. */
const EVERY_VIEW: readonly View[] =
  process.env['RAPPORTEUR_PICTURES'] === 'all'
    ? [
        { theme: 'dark', width: 1280, height: 800 },
        { theme: 'light', width: 1920, height: 1080 },
      ]
    : []

/** Each walk is made once; every screen on its way is looked at in all of its views. */
const WALKS: Readonly<Record<string, readonly [View, ...View[]]>> = {
  'in wide windows': [
    { theme: 'light', width: 1280, height: 800 },
    { theme: 'dark', width: 1920, height: 1080 },
    ...EVERY_VIEW,
  ],
  'in a small window': [{ theme: 'light', width: 800, height: 600 }],
  'at twice the size': [{ theme: 'dark', width: 1280, height: 800, zoom: 2 }],
}

for (const [name, views] of Object.entries(WALKS)) {
  test(`every screen can be read ${name}`, async ({ launch }) => {
    test.setTimeout(600_000)
    const folder = mkdtempSync(join(tmpdir(), 'rapporteur-screens-'))
    mkdirSync(PICTURES, { recursive: true })
    const app = await launch({ theme: views[0].theme })
    const { page } = app
    const complaints = listenForComplaints(page)
    const faults = new Map<string, string[]>()
    const shown = viewsOf(app, views)
    const look = (screen: string) =>
      test.step(screen, async () => {
        for (const [view, found] of await shown.look(screen)) faults.set(view, found)
      })
    const press = (keys: string) => page.keyboard.press(keys)
    const click = (name: string | RegExp) =>
      page.getByRole('button', { name, exact: typeof name === 'string' }).click()
    const dialog = page.getByRole('dialog')
    const away = async () => {
      await press('Escape')
      await expect(dialog).toHaveCount(0)
    }

    /** Turns to one of the panes where the window has room for one only. */
    const switcher = page.getByRole('radiogroup', { name: 'What is shown' })
    const turnTo = async (pane: 'Source' | 'Ledger') => {
      if (await switcher.count()) await switcher.getByText(pane, { exact: true }).click()
    }

    await shown.begin()
    await expect(page.getByText('Welcome to Rapporteur')).toBeVisible()
    await look('library')
    const narrow = page.getByRole('button', { name: 'Narrow the list' })
    if (await narrow.count()) {
      await narrow.click()
      await expect(dialog).toBeVisible()
      await look('library narrowing')
      await away()
    }

    await page.getByRole('option', { name: /Reported drone debris/ }).click()
    await expect(page.getByRole('document', { name: /^Words of / })).toBeVisible()
    await look('incident')
    await click(/^Review \d+ suggestion|^Suggestions/)
    await expect(page.getByRole('group', { name: /^open suggestion/ })).toBeFocused()
    await look('review')
    await press('l')
    await look('review list')
    await press('Escape')
    const clocks = page.getByRole('button', { name: 'When it happened, was said and was published' })
    if (await clocks.count()) {
      await clocks.click()
      await look('incident clocks')
      await clocks.click()
    }
    await turnTo('Ledger')
    await expect(page.locator('[data-entry]').first()).toBeVisible()
    if (await switcher.count()) await look('incident ledger')
    for (const tab of ['Evidence', 'Context', 'Assessment', 'Questions', 'Ledger']) {
      await page.getByRole('tab', { name: tab }).click()
      if (tab !== 'Ledger') await look(`incident ${tab.toLowerCase()}`)
    }
    const denial = page.locator('[data-entry][data-kind="denial"]').first()
    await denial.dblclick()
    await expect(page.getByLabel('Who', { exact: true })).toBeVisible()
    await look('statement editor')
    await click(/^Edit (?!this)/)
    await expect(dialog).toBeVisible()
    await look('actor')
    await away()
    await click('Done')
    await turnTo('Ledger')
    await page.getByRole('tab', { name: 'Evidence' }).click()
    await page.locator('[data-entry]').first().dblclick()
    await expect(page.getByLabel('What is put forward')).toBeVisible()
    await look('evidence editor')
    await click('Done')
    await turnTo('Ledger')
    await page.getByRole('tab', { name: 'Ledger' }).click()
    await turnTo('Source')

    await click(/^Claim status:/)
    await expect(page.getByText('History of the claim status')).toBeVisible()
    await look('claim status')
    await page
      .getByRole('button', { name: /^Correct the entry/ })
      .first()
      .click()
    await expect(page.getByText(/^For a mistake in this entry only/)).toBeVisible()
    await look('claim status correction')
    await away()
    await click('When, where and what. Change them')
    await expect(page.getByRole('textbox', { name: 'When it happened' })).toBeVisible()
    await look('facts')
    await away()
    await page.getByRole('button', { name: /Reliability/ }).click()
    await expect(page.getByLabel('Title of the source')).toBeVisible()
    await look('source facts')
    await page.getByRole('button', { name: /Reliability/ }).click()
    await page.getByRole('document', { name: /^Words of / }).focus()
    await press('Space')
    await expect(page.getByRole('toolbar', { name: 'Mark the selected words as' })).toBeVisible()
    await look('marking')
    await press('Escape')

    await press('ControlOrMeta+k')
    await expect(page.getByLabel('Command or words to find')).toBeVisible()
    await expect(dialog.getByRole('button', { name: /^Paste as source/ })).toBeVisible()
    await look('palette')
    await page.keyboard.type('drone')
    await expect(dialog.getByRole('button', { name: /^Reported drone/ }).first()).toBeVisible()
    await expect(dialog.locator('[data-selected]'), 'Enter opens the first hit').toHaveCount(1)
    await look('palette found')
    await away()
    await press('?')
    await expect(page.getByText('In the reader')).toBeVisible()
    await look('shortcuts')
    await away()
    await press('ControlOrMeta+Shift+v')
    await expect(page.getByLabel('Words of the source')).toBeVisible()
    await look('paste')
    await away()
    writeFileSync(join(folder, 'random.txt'), new Uint8Array(2_000))
    writeFileSync(
      join(folder, 'old.txt'),
      new Uint8Array([206, 252, 234, 226, 224, 44, 32, 202, 232, 191, 226]),
    )
    writeFileSync(join(folder, 'article.txt'), 'Officials met in Tulcea on 6 September 2023.')
    await app.answerDialogs({
      open: ['random.txt', 'old.txt', 'article.txt'].map((name) => join(folder, name)),
    })
    await press('ControlOrMeta+o')
    await expect(dialog.getByText('1 of 3 brought in')).toBeVisible()
    await expect(dialog.getByRole('button', { name: 'Close' }).last()).toBeFocused()
    await look('import report')
    await away()

    await click('Briefings')
    await expect(page.getByRole('listbox', { name: 'Briefings' })).toBeVisible()
    await look('briefings')
    await click('New briefing')
    await expect(page.getByLabel('Find the incident')).toBeVisible()
    await look('new briefing')
    await away()
    await page.getByRole('listbox', { name: 'Briefings' }).getByRole('option').first().click()
    await expect(page.getByRole('textbox', { name: 'Bottom line' })).toBeVisible()
    const preview = page.getByRole('region', { name: 'Preview' }).getByText(/^State of knowledge/)
    if (await switcher.getByText('Both', { exact: true }).count()) await expect(preview).toBeVisible()
    await look('briefing')
    await click(/^Checks: \d/)
    await expect(dialog.getByText('things to look at')).toBeVisible()
    await look('briefing checks')
    await page.getByRole('link', { name: 'All rules' }).click()
    await expect(page.getByRole('switch').first()).toBeVisible()
    await look('rules of the checks')
    await page.getByRole('link', { name: 'Back to the checks' }).click()
    await expect(dialog.getByText('things to look at')).toBeVisible()
    await away()
    const outline = switcher.getByText('Outline', { exact: true })
    if (await outline.count()) {
      await outline.click()
      await expect(page.getByRole('navigation', { name: 'Outline' })).toBeVisible()
      await look('briefing outline')
    }
    await page.getByText('Edit', { exact: true }).click()
    await look('briefing edit')
    await page.getByRole('textbox', { name: 'Outlook' }).click()
    await press('ControlOrMeta+Alt+m')
    await page.keyboard.insertText('Ask the desk for the newest wording.')
    await press('Enter')
    await expect(page.getByRole('button', { name: /^Resolve/ })).toBeVisible()
    await look('briefing comment')
    await press('ControlOrMeta+h')
    await page.keyboard.insertText('drone')
    const search = page.getByRole('search', { name: 'Find in the briefing' })
    await expect(search.getByRole('status')).toHaveText(/^\d+ of \d+$/)
    await look('briefing find')
    await press('Escape')
    await expect(search).toHaveCount(0)
    await press('ControlOrMeta+l')
    await expect(page.getByRole('listbox', { name: 'What can be added' })).toBeVisible()
    await look('briefing add')
    await away()
    await press('ControlOrMeta+Backslash')
    await expect(page.getByText('There is no other briefing yet.')).toBeVisible()
    await look('briefing beside')
    await click('Close the briefing beside it')
    await page.getByText('Preview', { exact: true }).click()
    await expect(preview).toBeVisible()
    await look('briefing preview')
    await app.answerDialogs({ save: join(folder, 'briefing.docx') })
    await press('ControlOrMeta+e')
    await expect(dialog.getByText('things to look at')).toBeVisible()
    await expect(dialog.getByRole('radio', { name: 'Word' })).toBeFocused()
    await look('export')
    await press('Enter')
    await exported(page)
    await look('exported')
    await away()
    await click('Issue…')
    await expect(dialog.getByRole('button', { name: 'Issue edition 1' })).toBeVisible()
    await look('issue')
    await dialog.getByRole('button', { name: 'Issue edition 1' }).click()
    await click('Edition 1: still holds')
    await expect(page.getByRole('region', { name: 'Edition 1', exact: true })).toBeVisible()
    await look('editions')
    await press('Escape')

    await press('ControlOrMeta+3')
    const actors = page.getByRole('listbox', { name: 'Actors' })
    await expect(actors).toBeFocused()
    await expect(page.getByText(/^1 statement in 1 incident/)).toBeVisible()
    await look('actors')
    await press('m')
    await expect(dialog.getByLabel('The other actor', { exact: true })).toBeFocused()
    await page.keyboard.type('romania')
    await expect(page.getByRole('option', { name: /^Romania/ }).first()).toBeVisible()
    await press('ArrowDown')
    await press('Enter')
    await expect(dialog.getByText('What will happen')).toBeVisible()
    await look('actors merge')
    await away()
    await press('Delete')
    await expect(dialog.getByText('cannot be deleted yet')).toBeVisible()
    await look('actor in use')
    await away()
    await page.getByLabel('Find actors').fill('nobody of this name')
    await expect(page.getByText(/^No actor is called/)).toBeVisible()
    await look('actors not found')

    await press('ControlOrMeta+Shift+f')
    const box = page.getByRole('combobox', { name: 'Find in the whole library' })
    await expect(box).toBeFocused()
    await look('find empty')
    await box.fill('drone kind:denial')
    await expect(page.getByRole('option').locator('mark').first()).toBeVisible()
    await look('find')

    await click('Settings')
    await click('Verify all')
    await expect(page.getByText('All is well.')).toBeVisible()
    await look('settings')
    await click('Add one…')
    await expect(page.getByText('No house templates yet.')).toBeVisible()
    await look('house templates empty')
    const letter = join(folder, 'Ministry letter.docx')
    writeFileSync(letter, templateFile(letterhead))
    await app.answerDialogs({ open: [letter] })
    await click('Add a Word template…')
    await expect(page.getByRole('heading', { name: 'Not used' })).toBeVisible()
    await look('house templates')
    await page.getByRole('listbox', { name: 'House templates' }).focus()
    await press('Space')
    await expect(dialog.getByText('Office of the Secretary', { exact: false }).first()).toBeVisible()
    await look('house template shown')
    await away()
    await click('Settings')
    await app.answerDialogs({ open: [join(folder, 'new')] })
    await click('Start a library…')
    await expect(page.getByText('No incidents yet.')).toBeVisible()
    await look('library empty')
    await click('Briefings')
    await expect(page.getByText('No briefings yet.')).toBeVisible()
    await look('briefings empty')
    await click('Actors')
    await expect(page.getByText('No actors yet.')).toBeVisible()
    await look('actors empty')
    await press('ControlOrMeta+n')
    await expect(page.getByText('Bring in the article.')).toBeVisible()
    await look('incident empty')

    rmSync(folder, { recursive: true, force: true })
    faults.set('console', complaints())
    expectFaultless(faults)
  })
}
