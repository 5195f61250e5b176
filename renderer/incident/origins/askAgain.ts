import { change } from '#api/change.ts'
import { announce } from '#ui/announce.ts'

/** Takes back that two sources are independent. @returns whether that is done. */
export async function askAgain(sourceId: string, otherId: string): Promise<boolean> {
  if (!(await change('origin.askAgain', { sourceId, otherId }))) return false
  announce('Whether the two sources have one origin is asked again')
  return true
}
