import { changesFrom, editionsOf, issue } from '#engine/editions'
import { editionDocument } from '#library/editions'
import type { Group } from './context.ts'

export const editionHandlers: Group<
  'edition.list' | 'edition.issue' | 'edition.document' | 'edition.changes'
> = ({ library, author, composer, finishing }) => ({
  'edition.list': ({ briefingId }) => editionsOf(library(), briefingId),
  'edition.issue': (wanted) => finishing(issue(library(), composer, { ...wanted, author: author() })),
  'edition.document': ({ id }) => ({ bytes: editionDocument(library(), id) }),
  'edition.changes': ({ id }) => changesFrom(library(), id),
})
