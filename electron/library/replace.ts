import { BriefingFields } from '#domain/briefing'
import { replaceHits } from '#domain/briefing-replace'
import type { Hit } from '#domain/briefing-texts'
import { finderOf, type Query } from '#domain/find'
import { getBriefing, updateBriefing } from './briefings.ts'
import { changeFromBriefing } from './history.ts'
import { incidentFile } from './incident-file.ts'
import { updateJudgement, updateQuestion } from './judgements.ts'
import type { Library } from './library.ts'

interface Wanted {
  readonly query: Query
  readonly by: string
  /** The one place that is meant; null for all. */
  readonly only: Hit | null
}

/**
 * Replaces words in the analyst's own texts of a briefing, its judgements and questions among them, all as one
 * change. @returns at how many places. @throws ZodError where a text would become too long, or a title empty.
 */
export function replaceInBriefing(library: Library, id: string, { query, by, only }: Wanted): number {
  const briefing = getBriefing(library, id)
  const find = finderOf(query)
  if (!find) return 0
  const file = incidentFile(library, briefing.incidentId)
  const replaced = replaceHits(briefing, file, find, by, only)
  const patch = BriefingFields.partial().parse(replaced.briefing)
  changeFromBriefing(library, id, `Replace “${shortened(query.words)}”`, () => {
    if (Object.keys(patch).length > 0) updateBriefing(library, id, patch)
    for (const judgement of replaced.judgements) updateJudgement(library, judgement.id, judgement.patch)
    for (const question of replaced.questions) updateQuestion(library, question.id, question.patch)
  })
  return replaced.count
}

const shortened = (words: string) => (words.length <= 40 ? words : `${words.slice(0, 40)}…`)
