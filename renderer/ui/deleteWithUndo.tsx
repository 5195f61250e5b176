import { change } from '#api/change.ts'
import { forgetKept } from '#api/kept.ts'
import { tellWithUndo } from './tellWithUndo.tsx'

type Deletion =
  | 'incident.delete'
  | 'statement.delete'
  | 'evidence.delete'
  | 'briefing.delete'
  | 'judgement.delete'
  | 'question.delete'
  | 'actor.delete'
  | 'status.delete'

/** Deletes at once and says how to get it back. */
export async function deleteWithUndo(
  name: Deletion,
  id: string,
  title: string,
  words: string,
): Promise<boolean> {
  if (!(await change(name, { id }))) return false
  forgetKept(id)
  await tellWithUndo(title, words || 'It held no words.')
  return true
}
