import type { Anchor, Document } from '#document/model'
import type { Design } from '#domain/template'
import { FIRST_LIST, type ListKind } from './lists.ts'
import { openRelationships, type Relationships } from './relationships.ts'
import type { Sanitiser } from './sanitise.ts'

/** What the pieces of one document share while it is written. */
export interface Pen {
  readonly sanitiser: Sanitiser
  readonly design: Design
  /** The anchor of each note by its number. */
  readonly noteAnchors: ReadonlyMap<number, Anchor>
  /** Notes whose first mention is written. */
  readonly mentioned: Set<number>
  /** Runs within a bookmark; the bookmarks are counted through the document. */
  readonly bookmark: (anchor: Anchor, runs: string) => string
  /** The number of a new list of this kind. */
  readonly newList: (kind: ListKind) => number
  /** What the part that is being written leads to. */
  readonly relationships: Relationships
}

/** A pen for one document, and the lists that it has begun. */
export function openPen(
  { notes, design }: Pick<Document, 'notes' | 'design'>,
  sanitiser: Sanitiser,
): { pen: Pen; lists: readonly ListKind[] } {
  const lists: ListKind[] = []
  let bookmarks = 0
  const pen: Pen = {
    sanitiser,
    design,
    noteAnchors: new Map(notes.map(({ number, anchor }) => [number, anchor])),
    mentioned: new Set(),
    bookmark: (anchor, runs) => {
      bookmarks += 1
      return `<w:bookmarkStart w:name="${anchor}" w:id="${bookmarks}"/>${runs}<w:bookmarkEnd w:id="${bookmarks}"/>`
    },
    newList: (kind) => FIRST_LIST - 1 + lists.push(kind),
    relationships: openRelationships(),
  }
  return { pen, lists }
}

/** The same pen for another part of the document. */
export const onNewPart = (pen: Pen): Pen => ({ ...pen, relationships: openRelationships() })
