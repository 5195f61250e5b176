import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { RunningApp } from '../support/app.ts'
import { exportBriefing, exported } from '../support/export.ts'

/** What a start without a display leaves behind, by what it shows. */
export type FirstRun = Record<string, string>

/** Shows on a machine without a display that the app runs: exports the sample briefing into `folder`. */
export async function firstRun(app: RunningApp, folder: string): Promise<FirstRun> {
  const { page } = app
  await mkdir(folder, { recursive: true })
  const briefing = join(folder, 'sample-briefing.docx')
  await app.answerDialogs({ save: briefing })
  await page.getByRole('button', { name: 'Briefings', exact: true }).click()
  await page.getByText('Reported drone debris', { exact: false }).first().click()
  await exportBriefing(page)
  await exported(page)
  const screenshot = join(folder, 'rapporteur.png')
  await page.screenshot({ path: screenshot })
  return { 'Sample briefing': briefing, Screenshot: screenshot }
}
