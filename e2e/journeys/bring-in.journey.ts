import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MAIL, PAGE, pdfFile, wordFile } from '#intake/files/fixtures'
import { expectLibraryWhole, startOwnLibrary } from '../support/library.ts'
import { expect, test } from '../support/test.ts'

test('a page, a document, a PDF, a mail and a scan are brought in at once, and say what they are', async ({
  app,
}) => {
  const { page } = app
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-bring-in-'))
  const file = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  }
  await startOwnLibrary(page)
  await page.keyboard.press('ControlOrMeta+n')
  await expect(page.getByText('Bring in the article.')).toBeVisible()
  await app.answerDialogs({
    open: [
      file('page.html', PAGE),
      file('notes.docx', wordFile(['The old landing is out of use.'])),
      file('note.pdf', pdfFile([['The harbour office saw nothing on Monday.']])),
      file('mail.eml', MAIL),
      file('scan.pdf', pdfFile([[]])),
    ],
  })
  await page.keyboard.press('ControlOrMeta+o')

  const report = page.getByRole('dialog')
  await expect(report.getByRole('heading', { name: 'Brought in' })).toBeVisible()
  await expect(report).toContainText('Taken from the page: its article')
  await expect(report).toContainText('Attached and not taken, but in the file: crater.jpg.')
  await expect(report).toContainText('It holds pictures of pages and no words')
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
  // Nothing of the page ran, and its picture was never asked for.
  expect(await app.blockedRequests()).toEqual([])
  await expectLibraryWhole(page)
  rmSync(folder, { recursive: true, force: true })
})
