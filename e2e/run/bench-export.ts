// npm run bench:export [-- --electron]: whether the window stands still while a long briefing is exported.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright'
import type { Bridge } from '#contract/bridge'
import { onLibrary } from '../bench/on-library.ts'
import { watchStalls } from '../bench/stalls.ts'
import { asCommand } from './tools.ts'

declare const window: Window & { readonly rapporteur: Bridge }

/** About three hundred pages. */
const LONG = { title: 'Fifteen hundred statements', statements: 1_500 }
/** For so long nothing is done, in milliseconds: what stands still then is not the export's doing. */
const IDLE = 5_000
/** A PDF of three hundred pages may take as long, in milliseconds, while the machine has other work. */
const LONGEST = 300_000
const FORMATS = ['Word', 'PDF', 'Web page', 'Markdown']

await asCommand(async () => {
  const witness = process.argv.includes('--electron') ? 'electron' : 'host'
  await onLibrary([LONG], witness, async (app, folder) => {
    await openBriefing(app.page)
    await app.answerDialogs({ save: join(folder, 'briefing') })
    console.log(
      `On ${app.witness}. The longest stall in ms, and the whole in s\n${row('', 'page', 'task', 'main', 'whole')}`,
    )
    const watch = async (name: string, act: () => Promise<void>) => {
      const { frame, task, main, whole } = await watchStalls(app, act)
      const figures = [frame, task, main].map((stall) => stall.toFixed(0))
      console.log(row(name, ...figures, (whole / 1_000).toFixed(1)))
    }
    await watch('Nothing', () => app.page.waitForTimeout(IDLE))
    for (const name of FORMATS) {
      await watch(`${name}, dialog`, () => press(app.page, 'Export…', 'Export the briefing'))
      await app.page.getByRole('dialog').locator('label').filter({ hasText: name }).first().click()
      await watch(name, () => press(app.page, `Save as ${name}…`, 'Exported'))
      await app.page.keyboard.press('Escape')
      await app.page.getByRole('dialog').waitFor({ state: 'detached' })
    }
    const pdf = await readFile(join(folder, 'briefing.pdf'), 'latin1')
    console.log(`${pdf.match(/\/Type \/Page\b/g)?.length} pages as PDF`)
  })
  return 0
})

/**
 * Presses a button and waits for a dialog of this title, all of it within the page: the driver's own search for
 * a button among thousands of things keeps the page busy for half a second at a time.
 */
function press(page: Page, button: string, title: string): Promise<void> {
  return page.evaluate(
    ([button, title, longest]) =>
      new Promise<void>((resolve, reject) => {
        const found = [...document.querySelectorAll('button')].find((each) => each.textContent === button)
        if (!found) throw new Error(`There is no button “${button}”`)
        found.click()
        const begun = performance.now()
        const looking = setInterval(() => {
          const shown = document.querySelector('[role="dialog"] h2')?.textContent === title
          if (shown || performance.now() - begun > longest) clearInterval(looking)
          if (shown) resolve()
          else if (performance.now() - begun > longest) reject(new Error(`No dialog “${title}” came`))
        }, 50)
      }),
    [button, title, LONGEST] as const,
  )
}

/** A dossier on all of it, without its preview, which is none of an export's business. */
async function openBriefing(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const incidents = await window.rapporteur['incident.list']({ query: '' })
    const id = incidents.ok ? incidents.value[0]?.id : undefined
    if (id) await window.rapporteur['briefing.create']({ incidentId: id, template: 'dossier' })
  })
  await page.getByRole('button', { name: 'Briefings', exact: true }).click()
  await page.getByRole('listbox', { name: 'Briefings' }).getByRole('option').first().click()
  await page.getByText('Edit', { exact: true }).click()
  await page.getByRole('textbox', { name: 'Bottom line' }).waitFor()
  // What the screen draws first is done with, and so are the checks.
  await page.getByRole('button', { name: /^Checks: \d/ }).waitFor({ timeout: LONGEST })
  await page.waitForTimeout(3_000)
}

function row(name: string, ...figures: readonly string[]): string {
  return name.padEnd(18) + figures.map((figure) => figure.padStart(8)).join('')
}
