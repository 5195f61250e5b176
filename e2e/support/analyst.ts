import { expect } from 'playwright/test'
import type { Locator, Page } from 'playwright'
import { MARK_KEYS, type MarkKind } from '#domain/kinds'
import type { Article, MarkedStatement } from './article.ts'

/** What an analyst does at the incident screen, by mouse. */
export class Analyst {
  readonly page: Page
  readonly article: Article

  constructor(page: Page, article: Article) {
    this.page = page
    this.article = article
  }

  /** The reader's text. */
  get reader(): Locator {
    return this.page.getByRole('document', { name: /^Words of / })
  }

  /** The card of a statement, by a piece of its words. */
  card(words: string): Locator {
    return this.page.locator('[data-entry]').filter({ hasText: words })
  }

  /** Starts an incident with the button and names it. */
  async startIncident(title: string): Promise<void> {
    await this.page.getByRole('button', { name: 'New incident' }).first().click()
    await this.name(title)
  }

  /** Types the title of the new incident; its field has the focus. */
  async name(title: string): Promise<void> {
    const field = this.page.getByLabel('Title of the incident')
    await expect(field).toBeFocused()
    await this.page.keyboard.type(title)
    await this.page.keyboard.press('Enter')
    await this.saved()
  }

  /** Waits until the screen says that everything is safe. */
  async saved(): Promise<void> {
    await expect(this.page.getByRole('status').getByText('Saved', { exact: true })).toBeVisible()
  }

  /** Selects a passage by dragging the mouse over it. */
  async drag(passage: string): Promise<void> {
    const start = this.article.text.indexOf(passage)
    expect(start, `“${passage}” is in the article`).toBeGreaterThanOrEqual(0)
    const [from, to] = await this.reader.evaluate(
      (root, range) => {
        const place = (at: number, end: boolean) => {
          const spans = [...root.querySelectorAll<HTMLElement>('[data-at]')]
          const span = spans.findLast(({ dataset }) =>
            end ? Number(dataset['at']) < at : Number(dataset['at']) <= at,
          )
          if (!span?.firstChild) throw new Error('The passage is not shown')
          return [span.firstChild, at - Number(span.dataset['at'])] as const
        }
        const selected = document.createRange()
        selected.setStart(...place(range.start, false))
        selected.setEnd(...place(range.end, true))
        selected.startContainer.parentElement?.scrollIntoView({ block: 'center' })
        const boxes = [...selected.getClientRects()].filter(({ width }) => width > 0)
        const first = boxes[0]
        const last = boxes.at(-1)
        if (!first || !last) throw new Error('The passage has no place on screen')
        return [
          { x: first.left + 0.5, y: first.top + first.height / 2 },
          { x: last.right - 0.5, y: last.top + last.height / 2 },
        ]
      },
      { start, end: start + passage.length },
    )
    if (!from || !to) throw new Error('The passage has no place on screen')
    await this.page.mouse.move(from.x, from.y)
    await this.page.mouse.down()
    await this.page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2)
    await this.page.mouse.move(to.x, to.y)
    await this.page.mouse.up()
    await expect(this.page.getByRole('toolbar', { name: 'Mark the selected words as' })).toBeVisible()
    expect(await this.page.evaluate(() => document.getSelection()?.toString())).toBe(passage)
  }

  /** Marks the selected words with the bar beside them. */
  async markByBar(kind: MarkKind): Promise<void> {
    const bar = this.page.getByRole('toolbar', { name: 'Mark the selected words as' })
    await bar.getByRole('button', { name: `${MARK_KEYS[kind].toUpperCase()} ${kind}`, exact: true }).click()
  }

  /** Picks an actor by name, or makes a new one; the field has the focus. */
  async pickActor(field: Locator, name: string): Promise<void> {
    await field.fill(name)
    const options = this.page.getByRole('option')
    const existing = options.filter({ has: this.page.getByText(name, { exact: true }) })
    await expect(existing.first()).toBeVisible()
    await existing.first().click()
    await expect(field).toHaveValue(name)
  }

  /** Chooses in the editor that is open which statements this one answers. */
  async answer(targets: readonly MarkedStatement[]): Promise<void> {
    const editor = this.page.locator('[data-entry][aria-current]')
    for (const target of targets) {
      const already = editor.getByRole('group', {
        name: new RegExp(`^Answers .*${escape(target.quote.slice(0, 30))}`),
      })
      if ((await already.count()) > 0) continue
      await editor.getByLabel(/^Answers( also)?$/).click()
      await this.page
        .getByRole('option')
        .filter({ hasText: target.quote.slice(0, 30) })
        .click()
      await expect(already).toBeVisible()
    }
  }

  /** Closes the editor that is open. */
  async done(): Promise<void> {
    await this.page.getByRole('button', { name: 'Done' }).click()
    await this.saved()
  }
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
