import { houseOf, reportOf } from '#engine/house-templates'
import { listHouseTemplates, removeHouseTemplate, renameHouseTemplate } from '#library/house-templates'
import type { Group } from './context.ts'

export const houseTemplateHandlers: Group<
  'house.list' | 'house.report' | 'house.rename' | 'house.remove'
> = ({ library }) => ({
  'house.list': () => listHouseTemplates(library()),
  'house.report': ({ id }) => reportOf(houseOf(library(), id)),
  'house.rename': ({ id, name }) => {
    renameHouseTemplate(library(), id, name)
    return {}
  },
  'house.remove': ({ id }) => {
    removeHouseTemplate(library(), id)
    return {}
  },
})
