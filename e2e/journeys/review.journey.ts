import type { Page } from 'playwright'
import { ownArticle } from '../support/article.ts'
import { KeyboardAnalyst } from '../support/keyboard-analyst.ts'
import { startOwnLibrary } from '../support/library.ts'
import { expect, test } from '../support/test.ts'

const BLAZE =
  'Kyiv’s foreign ministry has stated that Russian attack drones crashed and blew up on Romanian soil and set off a large blaze'
const REJECTION = 'Bucharest, for its part, has firmly rejected the account'
const THREAT = 'maintaining that its territory was never under any direct military threat'
const ALLIES = 'The government of Ukraine, pointing to NATO’s Article 5'

/** The suggestion that is looked at. */
const suggestion = (page: Page, words: string | RegExp) => page.getByRole('group', { name: words })

test('an article is reviewed by single keys: what is accepted is quoted, what is rejected stays so', async ({
  launch,
}) => {
  test.setTimeout(200_000)
  const first = await launch()
  const { page } = first
  const article = ownArticle()
  const analyst = new KeyboardAnalyst(page, article)
  await page.getByRole('button', { name: /Start my library/ }).press('Enter')
  await expect(page.getByText('No incidents yet.')).toBeVisible()
  await analyst.press('Control+n')
  await expect(page.getByLabel('Title of the incident')).toBeFocused()
  await page.keyboard.type('Drones said to have fallen on Romanian soil')
  await analyst.press('Enter')
  await analyst.saved()
  await first.answerDialogs({ open: [article.file] })
  await analyst.press('Control+o')
  await expect(page.getByRole('button', { name: /^Review \d+ suggestions/ })).toBeVisible()

  await analyst.press('Control+r')
  await expect(suggestion(page, /^open suggestion 1 of \d+: claim of Kyiv’s foreign ministry/)).toBeFocused()
  await expect(analyst.card('')).toHaveCount(0)
  await analyst.press('Enter')
  // Hearsay of nobody named.
  await expect(suggestion(page, /reportedly aimed/)).toBeFocused()
  await analyst.press('r')
  await expect(suggestion(page, /firmly rejected/)).toBeFocused()
  await analyst.press('1')
  await expect(page.getByText(/^Will be linked: denies/)).toBeVisible()
  await analyst.press('Enter')
  // Another kind.
  await expect(suggestion(page, /: denial of Bucharest: maintaining/)).toBeFocused()
  await analyst.press('c')
  await expect(suggestion(page, /: claim of Bucharest: maintaining/)).toBeFocused()
  await analyst.press('Enter')
  // Another actor, whom the library has known since the first was accepted.
  await expect(suggestion(page, /: claim of The government of Ukraine/)).toBeFocused()
  await analyst.press('w')
  await expect(page.getByLabel('Who says it')).toBeFocused()
  await page.keyboard.type('foreign')
  await expect(page.getByRole('option', { name: 'Kyiv’s foreign ministry' })).toBeVisible()
  await analyst.press('Enter')
  await expect(suggestion(page, /: claim of Kyiv’s foreign ministry: The government/)).toBeFocused()
  // A name that nobody bears yet makes nobody before the statement is accepted.
  await analyst.press('w')
  await page.keyboard.type('Kyiv’s envoys')
  await expect(page.getByRole('option', { name: 'Create Kyiv’s envoys' })).toBeVisible()
  await analyst.press('Enter')
  await expect(suggestion(page, /: claim of Kyiv’s envoys: The government/)).toBeFocused()
  await analyst.press('w')
  await page.keyboard.type('envoys')
  await expect(page.getByRole('option', { name: 'Create envoys' })).toBeVisible()
  await expect(page.getByRole('option', { name: 'Kyiv’s envoys' })).toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('foreign')
  await expect(page.getByRole('option', { name: 'Kyiv’s foreign ministry' })).toBeVisible()
  await analyst.press('Enter')
  await expect(suggestion(page, /: claim of Kyiv’s foreign ministry: The government/)).toBeFocused()
  await analyst.press('Enter')
  await expect(analyst.card('')).toHaveCount(4)
  // What was undone is open again, and looked at.
  await analyst.press('Control+z')
  await expect(suggestion(page, /^open suggestion .*: The government of Ukraine/)).toBeFocused()
  await analyst.press('Enter')
  await analyst.saved()

  await expect(analyst.card('set off a large blaze')).toContainText('1 response')
  await expect(analyst.card(REJECTION)).toHaveAttribute('data-kind', 'denial')
  await expect(analyst.card(REJECTION)).toContainText('Denies')
  await expect(analyst.card('never under any direct')).toHaveAttribute('data-kind', 'claim')
  await expect(analyst.card('striking one ally')).toContainText('Kyiv’s foreign ministry')
  await analyst.press('Escape')
  await expect(analyst.reader).toBeFocused()
  const quoted = analyst.reader.locator('[data-marks]')
  for (const words of [BLAZE, REJECTION, THREAT])
    await expect(quoted.getByText(words, { exact: true })).toBeVisible()
  await expect(quoted.getByText(ALLIES)).toBeVisible()
  await expect(analyst.reader.locator('[data-look]')).toHaveCount(0)

  await first.close()
  const { page: again } = await launch({ userData: first.userData })
  const later = new KeyboardAnalyst(again, article)
  await expect(again.getByRole('button', { name: /^Review \d+ suggestions/ })).toBeVisible()
  await later.press('Control+r')
  await expect(
    suggestion(again, /^open suggestion 1 of \d+: deferral of the US State Department/),
  ).toBeFocused()
  await later.press('ArrowLeft')
  await expect(suggestion(again, /^rejected suggestion 1 of 1: .*reportedly aimed/)).toBeFocused()
})

test('what a reprint repeats is added to what the ledger has, or rejected at once, and the review goes on to the next source', async ({
  app,
}) => {
  const { page } = app
  const text =
    'The North said on Monday that two drones fell on its bank. The South denied that any of its drones had crossed the river. The East declined to comment on the report. NATO urged restraint.'
  const analyst = new KeyboardAnalyst(page, {
    file: '',
    text,
    marked: { statements: [], evidence: [], context: [], questions: [] },
  })
  await startOwnLibrary(page)
  await analyst.press('ControlOrMeta+n')
  await expect(page.getByText('Bring in the article.')).toBeVisible()
  for (const words of [
    `${text}\n\nThe North called for talks.\n\nHe blamed fog on the river for the crash.`,
    text,
  ]) {
    await analyst.press('ControlOrMeta+Shift+v')
    await expect(page.getByLabel('Words of the source')).toBeFocused()
    await page.keyboard.insertText(words)
    await analyst.press('ControlOrMeta+Enter')
    await expect(analyst.reader).toContainText('The North said')
  }
  await expect(page.getByRole('button', { name: /^Review 4 suggestions/ })).toBeVisible()
  await analyst.press('Control+r')
  await expect(suggestion(page, /^open suggestion 1 of 4: claim of The North/)).toBeFocused()
  await analyst.press('Enter')
  await expect(suggestion(page, /^open suggestion 1 of 3: denial of The South/)).toBeFocused()
  await analyst.press('Enter')
  await expect(suggestion(page, /^open suggestion 1 of 2: no comment of The East/)).toBeFocused()
  await analyst.press('r')
  await expect(suggestion(page, /^open suggestion 1 of 1: call of NATO/)).toBeFocused()
  await analyst.press('r')
  await expect(suggestion(page, 'No open suggestions')).toBeFocused()
  await expect(analyst.card('')).toHaveCount(2)

  await expect(
    page.getByRole('button', {
      name: /^Enter next: .*6 suggestions, 2 of them in the ledger already, 2 rejected before/,
    }),
  ).toBeVisible()
  await analyst.press('Enter')
  await expect(
    suggestion(page, /^open suggestion 1 of 6, in the ledger already: claim of The North/),
  ).toBeFocused()
  // What stands in the ledger can be answered before its words here are added to it.
  await analyst.press('ArrowDown')
  await expect(suggestion(page, /^open suggestion 2 of 6, in the ledger already: denial/)).toBeFocused()
  await analyst.press('1')
  await expect(page.getByText(/^Will be linked: denies/)).toBeVisible()
  await analyst.press('Enter')
  await expect(analyst.card('had crossed')).toContainText(/denies/i)
  await analyst.press('ArrowUp')
  await expect(suggestion(page, /^open suggestion 1 of 5, in the ledger already: claim/)).toBeFocused()
  await analyst.press('Enter')
  await expect(
    suggestion(page, /^open suggestion 1 of 4, rejected before in like words: no comment/),
  ).toBeFocused()
  await analyst.press('Shift+R')
  await expect(suggestion(page, /^open suggestion 1 of 2: call of The North/)).toBeFocused()
  await analyst.press('r')
  // Of a “he” the analyst says who is meant before he counts as anybody.
  await expect(suggestion(page, /^open suggestion 1 of 1: claim of “He”: left open who/)).toBeFocused()
  await analyst.press('Enter')
  await expect(page.getByLabel('Who says it')).toBeFocused()
  await page.keyboard.type('South')
  await expect(page.getByRole('option', { name: 'The South' })).toBeVisible()
  await analyst.press('Enter')
  await expect(suggestion(page, /^open suggestion 1 of 1: claim of The South/)).toBeFocused()
  await analyst.press('Delete')
  await expect(analyst.card('')).toHaveCount(2)
  await expect(analyst.card('fell on its bank')).toContainText('2 sources')
  await expect(analyst.card('had crossed')).toContainText('2 sources')
  await expect(page.getByText('2 accepted, 4 rejected')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Enter next/ })).toHaveCount(0)
})
