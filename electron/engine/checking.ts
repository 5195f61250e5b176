import { checkBriefing } from '#briefing/checks/check'
import { patchesOf } from '#briefing/checks/fix'
import { Refusal } from '#contract/errors'
import type { Briefing } from '#domain/briefing'
import type { Finding } from '#domain/finding'
import type { Fix } from '#domain/fix'
import type { RuleId } from '#domain/rules'
import { getBriefing, updateBriefing } from '#library/briefings'
import { updateEvidence } from '#library/evidence'
import { change } from '#library/history'
import { incidentFile } from '#library/incident-file'
import { updateJudgement } from '#library/judgements'
import type { Library } from '#library/library'
import { updateStatement } from '#library/statements'
import { quotedTexts } from './render.ts'

/** What the checks find in a briefing as the library stands, with the texts of the quoted sources at hand. */
export function findingsOf(library: Library, briefing: Briefing, off: readonly RuleId[] = []): Finding[] {
  const file = incidentFile(library, briefing.incidentId)
  return checkBriefing(briefing, file, quotedTexts(library, file), off)
}

/**
 * Does what a finding of the checks offers, as one change.
 * @throws Refusal 'invalid input' where the briefing has changed since, so that nothing is left to do.
 */
export function fixBriefing(library: Library, id: string, fix: Fix): void {
  const briefing = getBriefing(library, id)
  const patches = patchesOf(fix, briefing, incidentFile(library, briefing.incidentId))
  const { judgements, statements, evidence } = patches
  const isForBriefing = Object.keys(patches.briefing).length > 0
  if (!isForBriefing && judgements.size + statements.size + evidence.size === 0)
    throw new Refusal('invalid input', { reason: 'What was found has been changed in the meantime' })
  change(library, fix.words, () => {
    if (isForBriefing) updateBriefing(library, id, patches.briefing)
    for (const [itemId, patch] of judgements) updateJudgement(library, itemId, patch)
    for (const [itemId, patch] of statements) updateStatement(library, itemId, patch)
    for (const [itemId, patch] of evidence) updateEvidence(library, itemId, patch)
  })
}
