import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Page } from 'playwright'
import { Analyst } from '../support/analyst.ts'
import { readArticle } from '../support/article.ts'
import { fingerprintsIn, noText } from '../support/bad-files.ts'
import { expectLibraryWhole, pasteSource, startOwnLibrary } from '../support/library.ts'
import { expect, test } from '../support/test.ts'

const TITLE = 'Drones said to have fallen on Romanian soil'

let root = ''
let whole = ''
test.beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rapporteur-refusals-'))
  whole = join(root, 'whole')
})
test.afterEach(() => rmSync(root, { recursive: true, force: true }))

/** A folder with this file in it. */
function folderWith(name: string, file: string, bytes: string | Uint8Array): string {
  const folder = join(root, name)
  mkdirSync(folder)
  writeFileSync(join(folder, file), bytes)
  return folder
}

/** The page speaks to a person: no error of a program, and ways on. */
async function expectPlainWords(page: Page, title: string, advice: RegExp | string): Promise<void> {
  const main = page.getByRole('main')
  await expect(main.getByText(title, { exact: true })).toBeVisible()
  await expect(main.getByText(advice)).toBeVisible()
  for (const name of ['Open another library…', 'Start a library…', 'Look at the sample'])
    await expect(main.getByRole('button', { name })).toBeEnabled()
  await expect(page.locator('body')).not.toContainText(/\bat [^ ]+ \(|Error:|SQLITE|undefined|null|NaN/)
}

test('a library that cannot be opened is refused in plain words and not touched', async ({ launch }) => {
  test.setTimeout(150_000)
  await test.step('a library of one’s own, to be spoilt', async () => {
    const { page, userData, close } = await launch()
    await startOwnLibrary(page)
    await new Analyst(page, readArticle()).startIncident(TITLE)
    await pasteSource(page, readArticle().text)
    await close()
    cpSync(join(userData, 'library'), whole, { recursive: true })
    expect(Object.keys(fingerprintsIn(whole))).not.toContain(join(whole, 'library.sqlite-wal'))
  })
  const bytes = readFileSync(join(whole, 'library.sqlite'))
  const spoilt = Buffer.from(bytes)
  spoilt.fill(0xa5, bytes.length / 2, bytes.length / 2 + 8_192)

  const future = join(root, 'future')
  cpSync(whole, future, { recursive: true })
  const database = new DatabaseSync(join(future, 'library.sqlite'))
  database.exec('PRAGMA user_version = 9000')
  database.close()

  const damaged = /Its database cannot be read safely.*restore your latest backup/
  const cases: [folder: string, title: string, advice: RegExp][] = [
    [join(root, 'missing'), 'The library is not where it was', /Nothing was found at .*missing/],
    [folderWith('garbage', 'library.sqlite', noText(20_000)), 'This library is damaged', damaged],
    [folderWith('cut', 'library.sqlite', bytes.subarray(0, 30_000)), 'This library is damaged', damaged],
    [folderWith('spoilt', 'library.sqlite', spoilt), 'This library is damaged', damaged],
    [folderWith('empty file', 'library.sqlite', ''), 'This library is damaged', damaged],
    [
      future,
      'This library was made by a newer Rapporteur',
      /It has version 9000; this program reads up to \d+\. Update/,
    ],
    [
      folderWith('holiday', 'beach.txt', 'Sun and sand'),
      'This is not a Rapporteur library',
      /Choose the folder that holds the file library\.sqlite/,
    ],
  ]
  for (const [folder, title, advice] of cases)
    await test.step(`${folder.slice(root.length + 1)}: ${title}`, async () => {
      const before = existsSync(folder) ? fingerprintsIn(folder) : null
      const app = await launch({ args: [`--library=${folder}`] })
      await expectPlainWords(app.page, title, advice)
      await app.page.getByRole('button', { name: 'Look at the sample' }).click()
      await expect(
        app.page.getByRole('listbox', { name: 'Incidents' }).getByRole('option').first(),
      ).toBeVisible()
      await expectLibraryWhole(app.page)
      await app.close()
      expect(existsSync(folder) ? fingerprintsIn(folder) : null).toEqual(before)
    })
})

test('a library that was moved is found again in its new place', async ({ launch }) => {
  const first = await launch()
  await startOwnLibrary(first.page)
  await new Analyst(first.page, readArticle()).startIncident(TITLE)
  await first.close()
  renameSync(join(first.userData, 'library'), whole)

  const app = await launch({ userData: first.userData })
  const { page } = app
  await expectPlainWords(page, 'The library is not where it was', /Nothing was found at/)
  const other = folderWith('holiday', 'beach.txt', 'Sun and sand')

  await test.step('other folders are refused, and the ways on stay', async () => {
    await app.answerDialogs({ open: [other] })
    await page.getByRole('button', { name: 'Open another library…' }).click()
    await expect(page.getByRole('alert').getByText('This is not a Rapporteur library')).toBeVisible()
    await page.getByRole('button', { name: 'Start a library…' }).click()
    await expect(page.getByRole('alert').getByText('This folder already holds other files')).toBeVisible()
    expect(readdirSync(other)).toEqual(['beach.txt'])
  })
  await test.step('the right one opens', async () => {
    await app.answerDialogs({ open: [whole] })
    await page.getByRole('button', { name: 'Open another library…' }).click()
    await page.getByRole('option', { name: TITLE }).click()
    await expect(page.getByLabel('Title of the incident')).toHaveValue(TITLE)
  })
  await test.step('it stays open when another one is refused', async () => {
    await app.answerDialogs({ open: [other] })
    await app.menu('open library')
    await expect(page.getByRole('alert').getByText('This is not a Rapporteur library').last()).toBeVisible()
    await expect(page.getByLabel('Title of the incident')).toHaveValue(TITLE)
    await expectLibraryWhole(page)
  })
})
