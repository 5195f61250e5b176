import { notifications } from '@mantine/notifications'
import type { CallName, Input, Output } from '#contract/contract'
import { call, CallError } from './call.ts'
import { tracked } from './saving.ts'

/** Shows a refusal where the user sees it: what is wrong, and what to do. */
export function showError(error: unknown): void {
  const known = error instanceof CallError
  if (!known) console.error(error)
  notifications.show({
    title: known ? error.title : 'Something went wrong inside Rapporteur',
    message: known ? error.advice : 'What was saved before is intact. Try again.',
    color: 'red',
    autoClose: 12_000,
    withBorder: true,
  })
}

/**
 * Makes a change in the library. A refusal is shown to the user.
 * @returns the answer, or null where it was refused.
 */
export async function change<Name extends CallName>(
  name: Name,
  input: Input<Name>,
): Promise<Output<Name> | null> {
  try {
    return await tracked(() => call(name, input))
  } catch (error) {
    showError(error)
    return null
  }
}
