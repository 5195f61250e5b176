import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import type { Bridge } from '#contract/bridge'
import { MAIL, PAGE, pageWith, pdfFile, wordFile } from '#intake/files/fixtures'
import { expectLibraryWhole, startOwnLibrary } from '../support/library.ts'
import { expect, test } from '../support/test.ts'

declare const window: Window & { readonly rapporteur: Bridge }

let folder = ''
test.beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'rapporteur-bring-in-'))))
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

const file = (name: string, content: string | Uint8Array = `Words of ${name}.`) => {
  mkdirSync(join(folder, name, '..'), { recursive: true })
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

async function openIncident(page: Page): Promise<void> {
  await startOwnLibrary(page)
  await page.keyboard.press('ControlOrMeta+n')
  await expect(page.getByText('Bring in the article.')).toBeVisible()
}

const REAL = join(import.meta.dirname, '../../electron/intake/files/real')

test('a page, a document, a PDF, a mail, a scan and a photo are brought in at once, and say what they are', async ({
  app,
}) => {
  const { page } = app
  await openIncident(page)
  await app.answerDialogs({
    open: [
      file('page.html', PAGE),
      file('notes.docx', wordFile(['The old landing is out of use.'])),
      file('note.pdf', pdfFile([['The harbour office saw nothing on Monday.']])),
      file('mail.eml', MAIL),
      file('scan.pdf', pdfFile([[]])),
      file('quay.jpg', readFileSync(join(REAL, 'photo.jpg'))),
    ],
  })
  await page.keyboard.press('ControlOrMeta+o')

  const report = page.getByRole('dialog')
  await expect(report.getByRole('heading', { name: 'Brought in', exact: true })).toBeVisible()
  await expect(report).toContainText('Taken from the page: its article')
  await expect(report.getByRole('listitem').filter({ hasText: 'crater.png' })).toContainText('in mail.eml')
  await expect(report).toContainText('It holds pictures of pages and no words')
  await expect(report).toContainText('A picture: there are no words in it to quote.')
  await page.keyboard.press('Escape')
  await expect(report).toHaveCount(0)

  const words = page.getByRole('document', { name: /^Words of / })
  for (const [title, wanted] of [
    ['Drone falls near the ferry', 'fell on its side of the river'],
    ['Notes & queries', 'The old landing is out of use.'],
    ['Press note 12', 'The harbour office saw nothing on Monday.'],
    ['Дрон near the ferry', 'The drone fell on our side.'],
  ] as const) {
    await page.getByRole('tab', { name: title }).first().click()
    await expect(words).toContainText(wanted)
  }
  await expect(words).not.toContainText('crater')
  await page.getByRole('tab', { name: 'Press note 12' }).last().click()
  await expect(page.getByText('There are no words in this file.')).toBeVisible()
  // Formatted text keeps its paragraphs and rows.
  const html = '<h1>Ferry note</h1><p onclick="x()">It <b>fell</b>.</p><img src="https://example.org/x.png">'
  await page.keyboard.press('ControlOrMeta+Shift+v')
  await page.getByLabel('Words of the source').evaluate((field, given) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', 'flat')
    clipboardData.setData('text/html', given)
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, `${html}<script>x()</script><table><tr><td>one</td><td>two</td></tr></table>`)
  await expect(page.getByLabel('Words of the source')).toHaveValue('Ferry note\n\nIt fell.\n\none\ttwo')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page.getByRole('tab', { name: 'Ferry note', selected: true })).toBeVisible()

  // A page that was saved with its pictures: they are looked at, and one is put forward, by keyboard.
  const figure = (name: string, caption: string) =>
    `<figure><img src="page_files/${name}" alt="A quay at night"><figcaption>${caption}</figcaption></figure>`
  const pictures = ['quay.jpg', 'copy.png'].map((name, at) => figure(name, `The quay, ${at + 1}`)).join('')
  const saved = file('saved/page.html', pageWith(`${pictures}<img src="https://example.org/spy.png">`))
  file('saved/page_files/quay.jpg', readFileSync(join(REAL, 'photo.jpg')))
  file('saved/page_files/copy.png', readFileSync(join(REAL, 'picture.png')))
  file('saved/page_files/run.js', 'x()')
  await app.answerDialogs({ open: [join(saved, '..')] })
  await page.keyboard.press('ControlOrMeta+Shift+o')
  await expect(report.getByRole('heading', { name: 'Brought in', exact: true })).toBeVisible()
  await expect(report).toContainText('2 pictures of the page are kept with it.')
  await expect(report).toContainText('One of its pictures was not saved with the page.')
  await expect(report).toContainText('1 file. It belongs to the saved page beside it')
  await page.keyboard.press('Escape')
  const strip = page.getByRole('region', { name: 'Pictures on the page' })
  await strip.getByRole('button', { name: 'Picture 1 of 2: The quay, 1' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  const large = page.getByRole('dialog', { name: 'Picture 2 of 2 on the page' })
  await expect(large.getByRole('img', { name: 'A quay at night' })).toBeVisible()
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('dialog', { name: 'Picture 1 of 2 on the page' })).toContainText('Lumen X2')
  await page.keyboard.press('Escape')
  await expect(strip.getByRole('button', { name: 'Picture 1 of 2: The quay, 1' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').getByRole('button', { name: 'Make evidence of it' }).press('Enter')
  await expect(page.getByLabel('What is put forward')).toBeFocused()
  await expect(page.getByLabel('What is put forward')).toHaveValue('The quay, 1')
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('The quay, 1')
  await expect(page.getByLabel('Caption')).toHaveValue('The quay, 1')
  await expect(page.locator('q')).toHaveText('The quay, 1')
  // Nothing of a page ran, and no picture was ever asked for.
  expect(await app.blockedRequests()).toEqual([])
  await expectLibraryWhole(page)
})

test('a folder comes in by keyboard with progress and a report, files by drop, and one undo takes a batch back', async ({
  app,
}) => {
  const { page } = app
  await openIncident(page)
  for (let at = 1; at <= 40; at += 1) file(`Ferry/notes/${at}.txt`)
  file('Ferry/photo.raw', Uint8Array.from([1, 2, 3]))
  file('Ferry/.DS_Store')
  symlinkSync(join(folder, 'Ferry'), join(folder, 'Ferry/notes/round'))
  // What the tray says on its way, however short it is there.
  await page.evaluate(() => {
    const said: string[] = []
    ;(globalThis as unknown as { said: string[] }).said = said
    const look = () => said.push(document.querySelector('[data-imports]')?.textContent ?? '')
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
  await app.answerDialogs({ open: [join(folder, 'Ferry')] })
  await page.keyboard.press('ControlOrMeta+Shift+o')

  const report = page.getByRole('dialog')
  await expect(report.getByRole('heading', { name: '40 of 42 brought in' })).toBeVisible()
  const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said)
  expect(said.some((words) => /Bringing in \d+ of 41.*Cancel/.test(words))).toBe(true)
  await expect(report).toContainText('photo.raw is of a kind that cannot be read yet')
  // The focus is on Close; the groups are two stops before it, and arrows choose among them.
  for (let stop = 0; stop < 3; stop += 1) await page.keyboard.press('Shift+Tab')
  for (let to = 0; to < 3; to += 1) await page.keyboard.press('ArrowRight')
  await expect(report.getByRole('listitem')).toHaveCount(2)
  await expect(report).toContainText('It is a link to another place')
  await page.keyboard.press('Escape')
  await expect(report).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'All 40 sources' })).toBeVisible()

  // A drop falls on the field of the title and is no word in it; the window stays where it is.
  const title = await page.getByRole('textbox', { name: 'Title' }).first().boundingBox()
  await app.drop([file('drop/one.txt'), join(folder, 'drop')], { x: title!.x + 8, y: title!.y + 8 })
  await expect(page.getByRole('button', { name: 'All 41 sources' })).toBeVisible()
  await expect(page.getByRole('document', { name: /^Words of / })).toContainText('Words of drop/one.txt.')

  // Where no incident is open, the drop asks for one.
  await page.keyboard.press('ControlOrMeta+1')
  await app.drop([file('two.txt')])
  await expect(report).toContainText('Into the incident')
  await report.getByRole('button', { name: 'Bring in' }).click()
  await expect(page.getByRole('document', { name: /^Words of / })).toContainText('Words of two.txt.')
  // The page may name no path that nobody chose, and a file of its own making has none.
  const { choose, answer } = await page.evaluate(async (path) => {
    const incidentId = location.hash.split('/')[2] ?? ''
    const answer = await window.rapporteur['source.importFiles']({
      incidentId,
      paths: [path],
      encoding: null,
    })
    return { answer, choose: await window.rapporteur.choose([new File(['x'], 'x.txt')]) }
  }, file('never-chosen.txt'))
  expect(choose).toEqual([])
  expect(answer).toMatchObject({ ok: false, error: { code: 'not allowed' } })
  await page.goBack()
  await page.goBack()

  await page.keyboard.press('ControlOrMeta+z')
  await page.keyboard.press('ControlOrMeta+z')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.getByRole('button', { name: 'All 40 sources' })).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.getByText('Bring in the article.')).toBeVisible()
  await expectLibraryWhole(page)
})
