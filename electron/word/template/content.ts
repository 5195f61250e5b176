import type { Element } from '#word/read'
import type { CleanPart } from './clean.ts'
import type { Package, Relation } from './package.ts'
import type { PageSetUp, Section } from './sections.ts'
import type { Styles } from './styles.ts'
import type { TemplateText } from './text.ts'

/** All that a document takes from a template, read and cleaned. */
export interface TemplateContent {
  readonly pack: Package
  /** The document with its root and attributes. */
  readonly document: CleanPart
  readonly text: TemplateText
  readonly sections: readonly Section[]
  /** The section in which the briefing stands. */
  readonly page: PageSetUp | null
  /** Headers and footers by the ids that sections name them with. */
  readonly running: ReadonlyMap<string, CleanPart>
  readonly hasEvenPages: boolean
  readonly styles: Styles
  readonly numbering: CleanPart | null
  readonly theme: CleanPart | null
  readonly fonts: { readonly tree: Element; readonly relations: readonly Relation[] } | null
  readonly settings: Element
}
