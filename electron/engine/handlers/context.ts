import type { EngineCallName, Handlers } from '#contract/contract'
import type { LibraryState } from '#contract/library'
import type { Imports } from '#engine/bring-in/imports'
import type { Checks } from '#engine/check-run'
import type { Composer } from '#engine/composer'
import type { Reader } from '#engine/reader'
import type { Library } from '#library/library'
import type { Suggester } from '#engine/suggester'

/** What the handlers of calls work with. */
export interface Desk {
  /** The open library. @throws Refusal 'no library'. */
  readonly library: () => Library
  readonly state: () => LibraryState
  /** `from` of new briefings. */
  readonly author: () => string
  readonly composer: Composer
  readonly checks: Checks
  /** Gets the words out of files that may come from anywhere. */
  readonly reader: Reader
  readonly suggester: Suggester
  readonly imports: Imports
  /** Lets the engine wait for work before it lets go of the library. */
  readonly finishing: <Value>(work: Promise<Value>) => Promise<Value>
}

/** The handlers of some calls; a call that none of the groups answers is a type error in `handlers.ts`. */
export type Group<Name extends EngineCallName> = (desk: Desk) => Handlers<Name>
