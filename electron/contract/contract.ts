import type { z } from 'zod'
import { actorCalls } from './actors.ts'
import { briefingCalls } from './briefings.ts'
import { custodyCalls } from './custody.ts'
import { editionCalls } from './editions.ts'
import { commentCalls } from './comments.ts'
import { houseTemplateCalls } from './house-templates.ts'
import { incidentCalls } from './incidents.ts'
import { ledgerCalls } from './ledger.ts'
import { libraryCalls } from './library.ts'
import { searchCalls } from './search.ts'
import { shellCalls } from './shell.ts'
import { originCalls } from './origins.ts'
import { sourceCalls } from './sources.ts'
import { suggestionCalls } from './suggestions.ts'

/** Every call between renderer and main, by name. */
export const calls = {
  ...libraryCalls,
  ...searchCalls,
  ...incidentCalls,
  ...actorCalls,
  ...ledgerCalls,
  ...sourceCalls,
  ...originCalls,
  ...suggestionCalls,
  ...briefingCalls,
  ...editionCalls,
  ...custodyCalls,
  ...commentCalls,
  ...houseTemplateCalls,
  ...shellCalls,
} as const

type Calls = typeof calls
export type CallName = keyof Calls
export type Input<Name extends CallName> = z.infer<Calls[Name]['input']>
export type Output<Name extends CallName> = z.infer<Calls[Name]['output']>

/** The calls that one room answers. */
export type CallsOf<Room extends 'engine' | 'main'> = {
  [Name in CallName]: Calls[Name]['room'] extends Room ? Name : never
}[CallName]
export type EngineCallName = CallsOf<'engine'>
export type MainCallName = CallsOf<'main'>

/** One function for each call of a list, as the rooms implement them. */
export type Handlers<Name extends CallName> = {
  readonly [Key in Name]: (input: Input<Key>) => Output<Key> | Promise<Output<Key>>
}
