import type { Settings } from '#contract/shell'
import { call } from './call.ts'
import { keyOf, queryClient } from './queries.ts'

/** Changes what the program remembers about the person. */
export async function updateSettings(patch: Partial<Settings>): Promise<void> {
  queryClient.setQueryData(keyOf('settings.get', {}), await call('settings.update', patch))
}
