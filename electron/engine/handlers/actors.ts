import { createActor, deleteActor, listActors, updateActor } from '#library/actors'
import type { Group } from './context.ts'

export const actorHandlers: Group<'actor.list' | 'actor.create' | 'actor.update' | 'actor.delete'> = ({
  library,
}) => ({
  'actor.list': () => listActors(library()),
  'actor.create': (fields) => ({ id: createActor(library(), fields) }),
  'actor.update': ({ id, patch }) => {
    updateActor(library(), id, patch)
    return {}
  },
  'actor.delete': ({ id }) => {
    deleteActor(library(), id)
    return {}
  },
})
