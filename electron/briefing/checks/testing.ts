import type { BriefingFields, SectionKind } from '#domain/briefing'
import type { Prose } from '#domain/prose'
import type { Builder } from '#briefing/fixture'
import { checkBriefing } from './check.ts'
import { briefingWith } from './labelled/settings.ts'

/** What one rule finds in a briefing on a file, for tests; text is written into the parts that are named. */
export function findingsOf(
  rule: string,
  build: Pick<Builder, 'file' | 'texts'>,
  written: Partial<Record<SectionKind, string | Prose>> = {},
  change: Partial<BriefingFields> = {},
) {
  const { briefing, file, texts } = briefingWith(build, written, change)
  return checkBriefing(briefing, file, texts).filter((finding) => finding.rule === rule)
}
