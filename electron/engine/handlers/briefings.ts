import {
  createBriefing,
  deleteBriefing,
  getBriefing,
  listBriefings,
  updateBriefing,
} from '#library/briefings'
import { incidentFile } from '#library/incident-file'
import { withEditions } from '#engine/editions'
import { replaceInBriefing } from '#library/replace'
import { defaultFields, jobFor } from '#engine/render'
import { checkJobFor, fixBriefing } from '#engine/checking'
import type { Group } from './context.ts'

export const briefingHandlers: Group<
  | 'briefing.list'
  | 'briefing.create'
  | 'briefing.get'
  | 'briefing.update'
  | 'briefing.replace'
  | 'briefing.delete'
  | 'briefing.render'
  | 'briefing.check'
  | 'briefing.fix'
> = ({ library, author, composer }) => ({
  'briefing.list': ({ incidentId }) =>
    withEditions(library(), listBriefings(library(), incidentId), incidentId),
  'briefing.create': ({ incidentId, template }) => {
    const file = incidentFile(library(), incidentId)
    return { id: createBriefing(library(), incidentId, defaultFields(library(), file, author(), template)) }
  },
  'briefing.get': ({ id }) => getBriefing(library(), id),
  'briefing.update': ({ id, patch }) => {
    updateBriefing(library(), id, patch)
    return {}
  },
  'briefing.replace': ({ id, ...wanted }) => ({ count: replaceInBriefing(library(), id, wanted) }),
  'briefing.delete': ({ id }) => {
    deleteBriefing(library(), id)
    return {}
  },
  'briefing.render': ({ id }) => composer.compose(jobFor(library(), getBriefing(library(), id)), 'preview'),
  'briefing.check': ({ id, off }) => composer.check(checkJobFor(library(), getBriefing(library(), id), off)),
  'briefing.fix': ({ id, fix }) => {
    fixBriefing(library(), id, fix)
    return {}
  },
})
