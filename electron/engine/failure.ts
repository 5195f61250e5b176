import { ZodError } from 'zod'
import { Refusal, type Answer, type Failure } from '#contract/errors'
import { reasonOf } from '#contract/reasons'

/**
 * What a person is told about an error. A fault of the program is written to stderr and shown as
 * 'internal' only.
 * @param doing what was going on, for the log.
 */
export function failureOf(error: unknown, doing: string): Failure {
  if (error instanceof Refusal) return error.toFailure()
  if (error instanceof ZodError) return { code: 'invalid input', details: { reason: reasonOf(error) } }
  console.error(`${doing} failed:`, error)
  return { code: 'internal', details: {} }
}

/** Runs `action` and answers with its value, or with why there is none. */
export async function answer<Value>(
  doing: string,
  action: () => Value | Promise<Value>,
): Promise<Answer<Value>> {
  try {
    return { ok: true, value: await action() }
  } catch (error) {
    return { ok: false, error: failureOf(error, doing) }
  }
}

/** The value of an answer. @throws Refusal with its error. */
export function valueOf<Value>(answer: Answer<Value>): Value {
  if (answer.ok) return answer.value
  throw new Refusal(answer.error.code, answer.error.details)
}
