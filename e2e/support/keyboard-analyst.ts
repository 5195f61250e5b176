import { expect } from 'playwright/test'
import type { Locator, Page } from 'playwright'
import { MARK_KEYS } from '#domain/kinds'
import type { Article, MarkedStatement } from './article.ts'

/** What an analyst does at the incident screen, without ever touching the mouse. */
export class KeyboardAnalyst {
  readonly page: Page
  readonly article: Article

  constructor(page: Page, article: Article) {
    this.page = page
    this.article = article
  }

  get reader(): Locator {
    return this.page.getByRole('document', { name: /^Words of / })
  }

  async press(keys: string, times = 1): Promise<void> {
    for (let count = 0; count < times; count += 1) await this.page.keyboard.press(keys)
  }

  async saved(): Promise<void> {
    await expect(this.page.getByRole('status').getByText('Saved', { exact: true })).toBeVisible()
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
    const start = this.article.text.indexOf(passage)
    expect(start, `“${passage}” is in the article`).toBeGreaterThanOrEqual(0)
    await this.read()
    if ((await this.mark()) > start) await this.press('Control+Home')
    await this.go(start, '')
    await this.go(start + passage.length, 'Shift+')
    expect(await this.page.evaluate(() => document.getSelection()?.toString())).toBe(passage)
  }

  /** Marks a statement and fills in who said it and what it answers. */
  async markStatement(statement: MarkedStatement, all: readonly MarkedStatement[]): Promise<void> {
    await this.select(statement.quote)
    await this.press(MARK_KEYS[statement.kind])
    const who = this.page.getByLabel('Who', { exact: true })
    await expect(who).toBeFocused()
    if (statement.actor !== null) {
      await this.page.keyboard.type(statement.actor)
      const options = this.page.getByRole('option')
      const wanted = options.filter({ has: this.page.getByText(statement.actor, { exact: true }) }).first()
      await expect(wanted).toBeVisible()
      while ((await wanted.getAttribute('data-combobox-selected')) === null) await this.press('ArrowDown')
      await this.press('Enter')
      await expect(who).toHaveValue(statement.actor)
    }
    const editor = this.page.locator('[data-entry][aria-current]')
    for (const target of all.filter(({ id }) => statement.to?.includes(id))) {
      const picker = editor.getByLabel(/^Answers( also)?$/)
      await this.tabTo(picker)
      await this.page.keyboard.type(target.quote.slice(0, 24))
      await expect(this.page.getByRole('option').filter({ hasText: target.quote.slice(0, 24) })).toBeVisible()
      await this.press('ArrowDown')
      await this.press('Enter')
      await expect(editor.getByRole('group').filter({ hasText: target.quote.slice(0, 20) })).toBeVisible()
      // The card has moved beneath what it answers, and the focus is still in it.
      expect(await editor.evaluate((card) => card.contains(document.activeElement))).toBe(true)
    }
    if (statement.scope) {
      await this.tabTo(editor.getByLabel('Denies exactly').first(), 'Shift+Tab')
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
