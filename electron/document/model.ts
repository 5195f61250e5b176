import type { TextPlace } from '#domain/house-template'
import type { MarkKind } from '#domain/kinds'
import type { Marking } from '#domain/marking'
import type { Design } from '#domain/template'

/**
 * A document without a file format: blocks that a writer turns into bytes. Lengths are twips (a
 * twentieth of a point), figures are measured in pixels at 96 to the inch.
 */
export interface Document {
  readonly meta: DocumentMeta
  readonly design: Design
  readonly blocks: readonly Block[]
  /** The endnotes by number, from 1. */
  readonly notes: readonly Note[]
  /** What the named places of a house template are filled with; line feeds are line breaks. */
  readonly places: Readonly<Record<TextPlace, string>>
}

export interface DocumentMeta {
  readonly title: string
  /** The title as it fits into a running header. */
  readonly shortTitle: string
  /** Stands on every page before the title: what every reader must know, as that nobody has reviewed it. */
  readonly notice: string | null
  readonly subject: string
  readonly author: string
  readonly keywords: string
  /** BCP 47. */
  readonly language: string
  /** UTC instants. */
  readonly created: string
  readonly modified: string
  readonly marking: Marking
}

/** Where a cross reference can lead: at most 40 letters, digits and `_`, unique in the document. */
export type Anchor = string

/** The colour of a kind, grey for what is said aside, or none. Colour never stands without its word. */
export type Tone = MarkKind | 'quiet' | null

export interface TextRun {
  readonly type: 'text'
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
  readonly tone: Tone
  /** BCP 47 where it differs from the document's. */
  readonly language: string | null
  /** Stands on a tint: a passage that is quoted elsewhere. */
  readonly tinted: boolean
}
export type Inline =
  | TextRun
  | { readonly type: 'line break' }
  /** Numbers of endnotes; the first mention in reading order holds the note, later ones point to it. */
  | { readonly type: 'notes'; readonly numbers: readonly number[] }
  | { readonly type: 'link'; readonly href: string; readonly content: readonly TextRun[] }
  | { readonly type: 'reference'; readonly to: Anchor; readonly content: readonly TextRun[] }

export const PARAGRAPH_ROLES = [
  'overline',
  'title',
  'subtitle',
  'lead',
  'body',
  'entry',
  'card title',
  'detail',
  'small print',
  'caption',
  'table head',
  'fact label',
  'table text',
  'table detail',
  'table mark',
  'source text',
  'note',
] as const
export type ParagraphRole = (typeof PARAGRAPH_ROLES)[number]

export interface Paragraph {
  readonly type: 'paragraph'
  readonly role: ParagraphRole
  readonly anchor: Anchor | null
  readonly content: readonly Inline[]
  /** Stays on the page of the block that follows. */
  readonly keepNext: boolean
}

export interface Heading {
  readonly type: 'heading'
  readonly level: 1 | 2
  readonly anchor: Anchor | null
  readonly content: readonly Inline[]
  /** Begins a page. */
  readonly newPage: boolean
}

export interface List {
  readonly type: 'list'
  readonly ordered: boolean
  readonly items: readonly { readonly anchor: Anchor | null; readonly content: readonly Inline[] }[]
}

export interface Table {
  readonly type: 'table'
  /** For readers who cannot see it. */
  readonly title: string
  readonly description: string
  /**
   * `ruled` has hairlines between its rows, `grid` between its columns too, `cards` a line above each row
   * and no frame, `facts` none at all.
   */
  readonly look: 'ruled' | 'grid' | 'cards' | 'facts'
  /** Shares of the width. */
  readonly columns: readonly number[]
  /** Repeated on every page. */
  readonly header: readonly Cell[] | null
  readonly rows: readonly Row[]
}
export interface Row {
  /** One a column; where there are fewer, the last reaches over the columns that are left. */
  readonly cells: readonly Cell[]
  /** The columns in which the cell of the row above goes on; their own cells here are empty. */
  readonly continued: readonly number[]
  /** May not be split across pages. */
  readonly together: boolean
  /** Stays on the page of the next row. */
  readonly keepNext: boolean
  /** A heavier line above: here something new begins. */
  readonly opens: boolean
}
export type Cell = readonly Paragraph[]

export interface Figure {
  readonly type: 'figure'
  readonly anchor: Anchor | null
  readonly picture: Picture
  /** Pixels. */
  readonly width: number
  readonly height: number
  readonly number: number
  readonly caption: readonly Inline[]
  /** What a reader who cannot see the figure needs to know of it. */
  readonly alt: string
}
export type Picture =
  | { readonly format: 'svg'; readonly svg: string }
  | { readonly format: 'png' | 'jpeg'; readonly bytes: Uint8Array }

/** The headings that follow, each a link; page numbers are left to the program that breaks the pages. */
export interface Contents {
  readonly type: 'contents'
  readonly entries: readonly { readonly to: Anchor; readonly words: string }[]
}

export type Block = Heading | Paragraph | List | Table | Figure | Contents

export interface Note {
  readonly number: number
  readonly anchor: Anchor
  readonly blocks: readonly Paragraph[]
}
