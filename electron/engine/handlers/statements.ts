import { addCitation, removeCitation } from '#library/citations'
import { createMark } from '#library/marks'
import {
  createStatement,
  deleteResponse,
  deleteStatement,
  setResponse,
  updateStatement,
} from '#library/statements'
import type { Group } from './context.ts'

export const statementHandlers: Group<
  | 'mark.create'
  | 'citation.add'
  | 'citation.remove'
  | 'statement.create'
  | 'statement.update'
  | 'statement.delete'
  | 'response.set'
  | 'response.delete'
> = ({ library }) => ({
  'mark.create': (input) => createMark(library(), input),
  'citation.add': ({ incidentId, owner, ...passage }) => ({
    id: addCitation(library(), incidentId, owner, passage),
  }),
  'citation.remove': ({ id }) => {
    removeCitation(library(), id)
    return {}
  },
  'statement.create': ({ incidentId, fields }) => ({ id: createStatement(library(), incidentId, fields) }),
  'statement.update': ({ id, patch }) => {
    updateStatement(library(), id, patch)
    return {}
  },
  'statement.delete': ({ id }) => {
    deleteStatement(library(), id)
    return {}
  },
  'response.set': ({ fromId, toId, fields }) => ({ id: setResponse(library(), fromId, toId, fields) }),
  'response.delete': ({ id }) => {
    deleteResponse(library(), id)
    return {}
  },
})
