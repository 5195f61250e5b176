import { houseOf, reportOf } from '#engine/house-templates'
import { previewJob } from '#engine/render'
import {
  listHouseTemplates,
  removeHouseTemplate,
  renameHouseTemplate,
  usesOfHouseTemplate,
} from '#library/house-templates'
import type { Group } from './context.ts'

export const houseTemplateHandlers: Group<
  'house.list' | 'house.report' | 'house.uses' | 'house.preview' | 'house.rename' | 'house.remove'
> = ({ library, composer }) => ({
  'house.list': () => listHouseTemplates(library()),
  'house.report': ({ id }) => reportOf(houseOf(library(), id)),
  'house.uses': ({ id }) => usesOfHouseTemplate(library(), id),
  'house.preview': async ({ id }) => {
    const job = previewJob(library(), id)
    if (!job) return null
    const { bytes } = await composer.compose(job, 'export')
    return { title: job.briefing.title, bytes }
  },
  'house.rename': ({ id, name }) => {
    renameHouseTemplate(library(), id, name)
    return {}
  },
  'house.remove': ({ id }) => {
    removeHouseTemplate(library(), id)
    return {}
  },
})
