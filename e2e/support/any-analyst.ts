import { expect } from 'playwright/test'
import type { Locator, Page } from 'playwright'
import type { Article, MarkedStatement } from './article.ts'

/** What an analyst sees at the incident screen, whatever she works with. */
export class AnyAnalyst {
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

  /** The field for the actor of the statement that is being edited. */
  get who(): Locator {
    return this.page.getByLabel('Who', { exact: true })
  }

  /** The card of a statement, by a piece of its words. */
  card(words: string): Locator {
    return this.page.locator('[data-entry]').filter({ hasText: words })
  }

  /** Waits until the screen says that everything is safe. */
  async saved(): Promise<void> {
    await expect(this.page.getByRole('status').getByText('Saved', { exact: true })).toBeVisible()
  }

  /** The card whose editor is open. */
  protected get editor(): Locator {
    return this.page.locator('[data-entry][aria-current]')
  }

  /** The field of the open editor that takes one more statement to answer. */
  protected get answers(): Locator {
    return this.editor.getByLabel(/^Answers( also)?$/)
  }

  /** The offer of an actor in the list that is open. */
  protected actor(name: string): Locator {
    const options = this.page.getByRole('option')
    return options.filter({ has: this.page.getByText(name, { exact: true }) }).first()
  }

  /** The statements of the article that this one answers. */
  protected targetsOf({ to }: MarkedStatement): readonly MarkedStatement[] {
    return this.article.marked.statements.filter(({ id }) => to?.includes(id))
  }

  /** Where a passage stands in the article. */
  protected find(passage: string): { start: number; end: number } {
    const start = this.article.text.indexOf(passage)
    expect(start, `“${passage}” is in the article`).toBeGreaterThanOrEqual(0)
    return { start, end: start + passage.length }
  }

  protected async expectSelected(passage: string): Promise<void> {
    expect(await this.page.evaluate(() => document.getSelection()?.toString())).toBe(passage)
  }
}
