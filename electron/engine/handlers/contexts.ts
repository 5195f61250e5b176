import { createContext, linkContext, listContexts, unlinkContext, updateContext } from '#library/contexts'
import type { Group } from './context.ts'

export const contextHandlers: Group<
  'context.create' | 'context.update' | 'context.unlink' | 'context.link' | 'context.list'
> = ({ library }) => ({
  'context.create': ({ incidentId, fields }) => ({ id: createContext(library(), incidentId, fields) }),
  'context.update': ({ id, patch }) => {
    updateContext(library(), id, patch)
    return {}
  },
  'context.unlink': ({ incidentId, id }) => {
    unlinkContext(library(), incidentId, id)
    return {}
  },
  'context.link': ({ incidentId, id }) => {
    linkContext(library(), incidentId, id)
    return {}
  },
  'context.list': () => listContexts(library()),
})
