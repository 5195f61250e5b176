import { keptWords } from '#api/kept.ts'
import { saveAll, savingProblem } from '#api/saving.ts'

/** How much of what is kept the question names. */
const NAMED = 3

/** Saves all; then the window may close, or the user is asked about what would be lost. */
export async function readyToClose(): Promise<void> {
  const saved = await saveAll()
  const kept = keptWords()
  if (saved && kept.length === 0) return void (await window.rapporteur['window.readyToClose']({}))
  const more = kept.length > NAMED ? `And ${kept.length - NAMED} more.` : ''
  const reason = [...(saved ? [] : [savingProblem()]), ...kept.slice(0, NAMED), more].join(' ').trim()
  await window.rapporteur['window.cannotSave']({ reason: reason.slice(0, 1_000) })
}
