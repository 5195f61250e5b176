import {
  actorUses,
  createActor,
  deleteActor,
  listActorRows,
  listActors,
  mergeActors,
  updateActor,
} from '#library/actors'
import type { Group } from './context.ts'

export const actorHandlers: Group<
  | 'actor.list'
  | 'actor.rows'
  | 'actor.uses'
  | 'actor.create'
  | 'actor.update'
  | 'actor.merge'
  | 'actor.delete'
> = ({ library }) => ({
  'actor.list': () => listActors(library()),
  'actor.rows': () => listActorRows(library()),
  'actor.uses': ({ id }) => actorUses(library(), id),
  'actor.create': (fields) => ({ id: createActor(library(), fields) }),
  'actor.update': ({ id, patch }) => {
    updateActor(library(), id, patch)
    return {}
  },
  'actor.merge': ({ id, intoId }) => {
    mergeActors(library(), id, intoId)
    return {}
  },
  'actor.delete': ({ id }) => {
    deleteActor(library(), id)
    return {}
  },
})
