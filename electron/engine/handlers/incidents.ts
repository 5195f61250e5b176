import { incidentFile } from '#library/incident-file'
import { createIncident, deleteIncident, updateIncident } from '#library/incidents'
import { setOrder } from '#library/order'
import { findIncidents } from '#library/search/incidents'
import { addStatus, deleteStatus, updateStatus } from '#library/status'
import type { Group } from './context.ts'

export const incidentHandlers: Group<
  | 'incident.list'
  | 'incident.create'
  | 'incident.file'
  | 'incident.update'
  | 'incident.delete'
  | 'status.add'
  | 'status.update'
  | 'status.delete'
  | 'order.set'
> = ({ library }) => ({
  'incident.list': ({ query }) => findIncidents(library(), query),
  'incident.create': ({ title }) => ({ id: createIncident(library(), title) }),
  'incident.file': ({ id }) => incidentFile(library(), id),
  'incident.update': ({ id, patch }) => {
    updateIncident(library(), id, patch)
    return {}
  },
  'incident.delete': ({ id }) => {
    deleteIncident(library(), id)
    return {}
  },
  'status.add': ({ incidentId, fields, cites }) => ({
    id: addStatus(library(), incidentId, fields, cites),
  }),
  'status.update': ({ id, patch }) => {
    updateStatus(library(), id, patch)
    return {}
  },
  'status.delete': ({ id }) => {
    deleteStatus(library(), id)
    return {}
  },
  'order.set': ({ incidentId, list, ids }) => {
    setOrder(library(), incidentId, list, ids)
    return {}
  },
})
