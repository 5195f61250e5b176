import { patchesOf } from '#briefing/checks/fix'
import { Refusal } from '#contract/errors'
import type { Briefing } from '#domain/briefing'
import type { Fix } from '#domain/fix'
import type { RuleId } from '#domain/rules'
import { updateActor } from '#library/actors'
import { getBriefing, updateBriefing } from '#library/briefings'
import { updateEvidence } from '#library/evidence'
import { changeFromBriefing } from '#library/history'
import { incidentFile } from '#library/incident-file'
import { updateJudgement } from '#library/judgements'
import type { Library } from '#library/library'
import { updateStatement } from '#library/statements'
import type { CheckJob } from './composer.ts'
import { quotedTexts } from './render.ts'

/** All that the checks look at of a briefing as the library stands, with the texts of the quoted sources at hand. */
export function checkJobFor(library: Library, briefing: Briefing, off: readonly RuleId[] = []): CheckJob {
  const file = incidentFile(library, briefing.incidentId)
  return { briefing, file, texts: quotedTexts(library, file), off }
}

/**
 * Does what a finding of the checks offers, as one change.
 * @throws Refusal 'invalid input' where the briefing has changed since, so that nothing is left to do.
 */
export function fixBriefing(library: Library, id: string, fix: Fix): void {
  const briefing = getBriefing(library, id)
  const patches = patchesOf(fix, briefing, incidentFile(library, briefing.incidentId))
  const { judgements, statements, evidence, actors } = patches
  const isForBriefing = Object.keys(patches.briefing).length > 0
  if (!isForBriefing && judgements.size + statements.size + evidence.size + actors.size === 0)
    throw new Refusal('invalid input', { reason: 'What was found has been changed in the meantime' })
  changeFromBriefing(library, id, fix.words, () => {
    if (isForBriefing) updateBriefing(library, id, patches.briefing)
    for (const [itemId, patch] of judgements) updateJudgement(library, itemId, patch)
    for (const [itemId, patch] of statements) updateStatement(library, itemId, patch)
    for (const [itemId, patch] of evidence) updateEvidence(library, itemId, patch)
    for (const [itemId, patch] of actors) updateActor(library, itemId, patch)
  })
}
