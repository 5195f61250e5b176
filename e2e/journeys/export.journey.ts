import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { readDocx } from '../support/docx.ts'
import { exportBriefing, exported } from '../support/export.ts'
import { expect, test } from '../support/test.ts'

let folder = ''
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-export-'))
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function openSampleBriefing(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Briefings', exact: true }).click()
  await page.getByRole('listbox', { name: 'Briefings' }).getByRole('option').first().click()
  await expect(page.getByRole('textbox', { name: 'Bottom line' })).toBeVisible()
}

test('a briefing leaves in every format', async ({ app }) => {
  const { page } = app
  await openSampleBriefing(page)
  const save = join(folder, 'briefing')

  for (const [format, ending] of [
    ['Word', 'docx'],
    ['PDF', 'pdf'],
    ['Web page', 'html'],
    ['Markdown', 'md'],
  ] as const)
    await test.step(format, async () => {
      await app.answerDialogs({ save })
      await exportBriefing(page, format)
      await exported(page)
      await expect(page.getByRole('dialog').getByText(`briefing.${ending}`, { exact: true })).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
    })
  expect(readdirSync(folder).sort()).toEqual([
    'briefing.docx',
    'briefing.html',
    'briefing.md',
    'briefing.pdf',
  ])

  const text = (ending: string) => readFileSync(`${save}.${ending}`, 'latin1')
  expect((await readDocx(`${save}.docx`)).text).toContain('State of knowledge')
  expect(text('pdf')).toMatch(/^%PDF-[^]*%%EOF\s*$/)
  expect(text('pdf')).toMatch(/\/StructTreeRoot\b/)
  expect(text('pdf')).toMatch(/\/Outlines\b/)
  expect(text('html')).toMatch(/^<!doctype html>/)
  expect(text('html')).not.toMatch(/<script|\ssrc="(?!data:)|<link/)
  expect(text('md')).toMatch(/^\*\*TLP:[A-Z+]+\*\*/)
  expect(await app.blockedRequests()).toEqual([])
})
