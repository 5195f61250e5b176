import type { Briefing } from '#domain/briefing'
import type { Finding } from '#domain/finding'
import type { IncidentFile } from '#domain/incident'
import type { RuleId } from '#domain/rules'
import { RULES } from './rules.ts'
import { checkView } from './view.ts'

/**
 * Checks a briefing before it leaves: everything in it that a careful reader would stumble over.
 * @param texts the texts of the quoted sources by their ids; where one is missing, quotations from it are
 *   matched by its hash alone.
 * @param off the rules that do not run.
 * @returns the findings rule after rule, those of a rule in the order of the briefing's lists.
 */
export function checkBriefing(
  briefing: Briefing,
  file: IncidentFile,
  texts?: ReadonlyMap<string, string>,
  off: readonly RuleId[] = [],
): Finding[] {
  const view = checkView(briefing, file, texts)
  return RULES.filter(({ id }) => !off.includes(id)).flatMap(({ id: rule, find }) =>
    find(view).map((found) => ({ rule, spots: [], field: null, fixes: [], ...found })),
  )
}
