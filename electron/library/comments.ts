import type { Comment, CommentFields } from '#domain/comment'
import { change } from './history.ts'
import type { Library, Row } from './library.ts'
import { editKey, editLabel, fromRow, insertRecord, requireRow, updateRecord, type Fields } from './rows.ts'

const toColumns = ({ passage, ...fields }: Partial<CommentFields>): Fields => ({
  ...fields,
  ...(passage !== undefined && { passage: passage && JSON.stringify(passage) }),
})

function commentFrom(row: Row): Comment {
  const { passage, ...fields } = fromRow(row, ['resolved'])
  return { ...fields, passage: typeof passage === 'string' ? JSON.parse(passage) : null } as Comment
}

/** The comments on a briefing, in the order in which they were made. */
export function listComments(library: Library, briefingId: string): Comment[] {
  return library
    .sql('SELECT * FROM briefing_comment WHERE briefing_id = ? ORDER BY num')
    .all(briefingId)
    .map(commentFrom)
}

/** Notes something beside a briefing. @returns the id of the comment. */
export function createComment(library: Library, briefingId: string, fields: CommentFields): string {
  return change(library, 'New comment', () => {
    requireRow(library, 'briefing', briefingId, 'briefing')
    return insertRecord(library, 'briefing_comment', { briefingId, ...toColumns(fields) })
  })
}

/** Changes a comment: its words, or whether it is resolved. */
export function updateComment(library: Library, id: string, patch: Partial<CommentFields>): void {
  const label = editLabel(patch, 'comment', { text: 'comment', resolved: '“resolved” of comment' })
  const write = () => {
    updateRecord(
      library,
      'briefing_comment',
      requireRow(library, 'briefing_comment', id, 'comment'),
      toColumns(patch),
    )
  }
  change(library, label, write, editKey('briefing_comment', id, patch, ['text']))
}

/** Deletes a comment. */
export function deleteComment(library: Library, id: string): void {
  change(library, 'Delete comment', () => {
    requireRow(library, 'briefing_comment', id, 'comment')
    library.sql('DELETE FROM briefing_comment WHERE id = ?').run(id)
  })
}
