// npm run bench:preview [-- --electron]: how long after a key the pages beside the text show it. Figures to compare, no test.
import type { Page } from 'playwright'
import type { Bridge } from '#contract/bridge'
import { median } from '../bench/desk.ts'
import { onLibrary } from '../bench/on-library.ts'
import { timeTyping } from '../bench/typing.ts'
import { asCommand } from './tools.ts'

declare const window: Window & { readonly rapporteur: Bridge }

/** About five, twenty and sixty pages as Word breaks them. */
const BRIEFINGS = [
  { title: 'Five statements', statements: 5 },
  { title: 'Sixty statements', statements: 60 },
  { title: 'Two hundred statements', statements: 200 },
]

await asCommand(async () => {
  const witness = process.argv.includes('--electron') ? 'electron' : 'host'
  await onLibrary(BRIEFINGS, witness, async ({ page, witness: name }) => {
    console.log(`On ${name}, in ms; medians of eight letters\n${row('', 'in the field', 'in the pages')}`)
    for (const { title } of BRIEFINGS) {
      await openBriefing(page, title)
      const { field, pages } = await timeTyping(page)
      console.log(row(title, median(field).toFixed(0), median(pages).toFixed(0)))
    }
  })
  return 0
})

async function openBriefing(page: Page, title: string): Promise<void> {
  await page.evaluate(async (wanted) => {
    const incidents = await window.rapporteur['incident.list']({ query: '' })
    const incident = incidents.ok ? incidents.value.find((one) => one.title === wanted) : undefined
    if (incident) await window.rapporteur['briefing.create']({ incidentId: incident.id, template: 'dossier' })
  }, title)
  await page.getByRole('button', { name: 'Briefings', exact: true }).click()
  await page
    .getByRole('listbox', { name: 'Briefings' })
    .getByRole('option', { name: new RegExp(title) })
    .click()
  await page.getByRole('region', { name: 'Preview' }).getByRole('status').getByText('Drawing…').waitFor({
    state: 'detached',
    timeout: 120_000,
  })
}

function row(name: string, ...figures: readonly string[]): string {
  return name.padEnd(26) + figures.map((figure) => figure.padStart(14)).join('')
}
