import type { Settings } from '#contract/shell'
import { call } from '#api/call.ts'
import { showError } from '#api/change.ts'
import { keyOf, queryClient } from '#api/queries.ts'

/** What is chosen for an export: shown at once, and kept for the next time. */
export function remember(patch: Partial<Settings>): void {
  queryClient.setQueryData<Settings>(keyOf('settings.get', {}), (old) => old && { ...old, ...patch })
  void call('settings.update', patch).catch(showError)
}
