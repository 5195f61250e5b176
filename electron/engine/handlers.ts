import type { EngineCallName, Handlers } from '#contract/contract'
import { actorHandlers } from './handlers/actors.ts'
import { briefingHandlers } from './handlers/briefings.ts'
import { commentHandlers } from './handlers/comments.ts'
import type { Desk } from './handlers/context.ts'
import { contextHandlers } from './handlers/contexts.ts'
import { editionHandlers } from './handlers/editions.ts'
import { evidenceHandlers } from './handlers/evidence.ts'
import { houseTemplateHandlers } from './handlers/house-templates.ts'
import { incidentHandlers } from './handlers/incidents.ts'
import { judgementHandlers } from './handlers/judgements.ts'
import { libraryHandlers } from './handlers/library.ts'
import { originHandlers } from './handlers/origins.ts'
import { sourceHandlers } from './handlers/sources.ts'
import { statementHandlers } from './handlers/statements.ts'
import { suggestionHandlers } from './handlers/suggestions.ts'

/** Everything that the engine answers. A call of the contract that is missing here does not compile. */
export const engineHandlers = (desk: Desk): Handlers<EngineCallName> => ({
  ...libraryHandlers(desk),
  ...incidentHandlers(desk),
  ...actorHandlers(desk),
  ...statementHandlers(desk),
  ...evidenceHandlers(desk),
  ...contextHandlers(desk),
  ...judgementHandlers(desk),
  ...sourceHandlers(desk),
  ...originHandlers(desk),
  ...suggestionHandlers(desk),
  ...briefingHandlers(desk),
  ...editionHandlers(desk),
  ...commentHandlers(desk),
  ...houseTemplateHandlers(desk),
})
