import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Analyst } from '../support/analyst.ts'
import { readArticle } from '../support/article.ts'
import { inWindows1251, noText, writeTooDeep } from '../support/bad-files.ts'
import { exportBriefing, exported } from '../support/export.ts'
import { expectLibraryWhole, startOwnLibrary } from '../support/library.ts'
import { expect, test } from '../support/test.ts'

const TITLE = 'Drones said to have fallen on Romanian soil'
const CYRILLIC =
  'Міністерство закордонних справ України заявило, що російські безпілотники впали на території Румунії. ' +
  'Бухарест рішуче заперечив це повідомлення і наголосив, що прямої воєнної загрози не було.\n'

let folder = ''
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-bad-input-'))
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

test('files that are no articles are refused in words, and the good ones come in', async ({ app }) => {
  const { page } = app
  const article = readArticle()
  const analyst = new Analyst(page, article)
  await startOwnLibrary(page)
  await analyst.startIncident(TITLE)
  const report = page.getByRole('dialog')
  const tabs = page.getByRole('tablist', { name: 'Sources' }).getByRole('tab')
  const bringIn = async (...open: string[]) => {
    await app.answerDialogs({ open })
    await page.keyboard.press('ControlOrMeta+o')
  }
  const good = file('article.txt', article.text)

  await test.step('each refusal has its words', async () => {
    await bringIn(
      file('nothing.txt', ''),
      file('blank.txt', ' \n\t\n'),
      file('random.txt', noText(30_000)),
      file('library.txt', Buffer.alloc(50_000_000, 'All work and no play. ')),
      file('cut.pdf', '%PDF-1.7'),
      file('chart.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'),
      join(folder, 'gone.txt'),
      good,
    )
    await expect(report.getByRole('heading', { name: '1 of 8 brought in' })).toBeVisible()
    for (const words of [
      /^nothing\.txt is empty/,
      /^blank\.txt is empty/,
      /^random\.txt is not a text file/,
      /^library\.txt is too large/,
      /^It has 50\.0 MB; Rapporteur reads up to 10\.0 MB/,
      /^cut\.pdf is damaged/,
      /^chart\.svg is of a kind that cannot be read yet/,
      /^gone\.txt was not found/,
      /^article\.txt$/,
    ])
      await expect(report.getByText(words)).toBeVisible()
    await report.getByRole('button', { name: 'Close' }).last().click()
    await expect(tabs).toHaveCount(1)
    await expect(analyst.reader).toContainText(article.text.slice(0, 60))
  })

  await test.step('an old encoding is offered, and read when the analyst says so', async () => {
    await bringIn(file('mzs.txt', inWindows1251(CYRILLIC)))
    await expect(report.getByText('mzs.txt is not written in UTF-8')).toBeVisible()
    await expect(tabs).toHaveCount(1)
    await report.getByRole('button', { name: 'Read it as windows-1251' }).click()
    await expect(analyst.reader).toContainText(CYRILLIC.trim())
    await expect(tabs).toHaveCount(2)
    await expect(report).toHaveCount(0)
  })

  await test.step('the same words come in once', async () => {
    await bringIn(good, good, file('copy of the article.txt', article.text))
    // A file that is chosen twice is one file.
    await expect(report.getByText(/^The same words were in the library already/)).toHaveCount(2)
    await page.keyboard.press('Escape')
    await expect(tabs).toHaveCount(2)
    await expectLibraryWhole(page)
  })
})

test('a paste that is no article is refused, and its words stay', async ({ app }) => {
  const { page } = app
  await startOwnLibrary(page)
  await new Analyst(page, readArticle()).startIncident(TITLE)
  await page.getByRole('button', { name: /^Paste a text/ }).click()
  const words = page.getByLabel('Words of the source')

  await words.fill(' \n \t ')
  await words.press('ControlOrMeta+Enter')
  await expect(page.getByText(/\bno (words|text)\b/)).toBeVisible()
  await expect(words).toHaveValue(' \n \t ')

  await words.fill('What was there before.')
  await words.press('End')
  await app.paste(CYRILLIC.repeat(30_000))
  await expect(page.getByText(/^The text is too large\. It has 1\d\.\d MB; .+ up to 10\.0 MB/)).toBeVisible()
  await expect(words).toHaveValue('What was there before.')
  // Nothing that was typed waits to be saved.
  await new Analyst(page, readArticle()).saved()

  await words.fill('Bucharest has firmly rejected the account.')
  await page.getByRole('button', { name: 'Add source' }).click()
  await expect(page.getByRole('document', { name: /^Words of / })).toContainText('firmly rejected')
})

test('a date that is none, and a title of nothing, do not replace the last good one', async ({ app }) => {
  const { page } = app
  const analyst = new Analyst(page, readArticle())
  await startOwnLibrary(page)
  await analyst.startIncident(TITLE)
  const facts = page.getByRole('button', { name: 'When, where and what. Change them' })
  const when = page.getByRole('textbox', { name: 'When it happened' })

  await facts.click()
  await when.fill('4 Sep 2023')
  await expect(page.getByText('Understood: 4 September 2023')).toBeVisible()
  await analyst.saved()
  for (const [typed, reason] of [
    ['31 Feb 2023', /no day 31|28 days/],
    ['4/9/2023', /can mean two days/],
    ['next Tuesday', /next Tuesday/],
  ] as const) {
    await when.fill(typed)
    await expect(when).toHaveAccessibleDescription(reason)
    await expect(when).toHaveAttribute('aria-invalid', 'true')
    await expect(when).toHaveValue(typed)
  }
  await page.keyboard.press('Escape')
  await expect(facts).toContainText('4 September 2023')

  await test.step('what was typed may mean a date, and that is one key or click away', async () => {
    await facts.click()
    const readings = page.getByRole('group', { name: 'What it may mean' }).getByRole('button')
    await when.fill('5/9/2023')
    await expect(readings).toHaveText([/5 September 2023/, /9 May 2023/])
    await when.press('Enter')
    await expect(when).toHaveValue('2023-09-05')
    await when.fill('before 4.9.2023')
    await readings.filter({ hasText: 'until 4 September 2023' }).click()
    await expect(when).toHaveValue('../2023-09-04')
    await expect(page.getByText('Understood: until 4 September 2023')).toBeVisible()
    await when.fill('2023-09-04')
    await analyst.saved()
    await page.keyboard.press('Escape')
    await expect(facts).toContainText('4 September 2023')
  })

  const title = page.getByLabel('Title of the incident')
  await title.fill('   ')
  await expect(page.getByText('A title is needed; the last one is kept.')).toBeVisible()
  await title.press('Enter')
  await expect(title).toHaveValue(TITLE)
  await page.reload()
  await expect(title).toHaveValue(TITLE)
  await expect(facts).toContainText('4 September 2023')
})

test('an export that cannot be written says so, and an earlier file stays whole', async ({ app }) => {
  const { page } = app
  await page.getByRole('button', { name: 'Briefings', exact: true }).click()
  await page.getByRole('listbox', { name: 'Briefings' }).getByRole('option').first().click()
  const refused = page.getByRole('alert').filter({ hasText: 'The file could not be written' })
  const exportTo = async (save: string) => {
    await app.answerDialogs({ save })
    await exportBriefing(page)
  }
  mkdirSync(join(folder, 'a folder.docx'))
  const old = writeTooDeep(folder, 'an earlier briefing')

  for (const [path, reason] of [
    [join(folder, 'no such folder', 'briefing.docx'), 'The folder for briefing.docx is not there any more'],
    [join(folder, 'a folder.docx'), 'a folder.docx is a folder'],
    [old, 'The path of briefing.docx is longer than the system allows'],
  ] as const)
    await test.step(reason, async () => {
      await exportTo(path)
      await expect(refused).toContainText(reason)
      await expect(refused).toContainText('Any earlier file is unchanged.')
      await expect(page.getByRole('button', { name: 'Show in folder' })).toHaveCount(0)
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
    })
  expect(readFileSync(old, 'utf8')).toBe('an earlier briefing')
  expect(readdirSync(dirname(old))).toEqual(['briefing.docx'])
  expect(readdirSync(join(folder, 'a folder.docx'))).toEqual([])
  expect(readdirSync(folder)).not.toContain('no such folder')

  await test.step('another place takes it', async () => {
    await exportTo(join(folder, 'briefing'))
    await exported(page)
    expect(readFileSync(join(folder, 'briefing.docx')).subarray(0, 2).toString()).toBe('PK')
  })
})
