import { expect } from 'playwright/test'
import type { Locator } from 'playwright'
import { MARK_KEYS, type MarkKind } from '#domain/kinds'
import { AnyAnalyst } from './any-analyst.ts'
import type { MarkedStatement } from './article.ts'

/** What an analyst does at the incident screen, by mouse. */
export class Analyst extends AnyAnalyst {
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

  /** Selects a passage by dragging the mouse over it. */
  async drag(passage: string): Promise<void> {
    const [from, to] = await this.reader.evaluate((root, range) => {
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
    }, this.find(passage))
    if (!from || !to) throw new Error('The passage has no place on screen')
    await this.page.mouse.move(from.x, from.y)
    await this.page.mouse.down()
    await this.page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2)
    await this.page.mouse.move(to.x, to.y)
    await this.page.mouse.up()
    await expect(this.page.getByRole('toolbar', { name: 'Mark the selected words as' })).toBeVisible()
    await this.expectSelected(passage)
  }

  /** Marks the selected words with the bar beside them. */
  async markByBar(kind: MarkKind): Promise<void> {
    const bar = this.page.getByRole('toolbar', { name: 'Mark the selected words as' })
    await bar.getByRole('button', { name: `${MARK_KEYS[kind].toUpperCase()} ${kind}`, exact: true }).click()
  }

  /** Marks a statement and fills in who said it and what it answers. */
  async markStatement(statement: MarkedStatement): Promise<void> {
    await this.drag(statement.quote)
    await this.markByBar(statement.kind)
    await expect(this.who).toBeFocused()
    if (statement.actor !== null) await this.pickActor(this.who, statement.actor)
    await this.answer(this.targetsOf(statement))
    if (statement.scope) await this.page.getByLabel('Denies exactly').first().fill(statement.scope)
    await this.done()
  }

  /** Picks an actor by name, or makes a new one; the field has the focus. */
  async pickActor(field: Locator, name: string): Promise<void> {
    await field.fill(name)
    await this.actor(name).click()
    await expect(field).toHaveValue(name)
  }

  /** Chooses in the editor that is open which statements this one answers. */
  async answer(targets: readonly MarkedStatement[]): Promise<void> {
    for (const target of targets) {
      const already = this.editor.getByRole('group', {
        name: new RegExp(`^Answers .*${escape(target.quote.slice(0, 30))}`),
      })
      if ((await already.count()) > 0) continue
      await this.answers.click()
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
