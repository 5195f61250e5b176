import type { Failure } from '#contract/errors'
import type { ErrorWords } from '#contract/words'
import type { Engine } from '#engine/engine'
import type { Arguments } from './usage.ts'

/** Where a command writes and what it knows of its surroundings. */
export interface Surroundings {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** True where someone watches stderr. */
  readonly progress: boolean
  readonly env: NodeJS.ProcessEnv
  readonly version: string
}

/** What a command has to say: for people, and as data. */
export interface Result {
  readonly text: string
  readonly data: unknown
  /** Refusals beside what was done; the exit status is 1 then. */
  readonly problems?: readonly string[]
}

/** What a command works with. */
export interface Job {
  readonly args: Arguments
  readonly engine: Engine
  readonly surroundings: Surroundings
}

/** A refusal in words of its own, where those of its code would not fit a command line. */
export class CommandRefusal extends Error {
  readonly code: Failure['code']
  readonly words: ErrorWords

  constructor(code: Failure['code'], words: ErrorWords) {
    super(words.title)
    this.code = code
    this.words = words
  }
}
