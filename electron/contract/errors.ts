import { z } from 'zod'

/** Everything that can go wrong and that a person is told about. */
export const ErrorCode = z.enum([
  'invalid input',
  'not found',
  'in use',
  'passage invalid',
  'already issued',
  'edition damaged',
  'nothing to undo',
  'nothing to redo',
  'no library',
  'library missing',
  'library newer',
  'library damaged',
  'library read-only',
  'library locked',
  'not a library',
  'folder not empty',
  'disk full',
  'file missing',
  'file unreadable',
  'file empty',
  'file binary',
  'file too large',
  'file encoding',
  'file unsupported',
  'file other picture',
  'file protected',
  'file old word',
  'file outlook mail',
  'file damaged',
  'file too much',
  'file slow',
  'too many files',
  'text too much',
  'image unsupported',
  'template unusable',
  'cannot write',
  'cannot print',
  'cancelled',
  'not allowed',
  'internal',
])
export type ErrorCode = z.infer<typeof ErrorCode>

/** What crosses the bridge instead of an exception: a code, and the facts that its words need. */
export const Failure = z.object({
  code: ErrorCode,
  details: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type Failure = z.infer<typeof Failure>

/** The answer to every call. */
export type Answer<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Failure }

/** An expected refusal, thrown inside the rooms and turned into a `Failure` at the contract. */
export class Refusal extends Error {
  readonly code: ErrorCode
  readonly details: Readonly<Record<string, string | number>>

  constructor(
    code: ErrorCode,
    details: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(code, options)
    this.name = 'Refusal'
    this.code = code
    this.details = details
  }

  toFailure(): Failure {
    return { code: this.code, details: { ...this.details } }
  }
}
