import { expect } from 'playwright/test'
import type { Locator } from 'playwright'
import { MARK_KEYS } from '#domain/kinds'
import { AnyAnalyst } from './any-analyst.ts'
import type { MarkedStatement } from './article.ts'

/** What an analyst does at the incident screen, without ever touching the mouse. */
export class KeyboardAnalyst extends AnyAnalyst {
  async press(keys: string, times = 1): Promise<void> {
    for (let count = 0; count < times; count += 1) await this.page.keyboard.press(keys)
  }

  /** Presses Tab until something has the focus. */
  async tabTo(wanted: Locator, keys: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await expect(wanted).toBeVisible()
    for (let count = 0; count < 150; count += 1) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return
      await this.press(keys)
    }
    throw new Error(`Tab never reaches ${wanted}`)
  }

  /** Goes to the reader. */
  async read(): Promise<void> {
    for (let count = 0; count < 3; count += 1) {
      if (await this.reader.evaluate((element) => element === document.activeElement)) return
      await this.press('F6')
    }
    await expect(this.reader).toBeFocused()
  }

  /** Selects a passage with the reading mark. */
  async select(passage: string): Promise<void> {
    const { start, end } = this.find(passage)
    await this.read()
    if ((await this.mark()) > start) await this.press('Control+Home')
    await this.go(start, '')
    await this.go(end, 'Shift+')
    await this.expectSelected(passage)
  }

  /** Marks a statement and fills in who said it and what it answers. */
  async markStatement(statement: MarkedStatement): Promise<void> {
    await this.select(statement.quote)
    await this.press(MARK_KEYS[statement.kind])
    await expect(this.who).toBeFocused()
    if (statement.actor !== null) {
      await this.page.keyboard.type(statement.actor)
      const wanted = this.actor(statement.actor)
      await expect(wanted).toBeVisible()
      while ((await wanted.getAttribute('data-combobox-selected')) === null) await this.press('ArrowDown')
      await this.press('Enter')
      await expect(this.who).toHaveValue(statement.actor)
    }
    for (const { quote } of this.targetsOf(statement)) {
      await this.tabTo(this.answers)
      await this.page.keyboard.type(quote.slice(0, 24))
      await expect(this.page.getByRole('option').filter({ hasText: quote.slice(0, 24) })).toBeVisible()
      await this.press('ArrowDown')
      await this.press('Enter')
      await expect(this.editor.getByRole('group').filter({ hasText: quote.slice(0, 20) })).toBeVisible()
      // The card has moved beneath what it answers, and the focus is still in it.
      expect(await this.editor.evaluate((card) => card.contains(document.activeElement))).toBe(true)
    }
    if (statement.scope) {
      await this.tabTo(this.editor.getByLabel('Denies exactly').first(), 'Shift+Tab')
      await this.page.keyboard.type(statement.scope)
    }
    await this.press('Control+Enter')
    await this.saved()
    await expect(this.reader).toBeFocused()
  }

  /** Where the reading mark stands in the text. */
  private mark(): Promise<number> {
    return this.page.evaluate(() => {
      const { focusNode, focusOffset } = document.getSelection() ?? {}
      const span = focusNode?.parentElement?.closest<HTMLElement>('[data-at]')
      return span ? Number(span.dataset['at']) + (focusOffset ?? 0) : -1
    })
  }

  private async go(to: number, modifier: '' | 'Shift+'): Promise<void> {
    for (let at = await this.mark(); at !== to; at = await this.mark()) {
      if (at > to) await this.press(`${modifier}ArrowLeft`)
      // A word more may go too far when few letters are missing.
      else await this.press(to - at > 20 ? `${modifier}Control+ArrowRight` : `${modifier}ArrowRight`)
    }
  }
}
