import type { Bridge } from '#contract/bridge'
import type { CallName, Input, Output } from '#contract/contract'
import type { Answer, Failure } from '#contract/errors'
import { errorWords } from '#contract/words'

declare global {
  interface Window {
    readonly rapporteur: Bridge
  }
}

/** A refused call, with the words that the user reads. */
export class CallError extends Error {
  readonly failure: Failure
  readonly title: string
  readonly advice: string

  constructor(failure: Failure) {
    const { title, advice } = errorWords(failure)
    super(`${title}. ${advice}`)
    this.name = 'CallError'
    this.failure = failure
    this.title = title
    this.advice = advice
  }
}

/** Makes one call of the contract. @throws CallError where it is refused. */
export async function call<Name extends CallName>(name: Name, input: Input<Name>): Promise<Output<Name>> {
  const ask = window.rapporteur[name] as (input: Input<Name>) => Promise<Answer<Output<Name>>>
  const answer = await ask(input)
  if (answer.ok) return answer.value
  throw new CallError(answer.error)
}
